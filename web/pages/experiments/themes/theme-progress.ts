/** How far a theme has come: where its period stands, and its goal. */
import type { Theme } from '../../../../api/contract/theme.ts';
import { daysBetween } from '../../../state/experiment-wall.ts';

type Period = Pick<Theme, 'startsOn' | 'endsOn'>;

/** A theme without a period is on always. */
export type Phase = 'ahead' | 'now' | 'over' | 'always';

/** Where a day lies in a period; both ends belong to it. */
export function phaseOf({ startsOn, endsOn }: Period, today: string): Phase {
  if (startsOn === null && endsOn === null) return 'always';
  if (startsOn !== null && today < startsOn) return 'ahead';
  return endsOn !== null && today > endsOn ? 'over' : 'now';
}

/** The share of the goal that has been started, 0–1; undefined without a goal. */
export function shareOf({ goal, counts }: Pick<Theme, 'goal' | 'counts'>): number | undefined {
  return goal === null ? undefined : Math.min(1, counts.started / goal);
}

/**
 * How many would have been started by the end of a day at an even pace, rounded. Undefined without a goal, without both
 * ends of the period, and outside of it.
 */
export function evenPace(
  { goal, startsOn, endsOn }: Period & Pick<Theme, 'goal'>,
  today: string,
): number | undefined {
  if (goal === null || startsOn === null || endsOn === null) return undefined;
  if (phaseOf({ startsOn, endsOn }, today) !== 'now') return undefined;
  return Math.round((goal * (daysBetween(startsOn, today) + 1)) / (daysBetween(startsOn, endsOn) + 1));
}

/** Campaigns that are on first, what is over last; otherwise in the order given. */
export function inOrder<T extends Period & Pick<Theme, 'goal'>>(
  themes: readonly T[],
  today: string,
): readonly T[] {
  const placeOf = (theme: T) => {
    const phase = phaseOf(theme, today);
    if (phase === 'over') return 2;
    return phase === 'now' && theme.goal !== null ? 0 : 1;
  };
  return themes.toSorted((a, b) => placeOf(a) - placeOf(b));
}
