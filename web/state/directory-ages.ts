/** Which ages the services of a client group cover. What is a gap the API says, in `GET /coverage`. */
import type { AgeRange } from '../../api/contract/coverage.ts';

/** First and last year that any service takes, whatever lies between. */
export interface AgeCoverage extends AgeRange {
  /** Most services at one age. */
  readonly most: number;
}

/** From the number of services at each year of age (index = age); undefined when no age is covered. */
export function ageCoverage(services: readonly number[]): AgeCoverage | undefined {
  const from = services.findIndex((count) => count > 0);
  if (from === -1) return undefined;
  return { from, to: services.findLastIndex((count) => count > 0), most: Math.max(...services) };
}

/** Neighbouring ages with the same number of services, so that a chart draws a few blocks and not 121. */
export function ageBlocks(services: readonly number[]): readonly (AgeRange & { readonly count: number })[] {
  const blocks: (AgeRange & { readonly count: number })[] = [];
  for (const [age, count] of services.entries()) {
    const last = blocks.at(-1);
    if (last && last.count === count) blocks[blocks.length - 1] = { ...last, to: age };
    else blocks.push({ from: age, to: age, count });
  }
  return blocks;
}
