/** Texts of PTV: [{ language, value, type? }] → one plain text per language. */
import { LANGUAGES, LIMITS, type Language, type LocalText } from '../../contract/common.ts';
import { MAX_RAW_TEXT } from '../limits.ts';
import { inside, type Place } from '../place.ts';
import { toPlainLine, toPlainText } from '../plain-text.ts';
import type { ProblemLog } from '../problems.ts';
import { objectsOf, textOf, type JsonObject } from './reader.ts';

export type TextLimit = 'name' | 'summary' | 'text';

interface Wanted {
  readonly field: string;
  readonly limit: TextLimit;
  /** Which `type` is wanted, the best first; texts without a type always count. */
  readonly types?: readonly string[];
}

interface Candidate {
  readonly language: string;
  readonly value: string;
  readonly type: string | undefined;
  readonly place: Place;
}

function languageOf(item: JsonObject): string {
  return (textOf(item, 'language') ?? '').toLowerCase().split('-')[0] ?? '';
}

function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

function candidates(record: JsonObject, field: string, place: Place): readonly Candidate[] {
  return (objectsOf(record, field) ?? []).flatMap(([index, item]) => {
    const value = textOf(item, 'value');
    if (value === undefined) return [];
    return [
      { language: languageOf(item), value, type: textOf(item, 'type'), place: inside(place, field, index) },
    ];
  });
}

/** One text, plain and within its limit; undefined (and noted) when too long. A text is never cut. */
function checked(text: Candidate, wanted: Wanted, log: ProblemLog): string | undefined {
  const max = LIMITS[wanted.limit];
  const tooLong = (length: number): undefined =>
    log.add('too-long', inside(text.place, 'value'), {
      field: wanted.field,
      language: text.language,
      length,
      limit: max,
    });
  if (text.value.length > MAX_RAW_TEXT) return tooLong(text.value.length);
  const plain = wanted.limit === 'name' ? toPlainLine(text.value) : toPlainText(text.value);
  if (plain.length > max) return tooLong(plain.length);
  if (plain.includes('\uFFFD')) log.tally('damaged-text', inside(text.place, 'value'));
  return plain || undefined;
}

/**
 * The text of a field in Finnish, Swedish and English; undefined when there is none. The first text of a
 * language counts. Other languages (se, smn, sms, …) are not read; each is noted once.
 */
export function readTexts(
  record: JsonObject,
  place: Place,
  wanted: Wanted,
  log: ProblemLog,
): LocalText | undefined {
  const all = candidates(record, wanted.field, place);
  const found: { -readonly [K in Language]?: string } = {};
  const types = wanted.types ?? [undefined];
  for (const type of types) {
    for (const text of all) {
      const isWanted = text.type === undefined ? type === types[0] : type === undefined || text.type === type;
      if (!isWanted) continue;
      if (!isLanguage(text.language)) {
        if (type === types[0])
          log.tally('other-language', text.place, { language: shown(text.language) }, text.language);
        continue;
      }
      found[text.language] ??= checked(text, wanted, log);
    }
  }
  return Object.values(found).some((text) => text !== undefined) ? orderedByLanguage(found) : undefined;
}

/** All texts of a field in our languages on one line each, in the order fi, sv, en, without repetition. */
export function readWords(
  record: JsonObject,
  place: Place,
  field: string,
  maxLength: number,
  log: ProblemLog,
  type?: string,
): readonly string[] {
  const words = new Set<string>();
  const all = candidates(record, field, place).filter((text) => type === undefined || text.type === type);
  for (const language of LANGUAGES) {
    for (const text of all.filter((each) => each.language === language)) {
      const word = text.value.length > MAX_RAW_TEXT ? text.value : toPlainLine(text.value);
      if (word.length <= maxLength) words.add(word);
      else
        log.add('too-long', inside(text.place, 'value'), {
          field,
          language,
          length: word.length,
          limit: maxLength,
        });
    }
  }
  words.delete('');
  return [...words];
}

const SHOWN_LANGUAGE = 12;
function shown(language: string): string {
  return language.slice(0, SHOWN_LANGUAGE) || '?';
}

function orderedByLanguage(text: LocalText): LocalText {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const value = text[language];
      return value === undefined ? [] : [[language, value] as const];
    }),
  );
}

/** A single name without a language, as references have it; PTV gives the Finnish one where there is one. */
export function nameOfReference(reference: JsonObject): LocalText | undefined {
  const name = textOf(reference, 'name');
  if (name === undefined || name.length > MAX_RAW_TEXT) return undefined;
  const plain = toPlainLine(name);
  return plain === '' || plain.length > LIMITS.name ? undefined : { fi: plain };
}
