import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentLooks } from '../../../api/domain/graph/department-looks.ts';

const looksOf = (...names: string[]) =>
  departmentLooks(names.map((name, index) => ({ id: `d${index}`, name })));
const marksOf = (...names: string[]) => looksOf(...names).map(({ mark }) => mark);

describe('departmentLooks', () => {
  it('takes the first two letters of the name, umlauts included', () => {
    expect(marksOf('Liikuntapalvelut', 'Päihdepalvelut', 'Äitiys')).toEqual(['LI', 'PÄ', 'ÄI']);
  });

  it('takes the beginning of a later word where another department has the first two letters', () => {
    expect(marksOf('Sosiaalityö', 'Sosiaali- ja terveyspalvelut')).toEqual(['SO', 'SJ']);
  });

  it('takes a later letter where there is no other word', () => {
    expect(marksOf('Kulttuuri', 'Kunnossapito')).toEqual(['KU', 'KN']);
  });

  it('reads a decomposed umlaut as one letter', () => {
    expect(marksOf('Pa\u0308ihde')).toEqual(['PÄ']);
  });

  it('finds a mark for a name without letters', () => {
    expect(marksOf('112', '')).toEqual(['XX', 'XA']);
  });

  it('numbers the colours from 1 to 12 and begins again', () => {
    const names = Array.from({ length: 14 }, (_, index) => `Toimiala ${index}`);
    expect(looksOf(...names).map(({ color }) => color)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2,
    ]);
  });

  it('gives every department a mark of two letters that no other has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 }), (names) => {
        const marks = marksOf(...names);
        expect(new Set(marks).size).toBe(names.length);
        for (const mark of marks) expect(mark).toMatch(/^\p{L}{2}$/u);
      }),
    );
  });

  it('leaves the looks of older departments alone when a new one comes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 20 }), fc.string(), (names, newest) => {
        expect(looksOf(...names, newest).slice(0, -1)).toEqual(looksOf(...names));
      }),
    );
  });
});
