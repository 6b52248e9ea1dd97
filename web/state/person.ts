/** The name under which whoever sits at this browser decides and answers. */

const STORAGE_KEY = 'yhdyspinta.person';

/** The name given last, or an empty text. */
export function personName(): string {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers a name; an empty one forgets it. */
export function setPersonName(name: string): void {
  try {
    if (name === '') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, name);
  } catch {
    // Storage may be forbidden; the name is then asked each time.
  }
}
