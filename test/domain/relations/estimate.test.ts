import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateSharedClients } from '../../../api/domain/relations/estimate.ts';

describe('the estimate of shared clients', () => {
  it('is a·b/size for independent visits to one group', () => {
    expect(estimateSharedClients([{ a: 300, b: 100, size: 1000 }])).toBe(30);
  });

  it('sums over groups and leaves out those that lack a number', () => {
    const groups = [
      { a: 300, b: 100, size: 1000 },
      { a: 50, b: 50, size: 100 },
      { a: 50, b: null, size: 100 },
    ];
    expect(estimateSharedClients(groups)).toBe(55);
  });

  it('is unknown, not nought, where nothing is known', () => {
    expect(estimateSharedClients([{ a: null, b: 10, size: 100 }])).toBeNull();
    expect(estimateSharedClients([{ a: 10, b: 10, size: 0 }])).toBeNull();
    expect(estimateSharedClients([])).toBeNull();
  });

  it('is never more than the smaller side, also where the size of the group is out of date', () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(count, count, size, (a, b, of) => {
        const estimate = estimateSharedClients([{ a, b, size: of }])!;
        expect(estimate).toBeGreaterThanOrEqual(0);
        expect(estimate).toBeLessThanOrEqual(Math.min(a, b));
      }),
    );
  });
});
