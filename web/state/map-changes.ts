/** What the map's changes since a day say, as values. */
import type { MapChanges } from '../../api/contract/map-changes.ts';
import { STRENGTHS } from '../../api/contract/strength.ts';

export type ChangedLink = MapChanges['links']['changed'][number];

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** Links by both their ends, whichever comes first. */
export type PairSet = ReadonlySet<string>;

export const NO_PAIRS: PairSet = new Set();

export function pairSet(links: readonly Ends[]): PairSet {
  return new Set(links.map(keyOf));
}

export function hasPair(pairs: PairSet, link: Ends): boolean {
  return pairs.has(keyOf(link));
}

function keyOf({ source, target }: Ends): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`;
}

/** What has become of a link that was there before: another relation, or more or fewer shared clients. */
export function turnOf({ before, after }: ChangedLink): 'became' | 'more' | 'less' {
  if (before.relation !== after.relation) return 'became';
  return STRENGTHS.indexOf(after.strength) > STRENGTHS.indexOf(before.strength) ? 'more' : 'less';
}

/** How many things differ. */
export function countChanges({ nodes, totals }: MapChanges): number {
  const { links } = totals;
  return nodes.new.length + nodes.gone.length + links.new + links.gone + links.changed;
}

/** With which of the kept days (the latest first) a day is compared: the latest up to it, else the oldest. */
export function keptDay(days: readonly string[], since: string | undefined): string | undefined {
  return since === undefined ? undefined : (days.find((day) => day <= since) ?? days.at(-1));
}
