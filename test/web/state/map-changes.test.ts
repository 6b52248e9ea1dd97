import { describe, expect, it } from 'vitest';
import type { MapChanges } from '../../../api/contract/map-changes.ts';
import {
  countChanges,
  hasPair,
  keptDay,
  NO_PAIRS,
  pairSet,
  turnOf,
  type ChangedLink,
} from '../../../web/state/map-changes.ts';

const pair = (source: string, target: string) => ({ source, target });
const changed = (before: ChangedLink['before'], after: ChangedLink['after']): ChangedLink => ({
  ...pair('a', 'b'),
  before,
  after,
});

describe('a set of pairs', () => {
  it('knows a pair whichever side comes first', () => {
    const pairs = pairSet([pair('b', 'a'), pair('a', 'c')]);
    expect([pair('a', 'b'), pair('b', 'a'), pair('c', 'a')].map((one) => hasPair(pairs, one))).toEqual([
      true,
      true,
      true,
    ]);
    expect(hasPair(pairs, pair('b', 'c'))).toBe(false);
    expect(hasPair(NO_PAIRS, pair('a', 'b'))).toBe(false);
  });
});

describe('a link that has changed', () => {
  it('has become something else, or has more or fewer shared clients', () => {
    const plain = (strength: 'weak' | 'clear' | 'strong') =>
      ({ relation: 'shared-clients', strength }) as const;
    expect(turnOf(changed(plain('weak'), plain('strong')))).toBe('more');
    expect(turnOf(changed(plain('clear'), plain('weak')))).toBe('less');
    expect(turnOf(changed(plain('clear'), { relation: 'partner', strength: 'strong' }))).toBe('became');
  });
});

describe('the day that is compared with', () => {
  const days = ['2026-11-20', '2026-11-03', '2026-10-31'];
  it.each([
    ['2026-11-25', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-19', '2026-11-03'],
    ['2026-10-31', '2026-10-31'],
    ['2025-01-01', '2026-10-31'],
    [undefined, undefined],
  ])('for %s is %s', (since, expected) => {
    expect(keptDay(days, since)).toBe(expected);
  });

  it('is none while no day is kept', () => {
    expect(keptDay([], '2026-11-25')).toBeUndefined();
  });
});

describe('the number of changes', () => {
  it('is that of nodes and links together, those that are not listed too', () => {
    const node = { id: 'a', label: { fi: 'A' }, department: 'd' };
    const changes: MapChanges = {
      level: 'team',
      since: '2026-11-01',
      comparedWith: '2026-10-31',
      nodes: { new: [node], gone: [node, node] },
      links: { new: [], gone: [], changed: [] },
      totals: { links: { new: 2_500, gone: 3, changed: 4 } },
      version: 1,
    };
    expect(countChanges(changes)).toBe(2_510);
  });
});
