/** From which score C (client overlap, 0 to 1) the words begin; below `weak` two sides are not linked. */
export const STRENGTH_FROM = { weak: 0.15, clear: 0.3, strong: 0.5 } as const;
export type Strength = 'none' | keyof typeof STRENGTH_FROM;
export const STRENGTHS = ['none', 'weak', 'clear', 'strong'] as const satisfies readonly Strength[];
