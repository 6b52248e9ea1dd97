/** How alike rows of the matrix are, and how much departments have in common. Pure. */
import type { Rows } from './matrix-rows.ts';

/** What a row is to itself counts as much as the strongest link. */
const SELF = 1;

/**
 * Cosine of the rows' links to everybody, each row linked to itself as well: 0 to 1 as an n × n matrix of the members.
 */
export function rowLikeness(members: readonly number[], rows: Rows): Float64Array {
  const n = members.length;
  const likeness = new Float64Array(n * n);
  for (const { places, weights } of columnsOf(members, rows)) {
    for (let one = 0; one < places.length; one++) {
      const from = places[one]! * n;
      for (let other = 0; other < places.length; other++) {
        likeness[from + places[other]!]! += weights[one]! * weights[other]!;
      }
    }
  }
  const lengths = Float64Array.from({ length: n }, (_, at) => Math.sqrt(likeness[at * n + at]!));
  for (let row = 0; row < n; row++) {
    for (let other = 0; other < n; other++) likeness[row * n + other]! /= lengths[row]! * lengths[other]!;
  }
  return likeness;
}

/** By column with links: which of the members (by place) are linked there, and how strongly. */
function columnsOf(
  members: readonly number[],
  rows: Rows,
): readonly { readonly places: readonly number[]; readonly weights: readonly number[] }[] {
  const columns: { readonly places: number[]; readonly weights: number[] }[] = [];
  const add = (column: number, place: number, weight: number) => {
    const known = (columns[column] ??= { places: [], weights: [] });
    known.places.push(place);
    known.weights.push(weight);
  };
  for (let place = 0; place < members.length; place++) {
    const row = members[place]!;
    add(row, place, SELF);
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      add(rows.others[at]!, place, rows.weights[at]!);
    }
  }
  return Object.values(columns);
}

/**
 * How much of what could be linked between two departments is, as a matrix of all departments.
 *
 * @param members Rows by the number of their department; none is empty.
 */
export function departmentLikeness(rows: Rows, members: readonly (readonly number[])[]): Float64Array {
  const n = members.length;
  const sums = new Float64Array(n * n);
  for (let row = 0; row < rows.count; row++) {
    const from = rows.departments[row]! * n;
    for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
      sums[from + rows.departments[rows.others[at]!]!]! += rows.weights[at]!;
    }
  }
  return sums.map((sum, at) => sum / (members[Math.floor(at / n)]!.length * members[at % n]!.length));
}
