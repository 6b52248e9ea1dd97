import { describe, expect, it } from 'vitest';
import { HEADER, type Spot } from '../../../web/pages/map/matrix/matrix-geometry.ts';
import { stepIn } from '../../../web/pages/map/matrix/matrix-steps.ts';
import { spotName } from '../../../web/pages/map/matrix/matrix-words.ts';
import { toMatrix } from '../../../web/state/matrix.ts';
import { mapOf } from '../graph/map-data.ts';

const map = mapOf(
  { a: {}, b: {}, c: {}, d: { department: 'right' } },
  { 'a-b': 0.6, 'a-d': 0.2, 'b-d': 0.35 },
);
const edges = map.edges.map((edge) =>
  edge.target === 'd' ? { ...edge, relation: 'partner' as const } : edge,
);
const matrix = toMatrix({ ...map, edges }, ['a', 'b', 'c', 'd'], (text) => text.fi ?? '');
const spot = (row: number, column: number): Spot => ({ row, column });
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  stepIn(matrix, { key, ctrlKey }, spot(row, column), 2);

describe('the keys in the matrix', () => {
  it('lead to the neighbour, to headers as to cells, and not over the edge', () => {
    expect([press('ArrowDown', 1, 1), press('ArrowRight', 1, 1)]).toEqual([spot(2, 1), spot(1, 2)]);
    expect([press('ArrowUp', 0, 1), press('ArrowLeft', 1, 0)]).toEqual([spot(HEADER, 1), spot(1, HEADER)]);
    expect([press('ArrowDown', 3, 1), press('ArrowRight', 1, 3)]).toEqual([spot(3, 1), spot(1, 3)]);
  });

  it('do not lead into the corner where headers meet', () => {
    expect([press('ArrowUp', 0, HEADER), press('ArrowLeft', HEADER, 0)]).toEqual([
      spot(0, HEADER),
      spot(HEADER, 0),
    ]);
    expect([press('PageUp', 1, HEADER), press('Home', HEADER, 2)]).toEqual([
      spot(0, HEADER),
      spot(HEADER, 0),
    ]);
  });

  it('lead to the ends of a row and by pages, and with Ctrl to the ends of all', () => {
    expect([press('Home', 2, 2), press('End', 2, 1)]).toEqual([spot(2, HEADER), spot(2, 3)]);
    expect([press('Home', 2, 2, true), press('End', 1, 1, true)]).toEqual([spot(0, 0), spot(3, 3)]);
    expect([press('PageDown', 0, 1), press('PageUp', 3, 1)]).toEqual([spot(2, 1), spot(1, 1)]);
  });

  it('lead with Ctrl to the next link in each direction, and to the neighbour where there is none', () => {
    expect([press('ArrowRight', 0, 1, true), press('ArrowLeft', 0, 3, true)]).toEqual([
      spot(0, 3),
      spot(0, 1),
    ]);
    expect([press('ArrowDown', 0, 3, true), press('ArrowUp', 3, 1, true)]).toEqual([spot(1, 3), spot(0, 1)]);
    expect([press('ArrowRight', 2, 1, true), press('ArrowRight', HEADER, 1, true)]).toEqual([
      spot(2, 2),
      spot(HEADER, 2),
    ]);
    expect(press('ArrowRight', 0, HEADER, true)).toEqual(spot(0, 1));
  });

  it('mean nothing otherwise', () => {
    expect([press('a', 1, 1), press('Enter', 1, 1)]).toEqual([undefined, undefined]);
  });
});

describe('the name of a cell', () => {
  it('says both sides, how much they share, and what they are to each other', () => {
    expect(spotName(matrix, spot(0, 1))).toBe('a ja b: yhteiset asiakkaat vahva');
    expect(spotName(matrix, spot(3, 1))).toBe('d ja b: yhteiset asiakkaat selvä, Mahdolliset kumppanit');
    expect(spotName(matrix, spot(2, 1))).toBe('c ja b: ei yhteyttä');
    expect(spotName(matrix, spot(2, 2))).toBe('c itse');
  });

  it('of a header says its department and counts its links', () => {
    expect(spotName(matrix, spot(0, HEADER))).toBe('a, Liikunta, 2 yhteyttä');
    expect(spotName(matrix, spot(HEADER, 3))).toBe('d, Työllisyys, 2 yhteyttä');
  });
});
