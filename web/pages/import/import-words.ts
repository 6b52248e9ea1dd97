/** Imports in the reader's words: problems by their codes, fields and what becomes of them. */
import type { Import } from '../../../api/contract/import.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { pickText } from '../../i18n/local-text.ts';
import { fi } from '../../i18n/fi.ts';
import type { MessageKey } from '../../i18n/types.ts';
import { valueText } from '../service/history-words.ts';
import type { ToldField } from '../../state/directory-history.ts';

type Problem = Import['problems'][number];
type Params = Readonly<Record<string, string | number>>;

const FIELDS_OF_IMPORTS: Readonly<Record<string, unknown>> = fi.imports.changes.field;
const FIELDS_OF_SERVICES: Readonly<Record<string, unknown>> = fi.service.field;
const WORDS: Readonly<Record<string, unknown>> = fi.imports.word;
const PROBLEMS: Readonly<Record<string, unknown>> = fi.imports.problem;

/** What is wrong and how to mend it; a problem that the app does not know yet is said in the API's English. */
export function problemText({ code, params, message }: Problem): string {
  if (!(code in PROBLEMS)) return message;
  const translated = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, paramText(name, value)]),
  );
  return say(`imports.problem.${code}`, translated);
}

/** The name of a field of any imported record. */
export function fieldText(field: string): string {
  if (field === 'teamId') return t('service.field.team');
  if (field in FIELDS_OF_IMPORTS) return say(`imports.changes.field.${field}`);
  return field in FIELDS_OF_SERVICES ? say(`service.field.${field}`) : field;
}

/** A value before or after a change. Texts in several languages: the reader's own. */
export function changedValueText(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('imports.changes.empty');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  if (Array.isArray(value)) {
    if (value.length === 0) return t('imports.changes.empty');
    return value.map((item: unknown) => changedValueText(field, item)).join(', ');
  }
  if (typeof value === 'object' && 'name' in value) return changedValueText(field, value.name);
  if (typeof value === 'object') return pickText(value, currentLanguage()).text;
  return valueText(field as ToldField, value);
}

function paramText(name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (name === 'field') return fieldText(value);
  return value in WORDS ? say(`imports.word.${value}`) : value;
}

/** A message whose key is put together from what the API said; its holes are filled from what the API gave. */
function say(key: string, params: Params = {}): string {
  return t(key as Extract<MessageKey, 'imports.problem.no-id'>, ...([params] as unknown as []));
}
