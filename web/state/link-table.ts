/** Links between numbered rows, by row. Pure. */

export interface LinkTable {
  /** The links of row r are those from `starts[r]` up to and without `starts[r + 1]`. */
  readonly starts: Uint32Array;
  /** The row at the other end, ascending within a row. */
  readonly others: Uint32Array;
  /** Which of the links it is. Every link stands in both its rows. */
  readonly linkOf: Uint32Array;
}

/** Link i joins the rows `from[i]` and `to[i]`, which are never the same. */
export function toLinkTable(from: Uint32Array, to: Uint32Array, rows: number): LinkTable {
  const starts = new Uint32Array(rows + 1);
  for (let link = 0; link < from.length; link++) {
    starts[from[link]! + 1]!++;
    starts[to[link]! + 1]!++;
  }
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
  const unsorted = gatherer(starts);
  for (let link = 0; link < from.length; link++) {
    unsorted.add(from[link]!, to[link]!, link);
    unsorted.add(to[link]!, from[link]!, link);
  }
  // The table is its own mirror image: gathered once more, row by row, the other ends come ascending.
  const sorted = gatherer(starts);
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      sorted.add(unsorted.others[at]!, row, unsorted.linkOf[at]!);
    }
  }
  return { starts, others: sorted.others, linkOf: sorted.linkOf };
}

function gatherer(starts: Uint32Array) {
  const next = starts.slice();
  const others = new Uint32Array(starts.at(-1)!);
  const linkOf = new Uint32Array(others.length);
  const add = (row: number, other: number, link: number) => {
    const at = next[row]!++;
    others[at] = other;
    linkOf[at] = link;
  };
  return { others, linkOf, add };
}
