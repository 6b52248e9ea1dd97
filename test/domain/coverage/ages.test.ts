import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageGaps, countAges, typicalAges } from '../../../api/domain/coverage/ages.ts';

const ages = (ageMin: number | null, ageMax: number | null) => ({ ageMin, ageMax });
const nobodySaid = ages(null, null);

const anyAges = fc
  .tuple(fc.option(fc.nat(120)), fc.option(fc.nat(120)))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ages(b, a) : ages(a, b)));

describe('the services at each year of age', () => {
  it('are counted from the first to the last year that each takes, open ends to 0 and 120', () => {
    const { ages: counts, unknown } = countAges([ages(0, 2), ages(2, null), ages(null, 1), nobodySaid]);
    expect([counts.length, unknown]).toEqual([121, 1]);
    expect(counts.slice(0, 4)).toEqual([2, 2, 2, 1]);
    expect(counts[120]).toBe(1);
  });
});

describe('ages that are left out', () => {
  it('are the years between two services', () => {
    const services = [ages(5, 10), ages(15, 20)];
    expect(ageGaps(services, services)).toEqual([{ from: 11, to: 14 }]);
  });

  it('are not the years between two subgroups, nor what the service of a subgroup fills', () => {
    const [children, adults, between] = [ages(1, 9), ages(18, 64), ages(10, 17)];
    expect(ageGaps([adults], [children, adults])).toEqual([]);
    expect(ageGaps([children, adults], [children, adults, between])).toEqual([]);
  });

  it('are the years typical of the wider group before and after the services, but no single one', () => {
    expect(ageGaps([ages(13, 22)], [ages(13, 22)], { from: 10, to: 29 })).toEqual([
      { from: 10, to: 12 },
      { from: 23, to: 29 },
    ]);
    expect(ageGaps([ages(13, 28)], [ages(13, 28)], { from: 12, to: 29 })).toEqual([]);
  });

  it('are not known while the ages of one service are not', () => {
    const services = [ages(5, 10), ages(15, 20), nobodySaid];
    expect(ageGaps(services, services, { from: 0, to: 40 })).toEqual([]);
    expect(ageGaps([], [])).toEqual([]);
  });

  it('are taken by no service, whatever the services', () => {
    const typical = fc.option(fc.tuple(fc.nat(120), fc.nat(120)), { nil: undefined });
    fc.assert(
      fc.property(fc.array(anyAges), fc.array(anyAges), typical, (own, below, ends) => {
        const all = [...own, ...below];
        const [from, to] = [...(ends ?? [])].sort((a, b) => a - b);
        const gaps = ageGaps(own, all, ends && { from: from!, to: to! });
        const { ages: counts } = countAges(all);
        for (const gap of gaps) {
          expect(gap.from).toBeLessThanOrEqual(gap.to);
          expect(counts.slice(gap.from, gap.to + 1).every((count) => count === 0)).toBe(true);
        }
      }),
    );
  });
});

describe('the typical ages of a group', () => {
  it('are those that more than half of its services take', () => {
    expect(typicalAges([ages(13, 18), ages(15, 29), ages(14, 50)])).toEqual({ from: 14, to: 29 });
  });

  it('are not known from one service, or from services that do not agree', () => {
    expect(typicalAges([ages(13, 18), nobodySaid])).toBeUndefined();
    expect(typicalAges([ages(0, 6), ages(60, 70)])).toBeUndefined();
  });

  it('are none for a group of any age', () => {
    expect(typicalAges([ages(18, null), ages(16, null), ages(18, 64)])).toBeUndefined();
    expect(typicalAges([ages(0, 120), ages(0, 120)])).toBeUndefined();
  });
});
