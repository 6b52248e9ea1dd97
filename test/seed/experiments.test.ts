import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { EvidenceOrigin } from '../../api/contract/evidence.ts';
import { ExperimentInput } from '../../api/contract/experiment.ts';
import { EXPERIMENT_STATES } from '../../api/contract/experiment-words.ts';
import { takingPart, unfounded } from '../../api/domain/experiment.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { monthAgo } from '../../seed/city/month-ago.ts';
import { planted } from '../../seed/city/planted.ts';
import { sampleExperiments } from '../../seed/load-experiments.ts';
import { sampleRecords } from '../../seed/load.ts';
import { canvasOf, inputOf, stateToday } from './sample-canvas.ts';

const readme = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');
const { themes, experiments } = sampleExperiments(sampleCity);
const records = sampleRecords(sampleCity);
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(ExperimentInput);
const parents = new Map(records.teams.map(({ id, parentId }) => [id, parentId ?? null]));

describe('the experiments of the sample city', () => {
  it('are in every state there is', () => {
    const states = new Set(experiments.map(stateToday));
    expect(EXPERIMENT_STATES.filter((state) => !states.has(state))).toEqual([]);
  });

  it('are listed in seed/README.md with their states', () => {
    for (const experiment of experiments) {
      expect(readme).toContain(`| ${experiment.name.fi} | ${stateToday(experiment)} |`);
    }
    for (const { name } of themes) expect(readme).toContain(`| ${name.fi} |`);
  });

  it('belong to every theme, and one theme is a campaign with a goal', () => {
    const used = new Set(experiments.map(({ themeId }) => themeId));
    expect(themes.filter(({ id }) => !used.has(id))).toEqual([]);
    const campaigns = themes.filter(({ period }) => period !== null);
    expect(campaigns.map(({ goal }) => goal)).toEqual([100]);
  });

  it('come from the pairs that are planted as worth trying, sport and employment first, or from a gap', () => {
    const pairs = planted.partners.map(({ a, b }) => `${a} ${b}`);
    const groups = planted.gaps.map(({ group }) => group);
    const origins = sampleCity.experiments.map(({ origin }) => origin);
    expect(origins[0]).toEqual({ services: [planted.partners[0]!.a, planted.partners[0]!.b] });
    for (const origin of origins) {
      if ('clientGroup' in origin) expect(groups).toContain(origin.clientGroup);
      else expect(pairs).toContain(origin.services.join(' '));
    }
  });

  it('had not begun before the services that they come from', () => {
    for (const { key, startedOn, origin } of sampleCity.experiments) {
      if (startedOn === undefined || 'clientGroup' in origin) continue;
      expect([key, origin.services.filter((service) => monthAgo.begun.includes(service))]).toEqual([key, []]);
    }
  });

  it('have ids of their own that sort as they stand in their lists', () => {
    const notes = experiments.flatMap((experiment) => experiment.notes);
    for (const list of [themes, experiments, notes]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('include one that half worked and is continued by another', () => {
    const followUps = experiments.filter(({ continuesId }) => continuesId !== null);
    expect(followUps.length).toBeGreaterThan(0);
    for (const followUp of followUps) {
      const before = experiments.findIndex(({ id }) => id === followUp.continuesId);
      expect(before).toBeLessThan(experiments.indexOf(followUp));
      expect(stateToday(experiments[before]!)).toBe('continued');
      expect(['planned', 'running']).toContain(stateToday(followUp));
      expect(experiments[before]!.decidedOn).toBeLessThanOrEqual(followUp.proposed);
    }
  });
});

describe.each(experiments)('the experiment $key', (experiment) => {
  const { origin, teams, notes } = experiment;
  const teamIds = teams.map(({ teamId }) => teamId);

  it('rests on all that its claims ask for', () => {
    expect(unfounded(canvasOf(experiment)).missing).toEqual([]);
  });

  it('is one that the API would take', () => {
    validate(inputOf(experiment));
    expect(validate.errors).toBeNull();
  });

  it('joins different units, none above another', () => {
    expect(new Set(teamIds).size).toBe(teams.length);
    expect(teamIds.flatMap(above).filter((id) => teamIds.includes(id))).toEqual([]);
  });

  it('comes from its own units and is for their clients', () => {
    const services = records.services.filter(({ id }) => sourceIds(origin).includes(id));
    const served = services.flatMap(({ clientGroups = [] }) => clientGroups.map(({ id }) => id));
    expect(teamIds).toEqual(expect.arrayContaining(services.map(({ teamId }) => teamId)));
    const groups = experiment.clientGroupIds;
    if (origin.kind === 'pair') expect(served).toEqual(expect.arrayContaining([...groups]));
    else expect(groups).toContain(origin.clientGroupId);
  });

  it('names people in every unit that takes part, and lets only them speak', () => {
    for (const { people } of takingPart(canvasOf(experiment).teams)) expect(people).not.toEqual([]);
    const names = teams.flatMap(({ people }) => people.map(({ name }) => name));
    const speakers = [...notes.map(({ writtenBy }) => writtenBy), experiment.decidedBy ?? names[0]];
    expect(names).toEqual(expect.arrayContaining(speakers));
  });

  it('counts clients as none, fewer than five or in fives', () => {
    const counts = [experiment.clientCount, experiment.participantCount];
    const measured = [experiment.numberBefore, experiment.numberTarget, experiment.numberAfter];
    const inClients = experiment.measure?.unit === 'clients';
    for (const count of inClients ? [...counts, ...measured] : counts) {
      expect(count === null || count === '<5' || count % 5 === 0).toBe(true);
    }
    if (!inClients) expect(measured).not.toContain('<5');
  });

  it('was asked about after it was proposed, and gives a reason or a day with an answer that is no yes', () => {
    for (const invitation of teams.flatMap((team) => team.invitation ?? [])) {
      const { askedAt, answer, answeredAt, until, reason } = invitation;
      if (askedAt !== null) expect(askedAt).toBeGreaterThanOrEqual(experiment.proposed);
      expect(answer === null).toBe(answeredAt === null);
      if (answer !== null) expect(answeredAt).toBeGreaterThanOrEqual(askedAt!);
      expect(until !== null && until > 0).toBe(answer === 'not-now');
      if (answer === 'no') expect(reason).not.toBeNull();
    }
  });

  it('tells what has happened in order, and nothing of days to come but plans', () => {
    const answered = teams.map(({ invitation }) => invitation?.answeredAt ?? experiment.proposed);
    const { startedOn, decidedOn, startsOn, endsOn, decisionOn } = experiment;
    const happened = [
      experiment.proposed,
      Math.max(...answered),
      ...(startedOn === null ? [] : [startedOn]),
      ...notes.map(({ day }) => day),
      ...(decidedOn === null ? [] : [decidedOn]),
      0,
    ];
    expect(happened).toEqual(happened.toSorted((one, other) => one - other));
    if (startedOn !== null) expect(startedOn).toBeLessThan(decisionOn!);
    if (startsOn !== null) expect(startsOn).toBeLessThan(endsOn!);
    if (stateToday(experiment) === 'planned') expect(startsOn).toBeGreaterThan(0);
  });
});

describe('loading experiments that are wrong', () => {
  const [first] = sampleCity.experiments;

  it('names the key that nothing has', () => {
    const city = { ...sampleCity, experiments: [{ ...first!, theme: 'olematon' }] };
    expect(() => sampleExperiments(city)).toThrow('the sample has no theme "olematon"');
  });

  it('refuses two experiments with one key', () => {
    const city = { ...sampleCity, experiments: [first!, first!] };
    expect(() => sampleExperiments(city)).toThrow('of the kind experiment share a key');
  });
});

/** The services that an experiment comes from. */
function sourceIds(origin: EvidenceOrigin): readonly string[] {
  return origin.kind === 'pair' ? [origin.a, origin.b] : [];
}

/** The units above one, the nearest first. */
function above(team: string): readonly string[] {
  const parent = parents.get(team) ?? null;
  return parent === null ? [] : [parent, ...above(parent)];
}
