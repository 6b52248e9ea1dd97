/** Values of a service that need more than one word: channels with a picture, languages, areas. */
import type { Service } from '../../../api/contract/service.ts';
import type { IconName } from '../../components/icons.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { municipalityName } from './municipalities.ts';

type Channel = Service['channels'][number];

export const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = {
  'in-person': 'map-pin',
  phone: 'phone',
  online: 'globe',
  'home-visit': 'house',
  chat: 'mail',
  group: 'users',
};

/** The name of a language by its code (ISO 639), in the reader's own; the code itself when nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(currentLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a municipality by its code; "FI" is the whole country. */
export function areaName(code: string): string {
  return code === 'FI' ? t('common.wholeCountry') : municipalityName(code, currentLanguage());
}
