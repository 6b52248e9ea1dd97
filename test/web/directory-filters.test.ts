import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICE_FILTERS,
  cleared,
  countChoices,
  facetQuery,
  filtersQuery,
  NO_FILTERS,
  PAGE_SIZE,
  parseFilters,
  toggled,
  withFilters,
  yearBefore,
  type ServiceFilters,
} from '../../web/state/directory-filters.ts';

/** An address made of filters, as `withQuery` makes it. */
function addressOf(filters: ServiceFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filtersQuery(filters))) {
    for (const one of typeof value === 'string' ? [value] : (value ?? []))
      if (one !== '') query.append(name, one);
  }
  return query;
}

const values = fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,8}$/), { maxLength: 3 });
const anyFilters: fc.Arbitrary<ServiceFilters> = fc.record({
  ...(Object.fromEntries(CHOICE_FILTERS.map((name) => [name, values])) as Record<
    (typeof CHOICE_FILTERS)[number],
    typeof values
  >),
  q: fc.string({ maxLength: 10 }),
  age: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  unconfirmed: fc.boolean(),
  deleted: fc.boolean(),
  sort: fc.constantFrom('name' as const, '-updatedAt' as const),
  shown: fc.integer({ min: 1, max: 10 }).map((pages) => pages * PAGE_SIZE),
});

describe('the filters of the list of services', () => {
  it('come back from the address as they went into it', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parseFilters(addressOf(filters))).toEqual(filters);
      }),
    );
  });

  it('leave the address bare when nothing is chosen', () => {
    expect(addressOf(NO_FILTERS).toString()).toBe('');
  });

  it('ignore what makes no sense in an address', () => {
    const query = new URLSearchParams('age=200&shown=abc&sort=colour&channel=chat&channel=chat');
    expect(parseFilters(query)).toEqual({ ...NO_FILTERS, channel: ['chat'] });
  });

  it('are left by choosing the same value again', () => {
    const chosen = toggled(NO_FILTERS, 'channel', 'chat');
    expect(chosen.channel).toEqual(['chat']);
    expect(toggled(chosen, 'channel', 'chat')).toEqual(NO_FILTERS);
  });

  it('begin the list from its first page again when one of them changes', () => {
    const long = { ...NO_FILTERS, shown: 4 * PAGE_SIZE };
    expect(withFilters(long, { q: 'neuvonta' }).shown).toBe(PAGE_SIZE);
  });

  it('keep only the order when they are cleared', () => {
    const filters = { ...toggled(NO_FILTERS, 'fee', 'free'), age: 70, sort: '-updatedAt' as const };
    expect(countChoices(filters)).toBe(2);
    expect(cleared(filters)).toEqual({ ...NO_FILTERS, sort: '-updatedAt' });
  });

  it('are sent without what is not chosen, and "not confirmed for a year" as a date', () => {
    const filters = { ...toggled(NO_FILTERS, 'departmentId', 'd1'), unconfirmed: true, q: '  ' };
    expect(facetQuery(filters, '2026-11-24')).toEqual({ departmentId: ['d1'], reviewedBefore: '2025-11-24' });
  });

  it('know the day a year before the leap day', () => {
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
  });
});
