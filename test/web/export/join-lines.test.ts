import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../web/export/join-lines.ts';
import { isReadable, printedMm, sheetSize } from '../../../web/export/papers.ts';

const upTo = (most: number) => (line: string) => line.length <= most;

describe('the note under a picture', () => {
  it('is in as few lines as there is room for, broken between its sentences', () => {
    expect(joinLines(['one', 'two', 'three'], ' · ', upTo(9))).toEqual(['one · two', 'three']);
  });

  it('breaks a sentence longer than a line between its words', () => {
    expect(joinLines(['a', 'bb cc dd', 'e'], ' · ', upTo(6))).toEqual(['a · bb', 'cc dd', 'e']);
  });

  it('loses no word, and no line is too long unless one word is', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence), (texts) => {
        const lines = joinLines(texts, ' · ', upTo(12));
        expect(lines.join(' ').split(/[ ·]+/)).toEqual(texts.join(' ').split(/[ ·]+/));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('the sheets', () => {
  it('are in the proportions of what a printer leaves of the paper', () => {
    expect(printedMm('A4')).toEqual({ width: 277, height: 190 });
    for (const paper of ['A4', 'A3'] as const) {
      const [mm, pixels] = [printedMm(paper), sheetSize(paper)];
      expect(pixels.width / pixels.height).toBeCloseTo(mm.width / mm.height, 10);
    }
  });

  it('can be read where letters are six points high or more', () => {
    expect([isReadable(10.5), isReadable(10.6)]).toEqual([false, true]);
  });
});
