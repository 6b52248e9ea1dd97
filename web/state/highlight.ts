export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text at the ranges that matched ([from, to) in UTF-16 units); overlapping and unordered ranges are merged. */
export function segments(text: string, ranges: readonly (readonly [number, number])[]): readonly Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, Math.min(from, text.length));
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > at) cut.push({ text: text.slice(at, start), hit: false });
    cut.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), hit: false });
  return cut;
}
