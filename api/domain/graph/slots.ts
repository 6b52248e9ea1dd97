import type { Circles } from './circles.ts';
import { BRICK, RIM } from './spacing.ts';

/**
 * Places for nodes: a lattice of bricks over the whole picture, of which each region owns those inside its
 * circle. One lattice for all, so that labels keep apart across the regions' borders too.
 */
export type Slots = {
  /** In half bricks; even rows hold even columns, odd rows odd ones. */
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** The slots of region d: `first[d]` up to `first[d + 1]`. */
  readonly first: Int32Array;
  /** Size of a brick, in units. */
  readonly width: number;
  readonly height: number;
};

export const slotX = (slots: Slots, slot: number): number => slots.column[slot]! * (slots.width / 2);
export const slotY = (slots: Slots, slot: number): number => slots.row[slot]! * slots.height;

/** The radius of a region for so many nodes on bricks `scale` times the ordinary size. */
export function radiusFor(nodes: number, scale: number): number {
  return Math.ceil(Math.sqrt((nodes * BRICK.width * BRICK.height) / Math.PI) * scale + RIM);
}

/** All slots of all regions, row by row. */
export function slotsIn({ x, y, r }: Circles, scale: number): Slots {
  const width = Math.round((BRICK.width * scale) / 2) * 2;
  const height = Math.round(BRICK.height * scale);
  const column: number[] = [];
  const row: number[] = [];
  const first = new Int32Array(r.length + 1);
  for (let region = 0; region < r.length; region++) {
    const reach = r[region]! - RIM;
    const lowest = Math.floor((y[region]! + reach) / height);
    for (let down = Math.ceil((y[region]! - reach) / height); down <= lowest; down++) {
      const half = Math.sqrt(reach * reach - (down * height - y[region]!) ** 2);
      const rightmost = Math.floor((x[region]! + half) / (width / 2));
      for (let across = Math.ceil((x[region]! - half) / (width / 2)); across <= rightmost; across++) {
        if (((across ^ down) & 1) !== 0) continue;
        column.push(across);
        row.push(down);
      }
    }
    first[region + 1] = column.length;
  }
  return { column: Int32Array.from(column), row: Int32Array.from(row), first, width, height };
}
