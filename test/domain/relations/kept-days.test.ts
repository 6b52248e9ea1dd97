import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToDrop } from '../../../api/domain/relations/kept-days.ts';

const TODAY = '2026-11-30';
const daysBack = (count: number) =>
  new Date(Date.parse(TODAY) - count * 86_400_000).toISOString().slice(0, 10);

describe('the days that are kept', () => {
  it('are all of the last 60, and of those before the last of each month', () => {
    const days = [
      '2026-11-29',
      '2026-10-02',
      '2026-10-01',
      '2026-09-30',
      '2026-09-30',
      '2026-09-12',
      '2026-08-03',
    ];
    expect(daysToDrop([...new Set(days)], TODAY)).toEqual(['2026-09-30', '2026-09-12'].slice(1));
  });

  it('are never dropped younger, and never the last of a month', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 800 })), (ages) => {
        const days = ages.map(daysBack);
        const dropped = daysToDrop(days, TODAY);
        for (const day of dropped) {
          expect(day < daysBack(60)).toBe(true);
          const kept = days.filter((other) => !dropped.includes(other));
          expect(kept.some((other) => other.slice(0, 7) === day.slice(0, 7) && other > day)).toBe(true);
        }
        const old = days.filter((day) => day < daysBack(60) && !dropped.includes(day));
        expect(new Set(old.map((day) => day.slice(0, 7))).size).toBe(old.length);
        expect(
          daysToDrop(
            days.filter((day) => !dropped.includes(day)),
            TODAY,
          ),
        ).toEqual([]);
      }),
    );
  });
});
