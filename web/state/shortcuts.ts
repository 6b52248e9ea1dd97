/** Keys that act without Ctrl or Alt: only outside text fields and dialogs, and only as long as they are wanted. */

const STORAGE_KEY = 'yhdyspinta.shortcuts';
const OFF = 'off';
/** What a key of its own already works. */
const WORKED_BY_KEYS = 'a[href], button, summary, [role="tab"], [role="menuitem"]';

/** Are single keys to act? They can be turned off, for those who speak to their computer. */
export function shortcutsWanted(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    return true;
  }
}

export function setShortcutsWanted(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Without storage they stay on.
  }
}

/** Is the key part of a text, or of a choice in a list? */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable)
  );
}

/** May a key act by itself: no control key, no text, no open dialog. */
export function isBareKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event))
    return false;
  return !event.composedPath().some((target) => target instanceof HTMLDialogElement);
}

/** Is the key meant for a link or button that has the focus? */
export function isOnControl(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.closest(WORKED_BY_KEYS) !== null;
}
