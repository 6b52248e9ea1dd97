/** Which years of age the services of a client group take, and where they leave a hole. */

export const OLDEST = 120;

/** Ages that a service takes, 0–120, both ends included; null: that end is open, both null: nobody has said. */
export interface ServiceAges {
  readonly ageMin: number | null;
  readonly ageMax: number | null;
}

/** First and last year of age, both included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

export interface AgeCount {
  /** Number of services for each year of age, 0–120; index = age. */
  readonly ages: readonly number[];
  /** Services whose ages are not known; they are not in `ages`. */
  readonly unknown: number;
}

/** How many of the services take each year of age. */
export function countAges(services: Iterable<ServiceAges>): AgeCount {
  // How many more (or fewer) there are at an age than at the one before.
  const steps = Array.from({ length: OLDEST + 2 }, () => 0);
  let unknown = 0;
  for (const { ageMin, ageMax } of services) {
    if (ageMin === null && ageMax === null) unknown += 1;
    else {
      steps[ageMin ?? 0]! += 1;
      steps[(ageMax ?? OLDEST) + 1]! -= 1;
    }
  }
  let count = 0;
  return { ages: steps.slice(0, -1).map((step) => (count += step)), unknown };
}

/**
 * A service takes its clients a year sooner or later than another for reasons of the calendar (the school year), so a
 * single year at the edge of what a group is offered is no hole.
 */
const SHORTEST_AT_AN_EDGE = 2;

/** One service alone says what that service does, not how old the people of a group are. */
const FEWEST_FOR_TYPICAL_AGES = 2;

/**
 * Ages at which a group is left out, in order: years between those that its own services take, and years before or
 * after all served ones that are typical of the wider group. Empty when nothing can be said, because the ages of some
 * service are not known.
 *
 * @param own Services that name the group itself. Where only subgroups are served, the years between two of them say
 *   nothing: nobody need be of that age.
 * @param all Services that name the group or a subgroup of it; one of these is enough to fill a hole.
 * @param typical Years typical of the wider group, from `typicalAges`.
 */
export function ageGaps(
  own: readonly ServiceAges[],
  all: readonly ServiceAges[],
  typical?: AgeRange,
): readonly AgeRange[] {
  const { ages, unknown } = countAges(all);
  const served = servedRange(ages);
  if (unknown > 0 || served === undefined) return [];
  const ownRange = servedRange(countAges(own).ages);
  const edges = typical
    ? [
        { from: typical.from, to: Math.min(typical.to, served.from - 1) },
        { from: Math.max(typical.from, served.to + 1), to: typical.to },
      ]
    : [];
  return [
    ...(ownRange ? emptyRuns(ages, ownRange) : []),
    ...edges.filter((run) => run.to - run.from + 1 >= SHORTEST_AT_AN_EDGE),
  ].sort((a, b) => a.from - b.from);
}

/**
 * The years that more than half of the services take which are mainly for a group, from the first to the last.
 * Undefined when there are too few such services, or when the group is not one of age: most of them have no lower or
 * no upper end.
 */
export function typicalAges(services: readonly ServiceAges[]): AgeRange | undefined {
  const known = services.filter(({ ageMin, ageMax }) => ageMin !== null || ageMax !== null);
  if (known.length < FEWEST_FOR_TYPICAL_AGES) return undefined;
  const isMost = (count: number) => count > known.length / 2;
  const closed = known.filter(({ ageMin, ageMax }) => ageMin !== null && ageMax !== null && ageMax < OLDEST);
  if (!isMost(closed.length)) return undefined;
  const { ages } = countAges(known);
  const from = ages.findIndex(isMost);
  return from === -1 ? undefined : { from, to: ages.findLastIndex(isMost) };
}

function servedRange(ages: readonly number[]): AgeRange | undefined {
  const from = ages.findIndex((count) => count > 0);
  return from === -1 ? undefined : { from, to: ages.findLastIndex((count) => count > 0) };
}

function emptyRuns(ages: readonly number[], { from, to }: AgeRange): readonly AgeRange[] {
  const runs: AgeRange[] = [];
  for (let age = from; age <= to; age++) {
    if (ages[age] !== 0) continue;
    const last = runs.at(-1);
    if (last && last.to === age - 1) runs[runs.length - 1] = { from: last.from, to: age };
    else runs.push({ from: age, to: age });
  }
  return runs;
}
