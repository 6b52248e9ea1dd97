/** The canvas of an experiment as one writes it: every field a text, in one language, until it is sent. */
import type { Language, LocalText, Ref, TeamRef } from '../../api/contract/common.ts';
import type {
  Experiment,
  ExperimentInput,
  ExperimentPatch,
  Measure,
  MeasureNumber,
} from '../../api/contract/experiment.ts';
import type { Participant } from '../../api/contract/experiment-team.ts';
import type { Requirement, Solved } from '../../api/contract/experiment-words.ts';
import { pickText } from '../i18n/local-text.ts';
import { rewritten } from './saved-views.ts';

export const TEXTS = ['name', 'problem', 'belief', 'trial', 'place', 'success', 'outcome', 'lesson'] as const;
export const NUMBERS = ['numberBefore', 'numberTarget', 'numberAfter'] as const;
export const COUNTS = ['clientCount', 'participantCount'] as const;
export const DAYS = ['startsOn', 'endsOn', 'decisionOn'] as const;

type Texts = Readonly<Record<(typeof TEXTS | typeof NUMBERS | typeof COUNTS | typeof DAYS)[number], string>>;

export interface DraftPerson {
  readonly name: string;
  readonly email: string;
}

export interface DraftTeam {
  readonly team: TeamRef;
  readonly people: readonly DraftPerson[];
}

export interface ExperimentDraft extends Texts {
  readonly themeId: string;
  readonly clientGroups: readonly Ref[];
  /** The owner first. */
  readonly teams: readonly DraftTeam[];
  readonly measureWhat: string;
  readonly measureSource: string;
  readonly measureUnit: Measure['unit'];
  /** What the number tells and who it comes from are claims: nobody makes them but by choosing. */
  readonly measureKind: Measure['kind'] | '';
  readonly measureBreadth: Measure['breadth'] | '';
  readonly solved: Solved | '';
}

/** A part of the canvas that is written as one. */
export const CANVAS_FIELDS = [
  'teams',
  'name',
  'theme',
  'problem',
  'clientGroups',
  'measure',
  'belief',
  'trial',
  'place',
  'success',
  'decisionOn',
  'outcome',
  'numberAfter',
  'lesson',
  'solved',
] as const;
export type CanvasField = (typeof CANVAS_FIELDS)[number];

/** Where each thing that can be missing is written; undefined where it is a step, not a text. */
const FIELD_OF: Readonly<Partial<Record<Requirement, CanvasField>>> = {
  partner: 'teams',
  people: 'teams',
  problem: 'problem',
  'client-groups': 'clientGroups',
  measure: 'measure',
  'number-before': 'measure',
  belief: 'belief',
  trial: 'trial',
  success: 'success',
  'decision-date': 'decisionOn',
  outcome: 'outcome',
  solved: 'solved',
  lesson: 'lesson',
  'number-after': 'numberAfter',
};

/** The fields in which all that is missing can be written, in the order of the canvas. */
export function fieldsFor(missing: readonly Requirement[]): readonly CanvasField[] {
  const wanted = new Set(missing.map((requirement) => FIELD_OF[requirement]));
  return CANVAS_FIELDS.filter((field) => wanted.has(field));
}

export const EMPTY_DRAFT: ExperimentDraft = {
  name: '',
  problem: '',
  belief: '',
  trial: '',
  place: '',
  success: '',
  outcome: '',
  lesson: '',
  numberBefore: '',
  numberTarget: '',
  numberAfter: '',
  clientCount: '',
  participantCount: '',
  startsOn: '',
  endsOn: '',
  decisionOn: '',
  themeId: '',
  clientGroups: [],
  teams: [],
  measureWhat: '',
  measureSource: '',
  measureUnit: 'percent',
  measureKind: '',
  measureBreadth: '',
  solved: '',
};

/** An experiment as a reader of a language writes on. */
export function draftOf(experiment: Experiment, language: Language): ExperimentDraft {
  const textOf = (text: LocalText | null | undefined) => pickText(text, language).text;
  const each = <K extends string>(fields: readonly K[], valueOf: (field: K) => string) =>
    Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<K, string>;
  const { measure } = experiment;
  return {
    ...each(TEXTS, (field) => textOf(experiment[field])),
    ...each(NUMBERS, (field) => showNumber(experiment[field], language)),
    ...each(COUNTS, (field) => showNumber(experiment[field], language)),
    ...each(DAYS, (field) => experiment[field] ?? ''),
    themeId: experiment.theme?.id ?? '',
    clientGroups: experiment.clientGroups,
    teams: experiment.teams.map(({ team, people }) => ({
      team,
      people: people.map(({ name, email }) => ({ name, email: email ?? '' })),
    })),
    measureWhat: textOf(measure?.what),
    measureSource: textOf(measure?.source),
    measureUnit: measure?.unit ?? EMPTY_DRAFT.measureUnit,
    measureKind: measure?.kind ?? EMPTY_DRAFT.measureKind,
    measureBreadth: measure?.breadth ?? EMPTY_DRAFT.measureBreadth,
    solved: experiment.solved ?? '',
  };
}

/** What was written here on top of what somebody else has made of it: fields that were not touched here are theirs. */
export function rebased(
  mine: ExperimentDraft,
  before: ExperimentDraft,
  theirs: ExperimentDraft,
): ExperimentDraft {
  const isTouched = (field: keyof ExperimentDraft) =>
    JSON.stringify(mine[field]) !== JSON.stringify(before[field]);
  const fields = Object.keys(theirs) as (keyof ExperimentDraft)[];
  return Object.fromEntries(
    fields.map((field) => [field, isTouched(field) ? mine[field] : theirs[field]]),
  ) as unknown as ExperimentDraft;
}

export interface Clash {
  readonly field: (typeof TEXTS)[number];
  readonly theirs: string;
}

/** Texts that have been written both here and by somebody else, and differ: each with theirs. */
export function clashesOf(
  mine: ExperimentDraft,
  before: ExperimentDraft,
  theirs: ExperimentDraft,
): readonly Clash[] {
  return TEXTS.filter(
    (field) =>
      mine[field] !== before[field] && theirs[field] !== before[field] && mine[field] !== theirs[field],
  ).map((field) => ({ field, theirs: theirs[field] }));
}

/** How a text is written that is there in another language only: beside it, or in its place. */
export type Writing = 'translate' | 'correct';

/** Is any text of an experiment shown to readers of a language in another one? */
export function speaksOtherwise(experiment: Experiment, language: Language): boolean {
  const { measure } = experiment;
  return [...TEXTS.map((field) => experiment[field]), measure?.what, measure?.source].some((text) => {
    const shown = pickText(text, language);
    return shown.text !== '' && shown.language !== language;
  });
}

/** A text with what is written in one language; the others stay. Null when nothing is left of it. */
function translated(text: LocalText | null | undefined, language: Language, next: string): LocalText | null {
  const { [language]: _old, ...others } = text ?? {};
  const written = next.trim();
  if (written !== '') return { ...others, [language]: written };
  return Object.keys(others).length > 0 ? others : null;
}

/** What a draft changes about an experiment; undefined when it changes nothing. */
export function patchOf(
  draft: ExperimentDraft,
  experiment: Experiment | undefined,
  language: Language,
  writing: Writing = 'translate',
): ExperimentPatch | undefined {
  const write = writing === 'translate' ? translated : rewritten;
  const before = experiment ? draftOf(experiment, language) : EMPTY_DRAFT;
  const changed = (...fields: readonly (keyof ExperimentDraft)[]) =>
    fields.some((field) => JSON.stringify(draft[field]) !== JSON.stringify(before[field]));
  const patch: Record<string, unknown> = {};
  for (const field of TEXTS) {
    if (changed(field)) patch[field] = write(experiment?.[field], language, draft[field]);
  }
  for (const field of [...NUMBERS, ...COUNTS]) {
    if (changed(field)) patch[field] = parseNumber(draft[field], language) ?? null;
  }
  for (const field of DAYS) if (changed(field)) patch[field] = draft[field] === '' ? null : draft[field];
  if (changed('themeId')) patch['themeId'] = draft.themeId === '' ? null : draft.themeId;
  if (changed('clientGroups')) patch['clientGroupIds'] = draft.clientGroups.map(({ id }) => id);
  if (changed('teams')) patch['teams'] = draft.teams.map(toTeamInput);
  if (changed('solved')) patch['solved'] = draft.solved === '' ? null : draft.solved;
  if (changed('measureWhat', 'measureSource', 'measureUnit', 'measureKind', 'measureBreadth')) {
    patch['measure'] = measureOf(draft, experiment?.measure ?? null, (text, next) =>
      write(text, language, next),
    );
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** A draft as a new experiment. */
export function inputOf(
  draft: ExperimentDraft,
  language: Language,
  more: Pick<ExperimentInput, 'proposedBy' | 'origin' | 'continuesId'>,
): ExperimentInput {
  const patch = patchOf(draft, undefined, language) ?? {};
  return {
    ...patch,
    name: { [language]: draft.name.trim() },
    teams: draft.teams.map(toTeamInput),
    ...more,
  };
}

function toTeamInput({ team, people }: DraftTeam): { teamId: string; people: Participant[] } {
  const named = people.filter(({ name }) => name.trim() !== '');
  return {
    teamId: team.id,
    people: named.map(({ name, email }) => ({
      name: name.trim(),
      email: email.trim() === '' ? null : email.trim(),
    })),
  };
}

function measureOf(
  draft: ExperimentDraft,
  before: Measure | null,
  write: (text: LocalText | null | undefined, next: string) => LocalText | null,
): Measure | null {
  const { measureUnit: unit, measureKind: kind, measureBreadth: breadth } = draft;
  const what = write(before?.what, draft.measureWhat);
  if (what === null || kind === '' || breadth === '') return null;
  return { what, unit, kind, breadth, source: write(before?.source, draft.measureSource) };
}

/** A number as people of a language write it. */
function showNumber(value: MeasureNumber | null, language: Language): string {
  if (value === null) return '';
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/**
 * A number as anybody may write it: "2,5", "2.5", "1 200", "<5", and in English "1,200"; undefined for an empty or wrong
 * text.
 */
export function parseNumber(text: string, language: Language): MeasureNumber | undefined {
  const bare = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replaceAll(language === 'en' ? /(?<=\d),(?=\d{3}(?!\d))/g : /$^/g, '')
    .replace(',', '.')
    .replace(/%$/, '');
  if (bare === '<5') return '<5';
  return /^[-−]?\d{1,9}(\.\d{1,6})?$/.test(bare) ? Number(bare.replace('−', '-')) : undefined;
}
