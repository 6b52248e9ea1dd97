import { describe, expect, it } from 'vitest';
import { changedFields, contentOf } from '../../api/domain/changes.ts';

const record = { id: 'a', version: 1, updatedAt: 'then', name: { fi: 'Uinti' }, ageMin: null };

describe('what differs between two states', () => {
  it('is only the changed fields, as they were and as they are', () => {
    const after = { ...record, version: 2, updatedAt: 'now', ageMin: 7 };
    expect(changedFields(record, after)).toEqual({ before: { ageMin: null }, after: { ageMin: 7 } });
  });

  it('is nothing when only the bookkeeping moved', () => {
    expect(changedFields(record, { ...record, version: 2, updatedAt: 'now' })).toBeUndefined();
  });

  it('looks into nested values', () => {
    const after = { ...record, name: { fi: 'Uinti', sv: 'Simning' } };
    expect(changedFields(record, after)?.after).toEqual({ name: { fi: 'Uinti', sv: 'Simning' } });
  });
});

describe('the content of a record', () => {
  it('leaves out what every write changes', () => {
    expect(contentOf(record)).toEqual({ name: { fi: 'Uinti' }, ageMin: null });
  });
});
