/** Rows of the directory as options of a picker. */
import type { LocalText } from '../../../api/contract/common.ts';
import type { Team } from '../../../api/contract/team.ts';
import { currentLanguage } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { municipalities, municipalityName } from './municipalities.ts';
import { languageName } from './service-labels.ts';
import type { PickerOption } from './yp-picker.ts';

/** Languages that services in Finland are most often given in besides the two national ones and English. */
const USUAL_LANGUAGES = [
  'fi',
  'sv',
  'en',
  'se',
  'ru',
  'uk',
  'et',
  'ar',
  'so',
  'fa',
  'ku',
  'sq',
  'vi',
  'th',
  'zh',
  'tr',
  'es',
  'fr',
  'de',
  'pl',
  'ro',
  'my',
  'ti',
  'sw',
] as const;

interface Placed {
  readonly id: string;
  readonly name: LocalText;
  readonly path: readonly { readonly name: LocalText }[];
}

export function teamOptions(teams: readonly Team[]): readonly PickerOption[] {
  return teams.map(({ id, name, department, organization, path }) => ({
    id,
    label: plainText(name),
    detail: plainText((path.at(-1) ?? organization).name),
    department,
  }));
}

/** Client groups or service classes, each with what it is a part of. */
export function treeOptions(rows: readonly Placed[]): readonly PickerOption[] {
  return rows.map(({ id, name, path }) => {
    const above = path.at(-1);
    return { id, label: plainText(name), ...(above ? { detail: plainText(above.name) } : {}) };
  });
}

export function areaOptions(chosen: readonly string[]): readonly PickerOption[] {
  return municipalities
    .filter(({ code }) => !chosen.includes(code))
    .map(({ code }) => ({ id: code, label: municipalityName(code, currentLanguage()) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'fi'));
}

export function languageOptions(chosen: readonly string[]): readonly PickerOption[] {
  return USUAL_LANGUAGES.filter((code) => !chosen.includes(code)).map((code) => ({
    id: code,
    label: languageName(code),
  }));
}
