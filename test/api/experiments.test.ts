import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { experimentBuilders, LESSON, PERSON, PLAN } from '../support/experiments.ts';

const START = new Date('2026-11-02T09:00:00Z');
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
    const planned = await make.planned('2026-12-01');
    expect(planned).toMatchObject({ state: 'planned', next: 'running', missing: ['started'] });
    const running = await make.moved(planned, 'running');
    expect(running).toMatchObject({ state: 'running', startedOn: '2026-11-02', next: 'lesson' });
    now = new Date('2026-12-01T09:00:00Z');
    expect(await make.read(running)).toMatchObject({ state: 'due' });
    const lesson = await make.moved(running, 'lesson', LESSON);
    expect(lesson).toMatchObject({ state: 'lesson', next: 'adopted', missing: ['number-after', 'decision'] });
    const adopted = await make.moved(lesson, 'adopted', { numberAfter: 58 });
    expect(adopted).toMatchObject({
      state: 'adopted',
      next: null,
      missing: [],
      decision: 'adopt',
      decidedOn: '2026-12-01',
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
    const running = await make.running('2026-12-01');
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
    expect((await make.move(idea, 'stopped')).status).toBe(422);
    const stopped = await make.moved(idea, 'stopped', { lesson: { fi: 'Kumppani ei ehtinyt.' } });
    expect(stopped).toMatchObject({ state: 'stopped', decision: 'stop' });
    const back = await make.moved(stopped, 'lesson').catch((error: Error) => error);
    expect(back).toBeInstanceOf(Error);
  });
});
