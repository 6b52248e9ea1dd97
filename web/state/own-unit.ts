/** The unit that the user has called theirs, in this browser. */

const STORAGE_KEY = 'yhdyspinta.unit';

/** Id of the chosen team, or undefined. */
export function ownUnit(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Chooses a team and tells the window by `own-unit-change`; undefined forgets the choice. */
export function setOwnUnit(id: string | undefined): void {
  try {
    if (id === undefined) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, id);
  } catch {
    // Storage may be forbidden; the first screen then asks each time.
  }
  window.dispatchEvent(new Event('own-unit-change'));
}

declare global {
  interface WindowEventMap {
    'own-unit-change': Event;
  }
}
