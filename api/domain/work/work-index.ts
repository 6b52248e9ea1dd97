import { LANGUAGES, type Language } from '../../contract/common.ts';
import { FIRST_CAPACITY, withRoom } from '../index/growable.ts';
import { OverlapIndex } from '../index/overlap-index.ts';
import { classEntity } from '../similarity/function-similarity.ts';
import type { GroupNode } from '../similarity/group-tree.ts';
import { TextTable } from './text-table.ts';

/** What similarity of function looks at in a service. */
export type WorkEntity = {
  readonly id: string;
  readonly classIds: readonly string[];
  /** Name, summary and description as one text in each language that there is. */
  readonly texts: ReadonlyMap<Language, string>;
};

export type WorkOptions = {
  /** Their words do not count in texts, by language. */
  readonly clientGroupNames?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /**
   * true (the default): what classes and words tell stays as it was when the index was built, whatever is written. It
   * then belongs to one version of the data, and a write costs the same in a directory of any size.
   */
  readonly frozen?: boolean;
};

/** What all services do, in typed arrays: their classes and their texts. */
export class WorkIndex {
  /** Services over the tree of classes. */
  readonly classes: OverlapIndex;
  readonly texts: Readonly<Record<Language, TextTable>>;
  /** By number: the ordinal among the classes. */
  classOrdinals = new Int32Array(FIRST_CAPACITY);
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  readonly #frozen: boolean;

  /** Throws Error for a broken tree of classes, an unknown class, and an id given twice. */
  constructor(classes: Iterable<GroupNode>, entities: Iterable<WorkEntity>, options: WorkOptions = {}) {
    const all = [...entities];
    this.#frozen = options.frozen ?? true;
    this.classes = new OverlapIndex(classes, all.values().map(classEntity), { frozen: this.#frozen });
    const tableOf = (language: Language) => new TextTable(language, options.clientGroupNames?.[language]);
    this.texts = { fi: tableOf('fi'), sv: tableOf('sv'), en: tableOf('en') };
    for (const entity of all) this.#number(entity);
    this.#weigh();
  }

  /** Bytes of all typed arrays; ids and words, which are strings, come on top. */
  get arrayBytes(): number {
    return LANGUAGES.reduce((sum, language) => sum + this.texts[language].bytes, this.classes.arrayBytes);
  }

  /** The number under which the texts of a service are, or undefined. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The service that has a number. */
  idOf(number: number): string {
    return this.#ids[number]!;
  }

  /** Adds a service or replaces the one with its id. Throws Error for an unknown class, and then changes nothing. */
  put(entity: WorkEntity): void {
    this.classes.put(classEntity(entity));
    this.#number(entity);
    if (!this.#frozen) this.#weigh();
  }

  /** Takes a service out; returns whether it was there. */
  remove(id: string): boolean {
    const number = this.#numbers.get(id);
    if (number === undefined) return false;
    this.classes.remove(id);
    for (const language of LANGUAGES) this.texts[language].set(number, undefined);
    this.#numbers.delete(id);
    this.#free.push(number);
    if (!this.#frozen) this.#weigh();
    return true;
  }

  #weigh(): void {
    for (const language of LANGUAGES) this.texts[language].weigh();
  }

  #number({ id, texts }: WorkEntity): void {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#free.pop() ?? this.#numbers.size;
      this.#numbers.set(id, number);
      this.#ids[number] = id;
    }
    this.classOrdinals = withRoom(this.classOrdinals, number + 1, Int32Array);
    this.classOrdinals[number] = this.classes.ordinalOf(id)!;
    for (const language of LANGUAGES) this.texts[language].set(number, texts.get(language));
  }
}
