import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { ExperimentIdea } from '../../api/contract/experiment-lists.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { experimentBuilders, LESSON, OTHER_PERSON, PERSON, PLAN } from '../support/experiments.ts';

/** Later than the clock of the database, by which experiments are proposed. */
const START = new Date('2030-11-02T09:00:00Z');
let now = START;
let test: TestApp;
let make: ReturnType<typeof experimentBuilders>;

beforeAll(async () => {
  test = await createTestApp(undefined, () => now);
  make = experimentBuilders(test);
});
afterAll(() => test.close());

describe('the life of an experiment', () => {
  it('goes from an idea to a decision, and says at every step what is missing', async () => {
    now = START;
    const idea = await make.propose();
    expect(idea).toMatchObject({ state: 'idea', next: 'asked', missing: ['partner-asked'] });
    const asked = await make.moved(idea, 'asked');
    expect(asked).toMatchObject({ state: 'asked', next: 'planned' });
    expect(asked.missing).toContain('partner-agrees');
    expect(asked.teams[1]!.invitation).toMatchObject({ askedBy: PERSON, answer: null });
    const planned = await make.planned('2030-12-01');
    expect(planned).toMatchObject({ state: 'planned', next: 'running', missing: ['started'] });
    const running = await make.moved(planned, 'running');
    expect(running).toMatchObject({ state: 'running', startedOn: '2030-11-02', next: 'lesson' });
    now = new Date('2030-12-01T09:00:00Z');
    expect(await make.read(running)).toMatchObject({ state: 'due' });
    const lesson = await make.moved(running, 'lesson', LESSON);
    expect(lesson).toMatchObject({ state: 'lesson', next: 'adopted', missing: ['number-after', 'decision'] });
    const adopted = await make.moved(lesson, 'adopted', { numberAfter: 58 });
    expect(adopted).toMatchObject({
      state: 'adopted',
      next: null,
      missing: [],
      decision: 'adopt',
      decidedOn: '2030-12-01',
      decidedBy: PERSON,
      numberAfter: 58,
    });
  });

  it('does not begin without all that a start rests on, and names each', async () => {
    now = START;
    const idea = await make.propose({ ...PLAN });
    const { status, body } = await make.move(idea, 'running');
    expect(status).toBe(422);
    const paths = (body.errors as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/teams', '/clientGroupIds', '/decisionOn']));
    expect(await make.read(idea)).toMatchObject({ state: 'idea', version: idea.version, startedOn: null });
  });

  it('keeps what it rests on while it runs', async () => {
    now = START;
    const running = await make.running('2030-12-01');
    const patch = (body: object) =>
      test.request('PATCH', `/experiments/${running.id}`, body, { 'if-match': `"${running.version}"` });
    for (const body of [
      { decisionOn: null },
      { measure: null },
      { teams: [{ teamId: running.teams[0]!.team.id }] },
    ]) {
      const answer = await patch(body);
      expect([answer.status, answer.body.detail]).toEqual([422, expect.stringMatching(/is "running"/)]);
    }
    const no = await make.answer(running, { answer: 'no', reason: 'Ei enää.' });
    expect(no.status).toBe(422);
    expect(await make.read(running)).toMatchObject({ state: 'running', version: running.version });
  });

  it('ends by "stop" wherever it is, but never without a lesson', async () => {
    now = START;
    const idea = await make.propose();
    const refused = await make.move(idea, 'stopped');
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ path: '/lesson', message: 'missing: a lesson', code: 'lesson' }],
    ]);
    const stopped = await make.moved(idea, 'stopped', { lesson: { fi: 'Kumppani ei ehtinyt.' } });
    expect(stopped).toMatchObject({ state: 'stopped', decision: 'stop', next: null });
    const back = await make.move(stopped, 'running');
    expect(back.status).toBe(422);
  });

  it('goes back by taking back what was claimed: that it began, and the decision', async () => {
    now = START;
    const running = await make.running('2030-12-01');
    const planned = await make.moved(running, 'planned');
    expect(planned).toMatchObject({ state: 'planned', startedOn: null });
    const lesson = await make.moved(await make.moved(planned, 'running'), 'lesson', LESSON);
    const ended = await make.moved(lesson, 'adapted', { numberAfter: 40 });
    expect(ended.state).toBe('adapted');
    const open = await make.moved(ended, 'lesson');
    expect(open).toMatchObject({ state: 'lesson', decision: null, decidedOn: null, decidedBy: null });
  });

  it('does not begin on a day that is still to come, nor after its decision date', async () => {
    now = START;
    const planned = await make.planned('2030-12-01');
    const later = await make.move(planned, 'running', {}, { startedOn: '2030-11-03' });
    expect([later.status, later.body.errors[0].path]).toEqual([422, '/startedOn']);
    now = new Date('2030-12-05T09:00:00Z');
    const late = await make.move(planned, 'running');
    expect([late.status, late.body.errors[0].path]).toEqual([422, '/decisionOn']);
  });

  it('is written over by nobody who has not seen what it is now', async () => {
    const idea = await make.propose();
    await make.moved(idea, 'asked');
    const stale = await make.move(idea, 'asked');
    expect(stale.status).toBe(412);
    const blind = await test.request('POST', `/experiments/${idea.id}/transitions`, {
      to: 'asked',
      by: PERSON,
    });
    expect(blind.status).toBe(428);
  });

  it('comes to no state whose conditions do not hold, whatever is called in whatever order', async () => {
    now = START;
    const clientGroupId = await builders(test).clientGroup();
    const dates = fc.constantFrom('2030-12-01', '2030-11-05', null);
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('move' as const),
        to: fc.constantFrom(
          'asked',
          'planned',
          'running',
          'lesson',
          'adopted',
          'adapted',
          'stopped',
          'continued',
        ),
      }),
      fc.record({
        kind: fc.constant('answer' as const),
        answer: fc.constantFrom('yes', 'no', 'not-now', null),
      }),
      fc.record({
        kind: fc.constant('patch' as const),
        body: fc.oneof(
          fc.constantFrom<object>(
            { ...PLAN, clientGroupIds: [clientGroupId] },
            { measure: null },
            { lesson: LESSON.lesson },
            LESSON,
            { lesson: null },
            { numberAfter: 50 },
            { clientGroupIds: [] },
          ),
          dates.map((decisionOn) => ({ decisionOn })),
        ),
      }),
      fc.record({ kind: fc.constant('people' as const), named: fc.boolean() }),
      fc.record({ kind: fc.constant('withdraw' as const) }),
      fc.record({ kind: fc.constant('day' as const), day: fc.constantFrom('2030-11-02', '2030-11-06') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        now = START;
        let experiment = await make.propose();
        const partner = experiment.teams[1]!.team.id;
        for (const one of steps) {
          const headers = { 'if-match': `"${experiment.version}"` };
          const path = `/experiments/${experiment.id}`;
          const people = (named: boolean) => (named ? [{ name: PERSON }] : []);
          if (one.kind === 'day') now = new Date(`${one.day}T09:00:00Z`);
          else if (one.kind === 'move') await make.move(experiment, one.to);
          else if (one.kind === 'answer') {
            const more = { no: { reason: 'ei' }, 'not-now': { until: '2031-01-01' }, yes: {} };
            await make.answer(
              experiment,
              { answer: one.answer, ...(one.answer && more[one.answer]) },
              partner,
            );
          } else if (one.kind === 'patch') await test.request('PATCH', path, one.body, headers);
          else if (one.kind === 'people') {
            const teams = experiment.teams.map(({ team }) => ({
              teamId: team.id,
              people: people(one.named),
            }));
            await test.request('PATCH', path, { teams }, headers);
          } else await test.request('DELETE', `${path}/invitations/${partner}`, undefined, headers);
          experiment = await make.read(experiment);
          verifyConditions(experiment);
        }
      }),
      { numRuns: 25, interruptAfterTimeLimit: 12_000 },
    );
  }, 90_000);
});

/** The conditions of each state, told once more in other words than the program's own. */
function verifyConditions(e: Experiment): void {
  const doing = e.teams.filter(({ role, invitation }) => role === 'owner' || invitation?.answer === 'yes');
  const planned =
    doing.length > 1 &&
    doing.every(({ people }) => people.length > 0) &&
    [e.problem, e.measure, e.numberBefore, e.belief, e.trial, e.success, e.decisionOn].every(
      (one) => one !== null,
    ) &&
    e.clientGroups.length > 0;
  const learned = e.outcome !== null && e.solved !== null && e.lesson !== null;
  const holds: Record<string, boolean> = {
    idea: true,
    asked: e.teams.some(({ invitation }) => invitation?.askedAt != null),
    planned,
    running: planned && e.startedOn !== null,
    due: planned && e.startedOn !== null,
    lesson: planned && learned,
    adopted: planned && learned && e.numberAfter !== null && e.decision === 'adopt',
    adapted: planned && learned && e.numberAfter !== null && e.decision === 'adapt',
    continued: planned && learned && e.decision === 'try-again',
    stopped: e.lesson !== null && e.decision === 'stop',
  };
  expect(holds[e.state], `${e.state}: ${JSON.stringify(e)}`).toBe(true);
  if (e.startedOn !== null) expect(holds['running'] || e.decision !== null).toBe(true);
}

describe('a partner', () => {
  it('is asked, and answers yes, not now until a day, or no with a reason', async () => {
    now = START;
    const asked = await make.moved(await make.propose(), 'asked');
    const withoutDay = await make.answer(asked, { answer: 'not-now' });
    expect([withoutDay.status, withoutDay.body.errors[0].path]).toEqual([422, '/until']);
    const withoutReason = await make.answer(asked, { answer: 'no' });
    expect([withoutReason.status, withoutReason.body.errors[0].path]).toEqual([422, '/reason']);
    const later = (await make.answer(asked, { answer: 'not-now', until: '2031-01-15' })).body as Experiment;
    expect(later.teams[1]!.invitation).toMatchObject({
      answer: 'not-now',
      until: '2031-01-15',
      answeredBy: OTHER_PERSON,
    });
    expect(later.state).toBe('asked');
    const again = await make.moved(later, 'asked');
    expect(again.teams[1]!.invitation).toMatchObject({ answer: null, until: null });
    const no = (await make.answer(again, { answer: 'no', reason: 'Ei ole ketään.' })).body as Experiment;
    expect(no).toMatchObject({ state: 'idea', missing: ['partner', 'partner-asked'] });
  });

  it('comes in later as the last, and can be taken out until it is needed', async () => {
    now = START;
    const third = await builders(test).team();
    const asked = await make.moved(await make.propose(), 'asked');
    const { body } = await make.answer(asked, {}, third);
    expect(body.teams.map((one: Experiment['teams'][number]) => one.team.id).at(-1)).toBe(third);
    const gone = await test.request('DELETE', `/experiments/${asked.id}/invitations/${third}`, undefined, {
      'if-match': `"${body.version}"`,
    });
    expect([gone.status, gone.body.teams.length]).toEqual([200, 2]);
    const owner = await make.answer(gone.body as Experiment, { answer: 'yes' }, asked.teams[0]!.team.id);
    expect(owner.status).toBe(422);
  });

  it('is another unit, and none above or below the owner', async () => {
    const department = await builders(test).department();
    const { body: team } = await test.request('GET', `/teams/${department}`);
    const child = await builders(test).team({ organizationId: team.organization.id, parentId: department });
    const input = { name: { fi: 'Sama talo' }, proposedBy: PERSON };
    for (const teams of [
      [{ teamId: department }, { teamId: child }],
      [{ teamId: child }, { teamId: child }],
    ]) {
      const { status, body } = await test.request('POST', '/experiments', { ...input, teams });
      expect([status, body.errors[0].path]).toEqual([422, '/teams']);
    }
  });
});

describe('numbers of clients', () => {
  it('are kept in classes of five, those of a measure that counts clients too', async () => {
    const measure = { ...PLAN.measure, unit: 'clients' };
    const made = await make.propose({
      clientCount: 63,
      participantCount: 3,
      measure,
      numberBefore: 3,
      numberTarget: 12,
    });
    expect(made).toMatchObject({
      clientCount: 60,
      participantCount: '<5',
      numberBefore: '<5',
      numberTarget: 10,
    });
    const { rows } = await test.database.pool.query<{ after: string }>(
      `select after::text from events where entity_id = $1`,
      [made.id],
    );
    expect(rows[0]!.after).toContain('"numberBefore": "<5"');
  });

  it.each([
    ['begins', 'percent', 'clients', 3],
    ['ends', 'clients', 'percent', '<5'],
  ])('go with their measure where that %s to count clients', async (_what, from, to, number) => {
    const measure = { ...PLAN.measure, unit: from };
    const made = await make.propose({ measure, numberBefore: number });
    expect(made.numberBefore).toBe(number);
    const patch = (body: object, version: number) =>
      test.request('PATCH', `/experiments/${made.id}`, body, { 'if-match': `"${version}"` });
    const { body } = await patch({ measure: { ...measure, unit: to } }, 1);
    expect(body.numberBefore).toBeNull();
    const { body: gone } = await patch({ measure: null, numberBefore: null }, 2);
    expect(gone.measure).toBeNull();
    const alone = await patch({ numberBefore: 3 }, 3);
    expect([alone.status, alone.body.errors[0].path]).toEqual([422, '/numberBefore']);
  });

  it('are told as "<5" only where clients are counted', async () => {
    const teams = [{ teamId: await builders(test).team() }];
    const { status, body } = await test.request('POST', '/experiments', {
      name: { fi: 'x' },
      proposedBy: PERSON,
      teams,
      measure: PLAN.measure,
      numberBefore: '<5',
    });
    expect([status, body.errors[0].path]).toEqual([422, '/numberBefore']);
  });
});

describe('notes', () => {
  it('are kept with their day and who wrote them, and stay in the history when deleted', async () => {
    now = START;
    const idea = await make.propose();
    const path = `/experiments/${idea.id}/notes`;
    const note = await test.request('POST', path, {
      text: { fi: 'Toisella viikolla 11.' },
      writtenBy: PERSON,
    });
    expect(note.body).toMatchObject({ day: '2030-11-02', writtenBy: PERSON });
    await test.request('POST', path, { day: '2030-11-01', text: { fi: 'Ensin.' }, writtenBy: PERSON });
    const days = async () => {
      const { body } = await test.request('GET', path);
      return (body.items as { day: string }[]).map(({ day }) => day);
    };
    expect(await days()).toEqual(['2030-11-02', '2030-11-01']);
    expect((await make.read(idea)).noteCount).toBe(2);
    expect((await test.request('DELETE', `${path}/${note.body.id}`)).status).toBe(204);
    expect(await days()).toEqual(['2030-11-01']);
    const { body: history } = await test.request('GET', `/experiments/${idea.id}/history`);
    expect(history.items[0]).toMatchObject({ before: { note: { text: { fi: 'Toisella viikolla 11.' } } } });
  });
});

describe('lists and figures', () => {
  it('are narrowed down by state, theme, unit, client group and person', async () => {
    now = START;
    const { body: theme } = await test.request('POST', '/themes', { name: { fi: 'Osallisuus' }, goal: 10 });
    const group = await builders(test).clientGroup();
    const sub = await builders(test).clientGroup({ parentId: group });
    const one = await make.running('2030-12-01', { themeId: theme.id, clientGroupIds: [sub] });
    const idsOf = async (query: string) => {
      const { body } = await test.request('GET', `/experiments?${query}`);
      return (body.items as Experiment[]).map(({ id }) => id);
    };
    expect(await idsOf(`themeId=${theme.id}`)).toEqual([one.id]);
    expect(await idsOf(`clientGroupId=${group}`)).toEqual([one.id]);
    expect(await idsOf(`teamId=${one.teams[1]!.team.id}`)).toEqual([one.id]);
    expect(
      await idsOf(`themeId=${theme.id}&state=running&person=${encodeURIComponent('ville malli')}`),
    ).toEqual([one.id]);
    expect(await idsOf(`themeId=${theme.id}&state=due`)).toEqual([]);
    now = new Date('2030-12-02T09:00:00Z');
    expect(await idsOf(`themeId=${theme.id}&state=due`)).toEqual([one.id]);
    const { body: counted } = await test.request('GET', `/themes/${theme.id}`);
    expect(counted.counts).toEqual({ experiments: 1, started: 1, running: 1, lessons: 0 });
    const deleted = await test.request('DELETE', `/themes/${theme.id}`, undefined, { 'if-match': '"1"' });
    expect(deleted.status).toBe(409);
  });

  it('name the experiments of others that touch a unit’s clients', async () => {
    now = START;
    const make2 = builders(test);
    const group = await make2.clientGroup();
    const bystander = await make2.team();
    await make2.service({ teamId: bystander, clientGroups: [{ id: group, weight: 3 }] });
    const one = await make.propose({ clientGroupIds: [group] });
    const { body } = await test.request('GET', `/experiments?touchesTeamId=${bystander}`);
    expect((body.items as Experiment[]).map(({ id }) => id)).toEqual([one.id]);
    const { body: own } = await test.request('GET', `/experiments?touchesTeamId=${one.teams[0]!.team.id}`);
    expect(own.items).toEqual([]);
  });

  it('count what has come of it all', async () => {
    now = START;
    const { body: theme } = await test.request('POST', '/themes', { name: { fi: 'Luvut' } });
    const inTheme = { themeId: theme.id };
    const strangers = await make.running('2030-11-20', inTheme);
    const known = await make.propose(inTheme);
    const [a, b] = known.teams.map(({ team }) => team.id);
    await test.request('PUT', `/ties/${a}/${b}`, { strength: 'met', statedBy: PERSON });
    now = new Date('2030-11-25T09:00:00Z');
    await make.moved(await make.moved(strangers, 'lesson', LESSON), 'adopted', { numberAfter: 60 });
    await make.moved(known, 'stopped', { lesson: { fi: 'Ei ehditty.' } });
    const { body } = await test.request('GET', `/experiments/figures?themeId=${theme.id}`);
    expect(body).toMatchObject({
      proposed: 2,
      started: 1,
      running: 0,
      overdue: 0,
      decided: 2,
      decidedOnTime: 0,
      adopted: 1,
      stoppedWithLesson: 1,
      lessons: 2,
      teams: 2,
      firstMet: 1,
    });
    expect(body.medianDaysToDecision).toEqual(expect.any(Number));
    const { body: lessons } = await test.request(
      'GET',
      `/lessons?themeId=${theme.id}&q=${encodeURIComponent('työnhakijan')}`,
    );
    expect((lessons.items as Experiment[]).map(({ id }) => id)).toEqual([strangers.id]);
    const { body: solved } = await test.request('GET', `/lessons?themeId=${theme.id}&solved=yes`);
    expect(solved.total).toBe(1);
  });
});

describe('what follows from an experiment', () => {
  // A group says something only where many do not serve it.
  beforeAll(async () => {
    const make2 = builders(test);
    for (let at = 0; at < 12; at++) {
      await make2.service({ clientGroups: [{ id: await make2.clientGroup(), weight: 3 }] });
    }
  });

  /** Two units of which each has a service for the same rare group, and does other work. */
  async function partners() {
    const make2 = builders(test);
    const group = await make2.clientGroup();
    const [one, other] = [await make2.team(), await make2.team()];
    const classes = [await make2.serviceClass(), await make2.serviceClass()];
    const service = (teamId: string, serviceClass: string) =>
      make2.service({
        teamId,
        clientGroups: [{ id: group, weight: 3 }],
        serviceClasses: [{ id: serviceClass }],
      });
    return {
      group,
      one,
      other,
      a: await service(one, classes[0]!),
      b: await service(other, classes[1]!),
    };
  }
  const worthTrying = async (teamId: string) =>
    (await test.request('GET', `/pairs?relation=partner&teamId=${teamId}`)).body;

  it('a running one is a tie of 1; before, and where it was stopped, the tie is what people say', async () => {
    now = START;
    const { one, other, group } = await partners();
    const tie = async () => (await test.request('GET', `/pairs/${one}/${other}?level=team`)).body.tie;
    const teams = [{ teamId: one }, { teamId: other }];
    const planned = await make.planned('2030-12-01', { teams, clientGroupIds: [group] });
    expect(await tie()).toMatchObject({ score: null, experiment: false });
    const running = await make.moved(planned, 'running');
    expect(await tie()).toMatchObject({ score: 1, experiment: true, shouldMeet: false });
    const ended = await make.moved(running, 'stopped', { lesson: { fi: 'Ei toiminut.' } });
    expect(ended.state).toBe('stopped');
    expect(await tie()).toMatchObject({ score: null, experiment: false });
  });

  it('keeps why it was proposed, as of that day', async () => {
    now = START;
    const { a, b, group } = await partners();
    const { body } = await test.request('POST', '/experiments', {
      name: { fi: 'Yhdessä' },
      proposedBy: PERSON,
      teams: [{ teamId: await builders(test).team() }],
      origin: { kind: 'pair', level: 'service', a, b },
    });
    expect(body.evidence).toMatchObject({
      kind: 'pair',
      day: '2030-11-02',
      relation: 'partner',
      a: { id: a },
      clientGroups: [{ clientGroup: { id: group } }],
    });
    const gone = await test.request('POST', '/experiments', {
      name: { fi: 'Yhdessä' },
      proposedBy: PERSON,
      teams: [{ teamId: await builders(test).team() }],
      origin: { kind: 'pair', level: 'service', a, b: '019a0b1c-0000-7000-8000-0000000000ff' },
    });
    expect([gone.status, gone.body.errors[0].path]).toEqual([422, '/origin/b']);
  });

  it('is not proposed while it is to be tried again, nor after that until something has changed', async () => {
    now = START;
    const { one, other, a, b, group } = await partners();
    const origin = { kind: 'pair', level: 'service', a, b };
    const teams = [{ teamId: one }, { teamId: other }];
    const running = await make.running('2030-12-01', { teams, origin, clientGroupIds: [group] });
    await make.moved(await make.moved(running, 'lesson', LESSON), 'continued');
    const { body: pair } = await test.request('GET', `/pairs/${one}/${other}?level=team`);
    expect(pair.tie).toMatchObject({ experiment: false });
    expect(await worthTrying(one)).toMatchObject({ total: 0, counts: { beingTried: 1 } });
    await test.request('PATCH', `/services/${b}`, { ageMin: 18, ageMax: 64 }, { 'if-match': '"1"' });
    expect(await worthTrying(one)).toMatchObject({ total: 1, counts: { beingTried: 0 } });
  });

  it('is left out of what is worth trying, and comes back after a stop only when something has changed', async () => {
    now = START;
    const { one, other, a, b } = await partners();
    expect(await worthTrying(one)).toMatchObject({ total: 1, counts: { beingTried: 0 } });
    const teams = [{ teamId: one }, { teamId: other }];
    const idea = await make.propose({ teams, origin: { kind: 'pair', level: 'service', a, b } });
    expect(await worthTrying(one)).toMatchObject({ total: 0, counts: { beingTried: 1 } });
    const { body: ideas } = await test.request('GET', `/experiments/ideas?teamId=${one}`);
    expect(ideas.items).toEqual([]);
    await make.moved(idea, 'stopped', { lesson: { fi: 'Ei nyt.' } });
    expect(await worthTrying(one)).toMatchObject({ total: 0, counts: { beingTried: 1 } });
    await test.request('PATCH', `/services/${b}`, { ageMin: 18, ageMax: 64 }, { 'if-match': '"1"' });
    expect(await worthTrying(one)).toMatchObject({ total: 1, counts: { beingTried: 0 } });
  });

  it('is told on the pair, with its lesson', async () => {
    now = START;
    const { one, other } = await partners();
    const idea = await make.propose({ teams: [{ teamId: one }, { teamId: other }] });
    await make.moved(idea, 'stopped', { lesson: { fi: 'Opittiin silti.' } });
    const { body } = await test.request('GET', `/pairs/${other}/${one}?level=team`);
    expect(body.experiments).toMatchObject([
      { id: idea.id, state: 'stopped', lesson: { fi: 'Opittiin silti.' } },
    ]);
  });

  it('begins with ideas made of what the directory says, in three languages', async () => {
    const { one, other, a, group } = await partners();
    const { body } = await test.request('GET', `/experiments/ideas?teamId=${one}`);
    const [idea] = body.items as ExperimentIdea[];
    expect(idea).toMatchObject({ a: { id: one }, b: { id: other }, services: { a: { id: a } } });
    expect(idea!.clientGroups.map(({ id }) => id)).toContain(group);
    const names = [idea!.services.a.name.fi!, idea!.services.b.name.fi!, idea!.clientGroups[0]!.name.fi!];
    for (const language of ['fi', 'sv', 'en'] as const) {
      for (const name of names) expect(idea!.problem[language]).toContain(name);
    }
    const { body: ofGroup } = await test.request('GET', `/experiments/ideas?clientGroupId=${group}`);
    expect(ofGroup.items).toHaveLength(1);
  });
});

describe('what is refused, and what is kept', () => {
  it('says what a wanted state lacks, and not that it is there already', async () => {
    now = START;
    const idea = await make.propose();
    for (const to of ['running', 'adopted', 'continued']) {
      const { status, body } = await make.move(idea, to);
      expect([status, body.detail]).toEqual([
        422,
        expect.stringMatching(new RegExp(`^The experiment cannot be "${to}" yet`)),
      ]);
    }
  });

  it('asks the partners that come along with the wish to ask', async () => {
    const [owner, partner] = [await builders(test).team(), await builders(test).team()];
    const alone = await make.propose({ teams: [{ teamId: owner }] });
    expect(alone.missing).toEqual(['partner', 'partner-asked']);
    const asked = await make.moved(alone, 'asked', { teams: [{ teamId: owner }, { teamId: partner }] });
    expect(asked.teams[1]!.invitation!.askedBy).toBe(PERSON);
    const said = await make.answer(asked, { answer: 'no', reason: 'Ei.' });
    const third = await builders(test).team();
    const { body: other } = await test.request(
      'PATCH',
      `/experiments/${asked.id}`,
      { teams: [{ teamId: owner }, { teamId: partner }, { teamId: third }] },
      { 'if-match': `"${said.body.version}"` },
    );
    expect([other.state, other.missing]).toEqual(['idea', ['partner-asked']]);
  });

  it('keeps the day and the name of a decision that is sent again', async () => {
    now = START;
    const stopped = await make.moved(await make.propose(), 'stopped', { lesson: { fi: 'Ei nyt.' } });
    now = new Date('2030-12-24T09:00:00Z');
    const again = await make.moved(stopped, 'stopped', {}, { by: 'Joku Muu' });
    expect([again.decidedOn, again.decidedBy]).toEqual(['2030-11-02', PERSON]);
  });

  it('refuses what would be dropped: a day of starting without a start, a reason without an answer', async () => {
    now = START;
    const idea = await make.propose();
    const day = await make.move(idea, 'asked', {}, { startedOn: '2030-11-01' });
    expect([day.status, day.body.errors[0].path]).toEqual([422, '/startedOn']);
    const reason = await make.answer(idea, { reason: 'ei' });
    expect([reason.status, reason.body.errors[0].path]).toEqual([422, '/reason']);
  });

  it('tells the present state of what somebody else has changed as it is read', async () => {
    const idea = await make.propose();
    await make.moved(idea, 'asked');
    const { body } = await make.move(idea, 'asked');
    expect(body.current).toMatchObject({ version: 2, next: 'planned', missing: expect.any(Array) });
  });

  it('gives addresses to whoever writes on an experiment, not to lists, lessons and the history', async () => {
    now = START;
    const email = 'maija@kaupunki.fi';
    const teams = [{ teamId: await builders(test).team(), people: [{ name: PERSON, email }] }];
    const made = await make.propose({ teams });
    expect(made.teams[0]!.people[0]!.email).toBe(email);
    const { body: changed } = await test.request(
      'PATCH',
      `/experiments/${made.id}`,
      {
        teams: [{ teamId: teams[0]!.teamId, people: [{ name: PERSON, email: 'muu@kaupunki.fi' }] }],
        lesson: { fi: 'x' },
      },
      { 'if-match': '"1"' },
    );
    expect(changed.teams[0].people[0].email).toBe('muu@kaupunki.fi');
    for (const path of [
      `/experiments?teamId=${teams[0]!.teamId}`,
      `/lessons?teamId=${teams[0]!.teamId}`,
      `/experiments/${made.id}/history`,
    ]) {
      const { body } = await test.request('GET', path);
      expect(body.items.length).toBeGreaterThan(0);
      expect(JSON.stringify(body), path).not.toContain('@kaupunki.fi');
    }
  });

  it('is not restored without its unit or its theme', async () => {
    const { body: theme } = await test.request('POST', '/themes', { name: { fi: 'Häviävä' } });
    const made = await make.propose({ themeId: theme.id });
    await test.request('DELETE', `/experiments/${made.id}`, undefined, { 'if-match': '"1"' });
    expect(
      (await test.request('DELETE', `/themes/${theme.id}`, undefined, { 'if-match': '"1"' })).status,
    ).toBe(204);
    const restored = await test.request('POST', `/experiments/${made.id}/restore`);
    expect([restored.status, restored.body.errors[0].path]).toEqual([422, '/themeId']);
  });
});

describe('a unit in an experiment', () => {
  const versionOf = async (path: string) => ({
    'if-match': `"${(await test.request('GET', path)).body.version as number}"`,
  });
  const merge = async (keep: string, absorb: string) => {
    const versionAt = async (id: string) =>
      (await test.request('GET', `/teams/${id}`)).body.version as number;
    return test.request('POST', '/merges', {
      entity: 'team',
      keep: { id: keep, version: await versionAt(keep) },
      absorb: { id: absorb, version: await versionAt(absorb) },
    });
  };

  it('is not deleted while the experiment is undecided, nor is its client group', async () => {
    now = START;
    const group = await builders(test).clientGroup();
    const idea = await make.propose({ clientGroupIds: [group] });
    const paths = [`/teams/${idea.teams[1]!.team.id}`, `/client-groups/${group}`];
    for (const path of paths) {
      expect((await test.request('DELETE', path, undefined, await versionOf(path))).status).toBe(409);
    }
    await make.moved(idea, 'stopped', { lesson: { fi: 'Ei nyt.' } });
    for (const path of paths) {
      expect((await test.request('DELETE', path, undefined, await versionOf(path))).status).toBe(204);
    }
  });

  it('keeps its experiments when it is merged, and gets them back when that is undone', async () => {
    now = START;
    const idea = await make.propose();
    const kept = await builders(test).team();
    const gone = idea.teams[1]!.team.id;
    const merged = await merge(kept, gone);
    expect(merged.status).toBe(201);
    const after = await make.read(idea);
    expect([after.teams[1]!.team.id, after.version]).toEqual([kept, idea.version + 1]);
    await test.request('POST', `/merges/${merged.body.id}/undo`);
    expect((await make.read(idea)).teams[1]!.team.id).toBe(gone);
  });

  it('is not merged with a unit that it tries something with', async () => {
    const idea = await make.propose();
    const { status, body } = await merge(idea.teams[0]!.team.id, idea.teams[1]!.team.id);
    expect([status, body.detail]).toEqual([409, expect.stringContaining(idea.name.fi!)]);
  });
});
