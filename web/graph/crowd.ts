/** Boxes by place on the screen, to ask quickly what one of them would cover. */
import { sharedArea, type Box } from './camera.ts';

const CELL = 64;
/** More cells than any picture has in a column. */
const ACROSS = 100_000;

export class Crowd {
  private readonly cells = new Map<number, (Box & { readonly owner: string })[]>();

  add(box: Box, owner: string): void {
    const owned = { ...box, owner };
    this.eachCell(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(owned);
      else this.cells.set(key, [owned]);
    });
  }

  /** Pixels of the box that others than `owner` cover; a box that lies in several cells counts in each. */
  covered(box: Box, owner: string): number {
    let area = 0;
    this.eachCell(box, (key) => {
      for (const other of this.cells.get(key) ?? []) {
        if (other.owner !== owner) area += sharedArea(box, other);
      }
    });
    return area;
  }

  private eachCell(box: Box, visit: (key: number) => void): void {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) visit(x * ACROSS + y);
    }
  }
}
