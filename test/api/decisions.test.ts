import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { makeTwoUnits, type TwoUnits } from '../support/two-units.ts';

let test: TestApp;
let city: TwoUnits;

beforeEach(async () => {
  test = await createTestApp();
  city = await makeTwoUnits(test);
});
afterEach(() => test.close());

const get = async (path: string) => (await test.request('GET', path)).body;
const decide = (
  a: string,
  b: string,
  verdict: string,
  headers: Record<string, string> = {},
  more: object = {},
) =>
  test.request(
    'PUT',
    `/pairs/${a}/${b}/verdict?level=service`,
    { verdict, decidedBy: 'Maija Esimerkki', ...more },
    headers,
  );
const takeBack = (a: string, b: string, version: number) =>
  test.request('DELETE', `/pairs/${a}/${b}/verdict?level=service`, undefined, { 'if-match': `"${version}"` });
const change = (id: string, patch: object, version = 1) =>
  test.request('PATCH', `/services/${id}`, patch, { 'if-match': `"${version}"` });

describe('a decision about a pair', () => {
  it('takes it from the queue, and is kept with reason, name, date, scores and both versions', async () => {
    const { mine, twin } = city;
    await change(twin, { fee: 'free' });
    expect((await get('/pairs?relation=duplicate')).total).toBe(1);
    const { status, body } = await decide(mine, twin, 'duplicate', {}, { reason: 'Sama kerho.' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'decided',
      verdict: {
        version: 1,
        verdict: 'duplicate',
        reason: 'Sama kerho.',
        decidedBy: 'Maija Esimerkki',
        raisedAs: 'duplicate',
        versionA: 1,
        versionB: 2,
        takenBackAt: null,
      },
    });
    expect(await get('/pairs?relation=duplicate')).toMatchObject({
      total: 0,
      counts: { raised: 1, open: 0, openAgain: 0, decided: 1, real: 1 },
    });
    expect((await get('/pairs?relation=duplicate&status=decided')).items).toHaveLength(1);
    // Seen from the other side it is the same, turned round.
    const turned = await get(`/pairs/${twin}/${mine}?level=service`);
    expect(turned.verdict).toMatchObject({ verdict: 'duplicate', versionA: 2, versionB: 1 });
    expect(turned.clientOverlap.score).toBe(turned.verdict.clientOverlap);
    expect(turned.functionSimilarity.score).toBe(turned.verdict.functionSimilarity);
  });

  it('is open again when a side changes in what the scores rest on, and says what changed', async () => {
    const { mine, twin, seniors } = city;
    await decide(mine, twin, 'fine');
    const pair = () => get(`/pairs/${mine}/${twin}?level=service`);
    await change(twin, { fee: 'free', url: 'https://example.org/' });
    expect((await pair()).status).toBe('decided');
    const { clientGroups } = await get(`/services/${twin}`);
    const groups = clientGroups.map(({ id, weight }: { id: string; weight: number }) => ({ id, weight }));
    await change(twin, { clientGroups: [...groups, { id: seniors, weight: 1 }] }, 2);
    expect(await pair()).toMatchObject({
      status: 'open-again',
      verdict: { verdict: 'fine' },
      changes: [{ side: 'b', field: 'clientGroups', added: [{ id: seniors }], removed: [] }],
    });
    expect(await get(`/pairs/${twin}/${mine}?level=service`)).toMatchObject({ changes: [{ side: 'a' }] });
    expect(await get('/pairs?relation=duplicate')).toMatchObject({
      total: 1,
      counts: { raised: 1, openAgain: 1, decided: 0 },
    });
    // Changed back, the decision holds again: what it rested on is as it was.
    await change(twin, { clientGroups: groups }, 3);
    expect((await pair()).status).toBe('decided');
  });

  it.each([
    ['serviceClasses', (c: TwoUnits) => ({ serviceClasses: [{ id: c.sameClass }, { id: c.otherClass }] })],
    ['ages', () => ({ ageMin: 3 })],
    ['areas', () => ({ areas: ['915'] })],
    ['texts', () => ({ summary: { fi: 'Aamun kohtaamispaikka.' } })],
    ['clientGroups', (c: TwoUnits) => ({ clientGroups: [{ id: c.families, weight: 1 }] })],
  ])('rests on %s', async (field, patch) => {
    await decide(city.mine, city.twin, 'unsure');
    await change(city.mine, patch(city));
    const { status, changes } = await get(`/pairs/${city.mine}/${city.twin}?level=service`);
    expect(status).toBe('open-again');
    expect(changes).toMatchObject([{ side: 'a', field }]);
  });

  it('can be taken back; the one before it stands again, and the history keeps all', async () => {
    const { mine, twin } = city;
    await decide(mine, twin, 'unsure');
    await decide(mine, twin, 'duplicate', { 'if-match': '"1"' });
    expect((await takeBack(mine, twin, 2)).body).toMatchObject({
      status: 'decided',
      verdict: { version: 1, verdict: 'unsure' },
    });
    expect((await takeBack(mine, twin, 1)).body).toEqual({ status: 'open', verdict: null, changes: [] });
    expect((await takeBack(mine, twin, 1)).status).toBe(404);
    const { verdicts } = await get(`/pairs/${mine}/${twin}?level=service`);
    expect(verdicts.map((one: { version: number }) => one.version)).toEqual([2, 1]);
    expect(verdicts.every((one: { takenBackAt: string | null }) => one.takenBackAt !== null)).toBe(true);
    expect((await decide(mine, twin, 'fine')).body.verdict.version).toBe(3);
  });

  it('does not overwrite that of somebody else unseen', async () => {
    const { mine, twin } = city;
    const first = await decide(mine, twin, 'duplicate');
    expect(first.headers['etag']).toBe('"1"');
    expect((await decide(twin, mine, 'fine')).status).toBe(428);
    const stale = await decide(mine, twin, 'fine', { 'if-match': '"7"' });
    expect(stale.status).toBe(412);
    expect(stale.body.current).toMatchObject({ version: 1, verdict: 'duplicate' });
    expect((await takeBack(mine, twin, 7)).status).toBe(412);
  });

  it('is refused for a pair that is none, and without a name', async () => {
    const { mine, twin } = city;
    expect((await decide(mine, mine, 'fine')).status).toBe(400);
    expect((await decide(mine, '019a0b1c-0000-7000-8000-00000000dead', 'fine')).status).toBe(404);
    expect((await decide(mine, twin, 'perhaps')).status).toBe(400);
    expect((await decide(mine, twin, 'fine', {}, { decidedBy: ' ' })).status).toBe(400);
    expect((await decide(mine, twin, 'fine', {}, { because: 'x' })).status).toBe(400);
  });

  it('outlives a restart', async () => {
    await decide(city.mine, city.twin, 'duplicate');
    const restarted = await createTestApp(test.database);
    const { body } = await restarted.request('GET', `/pairs/${city.mine}/${city.twin}?level=service`);
    expect(body).toMatchObject({ status: 'decided', verdict: { verdict: 'duplicate' } });
    await restarted.close();
  });

  it('reaches another process', async () => {
    const other = await createTestApp(test.database);
    await decide(city.mine, city.twin, 'duplicate');
    const status = async () =>
      (await other.request('GET', `/pairs/${city.mine}/${city.twin}?level=service`)).body.status;
    await expect.poll(status).toBe('decided');
    await takeBack(city.mine, city.twin, 1);
    await expect.poll(status).toBe('open');
    await other.close();
  });
});

describe('what people decide a pair to be', () => {
  it('partners leave the duplicates and join those worth trying', async () => {
    const { mine, twin, partner } = city;
    const ids = async (query: string) =>
      (await get(`/pairs?${query}`)).items.map((item: { b: { id: string } }) => item.b.id).sort();
    const partners = `relation=partner&teamId=${city.ours}`;
    expect(await ids(partners)).toEqual([partner]);
    await decide(mine, twin, 'partner');
    expect(await ids('relation=duplicate')).toEqual([]);
    expect(await ids(partners)).toEqual([partner, twin].sort());
    await decide(mine, partner, 'fine');
    expect(await ids(partners)).toEqual([twin]);
  });

  it('is what the map shows', async () => {
    const { mine, twin, partner, peer } = city;
    const edges = async (query: string) => (await get(`/map?${query}`)).edges;
    const between = (list: { source: string; target: string }[], a: string, b: string) =>
      list.find(({ source, target }) => [source, target].sort().join() === [a, b].sort().join());
    const all = 'level=service&relation=duplicate&relation=partner&relation=peer';
    const before = await edges(all);
    expect(between(before, mine, twin)).toMatchObject({ relation: 'duplicate' });
    expect(between(before, mine, partner)).toMatchObject({ relation: 'partner' });
    expect(between(before, mine, peer)).toMatchObject({ relation: 'peer', clientOverlap: 0 });
    expect(between(before, mine, peer)).not.toHaveProperty('verdict');
    await decide(mine, twin, 'duplicate');
    await decide(mine, partner, 'fine');
    const after = await edges(`${all}&relation=shared-clients`);
    expect(between(after, mine, twin)).toMatchObject({ relation: 'duplicate', verdict: 'duplicate' });
    // They still share clients, which is no matter of opinion.
    expect(between(after, mine, partner)).toMatchObject({ relation: 'shared-clients' });
    const units = await edges('level=team&relation=duplicate');
    expect(between(units, city.ours, city.theirs)).toMatchObject({ relation: 'duplicate', pairs: 1 });
  });
});

describe('units', () => {
  it('are in the lists of pairs by what their services do, and are decided about as units', async () => {
    const { ours, theirs } = city;
    const list = () => get('/pairs?relation=duplicate&level=team');
    expect((await list()).items).toMatchObject([{ a: { id: ours }, b: { id: theirs }, pairs: 1 }]);
    await test.request('PUT', `/pairs/${ours}/${theirs}/verdict?level=team`, {
      verdict: 'fine',
      decidedBy: 'Matti',
    });
    expect(await list()).toMatchObject({ total: 0, counts: { decided: 1, real: 0 } });
    await change(city.peer, { clientGroups: [{ id: city.seniors, weight: 1 }] });
    expect((await list()).items).toMatchObject([
      { status: 'open-again', changes: [{ side: 'b', field: 'clientGroups', added: [], removed: [] }] },
    ]);
  });

  it('and services are asked for by any relation', async () => {
    const { ours, theirs, mine, twin, partner, peer } = city;
    const related = async (relation: string) =>
      (await get(`/services/${mine}/related?relation=${relation}`)).items.map(
        (item: { service: { id: string }; relation: string }) => [item.service.id, item.relation],
      );
    expect(await related('duplicate')).toEqual([[twin, 'duplicate']]);
    expect(await related('partner')).toEqual([[partner, 'partner']]);
    expect(await related('peer')).toEqual([[peer, 'peer']]);
    // A service without a class is a peer by what it says of itself.
    const summary = { fi: 'Perhekerho lauluineen ja leikkeineen, kahvit ja juttuseuraa.' };
    await change(mine, { summary });
    const said = await test.request('POST', '/services', {
      teamId: theirs,
      name: { fi: 'Mummokerho' },
      summary: { fi: 'Mummokerho lauluineen ja leikkeineen, kahvit ja juttuseuraa.' },
      clientGroups: [{ id: city.seniors, weight: 3 }],
    });
    expect((await related('peer')).map(([id]: [string]) => id)).toEqual([said.body.id, peer]);
    await test.request('DELETE', `/services/${said.body.id}`, undefined, { 'if-match': '"1"' });
    const { items } = await get(`/teams/${ours}/related?relation=peer`);
    expect(items).toMatchObject([{ team: { id: theirs }, pairs: { duplicate: 1, partner: 1, peer: 1 } }]);
  });
});

describe('ties', () => {
  const say = (a: string, b: string, strength: string, statedBy = 'Maija') =>
    test.request('PUT', `/ties/${a}/${b}`, { strength, statedBy });

  it('are unknown until somebody says something, and half known from one side', async () => {
    const { ours, theirs, mine, partner } = city;
    const tie = async () => (await get(`/pairs/${mine}/${partner}?level=service`)).tie;
    expect(await tie()).toEqual({ score: null, a: null, b: null, experiment: false, shouldMeet: false });
    expect((await say(ours, theirs, 'met')).body).toEqual({
      score: 0.25,
      a: 'met',
      b: null,
      experiment: false,
      shouldMeet: true,
    });
    await say(theirs, ours, 'passed-on', 'Matti');
    expect(await tie()).toEqual({
      score: 0.625,
      a: 'met',
      b: 'passed-on',
      experiment: false,
      shouldMeet: false,
    });
  });

  it('are as strong as the strongest that somebody of the unit says; each person has one say', async () => {
    const { ours, theirs } = city;
    await say(ours, theirs, 'together', 'Maija');
    expect((await say(ours, theirs, 'unknown', 'Matti')).body.a).toBe('together');
    expect((await say(ours, theirs, 'heard-of', 'Maija')).body.a).toBe('heard-of');
    const { items } = await get(`/ties?teamId=${ours}`);
    expect(items[0]).toMatchObject({ team: { id: theirs }, tie: { a: 'heard-of', shouldMeet: true } });
    expect(items[0].statements.map((one: { statedBy: string }) => one.statedBy).sort()).toEqual([
      'Maija',
      'Matti',
    ]);
    const gone = await test.request('DELETE', `/ties/${ours}/${theirs}?statedBy=Maija`);
    expect(gone.body.a).toBe('unknown');
    expect((await test.request('DELETE', `/ties/${ours}/${theirs}?statedBy=Maija`)).status).toBe(404);
  });

  it('are asked first about those who share most clients', async () => {
    const { items, total, omitted } = await get(`/ties?teamId=${city.ours}&limit=1`);
    expect(items).toMatchObject([{ team: { id: city.theirs }, tie: { score: null }, statements: [] }]);
    expect(items[0].clientOverlap).toBeGreaterThan(0);
    expect([total, omitted]).toEqual([1, 0]);
  });

  it('are refused between a unit and its own part, and with what is not there', async () => {
    const { ours, theirs } = city;
    const { organization } = await get(`/teams/${ours}`);
    const sub = (
      await test.request('POST', '/teams', {
        organizationId: organization.id,
        parentId: ours,
        name: { fi: 'Oma alayksikkö' },
      })
    ).body.id;
    expect((await say(ours, sub, 'met')).status).toBe(422);
    expect((await say(ours, ours, 'met')).status).toBe(422);
    expect((await say(ours, '019a0b1c-0000-7000-8000-00000000dead', 'met')).status).toBe(404);
    expect((await say(ours, theirs, 'friends')).status).toBe(400);
    // What a part says, its whole has said.
    await say(sub, theirs, 'together');
    const pair = await get(`/pairs/${city.mine}/${city.partner}?level=service`);
    expect(pair.tie).toMatchObject({ a: 'together', score: 0.5 });
  });

  it('put partners who know each other behind those who should meet', async () => {
    const { mine, ours, partner } = city;
    const third = (
      await test.request('POST', '/services', {
        teamId: (await get('/teams?limit=200')).items.find(
          ({ id }: { id: string }) => id !== ours && id !== city.theirs,
        ).id,
        name: { fi: 'Kirjastoauto' },
        clientGroups: [{ id: city.families, weight: 3 }],
        serviceClasses: [{ id: city.otherClass }],
      })
    ).body.id;
    const partners = async () =>
      (await get(`/pairs?relation=partner&teamId=${ours}`)).items.map(
        (item: { b: { id: string } }) => item.b.id,
      );
    const [first, second] = await partners();
    expect(new Set([first, second])).toEqual(new Set([partner, third]));
    const teamOf = async (id: string) => (await get(`/services/${id}`)).team.id;
    await say(ours, await teamOf(first), 'together');
    await say(await teamOf(first), ours, 'together', 'Matti');
    expect(await partners()).toEqual([second, first]);
    expect((await get(`/pairs/${mine}/${first}?level=service`)).tie.score).toBe(1);
  });
});

describe('the thresholds', () => {
  const patch = (body: object, version: number) =>
    test.request('PATCH', '/settings/relations', body, { 'if-match': `"${version}"` });

  it('can be changed, with history, and move pairs from one relation to another at once', async () => {
    const settings = await get('/settings/relations');
    expect(settings).toMatchObject({ version: 1, ...settings.defaults });
    const total = async () => (await get('/pairs?relation=duplicate')).total;
    expect(await total()).toBe(1);
    const { clientOverlap } = await get(`/pairs/${city.mine}/${city.twin}?level=service`);
    const above = Math.min(1, clientOverlap.score + 0.05);
    const changed = await patch({ highClientOverlap: above }, 1);
    expect(changed.body).toMatchObject({ highClientOverlap: above, version: 2 });
    expect(changed.headers['etag']).toBe('"2"');
    expect(await total()).toBe(0);
    expect((await get(`/pairs/${city.mine}/${city.twin}?level=service`)).relation).toBe('peer');
    expect((await patch({ highClientOverlap: null }, 2)).body).toMatchObject(settings.defaults);
    expect(await total()).toBe(1);
    const { items } = await get('/settings/relations/history');
    expect(items.map((entry: { after: unknown }) => entry.after)).toEqual([
      settings.defaults,
      { ...settings.defaults, highClientOverlap: above },
    ]);
  });

  it('are refused beyond their limits, without a version, and over a change of somebody else', async () => {
    expect((await patch({ highClientOverlap: 0.01 }, 1)).status).toBe(400);
    expect((await patch({}, 1)).status).toBe(400);
    expect((await patch({ highFunctionSimilarity: 0.5 }, 4)).status).toBe(412);
    expect((await test.request('PATCH', '/settings/relations', { highFunctionSimilarity: 0.5 })).status).toBe(
      428,
    );
  });
});
