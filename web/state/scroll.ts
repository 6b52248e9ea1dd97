/**
 * Remembers how far each entry of the history was scrolled, the window and whatever scrolls inside it, so that Back and
 * Forward return to the same place.
 */

interface Position {
  readonly left: number;
  readonly top: number;
}

const STORAGE_KEY = 'yhdyspinta.scrolled';
/** A page that loads its content grows for a while after Back; this long we try to reach the old place. */
const PATIENCE_MS = 1_000;
const USER_INPUT = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
/** In the first frame the page before may still be there: it is only left alone when a second one finds it in place. */
const FRAMES_IN_PLACE = 2;
/** Two places nearer than this are the same one. */
const NEAR_PX = 2;

const positions = new Map<string, Position>(readKept());
/** What scrolls inside the page on screen, by names that are the same for every entry of the history. */
const scrollers = new Map<string, Element>();
let entry = 'first';
/** False while one page makes room for another: the scrolling that this causes is nobody's. */
let settled = true;

/** Notes every scroll of the window under the entry of the history that is on screen. */
export function trackScroll(signal: AbortSignal): void {
  addEventListener('scroll', noteWindow, { signal, passive: true });
  addEventListener('pagehide', keep, { signal });
}

/** Has an element's own scroll position remembered; returns how to stop that. Two at a time need two names. */
export function trackScroller(name: string, element: Element): () => void {
  scrollers.set(name, element);
  return () => {
    if (scrollers.get(name) === element) scrollers.delete(name);
  };
}

/** To be called when another entry of the history is about to come on screen. */
export function enterHistoryEntry(key: string | undefined): void {
  noteAll();
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
  const started = performance.now();
  const over = new AbortController();
  const finish = () => {
    settled = true;
    over.abort();
  };
  for (const name of USER_INPUT) addEventListener(name, finish, { signal: over.signal, passive: true });
  const returning = entry;
  let inPlace = 0;
  const attempt = () => {
    if (over.signal.aborted) return;
    if (entry !== returning) return over.abort();
    inPlace = scrollAll() ? inPlace + 1 : 0;
    const late = performance.now() - started > PATIENCE_MS;
    if (inPlace < FRAMES_IN_PLACE && !late) requestAnimationFrame(attempt);
    else finish();
  };
  attempt();
}

/** Scrolls everything to where it was left; false while something is not long enough for that yet. */
function scrollAll(): boolean {
  const { top } = positions.get(entry) ?? { top: 0 };
  scrollTo(0, top);
  const inside = [...positions].filter(([key]) => key.startsWith(`${entry} `));
  const reached = inside.map(([key, wanted]) => {
    const element = scrollers.get(key.slice(entry.length + 1));
    element?.scrollTo({ ...wanted, behavior: 'instant' });
    return (
      element !== undefined &&
      Math.abs(element.scrollTop - wanted.top) < NEAR_PX &&
      Math.abs(element.scrollLeft - wanted.left) < NEAR_PX
    );
  });
  return Math.abs(scrollY - top) < NEAR_PX && reached.every(Boolean);
}

function noteWindow(): void {
  if (settled) positions.set(entry, { left: 0, top: Math.round(scrollY) });
}

function noteAll(): void {
  if (!settled) return;
  noteWindow();
  for (const [name, { scrollLeft, scrollTop }] of scrollers) {
    positions.set(`${entry} ${name}`, { left: Math.round(scrollLeft), top: Math.round(scrollTop) });
  }
}

function keep(): void {
  noteAll();
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...positions]));
  } catch {
    // Without storage a reload starts at the top.
  }
}

function readKept(): [string, Position][] {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]') as [string, Position][];
  } catch {
    return [];
  }
}
