/** Letters that are no base letter with a mark, so that taking marks off does not reach them. */
const SPECIAL = new Map(
  Object.entries({
    ø: 'o',
    Ø: 'o',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    Ð: 'd',
    ł: 'l',
    Ł: 'l',
    ħ: 'h',
    Ħ: 'h',
    ı: 'i',
    Ŀ: 'l',
    ŀ: 'l',
    æ: 'ae',
    Æ: 'ae',
    œ: 'oe',
    ß: 'ss',
  }),
);
const MARKS = /[\u0300-\u036f]+/g;
const SPECIAL_LETTERS = new RegExp(`[${[...SPECIAL.keys()].join('')}]`, 'g');
const WORDS = /[0-9a-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/g;
const WORD_CHARACTER = /[0-9a-zÀ-ÖØ-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff]/;

/** A word of a text: folded, and where each of its characters stands in the text. */
export type Token = Readonly<{
  /** Small letters without diacritics. */
  word: string;
  /** `starts[i]`: UTF-16 position in the text of what became `word[i]`; one more entry holds the end of the word. */
  starts: readonly number[];
}>;

/**
 * The words of a text as they are compared: small letters without diacritics, in their order.
 * The same as `search_fold` in the migration 0001_search: "Työ- ja päivätoiminta" gives tyo, ja, paivatoiminta.
 */
export function foldedWords(text: string): readonly string[] {
  const folded = spellOut(text.normalize('NFKD').replaceAll(MARKS, '')).toLowerCase();
  return folded.match(WORDS) ?? [];
}

/** The words of a text, each with its place in it. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word = '';
  let starts: number[] = [];
  let position = 0;
  let end = 0;
  const finish = () => {
    if (word !== '') tokens.push({ word, starts: [...starts, end] });
    word = '';
    starts = [];
  };
  for (const character of text) {
    const next = position + character.length;
    const folded = foldCharacter(character);
    for (const letter of folded) {
      if (WORD_CHARACTER.test(letter)) {
        word += letter;
        starts.push(position);
        end = next;
      } else {
        finish();
      }
    }
    // A mark on its own belongs to the letter before it.
    if (folded === '' && end === position) end = next;
    position = next;
  }
  finish();
  return tokens;
}

function foldCharacter(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  return spellOut(character.normalize('NFKD').replaceAll(MARKS, '')).toLowerCase();
}

function spellOut(text: string): string {
  return text.replaceAll(SPECIAL_LETTERS, (letter) => SPECIAL.get(letter)!);
}
