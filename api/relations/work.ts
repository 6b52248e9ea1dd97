import { LANGUAGES, type Language } from '../contract/common.ts';
import type { ClassRow, GroupRow, ServiceRow } from '../db/overlap-rows.ts';
import { buildIndex, type OverlapIndex } from '../domain/index/overlap-index.ts';
import {
  classEntity,
  functionSimilarity,
  type FunctionEntity,
  type FunctionSimilarity,
} from '../domain/similarity/function-similarity.ts';
import { TextModel, wordsByStem, type TextVector } from '../domain/similarity/text-model.ts';

type Work = Pick<ServiceRow, 'id' | 'name' | 'summary' | 'description' | 'classIds'>;

/** What the services do: their classes in an index, their words counted. Kept in step with every write. */
export class WorkModel {
  /** Services over the tree of classes: who does the same, whoever the clients are. */
  readonly classIndex: OverlapIndex;
  readonly #services: ReadonlyMap<string, Work>;
  readonly #groups: readonly GroupRow[];
  /** Counted when first asked for: not every state of a directory is asked how alike its texts are. */
  #models: Readonly<Record<Language, TextModel>> | undefined;
  /** Entities by the ids that they are made of; all are out of date when one service has changed. */
  readonly #entities = new Map<string, FunctionEntity>();

  /** `services` is read whenever something is compared, and must be in step with `change`. */
  constructor(
    classes: readonly ClassRow[],
    groups: readonly GroupRow[],
    services: ReadonlyMap<string, Work>,
  ) {
    this.#services = services;
    this.#groups = groups;
    this.classIndex = buildIndex(classes, services.values().map(classEntity));
  }

  /** Brings a service from one state to the next; undefined is not there. Before `services` itself is changed. */
  change(before: Work | undefined, after: Work | undefined): void {
    this.#entities.clear();
    if (this.#models) {
      for (const [language, text] of before ? textsOf([before]) : []) this.#models[language].remove(text);
      for (const [language, text] of after ? textsOf([after]) : []) this.#models[language].add(text);
    }
    if (after) this.classIndex.put(classEntity(after));
    else if (before) this.classIndex.remove(before.id);
  }

  /** F of two sides, each of one or several services. */
  similarity(a: readonly string[], b: readonly string[]): FunctionSimilarity | undefined {
    return functionSimilarity(this.#entity(a), this.#entity(b), this.classIndex.context);
  }

  /** The words of a side by stem, as a reader knows them. */
  words(ids: readonly string[], language: Language): ReadonlyMap<string, string> {
    return wordsByStem(textsOf(this.#servicesOf(ids)).get(language) ?? '');
  }

  #entity(ids: readonly string[]): FunctionEntity {
    const key = ids.join(' ');
    let entity = this.#entities.get(key);
    if (entity === undefined) this.#entities.set(key, (entity = this.#toEntity(key, ids)));
    return entity;
  }

  #toEntity(id: string, ids: readonly string[]): FunctionEntity {
    const models = (this.#models ??= this.#countTexts());
    const services = this.#servicesOf(ids);
    const texts = new Map<Language, TextVector>();
    for (const [language, text] of textsOf(services)) texts.set(language, models[language].vectorOf(text));
    return { id, classIds: [...new Set(services.flatMap(({ classIds }) => classIds))], texts };
  }

  #servicesOf(ids: readonly string[]): readonly Work[] {
    return ids.map((id) => this.#services.get(id)!);
  }

  #countTexts(): Readonly<Record<Language, TextModel>> {
    const modelOf = (language: Language) =>
      new TextModel(this.#groups.flatMap(({ name }) => name[language] ?? []));
    const models = { fi: modelOf('fi'), sv: modelOf('sv'), en: modelOf('en') };
    for (const service of this.#services.values()) {
      for (const [language, text] of textsOf([service])) models[language].add(text);
    }
    return models;
  }
}

/** Name, summary and description of services as one text in each language that there is. */
function textsOf(services: readonly Work[]): ReadonlyMap<Language, string> {
  const texts = new Map<Language, string>();
  for (const { name, summary, description } of services) {
    for (const local of [name, summary, description]) {
      for (const language of LANGUAGES) {
        const text = local?.[language];
        if (text) texts.set(language, `${texts.get(language) ?? ''}${text}\n`);
      }
    }
  }
  return texts;
}
