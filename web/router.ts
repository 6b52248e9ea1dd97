/** Keeps the address bar and the screen in step, by the History API. */
import { enterHistoryEntry, restoreScroll, settleScroll, trackScroll } from './state/scroll.ts';

/** What has just happened to the address. */
export interface LocationChange {
  readonly pathname: string;
  readonly query: URLSearchParams;
  /** True when another screen is shown; false when only the query of the same one changed. */
  readonly newScreen: boolean;
  /** True for Back and Forward. */
  readonly traversed: boolean;
}

/** Shows what the address asks for; false when a later change has come in between. */
type Listener = (change: LocationChange) => Promise<boolean>;

let listener: Listener | undefined;
let pathname = '';

/** Starts following links, Back and Forward; tells the listener of every change, the first at once. */
export function startRouter(onChange: Listener): () => void {
  listener = onChange;
  history.scrollRestoration = 'manual';
  const followed = new AbortController();
  const { signal } = followed;
  document.addEventListener('click', followLink, { signal });
  addEventListener('popstate', () => void tell(true), { signal });
  trackScroll(signal);
  void tell(true);
  return () => {
    followed.abort();
    listener = undefined;
  };
}

/**
 * Goes to an address of the app. `replace` changes the current entry of the history instead of adding one
 * (filters that are being dragged, a redirect).
 */
export function navigate(href: string, options: { readonly replace?: boolean } = {}): void {
  const target = new URL(href, location.href);
  if (target.origin !== location.origin) {
    location.assign(target);
    return;
  }
  const address = target.pathname + target.search + target.hash;
  if (options.replace) history.replaceState(history.state, '', address);
  else history.pushState({ key: String(Date.now()) }, '', address);
  void tell(false);
}

/** The address of the present screen with some query parameters changed; undefined or '' removes one. */
export function withQuery(changes: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) {
      if (one !== '') query.append(name, one);
    }
  }
  const text = query.toString();
  return location.pathname + (text === '' ? '' : `?${text}`);
}

async function tell(traversed: boolean): Promise<void> {
  const newScreen = location.pathname !== pathname;
  pathname = location.pathname;
  enterHistoryEntry((history.state as { key?: string } | null)?.key);
  const change = { pathname, query: new URLSearchParams(location.search), newScreen, traversed };
  if ((await listener?.(change)) === false) return;
  if (traversed) restoreScroll();
  else settleScroll({ toTop: newScreen });
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link?.href || link.target !== '' || link.hasAttribute('download')) return;
  const target = new URL(link.href);
  if (target.origin !== location.origin || target.pathname.startsWith('/api/')) return;
  if (target.hash !== '' && target.pathname === location.pathname && target.search === location.search)
    return;
  event.preventDefault();
  navigate(link.href);
}
