/** The filters of the list of services: read from and written to the address, changed by pure producers. */
import type { QueryOf } from '../../api/contract/endpoints.ts';
import type { Service } from '../../api/contract/service.ts';

type Channel = Service['channels'][number];
type Fee = NonNullable<Service['fee']>;

/** Filters of which several values may be chosen; several mean "any of them". Their names are the API's. */
export const CHOICE_FILTERS = [
  'departmentId',
  'teamId',
  'organizationId',
  'clientGroupId',
  'serviceClassId',
  'status',
  'channel',
  'fee',
] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

export type ServiceFilters = Readonly<Record<ChoiceFilter, readonly string[]>> & {
  /** Part of the name; '' for any. */
  readonly q: string;
  /** Serves somebody of this age, 0–120. */
  readonly age: number | undefined;
  /** Only those whose details nobody has confirmed for a year. */
  readonly unconfirmed: boolean;
  /** Only deleted ones, to be restored. */
  readonly deleted: boolean;
  readonly sort: 'name' | '-updatedAt';
  /** How many rows are on screen at the most. */
  readonly shown: number;
};

export const PAGE_SIZE = 50;
const OLDEST = 120;

export const NO_FILTERS: ServiceFilters = {
  q: '',
  departmentId: [],
  teamId: [],
  organizationId: [],
  clientGroupId: [],
  serviceClassId: [],
  status: [],
  channel: [],
  fee: [],
  age: undefined,
  unconfirmed: false,
  deleted: false,
  sort: 'name',
  shown: PAGE_SIZE,
};

/** Reads an address; whatever makes no sense in it counts as not given. */
export function parseFilters(query: URLSearchParams): ServiceFilters {
  const choices = Object.fromEntries(CHOICE_FILTERS.map((name) => [name, [...new Set(query.getAll(name))]]));
  const age = wholeNumber(query.get('age'));
  const shown = wholeNumber(query.get('shown')) ?? PAGE_SIZE;
  return {
    ...NO_FILTERS,
    ...choices,
    q: query.get('q') ?? '',
    age: age !== undefined && age <= OLDEST ? age : undefined,
    unconfirmed: query.get('unconfirmed') === '1',
    deleted: query.get('deleted') === '1',
    sort: query.get('sort') === '-updatedAt' ? '-updatedAt' : 'name',
    shown: Math.max(PAGE_SIZE, Math.ceil(shown / PAGE_SIZE) * PAGE_SIZE),
  };
}

/** The query of an address, in the shape that `withQuery` takes: what is as usual is left out. */
export function filtersQuery(
  filters: ServiceFilters,
): Readonly<Record<string, string | readonly string[] | undefined>> {
  return {
    ...Object.fromEntries(CHOICE_FILTERS.map((name) => [name, filters[name]])),
    q: filters.q,
    age: filters.age?.toString(),
    unconfirmed: filters.unconfirmed ? '1' : undefined,
    deleted: filters.deleted ? '1' : undefined,
    sort: filters.sort === 'name' ? undefined : filters.sort,
    shown: filters.shown === PAGE_SIZE ? undefined : String(filters.shown),
  };
}

/** Some filters changed; the list then starts from its first page again. */
export function withFilters(filters: ServiceFilters, changes: Partial<ServiceFilters>): ServiceFilters {
  return { ...filters, shown: PAGE_SIZE, ...changes };
}

/** One value of a filter chosen, or no longer chosen. */
export function toggled(filters: ServiceFilters, name: ChoiceFilter, value: string): ServiceFilters {
  const chosen = filters[name];
  const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return withFilters(filters, { [name]: values });
}

/** Nothing narrowed down; the order stays. */
export function cleared(filters: ServiceFilters): ServiceFilters {
  return { ...NO_FILTERS, sort: filters.sort };
}

/** How many choices narrow the list, the search text not counted. */
export function countChoices(filters: ServiceFilters): number {
  const chosen = CHOICE_FILTERS.reduce((sum, name) => sum + filters[name].length, 0);
  return chosen + Number(filters.age !== undefined) + Number(filters.unconfirmed) + Number(filters.deleted);
}

/** The filters as the API takes them. `today` is an ISO date. */
export function facetQuery(filters: ServiceFilters, today: string): QueryOf<'GET /services/facets'> {
  const given = (name: ChoiceFilter) => (filters[name].length > 0 ? [...filters[name]] : undefined);
  return withoutUndefined({
    q: filters.q.trim() === '' ? undefined : filters.q.trim(),
    departmentId: given('departmentId'),
    teamId: given('teamId'),
    organizationId: given('organizationId'),
    clientGroupId: given('clientGroupId'),
    serviceClassId: given('serviceClassId'),
    status: given('status') as Service['status'][] | undefined,
    channel: given('channel') as Channel[] | undefined,
    fee: given('fee') as Fee[] | undefined,
    age: filters.age,
    reviewedBefore: filters.unconfirmed ? yearBefore(today) : undefined,
  });
}

/** The same for the list itself. */
export function listQuery(filters: ServiceFilters, today: string): QueryOf<'GET /services'> {
  return {
    ...facetQuery(filters, today),
    sort: filters.sort,
    ...(filters.deleted ? { deleted: true } : {}),
  };
}

/** The same day a year earlier, as an ISO date (29 February becomes 28 February). */
export function yearBefore(date: string): string {
  const [year, rest] = [Number(date.slice(0, 4)), date.slice(4)];
  return `${String(year - 1).padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function withoutUndefined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
