import { describe, expect, it } from 'vitest';
import { stepFor, type Stop } from '../../../web/pages/coverage/grid-steps.ts';

const rows = [
  { depth: 0, open: true },
  { depth: 1, open: false },
  { depth: 1, open: undefined },
  { depth: 0, open: undefined },
];
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  stepFor({ key, ctrlKey }, { row, column }, rows, 3);
const at = (row: number, column: number): Stop => ({ row, column });

describe('the keys in the heat map', () => {
  it('lead to the neighbour, and not over the edge', () => {
    expect([press('ArrowDown', 1, 2), press('ArrowUp', 1, 2)]).toEqual([at(2, 2), at(0, 2)]);
    expect([press('ArrowDown', 3, 2), press('ArrowUp', 0, 2)]).toEqual([at(3, 2), at(0, 2)]);
    expect([press('ArrowRight', 1, 3), press('ArrowLeft', 1, 1)]).toEqual([at(1, 3), at(1, 0)]);
    expect([press('PageDown', 1, 1), press('PageUp', 2, 1)]).toEqual([at(3, 1), at(0, 1)]);
  });

  it('lead to the ends of the row, and with Ctrl of the whole map', () => {
    expect([press('Home', 2, 2), press('End', 2, 1)]).toEqual([at(2, 0), at(2, 3)]);
    expect([press('Home', 2, 2, true), press('End', 1, 1, true)]).toEqual([at(0, 0), at(3, 3)]);
  });

  it('unfold and fold at a name, and go up to the wider group', () => {
    expect(press('ArrowRight', 1, 0)).toEqual({ fold: false });
    expect(press('ArrowRight', 0, 0)).toEqual(at(0, 1));
    expect(press('ArrowLeft', 0, 0)).toEqual({ fold: true });
    expect(press('ArrowLeft', 2, 0)).toEqual(at(0, 0));
    expect(press('ArrowLeft', 3, 0)).toEqual(at(3, 0));
  });

  it('mean nothing otherwise', () => {
    expect([press('a', 1, 1), press('Enter', 1, 1), press('ArrowDown', 9, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
