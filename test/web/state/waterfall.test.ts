import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfall } from '../../../web/state/waterfall.ts';

describe('a waterfall', () => {
  it('lets each bar begin where the last one ended', () => {
    const { steps, zero, total } = waterfall([-10, 15, -5]);
    expect(zero).toBeCloseTo((10 / 15) * 100);
    expect(steps.map(({ start }) => start)).toEqual([0, 0, expect.closeTo((10 / 15) * 100)]);
    expect(total).toMatchObject({ value: 0, length: 0 });
  });

  it('stays within its width, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1 }), (values) => {
        const { steps, zero, total } = waterfall(values);
        expect(total.value).toBe(values.reduce((sum, value) => sum + value, 0));
        for (const { start, length } of [...steps, total, { start: zero, length: 0 }]) {
          expect(start).toBeGreaterThanOrEqual(-1e-9);
          expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});
