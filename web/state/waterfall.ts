/** One bar of a waterfall: `start` and `length` are percents of its width. */
export type WaterfallStep = { readonly value: number; readonly start: number; readonly length: number };

export type Waterfall = {
  readonly steps: readonly WaterfallStep[];
  /** Where nothing speaks for or against, in percent. */
  readonly zero: number;
  /** From nothing to the sum of all. */
  readonly total: WaterfallStep;
};

/** Lays out values that add up: each bar begins where the last one ended, the first at zero. */
export function waterfall(values: readonly number[]): Waterfall {
  const ends: number[] = [];
  for (const value of values) ends.push((ends.at(-1) ?? 0) + value);
  const lowest = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - lowest || 1;
  const percent = (value: number) => ((value - lowest) / span) * 100;
  const bar = (from: number, value: number): WaterfallStep => ({
    value,
    start: percent(Math.min(from, from + value)),
    length: (Math.abs(value) / span) * 100,
  });
  return {
    steps: values.map((value, at) => bar(ends[at - 1] ?? 0, value)),
    zero: percent(0),
    total: bar(0, ends.at(-1) ?? 0),
  };
}
