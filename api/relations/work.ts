import { LANGUAGES, type Language } from '../contract/common.ts';
import type { ClassRow, GroupRow, ServiceRow } from '../db/overlap-rows.ts';
import {
  functionSimilarity,
  type FunctionEntity,
  type FunctionSimilarity,
} from '../domain/similarity/function-similarity.ts';
import { wordsByStem } from '../domain/similarity/text-features.ts';
import type { TextVector } from '../domain/similarity/text-similarity.ts';
import { TextSearch } from '../domain/work/text-search.ts';
import { WorkIndex, type WorkEntity } from '../domain/work/work-index.ts';

export type Work = Pick<ServiceRow, 'id' | 'name' | 'summary' | 'description' | 'classIds'>;

/** What the services do, and why two of them, or two sides of several, do the same. Kept in step with every write. */
export class WorkModel {
  readonly index: WorkIndex;
  readonly #services: ReadonlyMap<string, Work>;
  /** Entities by the ids that they are made of; all are out of date when one service has changed. */
  readonly #entities = new Map<string, FunctionEntity>();
  /** By language, made when first asked for after a change. */
  readonly #searches = new Map<Language, TextSearch>();

  /** `services` is read whenever something is compared, and must be in step with `change`. */
  constructor(
    classes: readonly ClassRow[],
    groups: readonly GroupRow[],
    services: ReadonlyMap<string, Work>,
    frozen: boolean,
  ) {
    this.#services = services;
    this.index = buildWorkIndex(classes, groups, services.values(), frozen);
  }

  /** Brings a service from one state to the next; undefined is not there. */
  change(before: Work | undefined, after: Work | undefined): void {
    this.#entities.clear();
    this.#searches.clear();
    if (after) this.index.put(workEntity(after));
    else if (before) this.index.remove(before.id);
  }

  /** F of two sides, each of one or several services. */
  similarity(a: readonly string[], b: readonly string[]): FunctionSimilarity | undefined {
    return functionSimilarity(this.#entity(a), this.#entity(b), this.index.classes.context);
  }

  /** At most so many services of which a text is most like one of this service, in no particular order. */
  alikeInText(id: string, limit: number): ReadonlySet<string> {
    const alike = new Set<string>();
    for (const [language, text] of textsOf(this.#servicesOf([id]))) {
      let search = this.#searches.get(language);
      if (!search) this.#searches.set(language, (search = new TextSearch(this.index.texts[language])));
      for (const { number } of search.similar(text, { limit })) alike.add(this.index.idOf(number));
    }
    alike.delete(id);
    return alike;
  }

  /** The words of a side by stem, as a reader knows them. */
  words(ids: readonly string[], language: Language): ReadonlyMap<string, string> {
    return wordsByStem(textsOf(this.#servicesOf(ids)).get(language) ?? '', language);
  }

  #entity(ids: readonly string[]): FunctionEntity {
    const key = ids.join(' ');
    let entity = this.#entities.get(key);
    if (entity === undefined) this.#entities.set(key, (entity = this.#toEntity(key, ids)));
    return entity;
  }

  #toEntity(id: string, ids: readonly string[]): FunctionEntity {
    const services = this.#servicesOf(ids);
    const texts = new Map<Language, TextVector>();
    for (const [language, text] of textsOf(services)) {
      texts.set(language, this.index.texts[language].vectorOf(text));
    }
    return { id, classIds: [...new Set(services.flatMap(({ classIds }) => classIds))], texts };
  }

  #servicesOf(ids: readonly string[]): readonly Work[] {
    return ids.map((id) => this.#services.get(id)!);
  }
}

/** The index of what these services do. `frozen` as in `WorkOptions`. */
export function buildWorkIndex(
  classes: readonly ClassRow[],
  groups: readonly GroupRow[],
  services: Iterable<Work>,
  frozen: boolean,
): WorkIndex {
  const namesIn = (language: Language) => groups.flatMap(({ name }) => name[language] ?? []);
  const clientGroupNames = { fi: namesIn('fi'), sv: namesIn('sv'), en: namesIn('en') };
  return new WorkIndex(classes, Iterator.from(services).map(workEntity), { clientGroupNames, frozen });
}

function workEntity(service: Work): WorkEntity {
  return { id: service.id, classIds: service.classIds, texts: textsOf([service]) };
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
