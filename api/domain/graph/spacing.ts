import type { Point } from './layout-types.ts';

/** What a label of a node takes at zoom 1: its name is cut or hyphenated to this width. */
export const LABEL_WIDTH = 110;
/** The largest node's radius. */
const LARGEST_RADIUS = 16;
/** From a node to the one straight below it: node, label, air. */
const LABELLED_ROW = 34;
/** A node beside a label above it: half of an ordinary label (90), and a small node. */
const BESIDE_LABEL = 52;
/** Two staggered labels, one over the other, with air between them. */
const STAGGERED_ROW = 20;

/** No two nodes are ever nearer than this, whatever their size: two of the largest, and air. */
export const MINIMUM_DISTANCE = 2 * LARGEST_RADIUS + 2;

/** From a node's centre to the rim of its region: the largest node stays inside. */
export const RIM = LARGEST_RADIUS + 2;

/** A node's place in a fresh picture: rows that are staggered like bricks, so that no label meets another. */
export const BRICK: Readonly<{ width: number; height: number }> = { width: 120, height: 26 };

/** Whether two nodes, so far from each other, can both carry their label. */
export function labelsFit(dx: number, dy: number): boolean {
  const across = Math.abs(dx);
  const down = Math.abs(dy);
  if (across >= LABEL_WIDTH || down >= LABELLED_ROW) return true;
  return across >= BESIDE_LABEL && down >= STAGGERED_ROW;
}

/** Whether two nodes, so far from each other, stay apart as discs (their labels may meet). */
export function nodesFit(dx: number, dy: number): boolean {
  return dx * dx + dy * dy >= MINIMUM_DISTANCE * MINIMUM_DISTANCE;
}

export type Fits = typeof labelsFit;

/**
 * Nodes by place, to ask whether a place is free without looking at every node. On a picture with few nodes all
 * distances of the rules are `scale` times as long.
 */
export class Crowd {
  readonly #scale: number;
  readonly #cells = new Map<number, { readonly node: number; readonly x: number; readonly y: number }[]>();

  constructor(scale = 1) {
    this.#scale = scale;
  }

  add(node: number, unscaledX: number, unscaledY: number): void {
    const x = unscaledX / this.#scale;
    const y = unscaledY / this.#scale;
    const key = cellKey(cellColumn(x), cellRow(y));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [{ node, x, y }]);
    else cell.push({ node, x, y });
  }

  remove(node: number, { x, y }: Point): void {
    const cell = this.#cells.get(cellKey(cellColumn(x / this.#scale), cellRow(y / this.#scale)));
    const index = cell?.findIndex((entry) => entry.node === node) ?? -1;
    if (index >= 0) cell?.splice(index, 1);
  }

  /** Whether `node` may stand at (x, y) beside all the others; where it stands itself does not count. */
  isFree(node: number, unscaledX: number, unscaledY: number, fits: Fits): boolean {
    const x = unscaledX / this.#scale;
    const y = unscaledY / this.#scale;
    const column = cellColumn(x);
    const row = cellRow(y);
    for (let across = column - 1; across <= column + 1; across++) {
      for (let down = row - 1; down <= row + 1; down++) {
        const cell = this.#cells.get(cellKey(across, down));
        if (cell === undefined) continue;
        for (const other of cell) {
          if (other.node !== node && !fits(other.x - x, other.y - y)) return false;
        }
      }
    }
    return true;
  }
}

// A cell is as large as the farthest reach of the two rules, so the eight around it are enough.
const cellColumn = (x: number): number => Math.floor(x / LABEL_WIDTH);
const cellRow = (y: number): number => Math.floor(y / LABELLED_ROW);
const cellKey = (column: number, row: number): number => column * 1_000_003 + row;
