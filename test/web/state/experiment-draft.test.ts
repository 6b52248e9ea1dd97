import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../api/contract/experiment.ts';
import {
  clashesOf,
  draftOf,
  EMPTY_DRAFT,
  fieldsFor,
  inputOf,
  parseNumber,
  patchOf,
  rebased,
  speaksOtherwise,
} from '../../../web/state/experiment-draft.ts';
import { emptyFields, problemsOf } from '../../../web/state/experiment-problems.ts';
import { readDraft } from '../../../web/state/experiment-draft-kept.ts';

const department = { id: 'd', name: { fi: 'Toimiala' }, mark: 'TO', color: 1 };
const team = (id: string) => ({ id, name: { fi: id }, department });
const EXPERIMENT: Experiment = {
  id: 'e',
  version: 3,
  createdAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-02T08:00:00.000Z',
  deletedAt: null,
  name: { fi: 'Nimi', sv: 'Namn' },
  problem: { fi: 'Ongelma' },
  measure: {
    what: { fi: 'tulee' },
    unit: 'percent',
    kind: 'service-effect',
    breadth: 'broad-feedback',
    source: null,
  },
  numberBefore: 2.5,
  numberTarget: null,
  belief: null,
  trial: null,
  place: null,
  startsOn: null,
  endsOn: null,
  success: null,
  decisionOn: '2026-12-01',
  outcome: null,
  numberAfter: null,
  lesson: null,
  solved: null,
  theme: { id: 't', name: { fi: 'Teema' } },
  state: 'asked',
  missing: [],
  next: 'planned',
  clientGroups: [{ id: 'g', name: { fi: 'Ryhmä' } }],
  clientCount: '<5',
  participantCount: null,
  teams: [
    { team: team('a'), role: 'owner', people: [{ name: 'Maija', email: null }], invitation: null },
    { team: team('b'), role: 'partner', people: [], invitation: null },
  ],
  proposedBy: 'Maija',
  startedOn: null,
  decision: null,
  decidedOn: null,
  decidedBy: null,
  movedBy: null,
  continues: null,
  continuedBy: [],
  evidence: null,
  noteCount: 0,
};

const UNANSWERED = {
  askedAt: '2026-11-03T08:00:00.000Z',
  askedBy: 'Maija',
  answer: null,
  answeredAt: null,
  answeredBy: null,
  until: null,
  reason: null,
};

describe('a draft of an experiment', () => {
  it('changes nothing when nothing was written', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect(patchOf(draftOf(EXPERIMENT, language), EXPERIMENT, language)).toBeUndefined();
    }
  });

  it('shows numbers as they are written in the language, and reads them back', () => {
    expect(draftOf(EXPERIMENT, 'fi')).toMatchObject({ numberBefore: '2,5', clientCount: '<5' });
    expect(draftOf(EXPERIMENT, 'en').numberBefore).toBe('2.5');
    const draft = { ...draftOf(EXPERIMENT, 'fi'), numberBefore: '3,25', clientCount: '' };
    expect(patchOf(draft, EXPERIMENT, 'fi')).toEqual({ numberBefore: 3.25, clientCount: null });
  });

  it('puts what is written in another language beside what is there, or mends that when asked to', () => {
    const draft = { ...draftOf(EXPERIMENT, 'sv'), name: 'Nytt', problem: 'Uusi' };
    const name = { fi: 'Nimi', sv: 'Nytt' };
    expect(speaksOtherwise(EXPERIMENT, 'sv')).toBe(true);
    expect(speaksOtherwise(EXPERIMENT, 'fi')).toBe(false);
    expect(patchOf(draft, EXPERIMENT, 'sv')).toEqual({
      name,
      problem: { ...EXPERIMENT.problem, sv: 'Uusi' },
    });
    expect(patchOf(draft, EXPERIMENT, 'sv', 'correct')).toEqual({ name, problem: { fi: 'Uusi' } });
    expect(patchOf({ ...draft, problem: ' ' }, EXPERIMENT, 'sv')).toEqual({
      name,
      problem: EXPERIMENT.problem,
    });
  });

  it('makes no claim about a number that nobody has made', () => {
    const draft = { ...EMPTY_DRAFT, name: 'N', measureWhat: 'tulee paikalle' };
    const problem = { field: 'measure', code: 'measureClaims' };
    expect(problemsOf(draft, ['measure'], 'fi')).toEqual([
      { ...problem, input: 'measureKind' },
      { ...problem, input: 'measureBreadth' },
    ]);
    const claimed = { ...draft, measureKind: 'service-effect', measureBreadth: 'single-voices' } as const;
    expect(problemsOf(claimed, ['measure'], 'fi')).toEqual([]);
  });

  it('sends the measure whole when a part of it changes, and takes it away with its words', () => {
    const draft = draftOf(EXPERIMENT, 'fi');
    expect(patchOf({ ...draft, measureUnit: 'days' }, EXPERIMENT, 'fi')).toEqual({
      measure: { ...EXPERIMENT.measure, unit: 'days' },
    });
    expect(patchOf({ ...draft, measureWhat: ' ' }, EXPERIMENT, 'fi')).toEqual({ measure: null });
  });

  it('names people without empty lines, and an address only where there is one', () => {
    const [owner, partner] = draftOf(EXPERIMENT, 'fi').teams;
    const teams = [
      owner!,
      {
        ...partner!,
        people: [
          { name: ' Ville ', email: '' },
          { name: '', email: 'x@y.fi' },
        ],
      },
    ];
    expect(patchOf({ ...draftOf(EXPERIMENT, 'fi'), teams }, EXPERIMENT, 'fi')).toEqual({
      teams: [
        { teamId: 'a', people: [{ name: 'Maija', email: null }] },
        { teamId: 'b', people: [{ name: 'Ville', email: null }] },
      ],
    });
  });

  it('becomes a new experiment with what was written', () => {
    const draft = { ...EMPTY_DRAFT, name: ' Nimi ', teams: draftOf(EXPERIMENT, 'fi').teams };
    expect(inputOf(draft, 'fi', { proposedBy: 'Maija' })).toEqual({
      name: { fi: 'Nimi' },
      teams: [
        { teamId: 'a', people: [{ name: 'Maija', email: null }] },
        { teamId: 'b', people: [] },
      ],
      proposedBy: 'Maija',
    });
  });

  it('keeps what was written here when somebody else was quicker, and takes the rest from them', () => {
    const before = draftOf(EXPERIMENT, 'fi');
    const mine = { ...before, belief: 'minun', place: before.place };
    const theirs = { ...before, belief: 'heidän', place: 'halli' };
    expect(rebased(mine, before, theirs)).toEqual({ ...before, belief: 'minun', place: 'halli' });
    // What both have written is shown as they wrote it.
    expect(clashesOf(mine, before, theirs)).toEqual([{ field: 'belief', theirs: 'heidän' }]);
  });

  it('is read back from the browser with the fields that have come since', () => {
    const kept = JSON.stringify({
      format: 2,
      draft: { name: 'x' },
      start: { place: 'halli' },
      language: 'sv',
      savedAt: '2026-11-02T08:00:00.000Z',
    });
    expect(readDraft(kept)).toEqual({
      draft: { ...EMPTY_DRAFT, name: 'x' },
      start: { ...EMPTY_DRAFT, place: 'halli' },
      language: 'sv',
      savedAt: '2026-11-02T08:00:00.000Z',
    });
    expect(readDraft(kept.replace('"format":2', '"format":1'))).toBeUndefined();
    expect(readDraft(null)).toBeUndefined();
  });
});

describe('a number', () => {
  it.each([
    ['34', 34],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1 200', 1200],
    ['−3', -3],
    ['34 %', 34],
    ['<5', '<5'],
    ['', undefined],
    ['noin 5', undefined],
    ['1,2,3', undefined],
  ])('%j is read as %j', (text, value) => {
    expect(parseNumber(text, 'fi')).toBe(value);
  });

  it.each([
    ['1,200', 1200],
    ['1,234,500', 1234500],
    ['1,200.5', 1200.5],
    ['2,5', 2.5],
  ])('%j is in English read as %j', (text, value) => {
    expect(parseNumber(text, 'en')).toBe(value);
  });
});

describe('the fields of a canvas', () => {
  it('are asked for by what is missing, in the order of the canvas, each once', () => {
    expect(fieldsFor(['decision-date', 'people', 'partner', 'measure', 'number-before'])).toEqual([
      'teams',
      'measure',
      'decisionOn',
    ]);
    expect(fieldsFor(['partner-agrees', 'started', 'decision'])).toEqual([]);
  });

  it('tell what the server would refuse, and only of the fields that are shown', () => {
    const draft = {
      ...EMPTY_DRAFT,
      numberBefore: 'paljon',
      clientCount: '2,5',
      startsOn: '2026-12-02',
      endsOn: '2026-12-01',
    };
    const codes = problemsOf(draft, ['name', 'teams', 'measure', 'clientGroups', 'place'], 'fi').map(
      ({ field, code }) => `${field} ${code}`,
    );
    expect(codes).toEqual([
      'name missing',
      'teams partner',
      'measure number',
      'measure measureWhat',
      'clientGroups count',
      'place order',
    ]);
    expect(problemsOf(draft, ['belief'], 'fi')).toEqual([]);
    const [team] = draftOf(EXPERIMENT, 'fi').teams;
    const nameless = [{ ...team!, people: [{ name: ' ', email: 'm@varkaus.example' }] }];
    expect(problemsOf({ ...draft, teams: nameless }, ['teams'], 'fi')).toEqual([
      { field: 'teams', code: 'personName' },
    ]);
  });

  it('are empty until something is in them; a unit until somebody of it is named', () => {
    const fields = ['teams', 'problem', 'measure', 'solved'] as const;
    expect(emptyFields(EMPTY_DRAFT, fields, []).map(({ field, input }) => input ?? field)).toEqual([
      'teams',
      'problem',
      'measureWhat',
      'numberBefore',
      'solved',
    ]);
    const draft = draftOf(EXPERIMENT, 'fi');
    const answered = (answer: 'yes' | 'no' | null) => {
      const [owner, partner] = EXPERIMENT.teams;
      const invitation = { ...UNANSWERED, answer };
      return emptyFields(draft, fields, [owner!, { ...partner!, invitation }]);
    };
    const solved = { field: 'solved', code: 'choose' };
    const teams = [EXPERIMENT.teams[1]!.team];
    expect(answered('yes')).toEqual([{ field: 'teams', code: 'people', teams }, solved]);
    expect(answered('no')).toEqual([{ field: 'teams', code: 'otherPartner' }, solved]);
    // Of a unit that has not answered nobody is asked for.
    expect(answered(null)).toEqual([solved]);
  });
});
