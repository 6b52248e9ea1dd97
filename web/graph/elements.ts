/** The map's answer as the picture of it: nodes by index, links as parallel arrays, regions. Pure. */
import type { LocalText } from '../../api/contract/common.ts';
import { RELATIONS, type MapLevel } from '../../api/contract/relation.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { boundsOf, type Box } from './camera.ts';

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  /** Two letters and colour (1 to 12) of its department. */
  readonly mark: string;
  readonly color: number;
  /** In the units of the map, 1000 × 750. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly links: number;
}

/** Link i goes from node `from[i]` to node `to[i]`; the strongest first. */
export interface PictureLinks {
  readonly length: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** 0 to 1. */
  readonly score: Float32Array;
  /** Place of its kind in `RELATIONS`. */
  readonly relation: Uint8Array;
  /** 1: people have decided about the pair. */
  readonly decided: Uint8Array;
  /** 1: both try something together, or have tried it, whatever the kind of the link. */
  readonly tried: Uint8Array;
  /** 1: there was no such link at the time that the map is compared with. */
  readonly fresh: Uint8Array;
}

export interface PictureRegion {
  /** Of its department. */
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly color: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Picture {
  readonly level: MapLevel;
  readonly nodes: readonly PictureNode[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly links: PictureLinks;
  readonly regions: readonly PictureRegion[];
}

/** Around a node without a region, in its radii. */
const NODE_ROOM = 2;

/** What there is to see, in map units: all regions, or of a neighbourhood its nodes. Undefined for an empty picture. */
export function extentOf({ nodes, regions }: Picture, neighbourhood: boolean): Box | undefined {
  const discs = nodes.map(({ x, y, radius }) => ({ x, y, r: radius * NODE_ROOM }));
  return boundsOf(neighbourhood || regions.length === 0 ? discs : regions);
}

/** Smallest and largest radius in map units: the layout keeps room for 16 around a node, more on the level of departments. */
const RADII: Readonly<Record<MapLevel, readonly [least: number, most: number]>> = {
  service: [6.5, 13],
  team: [9.5, 16],
  department: [20, 34],
};

/** `nameOf` picks the reader's language. Links to nodes that are not among the nodes are left out. */
export function toPicture(
  map: CityMap,
  nameOf: (text: LocalText) => string,
  isFresh: (link: CityMap['edges'][number]) => boolean = () => false,
): Picture {
  const departments = new Map(map.departments.map((department) => [department.id, department]));
  const most = Math.max(1, ...map.nodes.map((node) => weightOf(node, map.level)));
  const nodes = map.nodes.map((node): PictureNode => {
    const department = departments.get(node.department);
    return {
      id: node.id,
      label: nameOf(node.label),
      mark: department?.mark ?? '',
      color: department?.color ?? 1,
      x: node.x,
      y: node.y,
      radius: radiusOf(weightOf(node, map.level) / most, map.level),
      links: node.links,
    };
  });
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const inhabited = new Set(map.nodes.map(({ department }) => department));
  return {
    level: map.level,
    nodes,
    indexOf,
    links: toLinks(map.edges, indexOf, isFresh),
    regions: map.departments.flatMap(({ id, name, mark, color, region }) =>
      region && inhabited.has(id) ? [{ id, name: nameOf(name), mark, color, ...region }] : [],
    ),
  };
}

/** What a node's size tells: its services, or for a service the clients it has in a year ("<5" and unknown are least). */
function weightOf(node: CityMap['nodes'][number], level: MapLevel): number {
  if (level !== 'service') return node.services;
  return typeof node.clientsPerYear === 'number' ? Math.log1p(node.clientsPerYear) : 0;
}

/** Nodes of few different sizes: Cytoscape draws each size and colour once, and copies it for all that have them. */
const RADIUS_STEP = 0.5;

/** Area grows with the weight: radius with its root. Clients are as logarithms already, and go in straight. */
function radiusOf(share: number, level: MapLevel): number {
  const [least, most] = RADII[level];
  const radius = least + (most - least) * (level === 'service' ? share ** 2 : Math.sqrt(share));
  return Math.round(radius / RADIUS_STEP) * RADIUS_STEP;
}

function toLinks(
  edges: CityMap['edges'],
  indexOf: ReadonlyMap<string, number>,
  isFresh: (link: CityMap['edges'][number]) => boolean,
): PictureLinks {
  const known = edges.filter(({ source, target }) => indexOf.has(source) && indexOf.has(target));
  return {
    length: known.length,
    from: Uint32Array.from(known, ({ source }) => indexOf.get(source)!),
    to: Uint32Array.from(known, ({ target }) => indexOf.get(target)!),
    score: Float32Array.from(known, ({ clientOverlap }) => clientOverlap),
    relation: Uint8Array.from(known, ({ relation }) => RELATIONS.indexOf(relation)),
    decided: Uint8Array.from(known, ({ verdict }) => Number(verdict !== undefined)),
    tried: Uint8Array.from(known, ({ experiment }) => Number(experiment !== undefined)),
    fresh: Uint8Array.from(known, (link) => Number(isFresh(link))),
  };
}
