/** Municipalities and languages as options of a picker. */
import { currentLanguage } from '../../i18n/i18n.ts';
import { municipalities, municipalityName } from './municipalities.ts';
import { languageName } from './service-labels.ts';
import type { PickerOption } from '../../components/yp-picker.ts';

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
