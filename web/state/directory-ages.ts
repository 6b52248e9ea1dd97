/** Which ages the services of a client group cover. */

export interface AgeRun {
  /** First and last year of age, both included. */
  readonly from: number;
  readonly to: number;
}

export interface AgeCoverage extends AgeRun {
  /** Ages between the first and the last covered one that nobody serves. */
  readonly gaps: readonly AgeRun[];
  /** Most services at one age. */
  readonly most: number;
}

/** From the number of services at each year of age (index = age); undefined when no age is covered. */
export function ageCoverage(services: readonly number[]): AgeCoverage | undefined {
  const from = services.findIndex((count) => count > 0);
  if (from === -1) return undefined;
  const to = services.findLastIndex((count) => count > 0);
  return { from, to, gaps: emptyRuns(services, from, to), most: Math.max(...services) };
}

function emptyRuns(services: readonly number[], from: number, to: number): readonly AgeRun[] {
  const runs: AgeRun[] = [];
  for (let age = from; age <= to; age++) {
    if (services[age] !== 0) continue;
    const last = runs.at(-1);
    if (last && last.to === age - 1) runs[runs.length - 1] = { from: last.from, to: age };
    else runs.push({ from: age, to: age });
  }
  return runs;
}

/** Neighbouring ages with the same number of services, so that a chart draws a few blocks and not 121. */
export function ageBlocks(services: readonly number[]): readonly (AgeRun & { readonly count: number })[] {
  const blocks: (AgeRun & { readonly count: number })[] = [];
  for (const [age, count] of services.entries()) {
    const last = blocks.at(-1);
    if (last && last.count === count) blocks[blocks.length - 1] = { ...last, to: age };
    else blocks.push({ from: age, to: age, count });
  }
  return blocks;
}
