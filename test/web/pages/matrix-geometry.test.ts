import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsIn,
  existingLines,
  HEADER,
  middleOf,
  revealing,
  rowsIn,
  spotAt,
  zoomedTo,
} from '../../../web/pages/map/matrix/matrix-geometry.ts';
import {
  firstCell,
  fittingCell,
  LARGEST_CELL,
  lookOf,
  wholeSize,
  zoomedCell,
} from '../../../web/pages/map/matrix/matrix-look.ts';

const DESK = { width: 836, height: 640 };
const PHONE = { width: 390, height: 420 };
const at = (left: number, top: number, size = DESK) => ({ left, top, ...size });

describe('the size of cells', () => {
  it('lets everything be seen at once from ten rows to a thousand, and never grows beyond the largest', () => {
    for (const size of [DESK, PHONE]) {
      for (const count of [1, 10, 60, 175, 1_000]) {
        const cell = fittingCell(count, size);
        const whole = wholeSize(count, lookOf(cell, size));
        if (cell < 1) expect(cell * count).toBeLessThan(size.height);
        else expect(whole.height).toBeLessThanOrEqual(size.height);
        expect(cell).toBeLessThanOrEqual(LARGEST_CELL);
      }
    }
    expect(fittingCell(10, DESK)).toBe(LARGEST_CELL);
  });

  it('begins where names can be read, and can be hit with a finger', () => {
    expect(lookOf(firstCell(1_000, DESK, false), DESK)).toMatchObject({
      cell: 20,
      named: true,
      marksOnly: false,
    });
    expect(lookOf(firstCell(1_000, PHONE, true), PHONE)).toMatchObject({
      cell: 24,
      named: true,
      marksOnly: true,
    });
    expect(firstCell(8, DESK, false)).toBe(LARGEST_CELL);
  });

  it('steps up to the largest and down to what fits, and no further', () => {
    const fitting = 9;
    const down = [20];
    while (zoomedCell(down.at(-1)!, -1, fitting) !== down.at(-1))
      down.push(zoomedCell(down.at(-1)!, -1, fitting));
    expect(down).toEqual([20, 17, 14, 11, 9]);
    expect(zoomedCell(34, 1, fitting)).toBe(42);
    expect(zoomedCell(42, 1, fitting)).toBe(42);
  });

  it('keeps the middle of what is seen, or the chosen cell, in its place', () => {
    const [before, after] = [lookOf(20, DESK), lookOf(34, DESK)];
    const window = at(1_000, 2_000);
    const chosen = { row: 110, column: 60 };
    const seen = middleOf(chosen, window, before);
    const moved = middleOf(chosen, { ...window, ...zoomedTo(after, window, before, chosen) }, after);
    expect(moved.x).toBeCloseTo(seen.x, 6);
    expect(moved.y).toBeCloseTo(seen.y, 6);
    const free = { ...window, ...zoomedTo(after, window, before, undefined) };
    expect((free.top + (640 - after.head) / 2) / 34).toBeCloseTo((2_000 + (640 - before.head) / 2) / 20, 6);
  });
});

describe('a point of the matrix', () => {
  const count = 1_000;
  const spots = fc.record({
    row: fc.integer({ min: 0, max: count - 1 }),
    column: fc.integer({ min: 0, max: count - 1 }),
    cell: fc.constantFrom(2, 6, 14, 20, 34),
  });

  it('belongs to the cell that is drawn there, wherever the window is', () => {
    fc.assert(
      fc.property(spots, ({ row, column, cell }) => {
        const look = lookOf(cell, DESK);
        const window = { ...at(0, 0), ...revealing({ row, column }, at(500, 700), look) };
        const { x, y } = middleOf({ row, column }, window, look);
        expect(spotAt(x, y, window, look, count)).toEqual({ row, column });
        const [rows, columns] = [rowsIn(window, look, count), columnsIn(window, look, count)];
        expect(row >= rows.from && row < rows.to && column >= columns.from && column < columns.to).toBe(true);
      }),
    );
  });

  it('belongs to the header beside it, along the leaning name as well', () => {
    const look = lookOf(20, DESK);
    const window = at(400, 600);
    expect(spotAt(10, look.head + 5, window, look, count)).toEqual({ row: 30, column: HEADER });
    const low = spotAt(look.side + 105, look.head - 4, window, look, count);
    expect(low).toEqual({ row: HEADER, column: 25 });
    const rise = 70;
    const along = rise / Math.tan((55 * Math.PI) / 180);
    expect(spotAt(look.side + 110 + along, look.head - 28 - rise, window, look, count)).toEqual(low);
  });

  it('belongs to nothing in the corner and beyond the end', () => {
    const look = lookOf(20, DESK);
    expect(spotAt(5, 5, at(0, 0), look, 10)).toBeUndefined();
    expect(spotAt(look.side + 250, look.head + 50, at(0, 0), look, 10)).toBeUndefined();
  });
});

describe('bringing a cell into sight', () => {
  const look = lookOf(20, DESK);

  it('leaves the window where it is when the cell is well in it', () => {
    expect(revealing({ row: 40, column: 40 }, at(600, 600), look)).toEqual({ left: 600, top: 600 });
  });

  it('moves no more than needed, in one direction for a header', () => {
    const { left, top } = revealing({ row: HEADER, column: 3 }, at(600, 600), look);
    expect(top).toBe(600);
    expect(left).toBeLessThan(60);
  });
});

describe('the part that exists for those who do not see', () => {
  it('is small however much is seen, holds the line one is on, and does not change at each step', () => {
    const all = { from: 0, to: 1_000 };
    for (let line = 0; line < 1_000; line++) {
      const { from, to } = existingLines(all, line);
      expect(to - from).toBeLessThanOrEqual(18);
      expect(from <= line && line < to).toBe(true);
    }
    expect(existingLines(all, 504)).toEqual(existingLines(all, 505));
    expect(existingLines({ from: 100, to: 130 }, 5)).toEqual({ from: 100, to: 118 });
  });
});
