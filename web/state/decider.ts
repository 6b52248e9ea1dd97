/** The name under which somebody decides and answers in this browser: there are no accounts yet. */

const STORAGE_KEY = 'yhdyspinta.decider';

/** Lasts as long as the page where storage is forbidden. */
let ofThisPage: string | undefined;

/** The name given last, or undefined. */
export function decider(): string | undefined {
  try {
    return localStorage.getItem(STORAGE_KEY) ?? ofThisPage;
  } catch {
    return ofThisPage;
  }
}

/** Remembers a name and tells the window by `decider-change`. */
export function setDecider(name: string): void {
  ofThisPage = name;
  try {
    localStorage.setItem(STORAGE_KEY, name);
  } catch {
    // The name then lasts as long as the page.
  }
  window.dispatchEvent(new Event('decider-change'));
}

declare global {
  interface WindowEventMap {
    'decider-change': Event;
  }
}
