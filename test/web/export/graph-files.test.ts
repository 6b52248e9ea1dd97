import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { filterText } from '../../../web/export/filter-note.ts';
import { toGexf } from '../../../web/export/gexf.ts';
import { toGraphml } from '../../../web/export/graphml.ts';
import { hasNetworkx, readWithNetworkx } from '../../support/networkx.ts';
import { schemaFaults } from '../../support/schema.ts';
import { COLORS, exportedCity, IDS, smallCity } from './exported.ts';

const exported = exportedCity();
const graphml = toGraphml(exported, COLORS);
const gexf = toGexf(exported, COLORS);
/** The map with nobody on it: filters may leave nothing. */
const nothing = exportedCity({}, smallCity({ nodes: [], edges: [] }));

const link = {
  relation: 'duplicate',
  clientOverlap: 0.6254,
  functionSimilarity: 0.31,
  verdict: 'partner',
  pairs: 3,
  experiment: 'Kunnossa töihin',
  experimentState: 'lesson',
  lesson: 'Kello yhdeksän on liian aikaisin.',
};
const unit = {
  label: 'Liikunta & "hyvä" <olo>',
  department: 'Liikunta',
  mark: 'LI',
  services: 6,
  clientsPerYear: '1200',
  links: 0,
};

describe('the GraphML file', () => {
  it('is valid against the schema', async () => {
    expect(await schemaFaults('graphml', graphml)).toEqual([]);
    expect(await schemaFaults('graphml', toGraphml(nothing, COLORS))).toEqual([]);
  });

  it('would be found invalid with a link to nowhere, an undeclared value or a name with a space', async () => {
    for (const [from, to] of [
      [`target="${IDS.second}"`, 'target="nobody"'],
      ['<data key="edge-relation">', '<data key="edge-unheard-of">'],
      ['attr.name="mark"', 'attr.name="two words"'],
    ] as const) {
      expect(graphml).toContain(from);
      expect(await schemaFaults('graphml', graphml.replace(from, to))).not.toEqual([]);
    }
  });

  it('is read by graphology with all that is on the map', () => {
    const graph = parseGraphml(UndirectedGraph, graphml);
    expect([graph.order, graph.size]).toEqual([3, 2]);
    expect(graph.getNodeAttributes(IDS.first)).toMatchObject({
      ...unit,
      x: 120.5,
      y: 80.25,
      color: COLORS[3],
    });
    expect(graph.getNodeAttribute(IDS.second, 'clientsPerYear')).toBe('<5');
    expect(graph.getEdgeAttributes(graph.edge(IDS.first, IDS.second)!)).toEqual(link);
    expect(graph.getEdgeAttributes(graph.edge(IDS.third, IDS.first)!)).toEqual({
      relation: 'shared-clients',
      clientOverlap: 0.2,
    });
    expect(graph.getAttribute('note')).toBe(filterText(exported));
  });

  it.runIf(hasNetworkx('graphml'))('is read by networkx with all that is on the map', () => {
    const graph = readWithNetworkx('graphml', graphml);
    expect(graph.directed).toBe(false);
    expect(graph.graph).toMatchObject({ note: filterText(exported), version: 812 });
    expect(Object.keys(graph.nodes)).toEqual(Object.values(IDS));
    expect(graph.nodes[IDS.first]).toMatchObject({ ...unit, x: 120.5, y: 80.25 });
    expect(graph.edges).toHaveLength(2);
    expect(graph.edges[0]![2]).toMatchObject(link);
  });
});

describe('the GEXF file', () => {
  it('is valid against the schema', async () => {
    expect(await schemaFaults('gexf', gexf)).toEqual([]);
    expect(await schemaFaults('gexf', toGexf(nothing, COLORS))).toEqual([]);
  });

  it('would be found invalid with a link to nowhere, a colour that is none or an element too many', async () => {
    for (const [from, to] of [
      [`target="${IDS.second}"`, 'target="nobody"'],
      ['b="146"', 'b="blue"'],
      ['<nodes ', '<surprise/><nodes '],
    ] as const) {
      expect(gexf).toContain(from);
      expect(await schemaFaults('gexf', gexf.replace(from, to))).not.toEqual([]);
    }
  });

  it('is read by graphology with colours, sizes and places as on the map, which is not upside down', () => {
    const graph = parseGexf(UndirectedGraph, gexf);
    expect([graph.order, graph.size]).toEqual([3, 2]);
    expect(graph.getNodeAttributes(IDS.first)).toMatchObject({
      ...unit,
      x: 120.5,
      y: 750 - 80.25,
      color: 'rgb(47,111,146)',
    });
    const sizeOf = (id: string) => graph.getNodeAttribute(id, 'size') as number;
    expect(sizeOf(IDS.first)).toBeGreaterThan(sizeOf(IDS.second));
    expect(graph.getEdgeAttributes(graph.edge(IDS.first, IDS.second)!)).toMatchObject({
      ...link,
      weight: 0.6254,
    });
    expect(graph.getAttribute('description')).toBe(filterText(exported));
    expect(graph.getAttribute('lastModifiedDate')).toBe('2026-11-26');
  });

  it.runIf(hasNetworkx('gexf'))('is read by networkx with all that is on the map', () => {
    const graph = readWithNetworkx('gexf', gexf);
    expect(graph.directed).toBe(false);
    expect(Object.keys(graph.nodes)).toEqual(Object.values(IDS));
    expect(graph.nodes[IDS.first]).toMatchObject({ ...unit, viz: { position: { x: 120.5, y: 669.75 } } });
    expect(graph.edges).toHaveLength(2);
    expect(graph.edges[0]![2]).toMatchObject({ ...link, weight: 0.6254 });
  });
});
