/** What an answer of the map says about its nodes and links. */
import type { CityMap } from '../../api/contract/relations.ts';
import { RELATIONS, type NotableRelation, type Relation } from '../../api/contract/relation.ts';
import type { Strength } from '../../api/contract/strength.ts';
import { strengthOf } from './strength.ts';

export type MapNode = CityMap['nodes'][number];
export type MapLink = CityMap['edges'][number];
export type MapDepartment = CityMap['departments'][number];

export interface Neighbour {
  readonly node: MapNode;
  readonly link: MapLink;
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
  for (const link of map.edges) {
    neighbours.get(link.source)?.push({ node: nodes.get(link.target)!, link });
    neighbours.get(link.target)?.push({ node: nodes.get(link.source)!, link });
  }
  const departments = new Map(map.departments.map((department) => [department.id, department]));
  return { map, nodes, departments, neighbours };
}

/** The link between two nodes; undefined when it is not shown or there is none. */
export function linkBetween({ neighbours }: MapLookup, a: string, b: string): MapLink | undefined {
  return neighbours.get(a)?.find(({ node }) => node.id === b)?.link;
}

/** How many links there are of each kind. */
export function countByRelation(links: readonly MapLink[]): Readonly<Record<Relation, number>> {
  const counts = { 'shared-clients': 0, duplicate: 0, partner: 0, peer: 0, experiment: 0 };
  for (const { relation } of links) counts[relation] += 1;
  return counts;
}

/** What the legend of links counts. */
export interface RelationTally {
  /** By kind, shown or not. */
  readonly counts: Readonly<Record<Relation, number>>;
  /** How many of the links shown people have decided about. */
  readonly decided: number;
}

/** Of a kind that is not shown, the links that it would add; they may be shown as shared clients now. */
export function tallyRelations(map: CityMap, relations: readonly Relation[]): RelationTally {
  const shown = countByRelation(map.edges);
  const counts = { ...map.kinds };
  for (const relation of relations) counts[relation] = shown[relation];
  return { counts, decided: map.edges.filter(({ verdict }) => verdict !== undefined).length };
}

/** Kinds that say more than shared clients, each that occurs with its number, in the order of `RELATIONS`. */
export function notableRelations(
  links: readonly MapLink[],
): readonly { readonly relation: NotableRelation; readonly count: number }[] {
  const counts = countByRelation(links);
  return RELATIONS.filter((relation) => relation !== 'shared-clients')
    .map((relation) => ({ relation, count: counts[relation] }))
    .filter(({ count }) => count > 0);
}

/** How many links have each word. */
export function countByStrength(links: readonly MapLink[]): Readonly<Record<Strength, number>> {
  const counts = { none: 0, weak: 0, clear: 0, strong: 0 };
  for (const link of links) counts[strengthOf(link.clientOverlap)] += 1;
  return counts;
}

/** Whether a name holds every word that was typed, however it is written in capitals or accents. */
export function nameFits(name: string, typed: string): boolean {
  const folded = foldText(name);
  return foldText(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** A text without capitals, accents and space around it, to compare what is typed with. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
