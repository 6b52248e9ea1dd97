import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../api/domain/index/overlap-index.ts';
import { SHARED_CLIENTS_THRESHOLD } from '../../../api/domain/similarity/strength.ts';
import type { CityMap } from '../../../api/contract/relations.ts';
import { keepOrder, orderMatrix } from '../../../web/state/matrix-order.ts';
import { linkAt, linkCount, nextLinked, toMatrix } from '../../../web/state/matrix.ts';
import { generatedCity } from '../../support/generated-city.ts';
import { seededRandom } from '../../support/random.ts';
import { mapOf } from '../graph/map-data.ts';

/** The map's answer for a made-up city; names say nothing about who is linked, as real ones hardly do. */
function generatedMap(services: number): Pick<CityMap, 'nodes' | 'edges'> {
  const city = generatedCity({ services, groups: services * 2 });
  const pairs = buildIndex(city.groups, city.services).pairs({ minScore: SHARED_CLIENTS_THRESHOLD });
  const links = Object.fromEntries(
    Array.from(pairs.score, (score, at) => [`${pairs.a[at]}-${pairs.b[at]}`, score]),
  );
  const random = seededRandom(5);
  const nodes = Object.fromEntries(
    city.services.map(({ departmentId }, at) => [
      String(at),
      { department: departmentId, label: { fi: String(random()) } },
    ]),
  );
  return mapOf(nodes, links);
}

/** How far apart linked rows of one department are on average. */
function meanDistance({ nodes, edges }: Pick<CityMap, 'nodes' | 'edges'>, order: readonly string[]): number {
  const place = new Map(order.map((id, at) => [id, at]));
  const departmentOf = new Map(nodes.map(({ id, department }) => [id, department]));
  const distances = edges
    .filter(({ source, target }) => departmentOf.get(source) === departmentOf.get(target))
    .map(({ source, target }) => Math.abs(place.get(source)! - place.get(target)!));
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const random = seededRandom(11);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('the order of the matrix', () => {
  const map = generatedMap(600);
  const order = orderMatrix(map);

  it('brings linked rows of a department next to each other: to a tenth of their distance by name', () => {
    const byName = map.nodes
      .toSorted((a, b) => a.department.localeCompare(b.department) || a.label.fi!.localeCompare(b.label.fi!))
      .map(({ id }) => id);
    const [ordered, named] = [meanDistance(map, order), meanDistance(map, byName)];
    console.log(`linked rows are ${ordered.toFixed(1)} apart, by name ${named.toFixed(1)}`);
    expect(ordered / named).toBeLessThan(0.12);
  });

  it('has every row once, and the rows of a department together', () => {
    expect(order.toSorted()).toEqual(map.nodes.map(({ id }) => id).toSorted());
    const departmentOf = new Map(map.nodes.map(({ id, department }) => [id, department]));
    const runs = order.filter((id, at) => departmentOf.get(id) !== departmentOf.get(order[at - 1] ?? ''));
    expect(runs.length).toBe(new Set(departmentOf.values()).size);
  });

  it('does not depend on the order in which nodes and links come, nor on which end of a link is named first', () => {
    const edges = shuffled(map.edges).map((edge, at) =>
      at % 2 === 0 ? edge : { ...edge, source: edge.target, target: edge.source },
    );
    expect(orderMatrix({ nodes: [...shuffled(map.nodes)], edges })).toEqual(order);
  });

  it('puts departments with much in common next to each other', () => {
    const in3 = (department: string) => ({ department });
    const three = mapOf(
      { a1: in3('a'), a2: in3('a'), b1: in3('b'), b2: in3('b'), c1: in3('c'), c2: in3('c') },
      { 'a1-c1': 0.8, 'a2-c2': 0.7, 'c1-b1': 0.6, 'a1-b1': 0.16 },
    );
    const departments = orderMatrix(three)
      .map((id) => id[0])
      .filter((one, at, all) => one !== all[at - 1]);
    expect(departments[1]).toBe('c');
  });

  it('turns a department so that its links outside come nearer, and puts rows without links last', () => {
    const two = mapOf(
      { a: {}, b: {}, c: {}, alone: {}, z: { department: 'right' } },
      { 'a-b': 0.5, 'b-c': 0.4, 'a-z': 0.3 },
    );
    const placed = orderMatrix(two);
    expect(placed.findLast((id) => id !== 'z')).toBe('alone');
    expect(Math.abs(placed.indexOf('a') - placed.indexOf('z'))).toBeLessThan(
      Math.abs(placed.indexOf('c') - placed.indexOf('z')),
    );
  });

  it('stays as it is when somebody else adds, removes or links a row', () => {
    const before = ['b', 'a', 'z', 'y'];
    const after = mapOf({ a: {}, b: {}, new: {}, z: { department: 'right' } }, { 'a-new': 0.9 });
    expect(keepOrder(before, after)).toEqual(['b', 'a', 'new', 'z']);
  });

  it('is nothing for an empty map', () => {
    expect(orderMatrix(mapOf({}))).toEqual([]);
  });
});

describe('the cells of the matrix', () => {
  const map = mapOf(
    { a: {}, b: {}, c: {}, z: { department: 'right' } },
    { 'a-b': 0.6, 'c-a': 0.35, 'z-a': 0.16, 'a-gone': 0.9 },
  );
  const matrix = toMatrix(map, ['c', 'b', 'a', 'z'], (text) => text.fi ?? '');

  it('are found from both sides of the diagonal', () => {
    const between = (row: number, column: number) => matrix.links[linkAt(matrix, row, column)]?.clientOverlap;
    expect([between(2, 1), between(1, 2), between(0, 2), between(3, 2)]).toEqual([0.6, 0.6, 0.35, 0.16]);
    expect([linkAt(matrix, 0, 1), linkAt(matrix, 2, 2), linkAt(matrix, 3, 3)]).toEqual([-1, -1, -1]);
  });

  it('come by row, columns ascending, with the word for their strength', () => {
    expect([...matrix.others]).toEqual([2, 2, 0, 1, 3, 2]);
    expect([...matrix.steps]).toEqual([3, 2, 1]);
    expect([0, 1, 2, 3].map((row) => linkCount(matrix, row))).toEqual([1, 1, 3, 1]);
  });

  it('lead from one link of a row to the next in both directions', () => {
    expect([nextLinked(matrix, 2, 0, 1), nextLinked(matrix, 2, 1, 1), nextLinked(matrix, 2, 3, 1)]).toEqual([
      1, 3, -1,
    ]);
    expect([
      nextLinked(matrix, 2, 3, -1),
      nextLinked(matrix, 2, 2, -1),
      nextLinked(matrix, 2, 0, -1),
    ]).toEqual([1, 1, -1]);
    expect(nextLinked(matrix, 2, -1, 1)).toBe(0);
  });

  it('belong to departments in blocks, and links to what is not there are left out', () => {
    expect(matrix.blocks).toEqual([
      { name: 'Liikunta', mark: 'LI', color: 3, from: 0, to: 3 },
      { name: 'Työllisyys', mark: 'TY', color: 7, from: 3, to: 4 },
    ]);
    expect(matrix.links.length).toBe(3);
  });
});
