import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSet, mergeText, mergeValue } from '../../api/exchange/plan/merge.ts';

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const localText = fc.record({ fi: fc.string(), sv: fc.string(), en: fc.string() }, { requiredKeys: [] });
const same = (item: string) => item;

describe('three-way merging', () => {
  test('changes nothing while the source says what it said before', () => {
    fc.assert(
      fc.property(words, words, localText, localText, (stored, said, text, saidText) => {
        expect(mergeSet(stored, said, said, same)).toEqual(stored);
        expect(mergeText(text, saidText, saidText)).toEqual(text);
      }),
    );
  });

  test('gives just what the source says where nobody has edited anything', () => {
    fc.assert(
      fc.property(words, words, (before, stated) => {
        expect(new Set(mergeSet(before, before, stated, same))).toEqual(new Set(stated));
      }),
    );
  });

  test('keeps every item that only people here have added, and brings back none that they removed', () => {
    fc.assert(
      fc.property(words, words, words, (stored, before, stated) => {
        const merged = mergeSet(stored, before, stated, same);
        for (const item of stored.filter((each) => !before.includes(each))) expect(merged).toContain(item);
        const removedHere = before.filter((each) => !stored.includes(each));
        for (const item of removedHere) expect(merged).not.toContain(item);
      }),
    );
  });

  test('fills only what is empty when the source speaks for the first time', () => {
    expect(mergeValue('own', undefined, 'theirs')).toBe('own');
    expect(mergeValue<string | null>(null, undefined, 'theirs')).toBe('theirs');
    expect(mergeText({ fi: 'oma' }, undefined, { fi: 'heidän', sv: 'deras' })).toEqual({
      fi: 'oma',
      sv: 'deras',
    });
  });

  test('takes a changed value over an edited one, and keeps what is no longer stated', () => {
    expect(mergeValue('edited', 'old', 'new')).toBe('new');
    expect(mergeValue<string | null>('edited', 'old', null)).toBeNull();
    expect(mergeValue('edited', 'old', undefined)).toBe('edited');
    expect(mergeText({ fi: 'a', sv: 'b' }, { fi: 'a', sv: 'b' }, { fi: 'a' })).toEqual({ fi: 'a', sv: 'b' });
  });
});
