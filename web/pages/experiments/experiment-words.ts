/** What is said of an experiment in several places, in the reader's words. */
import type { Experiment, Measure, MeasureNumber } from '../../../api/contract/experiment.ts';
import type { Requirement } from '../../../api/contract/experiment-words.ts';
import { list, number, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { daysBetween, type NextMove } from '../../state/experiment-wall.ts';

/** A number of the measure with its unit, such as "34 %". */
export function measured(value: MeasureNumber | null, unit: Measure['unit'] | undefined): string | undefined {
  if (value === null) return undefined;
  const shown = value === '<5' ? value : number(value);
  return unit === undefined ? shown : numberWords(value, shown, unit);
}

/** `shown` is the value as it is written. */
export function numberWords(value: MeasureNumber | undefined, shown: string, unit: Measure['unit']): string {
  // "Less than five" is more than one, as far as grammar goes.
  return t(`experiments.number.${unit}`, { value: shown, count: typeof value === 'number' ? value : 2 });
}

export function missingWords(missing: readonly Requirement[]): string {
  return list(missing.map((requirement) => t(`experiments.requirement.${requirement}`)));
}

/** What the button says that makes a move. */
export function moveWords(move: NextMove): string {
  const isStep = move === 'asked' || move === 'planned' || move === 'running' || move === 'lesson';
  return t(`experiments.action.${isStep ? move : 'decide'}`);
}

/** What comes next, as a sentence to whoever has the experiment open. */
export function nextWords(experiment: Experiment, today: string): string {
  const { state, missing, decisionOn } = experiment;
  const needs = missing.filter((one) => one !== 'decision' && one !== 'number-after');
  switch (state) {
    case 'idea':
      return missing.includes('partner') ? partnerWords(experiment) : t('experiments.next.idea');
    case 'asked':
      return missing.length === 0
        ? t('experiments.next.askedReady')
        : t('experiments.next.asked', { missing: missingWords(missing) });
    case 'running': {
      const days = decisionOn === null ? 0 : daysBetween(today, decisionOn);
      return `${t('experiments.next.running', { count: days })} ${t('experiments.next.runningNeeds', { missing: missingWords(needs) })}`;
    }
    case 'due': {
      const days = decisionOn === null ? 0 : daysBetween(decisionOn, today);
      if (days === 0) return t('experiments.next.dueToday');
      return `${t('experiments.next.due', { count: days })} ${t('experiments.next.dueNeeds', { missing: missingWords(needs) })}`;
    }
    case 'continued':
      return experiment.continuedBy.length > 0
        ? t('experiments.next.continued')
        : t('experiments.next.continuedOpen');
    default:
      return t(`experiments.next.${state}`);
  }
}

function partnerWords({ teams }: Experiment): string {
  const declined = teams.filter(({ invitation }) => invitation?.answer === 'no');
  return declined.length === 0
    ? t('experiments.next.pick')
    : t('experiments.next.pickAnother', { names: list(declined.map(({ team }) => plainText(team.name))) });
}
