/** Remembers how far each entry of the history was scrolled, so that Back returns to the same place. */

const STORAGE_KEY = 'yhdyspinta.scroll';
/** A page that loads its content grows for a while after Back; this long we try to reach the old place. */
const PATIENCE_MS = 1_000;
const USER_INPUT = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

const positions = new Map<string, number>(readKept());
let entry = 'first';
/** False while one page makes room for another: the scrolling that this causes is nobody's. */
let settled = true;

/** Notes every scroll under the entry of the history that is on screen. */
export function trackScroll(signal: AbortSignal): void {
  const note = () => {
    if (settled) positions.set(entry, Math.round(scrollY));
  };
  addEventListener('scroll', note, { signal, passive: true });
  addEventListener('pagehide', keep, { signal });
}

/** To be called when another entry of the history is about to come on screen. */
export function enterHistoryEntry(key: string | undefined): void {
  entry = key ?? 'first';
  settled = false;
}

/** To be called when the entry's page is on screen: leaves it where it stands, or moves it to the top. */
export function settleScroll({ toTop }: { readonly toTop: boolean }): void {
  settled = true;
  if (toTop) scrollTo(0, 0);
}

/**
 * To be called when the page of an entry that was on screen before is there again: scrolls to where it was left, as
 * soon as the page is long enough. The user's own scroll wins.
 */
export function restoreScroll(): void {
  const target = positions.get(entry) ?? 0;
  const started = performance.now();
  const over = new AbortController();
  const finish = () => {
    settled = true;
    over.abort();
  };
  for (const name of USER_INPUT) addEventListener(name, finish, { signal: over.signal, passive: true });
  const returning = entry;
  const attempt = () => {
    if (over.signal.aborted) return;
    if (entry !== returning) return over.abort();
    scrollTo(0, target);
    const reached = Math.abs(scrollY - target) < 2;
    if (!reached && performance.now() - started < PATIENCE_MS) requestAnimationFrame(attempt);
    else finish();
  };
  attempt();
}

function keep(): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...positions]));
  } catch {
    // Without storage a reload starts at the top.
  }
}

function readKept(): [string, number][] {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]') as [string, number][];
  } catch {
    return [];
  }
}
