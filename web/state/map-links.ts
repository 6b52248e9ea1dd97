/** What an answer of the map says about its nodes and links. */
import type { CityMap } from '../../api/contract/relations.ts';
import type { Strength } from '../../api/contract/strength.ts';
import { strengthOf } from './strength.ts';

export type MapNode = CityMap['nodes'][number];
export type MapLink = CityMap['edges'][number];
export type MapDepartment = CityMap['departments'][number];

export interface Neighbour {
  readonly node: MapNode;
  readonly clientOverlap: number;
}

/** An answer that can be asked by id. */
export interface MapLookup {
  readonly map: CityMap;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly departments: ReadonlyMap<string, MapDepartment>;
  /** Neighbours of each node that are shown, the strongest first. */
  readonly neighbours: ReadonlyMap<string, readonly Neighbour[]>;
}

export function lookUpMap(map: CityMap): MapLookup {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const neighbours = new Map(map.nodes.map((node): [string, Neighbour[]] => [node.id, []]));
  // The API gives the strongest links first, so each node's come in that order too.
  for (const { source, target, clientOverlap } of map.edges) {
    neighbours.get(source)?.push({ node: nodes.get(target)!, clientOverlap });
    neighbours.get(target)?.push({ node: nodes.get(source)!, clientOverlap });
  }
  const departments = new Map(map.departments.map((department) => [department.id, department]));
  return { map, nodes, departments, neighbours };
}

/** How many links have each word. */
export function countByStrength(links: readonly MapLink[]): Readonly<Record<Strength, number>> {
  const counts = { none: 0, weak: 0, clear: 0, strong: 0 };
  for (const link of links) counts[strengthOf(link.clientOverlap)] += 1;
  return counts;
}

/** Whether a name holds every word that was typed, however it is written in capitals or accents. */
export function nameFits(name: string, typed: string): boolean {
  const folded = fold(name);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
