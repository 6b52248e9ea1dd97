/** Long names in short lines: broken at spaces, then at the seams of compounds, then between syllables. Pure. */
import { withSoftHyphens } from '../state/soft-hyphens.ts';

export interface WrappedLabel {
  readonly lines: readonly string[];
  /** Width of the widest line, in the unit of `measure`. */
  readonly width: number;
  /** Something of the name is missing. */
  readonly shortened: boolean;
}

export type Measure = (text: string) => number;

const SOFT_HYPHEN = '\u00AD';
/** Ends a line inside a word; another sign than the hyphen that is part of a name. */
const LINE_HYPHEN = '\u2010';
/** A Finnish syllable begins with one consonant and a vowel; at least two letters stay on either side. */
const SYLLABLE = /(?<=\p{L}{2})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyäöå]\p{L})/giu;
/** Shorter beginnings of a word than this are not left alone at the end of a line. */
const FEWEST_LETTERS = 3;

/** Where words are broken: those too long for a line; all that reach an end, at seams; the same, between any syllables. */
const BREAKS = ['long-words', 'seams', 'syllables'] as const;
type Breaks = (typeof BREAKS)[number];

/** Breaks a name into at most `mostLines` lines of at most `maxWidth`; what does not fit ends in "…". */
export function wrapLabel(name: string, maxWidth: number, mostLines: number, measure: Measure): WrappedLabel {
  const ways = BREAKS.map((breaks) => fill(name, maxWidth, measure, breaks));
  const lines = ways.find((way) => way.length <= mostLines) ?? ways.at(-1)!;
  const shortened = lines.length > mostLines;
  const kept = lines.slice(0, shortened ? mostLines - 1 : mostLines);
  if (shortened) kept.push(shorten(rejoin(lines.slice(mostLines - 1)), maxWidth, measure));
  return { lines: kept, width: Math.max(0, ...kept.map(measure)), shortened };
}

function fill(name: string, maxWidth: number, measure: Measure, breaks: Breaks): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string) => measure(text) <= maxWidth;
  for (const word of name.split(/\s+/).filter((one) => one !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '' && breaks === 'long-words' && fits(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    const pieces = piecesOf(word, breaks === 'syllables' ? () => false : fits);
    const broken = breakWord(pieces, line === '' ? '' : `${line} `, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1)!;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word after what stands on its line already, over as many lines as it needs. */
function breakWord(pieces: readonly string[], before: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = before;
  let letters = 0;
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1;
    const hyphen = last || piece.endsWith('-') ? '' : LINE_HYPHEN;
    if (!fits(line + piece + hyphen) && line !== '') {
      const own = letters === 0 ? line.trimEnd() : endLine(line);
      lines.push(own);
      line = '';
    }
    line += piece;
    letters += piece.length;
  });
  return [...lines, line];
}

const endLine = (line: string): string => (line.endsWith('-') ? line : line + LINE_HYPHEN);

/** Lines as one text again, without the hyphens that breaking them put in. */
function rejoin(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text.endsWith(LINE_HYPHEN)) return text.slice(0, -1) + line;
    return `${text} ${line}`;
  });
}

/** Parts of a word, as large as the lines allow: halves of compounds, where even these are too long syllables. */
function piecesOf(word: string, fits: (text: string) => boolean): readonly string[] {
  const halves = withSoftHyphens(word)
    .replace(/-(?=\p{L})/gu, `-${SOFT_HYPHEN}`)
    .split(SOFT_HYPHEN);
  return joinShort(halves.flatMap((half) => (fits(half + LINE_HYPHEN) ? [half] : half.split(SYLLABLE))));
}

function joinShort(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < FEWEST_LETTERS) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function shorten(line: string, maxWidth: number, measure: Measure): string {
  let text = line;
  while (text.length > 1 && measure(`${text}…`) > maxWidth) text = text.slice(0, -1);
  return `${text.replace(/[\s,-]+$/, '')}…`;
}
