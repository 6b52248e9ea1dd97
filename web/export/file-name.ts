import { t } from '../i18n/i18n.ts';
import type { MapState } from '../state/map-state.ts';

/** What is in the file and of which day: `kartta-yksikot-2026-11-26.svg`, in the reader's language. */
export function fileName({ view, level }: MapState, day: string, extension: string): string {
  const words = [
    t('map.title'),
    ...(view === 'graph' ? [] : [t(`map.view.${view}`)]),
    t(`mapExport.levels.${level}`),
  ];
  return `${words.map(plainLetters).join('-')}-${day}.${extension}`;
}

/** Letters that every file system and mail program leaves as they are. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
