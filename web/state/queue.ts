/** The queue of possible duplicates: its filters in the address, who comes after whom, what a key means. */
import type { QueryOf } from '../../api/contract/endpoints.ts';
import { VERDICTS, type VerdictKind } from '../../api/contract/verdict.ts';

export const QUEUE_STATUSES = ['open', 'decided', 'all'] as const;
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export interface QueueFilters {
  readonly status: QueueStatus;
  /** Only pairs with a service of this unit or one below it; '' for all. */
  readonly teamId: string;
  /** How many rows are on screen at the most. */
  readonly shown: number;
}

export const PAGE_SIZE = 50;
/** As many as one answer of the API holds. */
const MOST = 200;

interface Sides {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
}

/** Under this key a pair is known, whichever side comes first. */
export function pairKey({ a, b }: Sides): string {
  return a.id < b.id ? `${a.id},${b.id}` : `${b.id},${a.id}`;
}

/** Reads an address; whatever makes no sense in it counts as not given. */
export function parseQueue(query: URLSearchParams): QueueFilters {
  const status = QUEUE_STATUSES.find((one) => one === query.get('status')) ?? 'open';
  const shown = Number(query.get('shown') ?? PAGE_SIZE);
  const pages = Number.isInteger(shown) ? Math.ceil(shown / PAGE_SIZE) : 1;
  return {
    status,
    teamId: query.get('teamId') ?? '',
    shown: Math.min(MOST, Math.max(1, pages) * PAGE_SIZE),
  };
}

/** Are there more than one answer of the API can bring? */
export function canShowMore({ shown }: QueueFilters): boolean {
  return shown < MOST;
}

/** The filters as the API takes them. */
export function pairsQuery({ status, teamId, shown }: QueueFilters): QueryOf<'GET /pairs'> {
  return { relation: 'duplicate', status, limit: shown, ...(teamId === '' ? {} : { teamId }) };
}

/** Pairs of two units, and those inside one unit, which knows of both: each in the order given. */
export function inSections<
  T extends { readonly [S in 'a' | 'b']: { readonly team: { readonly id: string } } },
>(pairs: readonly T[]): { readonly between: readonly T[]; readonly inside: readonly T[] } {
  const isInside = ({ a, b }: T) => a.team.id === b.team.id;
  return { between: pairs.filter((pair) => !isInside(pair)), inside: pairs.filter(isInside) };
}

/** The key so many steps further; the first or last where there is none, the first where nothing is chosen. */
export function stepTo(keys: readonly string[], from: string | undefined, steps: number): string | undefined {
  const at = from === undefined ? -1 : keys.indexOf(from);
  return at < 0 ? keys[0] : keys[Math.min(keys.length - 1, Math.max(0, at + steps))];
}

/** Who becomes current when `key` leaves: the next, of the last the one before it. */
export function heirOf(keys: readonly string[], key: string): string | undefined {
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1];
}

export type QueueAction = 'next' | 'previous' | 'undo' | 'open' | 'help' | VerdictKind;

const KEYS: Readonly<Record<string, QueueAction>> = {
  j: 'next',
  k: 'previous',
  u: 'undo',
  Enter: 'open',
  '?': 'help',
  ...Object.fromEntries(VERDICTS.map((verdict, index) => [String(index + 1), verdict])),
};

/** What a key does in the queue; undefined: nothing. */
export function queueAction(key: string): QueueAction | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

export function isVerdict(action: QueueAction): action is VerdictKind {
  return VERDICTS.some((verdict) => verdict === action);
}
