import { describe, expect, test } from 'vitest';
import { findSameRecords } from '../../api/domain/records/find.ts';
import {
  labelledEarlyChildhood,
  labelledRestaurants,
  type LabelledRecords,
} from '../support/labelled-records.ts';
import { pairsWithin, pairwiseQuality } from '../support/pairwise.ts';

const folder = process.env['REAL_DATA_DIR'];
const notice = folder === undefined ? ' (skipped: REAL_DATA_DIR is unset)' : '';

function qualityOf({ records, same }: LabelledRecords) {
  return pairwiseQuality(pairsWithin(findSameRecords(records, 'places').clusters), same);
}

describe.skipIf(folder === undefined)(`records that people have marked as the same${notice}`, () => {
  test('are found among 864 restaurants', () => {
    const list = labelledRestaurants(folder!);
    expect([list.records.length, list.same.size]).toEqual([864, 112]);
    expect(qualityOf(list).f1).toBeGreaterThanOrEqual(0.96);
  });

  test('are found among 1,037 programmes of early childhood, by the same weights', () => {
    const list = labelledEarlyChildhood(folder!);
    expect([list.records.length, list.same.size]).toEqual([1_037, 2_123]);
    const { precision, f1 } = qualityOf(list);
    expect(f1).toBeGreaterThanOrEqual(0.965);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});
