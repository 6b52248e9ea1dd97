import type { CityMap } from '../contract/relations.ts';
import type { Pairs } from '../domain/index/pairs.ts';

export type Link = CityMap['edges'][number];

/** The pairs of which both sides are `wanted` as links, the strongest first, equal ones by their ids. */
export function linksAmong({ ids, a, b, score, length }: Pairs, wanted: (id: string) => boolean): Link[] {
  const isWanted = ids.map(wanted);
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (isWanted[a[row]!] && isWanted[b[row]!]) rows.push(row);
  rows.sort((x, y) => score[y]! - score[x]! || x - y);
  return rows.map((row) => ({
    source: ids[a[row]!]!,
    target: ids[b[row]!]!,
    clientOverlap: score[row]!,
  }));
}
