export type TextLevel = 'same' | 'alike' | 'contained' | 'parted' | 'different';

/** Shares of all words of both that both have. */
const SAME = 0.9;
const ALIKE = 0.5;
/** Two texts about different things in the same city have up to a tenth in common: small words and "palvelu". */
const PARTED = 0.2;
/** The share of the shorter text that is in the longer one: a summary and the description that begins with it. */
const CONTAINED = 0.9;

/** How far two texts agree in their words (Jaccard), which are given as ascending numbers. Symmetric. */
export function compareTexts(a: Int32Array, b: Int32Array): TextLevel {
  const common = countCommon(a, b);
  const share = common / (a.length + b.length - common);
  if (share >= SAME) return 'same';
  if (share >= ALIKE) return 'alike';
  if (common >= CONTAINED * Math.min(a.length, b.length)) return 'contained';
  return share >= PARTED ? 'parted' : 'different';
}

function countCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}
