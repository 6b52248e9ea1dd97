import type { CityMap } from '../contract/relations.ts';
import type { OverlapIndex } from '../domain/index/overlap-index.ts';

export type Link = CityMap['edges'][number];

/** All links of a level at or above `minScore`, the strongest first, equal ones by their ids. */
export function linksOf(index: OverlapIndex, minScore: number): Link[] {
  const { ids, a, b, score, length } = index.pairs({ minScore });
  const byScore = Array.from({ length }, (_, row) => row).sort((x, y) => score[y]! - score[x]! || x - y);
  return byScore.map((row) => ({
    source: ids[a[row]!]!,
    target: ids[b[row]!]!,
    clientOverlap: score[row]!,
  }));
}
