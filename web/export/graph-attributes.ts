/** What the files for network programs say about nodes and links. Names are the fields of the API, the same in every language. */
import { plainText } from '../i18n/local-text.ts';
import { hasPair, type PairSet } from '../state/map-changes.ts';
import type { MapLink, MapLookup, MapNode } from '../state/map-links.ts';

export type AttributeType = 'string' | 'int' | 'double';

export interface GraphAttribute<T> {
  /** Also its id: an XML name token, as GraphML asks. */
  readonly name: string;
  readonly type: AttributeType;
  /** undefined: not known, and not written. */
  readonly valueOf: (of: T) => string | number | undefined;
}

/** `colors` are the departments' by number, 1 to 12, as #rrggbb. Label and place are left to each format. */
export function nodeAttributes(
  { departments }: MapLookup,
  colors: readonly string[],
): readonly GraphAttribute<MapNode>[] {
  const departmentOf = (node: MapNode) => departments.get(node.department);
  return [
    {
      name: 'department',
      type: 'string',
      valueOf: (node) => plainText(departmentOf(node)?.name) || undefined,
    },
    { name: 'mark', type: 'string', valueOf: (node) => departmentOf(node)?.mark },
    { name: 'color', type: 'string', valueOf: (node) => colors[departmentOf(node)?.color ?? 0] },
    { name: 'team', type: 'string', valueOf: (node) => plainText(node.team?.name) || undefined },
    { name: 'services', type: 'int', valueOf: ({ services }) => services },
    // A text, since few clients are "<5".
    { name: 'clientsPerYear', type: 'string', valueOf: ({ clientsPerYear }) => clientsPerYear ?? undefined },
    { name: 'links', type: 'int', valueOf: ({ links }) => links },
  ];
}

const EDGE_ATTRIBUTES: readonly GraphAttribute<MapLink>[] = [
  { name: 'relation', type: 'string', valueOf: ({ relation }) => relation },
  { name: 'clientOverlap', type: 'double', valueOf: ({ clientOverlap }) => clientOverlap },
  { name: 'functionSimilarity', type: 'double', valueOf: ({ functionSimilarity }) => functionSimilarity },
  { name: 'verdict', type: 'string', valueOf: ({ verdict }) => verdict },
  { name: 'pairs', type: 'int', valueOf: ({ pairs }) => pairs },
  {
    name: 'experiment',
    type: 'string',
    valueOf: ({ experiment }) => experiment && plainText(experiment.name),
  },
  { name: 'experimentState', type: 'string', valueOf: ({ experiment }) => experiment?.state },
  {
    name: 'lesson',
    type: 'string',
    valueOf: ({ experiment }) => plainText(experiment?.lesson) || undefined,
  },
];

/** `fresh`: links that are new since the day that the map is compared with; of no such day nothing is said. */
export function edgeAttributes(fresh: PairSet): readonly GraphAttribute<MapLink>[] {
  if (fresh.size === 0) return EDGE_ATTRIBUTES;
  return [...EDGE_ATTRIBUTES, { name: 'new', type: 'int', valueOf: (link) => Number(hasPair(fresh, link)) }];
}
