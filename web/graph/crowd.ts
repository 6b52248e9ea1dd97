/** Boxes by place on the screen, to ask quickly what one of them would cover. */
import { sharedArea, type Box } from './camera.ts';

const CELL = 64;
/** More cells than any picture has in a column. */
const ACROSS = 100_000;
/** Areas are differences of large numbers: less than this is none. */
const NOTHING_PX = 0.01;
const NOBODY: readonly (Box & { readonly owner: string })[] = [];

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

  /** Takes out what was added as this box. */
  remove(box: Box, owner: string): void {
    this.eachCell(box, (key) => {
      const cell = this.cells.get(key);
      const at = cell?.findIndex((other) => other.owner === owner) ?? -1;
      if (at >= 0) cell!.splice(at, 1);
    });
  }

  /** Whether nobody besides `owner` covers anything of the box. */
  isFree(box: Box, owner: string): boolean {
    return this.firstOwner(box, owner, undefined) === undefined;
  }

  /** Who alone besides `owner` covers something of the box; undefined: nobody, or several do. */
  onlyOwner(box: Box, owner: string): string | undefined {
    const only = this.firstOwner(box, owner, undefined);
    return only !== undefined && this.firstOwner(box, owner, only) === undefined ? only : undefined;
  }

  private firstOwner(box: Box, owner: string, besides: string | undefined): string | undefined {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
        for (const other of this.cells.get(x * ACROSS + y) ?? NOBODY) {
          if (other.owner === owner || other.owner === besides) continue;
          if (sharedArea(box, other) > NOTHING_PX) return other.owner;
        }
      }
    }
    return undefined;
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
