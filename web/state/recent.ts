/** What was opened last in this browser, to be found again with an empty search. */

const STORAGE_KEY = 'yhdyspinta.recent';
const MOST_KEPT = 6;

export type RecentKind = 'service' | 'team' | 'client-group' | 'experiment';

export interface Recent {
  readonly kind: RecentKind;
  readonly href: string;
  readonly title: string;
}

/** The list with one more at its head, each address once, no longer than is useful. */
export function withRecent(list: readonly Recent[], opened: Recent): readonly Recent[] {
  return [opened, ...list.filter((one) => one.href !== opened.href)].slice(0, MOST_KEPT);
}

/** Latest first; empty when nothing is kept or what is kept cannot be read. */
export function recentlyOpened(): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Recent[]) : [];
  } catch {
    return [];
  }
}

export function rememberOpened(opened: Recent): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(withRecent(recentlyOpened(), opened)));
  } catch {
    // Without storage the empty search offers only pages and commands.
  }
}
