/** The map as GEXF 1.3 (gexf.net), for Gephi and its relatives: with colours, sizes and places, so that it looks the same there. */
import { element, escapeXml, XML_DECLARATION } from '../../api/exchange/sheet/xml.ts';
import { t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { toPicture } from '../graph/elements.ts';
import type { ExportedMap } from './exported-map.ts';
import { filterText } from './filter-note.ts';
import {
  edgeAttributes,
  nodeAttributes,
  type AttributeType,
  type GraphAttribute,
} from './graph-attributes.ts';

const NAMESPACE = 'http://gexf.net/1.3';
const CREATOR = 'Yhdyspinta';
const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', int: 'integer', double: 'double' };
/** Height of the map: there y grows downwards, in Gephi upwards. */
const MAP_HEIGHT = 750;

/** The picture's nodes and links, undirected; a link weighs what it says of shared clients. */
export function toGexf(exported: ExportedMap, colors: readonly string[]): string {
  const { lookup, day } = exported;
  const { map } = lookup;
  const ofNode = nodeAttributes(lookup, colors);
  const ofEdge = edgeAttributes(exported.fresh);
  const radii = toPicture(map, plainText).nodes.map(({ radius }) => radius);
  const nodes = map.nodes.map((node, at) => {
    const color = colors[lookup.departments.get(node.department)?.color ?? 0];
    return element(
      'node',
      { id: node.id, label: plainText(node.label) },
      valuesOf(ofNode, node),
      ...(color === undefined ? [] : [element('viz:color', rgb(color))]),
      element('viz:position', { x: node.x, y: MAP_HEIGHT - node.y, z: 0 }),
      element('viz:size', { value: radii[at] }),
    );
  });
  const edges = map.edges.map((link, at) =>
    element(
      'edge',
      { id: `link-${at + 1}`, source: link.source, target: link.target, weight: link.clientOverlap },
      valuesOf(ofEdge, link),
    ),
  );
  const root = element(
    'gexf',
    { xmlns: NAMESPACE, 'xmlns:viz': `${NAMESPACE}/viz`, version: '1.3' },
    element(
      'meta',
      { lastmodifieddate: day },
      element('creator', {}, CREATOR),
      element('keywords', {}, escapeXml(t(`mapExport.title.${map.level}`))),
      element('description', {}, escapeXml(filterText(exported))),
    ),
    element(
      'graph',
      { defaultedgetype: 'undirected', mode: 'static' },
      declare('node', ofNode),
      declare('edge', ofEdge),
      element('nodes', { count: nodes.length }, ...nodes),
      element('edges', { count: edges.length }, ...edges),
    ),
  );
  return `${XML_DECLARATION}\n${root}\n`;
}

function declare(kind: 'node' | 'edge', attributes: readonly GraphAttribute<never>[]): string {
  const each = attributes.map(({ name, type }) =>
    element('attribute', { id: name, title: name, type: TYPES[type] }),
  );
  return element('attributes', { class: kind, mode: 'static' }, ...each);
}

function valuesOf<T>(attributes: readonly GraphAttribute<T>[], of: T): string {
  const each = attributes.flatMap(({ name, valueOf }) => {
    const value = valueOf(of);
    return value === undefined ? [] : [element('attvalue', { for: name, value })];
  });
  return element('attvalues', {}, ...each);
}

function rgb(color: string): { readonly r: number; readonly g: number; readonly b: number } {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return { r: r!, g: g!, b: b! };
}
