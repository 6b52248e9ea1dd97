/** The map as GraphML 1.0 (graphml.graphdrawing.org), for networkx, yEd, Cytoscape and the like. */
import { element, escapeXml, XML_DECLARATION } from '../../api/exchange/sheet/xml.ts';
import { t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import type { MapNode } from '../state/map-links.ts';
import type { ExportedMap } from './exported-map.ts';
import { filterText } from './filter-note.ts';
import { edgeAttributes, nodeAttributes, type GraphAttribute } from './graph-attributes.ts';

const NAMESPACE = 'http://graphml.graphdrawing.org/xmlns';

/** The picture's nodes and links, undirected. x and y are in the units of the map, 1000 × 750, y downwards. */
export function toGraphml(exported: ExportedMap, colors: readonly string[]): string {
  const { lookup } = exported;
  const ofNode: readonly GraphAttribute<MapNode>[] = [
    { name: 'label', type: 'string', valueOf: ({ label }) => plainText(label) },
    { name: 'x', type: 'double', valueOf: ({ x }) => x },
    { name: 'y', type: 'double', valueOf: ({ y }) => y },
    ...nodeAttributes(lookup, colors),
  ];
  const ofEdge = edgeAttributes(exported.fresh);
  const about: readonly GraphAttribute<ExportedMap>[] = [
    { name: 'title', type: 'string', valueOf: () => t(`mapExport.title.${lookup.map.level}`) },
    { name: 'note', type: 'string', valueOf: () => filterText(exported) },
    { name: 'version', type: 'int', valueOf: () => lookup.map.version },
  ];
  const graph = element(
    'graph',
    { id: 'map', edgedefault: 'undirected' },
    ...dataOf('graph', about, exported),
    ...lookup.map.nodes.map((node) => element('node', { id: node.id }, ...dataOf('node', ofNode, node))),
    ...lookup.map.edges.map((link, at) =>
      element(
        'edge',
        { id: `link-${at + 1}`, source: link.source, target: link.target },
        ...dataOf('edge', ofEdge, link),
      ),
    ),
  );
  const root = element(
    'graphml',
    { xmlns: NAMESPACE },
    element('desc', {}, escapeXml(filterText(exported))),
    ...keysOf('graph', about),
    ...keysOf('node', ofNode),
    ...keysOf('edge', ofEdge),
    graph,
  );
  return `${XML_DECLARATION}\n${root}\n`;
}

function keysOf(kind: string, attributes: readonly GraphAttribute<never>[]): readonly string[] {
  return attributes.map(({ name, type }) =>
    element('key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type }),
  );
}

function dataOf<T>(kind: string, attributes: readonly GraphAttribute<T>[], of: T): readonly string[] {
  return attributes.flatMap(({ name, valueOf }) => {
    const value = valueOf(of);
    return value === undefined ? [] : [element('data', { key: `${kind}-${name}` }, escapeXml(String(value)))];
  });
}
