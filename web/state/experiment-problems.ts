/** What keeps a draft of an experiment from being sent, and where it is. */
import { LIMITS, type Language, type TeamRef } from '../../api/contract/common.ts';
import type { Experiment, MeasureNumber } from '../../api/contract/experiment.ts';
import {
  COUNTS,
  DAYS,
  NUMBERS,
  parseNumber,
  TEXTS,
  type CanvasField,
  type DraftPerson,
  type DraftTeam,
  type ExperimentDraft,
} from './experiment-draft.ts';

/** One of several inputs that a field of the canvas has. */
export type DraftInput =
  (typeof NUMBERS | typeof COUNTS | typeof DAYS)[number] | 'measureWhat' | 'measureKind' | 'measureBreadth';

export type DraftProblem = {
  readonly field: CanvasField;
  /** Which of the inputs of a field it is in, where the field has several. */
  readonly input?: DraftInput;
  /** Of which units, where it is about them. */
  readonly teams?: readonly TeamRef[];
  readonly code:
    | 'missing'
    | 'choose'
    | 'number'
    | 'count'
    | 'order'
    | 'past'
    | 'email'
    | 'personName'
    | 'tooLong'
    | 'partner'
    | 'otherPartner'
    | 'people'
    | 'measureWhat'
    | 'measureClaims';
};

export const hasWrongEmail = ({ email }: DraftPerson): boolean => email.trim() !== '' && !isEmail(email);
export const lacksName = ({ name, email }: DraftPerson): boolean => name.trim() === '' && email.trim() !== '';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
export const isEmail = (text: string): boolean => EMAIL.test(text.trim());

const WRITTEN_IN: Readonly<Record<(typeof NUMBERS | typeof COUNTS)[number], CanvasField>> = {
  numberBefore: 'measure',
  numberTarget: 'success',
  numberAfter: 'numberAfter',
  clientCount: 'clientGroups',
  participantCount: 'place',
};

/** What the API would refuse of a draft, or could not keep, as far as these fields go. */
export function problemsOf(
  draft: ExperimentDraft,
  fields: readonly CanvasField[],
  language: Language,
): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const valueOf = (field: (typeof NUMBERS | typeof COUNTS)[number]) => parseNumber(draft[field], language);
  const add = (field: CanvasField, code: DraftProblem['code'], wrong: boolean, input?: DraftInput) => {
    if (wrong && fields.includes(field)) problems.push({ field, code, ...(input && { input }) });
  };
  add('name', 'missing', draft.name.trim() === '');
  add('teams', 'partner', draft.teams.length === 0);
  for (const field of TEXTS) {
    const limit = field === 'name' ? LIMITS.name : LIMITS.summary;
    add(field, 'tooLong', draft[field].length > limit);
  }
  const isCount = (value: MeasureNumber | undefined) =>
    value === '<5' || (value !== undefined && value >= 0 && Number.isInteger(value));
  for (const field of NUMBERS) {
    const value = valueOf(field);
    if (draft.measureUnit === 'clients') {
      add(WRITTEN_IN[field], 'count', draft[field].trim() !== '' && !isCount(value), field);
      continue;
    }
    add(WRITTEN_IN[field], 'number', draft[field].trim() !== '' && typeof value !== 'number', field);
  }
  for (const field of COUNTS) {
    add(WRITTEN_IN[field], 'count', draft[field].trim() !== '' && !isCount(valueOf(field)), field);
  }
  add(
    'place',
    'order',
    draft.startsOn !== '' && draft.endsOn !== '' && draft.endsOn < draft.startsOn,
    'endsOn',
  );
  const people = draft.teams.flatMap((team) => team.people);
  add('teams', 'email', people.some(hasWrongEmail));
  add('teams', 'personName', people.some(lacksName));
  const hasNumber = [draft.numberBefore, draft.numberTarget, draft.measureSource].some(
    (one) => one.trim() !== '',
  );
  const saysWhat = draft.measureWhat.trim() !== '';
  add('measure', 'measureWhat', hasNumber && !saysWhat, 'measureWhat');
  add('measure', 'measureClaims', saysWhat && draft.measureKind === '', 'measureKind');
  add('measure', 'measureClaims', saysWhat && draft.measureBreadth === '', 'measureBreadth');
  return problems.toSorted((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

/**
 * Fields that a dialog has asked for and that are still empty. `teams` are the units as they stand: of one that has said
 * no, or has not answered, nobody is asked for, and another partner is needed where all have said no.
 */
export function emptyFields(
  draft: ExperimentDraft,
  fields: readonly CanvasField[],
  teams: Experiment['teams'],
): readonly DraftProblem[] {
  const teamsProblem = teamsLack(draft, teams);
  const isEmpty: Readonly<Record<Exclude<CanvasField, 'teams'>, boolean>> = {
    name: draft.name.trim() === '',
    theme: false,
    problem: draft.problem.trim() === '',
    clientGroups: draft.clientGroups.length === 0,
    measure: false,
    belief: draft.belief.trim() === '',
    trial: draft.trial.trim() === '',
    place: false,
    success: draft.success.trim() === '',
    decisionOn: draft.decisionOn === '',
    outcome: draft.outcome.trim() === '',
    numberAfter: draft.numberAfter.trim() === '',
    lesson: draft.lesson.trim() === '',
    solved: draft.solved === '',
  };
  return fields.flatMap((field): readonly DraftProblem[] => {
    if (field === 'teams') return teamsProblem ? [teamsProblem] : [];
    if (field === 'measure') return emptyMeasure(draft);
    return isEmpty[field] ? [{ field, code: field === 'solved' ? 'choose' : 'missing' }] : [];
  });
}

function emptyMeasure(draft: ExperimentDraft): readonly DraftProblem[] {
  return (['measureWhat', 'numberBefore'] as const)
    .filter((input) => draft[input].trim() === '')
    .map((input) => ({ field: 'measure', code: 'missing', input }));
}

function teamsLack(draft: ExperimentDraft, teams: Experiment['teams']): DraftProblem | undefined {
  const answerOf = ({ team }: DraftTeam) => teams.find((one) => one.team.id === team.id)?.invitation?.answer;
  const [owner, ...partners] = draft.teams;
  if (!owner || partners.length === 0) return { field: 'teams', code: 'partner' };
  if (partners.every((partner) => answerOf(partner) === 'no'))
    return { field: 'teams', code: 'otherPartner' };
  const taking = [owner, ...partners.filter((partner) => answerOf(partner) === 'yes')];
  const lacking = taking.filter(({ people }) => people.every(({ name }) => name.trim() === ''));
  return lacking.length === 0
    ? undefined
    : { field: 'teams', code: 'people', teams: lacking.map(({ team }) => team) };
}
