/** The filters of the page of lessons: read from and written to the address, changed by pure producers. */
import { ID_PATTERN } from '../../../../api/contract/common.ts';
import type { QueryOf } from '../../../../api/contract/endpoints.ts';
import { SOLVED, type Solved } from '../../../../api/contract/experiment-words.ts';

/** Filters whose value is the id of something; '' for any. Their names are the API's. */
const REFERENCES = ['themeId', 'clientGroupId', 'teamId'] as const;
export type LessonReference = (typeof REFERENCES)[number];

export type LessonFilters = Readonly<Record<LessonReference, string>> & {
  /** Words of the lesson or the problem, in any form; '' for any. */
  readonly q: string;
  readonly solved: Solved | '';
  /** How many lessons are on screen at the most. */
  readonly shown: number;
};

export const PAGE_SIZE = 20;
/** As long as the API takes a search text. */
const LONGEST_SEARCH = 200;

export const NO_FILTERS: LessonFilters = {
  q: '',
  themeId: '',
  clientGroupId: '',
  teamId: '',
  solved: '',
  shown: PAGE_SIZE,
};

const isId = (text: string) => new RegExp(ID_PATTERN).test(text);

/** Reads an address; whatever makes no sense in it counts as not given. */
export function parseLessons(query: URLSearchParams): LessonFilters {
  const reference = (name: LessonReference) => {
    const value = query.get(name) ?? '';
    return isId(value) ? value : '';
  };
  const shown = Number(query.get('shown') ?? PAGE_SIZE);
  return {
    q: (query.get('q') ?? '').slice(0, LONGEST_SEARCH),
    themeId: reference('themeId'),
    clientGroupId: reference('clientGroupId'),
    teamId: reference('teamId'),
    solved: SOLVED.find((one) => one === query.get('solved')) ?? '',
    shown: Number.isSafeInteger(shown) && shown > 0 ? Math.ceil(shown / PAGE_SIZE) * PAGE_SIZE : PAGE_SIZE,
  };
}

/** The query of an address, in the shape that `withQuery` takes: what is as usual is left out. */
export function lessonsAddress({
  shown,
  ...filters
}: LessonFilters): Readonly<Record<string, string | undefined>> {
  return { ...filters, shown: shown === PAGE_SIZE ? undefined : String(shown) };
}

/** The filters as the API takes them. */
export function lessonsQuery(filters: LessonFilters): QueryOf<'GET /lessons'> {
  const q = filters.q.trim();
  const references = REFERENCES.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]);
  return {
    ...(q === '' ? {} : { q }),
    ...Object.fromEntries(references),
    ...(filters.solved === '' ? {} : { solved: filters.solved }),
  };
}

/** Some filters changed; the list then starts from its first page again. */
export function withLessonFilters(filters: LessonFilters, changes: Partial<LessonFilters>): LessonFilters {
  return { ...filters, shown: PAGE_SIZE, ...changes };
}

/** Is the list narrowed down, by words or by a choice? */
export function isNarrowed(filters: LessonFilters): boolean {
  return Object.keys(lessonsQuery(filters)).length > 0;
}
