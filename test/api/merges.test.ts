import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { importFiles } from '../support/form.ts';
import { ptvService, ptvText } from '../support/ptv-service.ts';

let test: TestApp;
let make: ReturnType<typeof builders>;

beforeEach(async () => {
  test = await createTestApp();
  make = builders(test);
});
afterEach(() => test.close());

const get = async (path: string) => (await test.request('GET', path)).body;
const versionOf = async (path: string, id: string) => (await get(`/${path}/${id}`)).version as number;
async function merge(entity: 'service' | 'team', keep: string, absorb: string) {
  const path = `${entity}s`;
  return test.request('POST', '/merges', {
    entity,
    keep: { id: keep, version: await versionOf(path, keep) },
    absorb: { id: absorb, version: await versionOf(path, absorb) },
  });
}
const undo = (id: string) => test.request('POST', `/merges/${id}/undo`);
const decide = (a: string, b: string, verdict: string, level = 'service') =>
  test.request('PUT', `/pairs/${a}/${b}/verdict?level=${level}`, { verdict, decidedBy: 'Maija' });

describe('two services made one', () => {
  it('keep what one says, filled from the other; undone, both are as they were', async () => {
    const [young, old] = [await make.clientGroup(), await make.clientGroup()];
    const serviceClass = await make.serviceClass();
    const kept = await make.service({
      name: { fi: 'Liikuntaneuvonta' },
      summary: { fi: 'Apua alkuun.' },
      channels: ['phone'],
      clientGroups: [{ id: young, weight: 2 }],
    });
    const gone = await make.service({
      name: { fi: 'Liikunta-neuvonta', sv: 'Motionsrådgivning' },
      summary: { fi: 'Toinen teksti.' },
      description: { fi: 'Pitkä kuvaus.' },
      ageMin: 18,
      channels: ['phone', 'in-person'],
      clientsPerYear: 3,
      clientGroups: [
        { id: young, weight: 3, clientsPerYear: 40 },
        { id: old, weight: 1 },
      ],
      serviceClasses: [{ id: serviceClass }],
    });
    const before = [await get(`/services/${kept}`), await get(`/services/${gone}`)];
    const merged = await merge('service', kept, gone);
    expect(merged.status).toBe(201);
    expect(merged.body).toMatchObject({ kept: { id: kept }, absorbed: { id: gone }, undoneAt: null });
    expect(await get(`/services/${kept}`)).toMatchObject({
      name: { fi: 'Liikuntaneuvonta', sv: 'Motionsrådgivning' },
      summary: { fi: 'Apua alkuun.' },
      description: { fi: 'Pitkä kuvaus.' },
      ageMin: 18,
      channels: ['phone', 'in-person'],
      clientsPerYear: '<5',
      clientGroups: [
        { id: young, weight: 2, clientsPerYear: null },
        { id: old, weight: 1 },
      ],
      serviceClasses: [{ id: serviceClass }],
    });
    expect((await test.request('GET', `/services/${gone}`)).body.deletedAt ?? 404).not.toBeNull();
    const [first] = (await get(`/services/${kept}/history`)).items;
    expect(first).toMatchObject({ action: 'merged', after: { other: { id: gone } } });
    expect((await get('/merges')).items).toMatchObject([{ id: merged.body.id, moved: 0 }]);

    expect((await undo(merged.body.id)).body.undoneAt).not.toBeNull();
    const content = ({ version: _v, updatedAt: _u, ...rest }: Record<string, unknown>) => rest;
    const after = [await get(`/services/${kept}`), await get(`/services/${gone}`)];
    expect(after.map(content)).toEqual(before.map(content));
    // A second time it changes nothing.
    expect((await undo(merged.body.id)).status).toBe(200);
    expect((await get(`/services/${kept}`)).version).toBe(after[0].version);
  });

  it('leave what somebody has changed since as it is when they are parted', async () => {
    const kept = await make.service();
    const gone = await make.service({ ageMin: 18, fee: 'free' });
    const { body } = await merge('service', kept, gone);
    const version = await versionOf('services', kept);
    await test.request('PATCH', `/services/${kept}`, { ageMin: 16 }, { 'if-match': `"${version}"` });
    await undo(body.id);
    expect(await get(`/services/${kept}`)).toMatchObject({ ageMin: 16, fee: null });
  });

  it('take the decisions about them along, and give them back', async () => {
    const [kept, gone, other] = [await make.service(), await make.service(), await make.service()];
    await decide(gone, other, 'partner');
    await decide(kept, other, 'fine');
    await decide(kept, gone, 'duplicate');
    const pair = (a: string) => get(`/pairs/${a}/${other}?level=service`);
    const told = ({ verdicts }: { verdicts: { version: number; verdict: string }[] }) =>
      verdicts.map(({ version, verdict }) => `${version} ${verdict}`);
    const before = [await pair(kept), await pair(gone)];
    const { body } = await merge('service', kept, gone);
    expect(told(await pair(kept))).toEqual(['2 fine', '1 partner']);
    expect(await pair(kept)).toMatchObject({ verdict: { verdict: 'fine' } });
    // The one that moved rests on another record now: taken back to it, it is to be looked at again.
    await test.request('DELETE', `/pairs/${kept}/${other}/verdict?level=service`, undefined, {
      'if-match': '"2"',
    });
    expect(await pair(kept)).toMatchObject({ status: 'open-again', verdict: { verdict: 'partner' } });
    await undo(body.id);
    expect(told(await pair(gone))).toEqual(told(before[1]));
    expect(await pair(gone)).toMatchObject({ status: 'decided', verdict: before[1].verdict });
    expect(told(await pair(kept))).toEqual(['1 fine']);
    expect((await pair(kept)).status).toBe('open');
    // All the same after a restart.
    const restarted = await createTestApp(test.database);
    for (const one of [kept, gone]) {
      const path = `/pairs/${one}/${other}?level=service`;
      const { version: _now, ...answer } = (await restarted.request('GET', path)).body;
      const { version: _then, ...here } = await get(path);
      expect(answer).toEqual(here);
    }
    await restarted.close();
  });

  it('are refused when one has changed since they were compared, or is the other', async () => {
    const [kept, gone] = [await make.service(), await make.service()];
    const ask = (keep: object, absorb: object) =>
      test.request('POST', '/merges', { entity: 'service', keep, absorb });
    expect((await ask({ id: kept, version: 2 }, { id: gone, version: 1 })).status).toBe(412);
    expect((await ask({ id: kept, version: 1 }, { id: kept, version: 1 })).status).toBe(422);
    const nobody = '019a0b1c-0000-7000-8000-00000000dead';
    expect((await ask({ id: kept, version: 1 }, { id: nobody, version: 1 })).status).toBe(404);
    expect((await get('/merges')).total).toBe(0);
    expect(await versionOf('services', gone)).toBe(1);
  });

  it('are parted in the reverse order of their merging', async () => {
    const [a, b, c] = [await make.service(), await make.service(), await make.service()];
    const first = (await merge('service', b, c)).body.id;
    const second = (await merge('service', a, b)).body.id;
    expect((await undo(first)).status).toBe(409);
    expect((await undo(second)).status).toBe(200);
    expect((await undo(first)).status).toBe(200);
    expect((await get('/services?limit=10')).total).toBe(3);
  });
});

describe('two units made one', () => {
  it('share services, subunits, helpers, contacts and ties; undone, all return', async () => {
    const organizationId = await make.organization();
    const contact = (name: string) => ({ name, title: null, email: null, phone: null });
    const kept = await make.team({ organizationId, contacts: [contact('Maija')] });
    const gone = await make.team({ organizationId, contacts: [contact('Matti'), contact('Maija')] });
    const third = await make.team();
    const own = await make.service({ teamId: gone });
    const helped = await make.service({ teamId: third, otherTeams: [{ id: gone, role: 'referrer' }] });
    const sub = await make.team({ organizationId, parentId: gone });
    const say = (a: string, b: string, strength: string) =>
      test.request('PUT', `/ties/${a}/${b}`, { strength, statedBy: 'Maija' });
    await say(gone, third, 'together');
    await say(third, kept, 'met');
    await say(kept, gone, 'heard-of');
    const { body } = await merge('team', kept, gone);
    expect(body).toMatchObject({ filled: ['contacts'], moved: 3 });
    expect((await get(`/teams/${kept}`)).contacts.map(({ name }: { name: string }) => name)).toEqual([
      'Maija',
      'Matti',
    ]);
    expect((await get(`/services/${own}`)).team.id).toBe(kept);
    expect((await get(`/services/${helped}`)).otherTeams).toMatchObject([{ id: kept, role: 'referrer' }]);
    expect((await get(`/teams/${sub}`)).parentId).toBe(kept);
    const tie = async (team: string) =>
      (await get(`/ties?teamId=${team}`)).items.find(
        (item: { team: { id: string } }) => item.team.id === third,
      )?.tie;
    expect(await tie(kept)).toMatchObject({ a: 'together', b: 'met' });
    await undo(body.id);
    expect((await get(`/services/${own}`)).team.id).toBe(gone);
    expect((await get(`/services/${helped}`)).otherTeams).toMatchObject([{ id: gone }]);
    expect((await get(`/teams/${sub}`)).parentId).toBe(gone);
    expect(await tie(gone)).toMatchObject({ a: 'together', b: null });
    expect(await tie(kept)).toMatchObject({ a: null, b: 'met' });
  });

  it('are refused where one belongs to the other, or subunits would change their organization', async () => {
    const organizationId = await make.organization();
    const top = await make.team({ organizationId });
    const sub = await make.team({ organizationId, parentId: top });
    expect((await merge('team', top, sub)).status).toBe(422);
    expect((await merge('team', await make.team(), top)).status).toBe(422);
    expect((await merge('team', sub, top)).status).toBe(422);
  });
});

describe('what was merged and is imported again', () => {
  const ptv = (n: number, name: string, summary: string) =>
    ptvService(n, name, { serviceDescriptions: ptvText(summary, 'Summary') });
  const run = (...services: object[]) =>
    importFiles(test, [{ name: 'a.json', content: JSON.stringify(services) }], { dryRun: false });

  it('stays one record under both ids, also when the source changes both', async () => {
    const both = [ptv(1, 'Uimakoulu', 'Uimaan.'), ptv(2, 'Uimakoulu', 'Uinnin alkeet.')];
    await run(...both);
    const [one, two] = (await get('/services')).items.map(({ id }: { id: string }) => id);
    const merged = (await merge('service', one, two)).body;
    expect(merged.sources).toBe(1);
    expect((await run(...both)).counts.service).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const again = await run(ptv(1, 'Uimakoulu', 'Uimaan!'), ptv(2, 'Uimakoulu lapsille', 'Alkeet.'));
    expect(again).toMatchObject({ status: 'applied', counts: { service: { added: 0, changed: 2 } } });
    expect((await get('/services')).total).toBe(1);
    await undo(merged.id);
    expect((await run(...both)).status).toBe('applied');
    expect((await get('/services')).total).toBe(2);
  });
});
