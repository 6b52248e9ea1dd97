/** Tells when somebody changed something: one stream of server-sent events for the whole app, open while it is looked at. */
import type { ChangeEvent } from '../../api/contract/event.ts';

const EVENTS_URL = '/api/v1/events';
/** Changes that come in a burst (an import) are told once. */
const BURST_MS = 300;

type Listener = (changes: readonly ChangeEvent[]) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;
let pending: ChangeEvent[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
/** True when the stream has been closed for a while: anything may have changed meanwhile. */
let missed = false;

/** Calls back after changes; an empty list means "possibly anything". Returns the function that stops it. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', follow);
    follow();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      document.removeEventListener('visibilitychange', follow);
      stop();
    }
  };
}

function follow(): void {
  // A hidden tab holds no connection: browsers allow only six to one host.
  if (document.hidden) stop();
  else start();
}

function start(): void {
  if (source) return;
  source = new EventSource(EVENTS_URL);
  source.addEventListener('change', (event) => {
    pending.push(JSON.parse((event as MessageEvent<string>).data) as ChangeEvent);
    timer ??= setTimeout(tell, BURST_MS);
  });
  source.addEventListener('error', () => {
    missed = true;
  });
  source.addEventListener('open', () => {
    if (missed) tell();
    missed = false;
  });
}

function stop(): void {
  if (!source) return;
  source.close();
  source = undefined;
  missed = true;
}

function tell(): void {
  clearTimeout(timer);
  timer = undefined;
  const changes = pending;
  pending = [];
  for (const listener of listeners) listener(changes);
}
