/** Remembers how far each entry of the history was scrolled, so that Back returns to the same place. */

const STORAGE_KEY = 'yhdyspinta.scroll';
/** A page that loads its content grows for a while after Back; this long we try to reach the old place. */
const PATIENCE_MS = 1_000;
const USER_INPUT = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

const positions = new Map<string, number>(readKept());
let entry = 'first';

/** Notes every scroll under the entry of the history that is on screen. */
export function trackScroll(signal: AbortSignal): void {
  addEventListener('scroll', () => positions.set(entry, Math.round(scrollY)), { signal, passive: true });
  addEventListener('pagehide', keep, { signal });
}

/** To be called when another entry of the history has come on screen. */
export function enterHistoryEntry(key: string | undefined): void {
  entry = key ?? 'first';
}

/** Scrolls to where this entry was left, as soon as the page is long enough; the user's own scroll wins. */
export function restoreScroll(): void {
  const target = positions.get(entry) ?? 0;
  const started = performance.now();
  const interrupted = new AbortController();
  for (const name of USER_INPUT) {
    addEventListener(name, () => interrupted.abort(), { signal: interrupted.signal, passive: true });
  }
  const attempt = () => {
    if (interrupted.signal.aborted) return;
    scrollTo(0, target);
    const reached = Math.abs(scrollY - target) < 2;
    if (!reached && performance.now() - started < PATIENCE_MS) requestAnimationFrame(attempt);
    else interrupted.abort();
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
