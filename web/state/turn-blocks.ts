/** Which way round the rows of each department stand in the matrix. Pure. */
import type { Rows } from './matrix-rows.ts';

/** A department turned round can make another want to turn: so often all are asked. */
const TURNS = 3;
/** Less is what sums of fractions differ by when nothing is gained. */
const SMALLEST_GAIN = 1e-9;

/** A department: rows in an order that may be turned round, and those without links, which stand last. */
export interface Block {
  readonly linked: readonly number[];
  readonly alone: readonly number[];
}

/** Turns those departments round whose links to others become shorter by it. */
export function turnBlocks(blocks: readonly Block[], rows: Rows): readonly Block[] {
  const turned = [...blocks];
  const place = new Int32Array(rows.count);
  let next = 0;
  for (const { linked, alone } of blocks) for (const row of [...linked, ...alone]) place[row] = next++;
  for (let turn = 0; turn < TURNS; turn++) {
    turned.forEach(({ linked, alone }, at) => {
      if (!shorterTurned(linked, rows, place)) return;
      const first = place[linked[0]!]!;
      turned[at] = { linked: linked.toReversed(), alone };
      turned[at].linked.forEach((row, offset) => (place[row] = first + offset));
    });
  }
  return turned;
}

function shorterTurned(linked: readonly number[], rows: Rows, place: Int32Array): boolean {
  if (linked.length === 0) return false;
  const ends = place[linked[0]!]! + place[linked.at(-1)!]!;
  let gained = 0;
  for (const row of linked) {
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      const other = rows.others[at]!;
      if (rows.departments[other] === rows.departments[row]) continue;
      const now = Math.abs(place[other]! - place[row]!);
      gained += rows.weights[at]! * (now - Math.abs(place[other]! - (ends - place[row]!)));
    }
  }
  return gained > SMALLEST_GAIN;
}
