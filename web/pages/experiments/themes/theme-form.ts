/** The form of a theme: what stands in its fields, what is wrong with it, and what is sent. */
import type { Language } from '../../../../api/contract/common.ts';
import type { Theme, ThemeInput } from '../../../../api/contract/theme.ts';
import { pickText } from '../../../i18n/local-text.ts';
import { rewritten } from '../../../state/saved-views.ts';

export interface ThemeForm {
  readonly name: string;
  readonly description: string;
  /** ISO days; '' for none. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** A whole number as it is written; '' for none. */
  readonly goal: string;
}
export type ThemeField = keyof ThemeForm;
export type ThemeMistake = 'nameMissing' | 'nameTaken' | 'dateInvalid' | 'orderInvalid' | 'goalInvalid';
export type ThemeMistakes = Readonly<Partial<Record<ThemeField, ThemeMistake>>>;

export const EMPTY_FORM: ThemeForm = { name: '', description: '', startsOn: '', endsOn: '', goal: '' };
/** As the contract has it. */
export const MOST_GOAL = 10_000;

/** A theme in the reader's language as the fields show it. */
export function formOf(theme: Theme, language: Language): ThemeForm {
  return {
    name: pickText(theme.name, language).text,
    description: pickText(theme.description, language).text,
    startsOn: theme.startsOn ?? '',
    endsOn: theme.endsOn ?? '',
    goal: theme.goal === null ? '' : String(theme.goal),
  };
}

/** What is wrong, at most one thing for each field. */
export function mistakesOf({ name, startsOn, endsOn, goal }: ThemeForm): ThemeMistakes {
  const goalText = goal.trim();
  const isGoal = /^\d{1,5}$/.test(goalText) && Number(goalText) >= 1 && Number(goalText) <= MOST_GOAL;
  return {
    ...(name.trim() === '' && { name: 'nameMissing' }),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn && { endsOn: 'orderInvalid' }),
    ...(goalText !== '' && !isGoal && { goal: 'goalInvalid' }),
  };
}

/** What is sent: texts change in the language in which they were seen, the others stay. */
export function inputOf(form: ThemeForm, theme: Theme | undefined, language: Language): ThemeInput {
  const { name, description, startsOn, endsOn, goal } = form;
  return {
    name: rewritten(theme?.name, language, name)!,
    description: rewritten(theme?.description, language, description),
    startsOn: startsOn === '' ? null : startsOn,
    endsOn: endsOn === '' ? null : endsOn,
    goal: goal.trim() === '' ? null : Number(goal),
  };
}
