import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failInterruptedImports, getImport, insertImport } from '../../api/db/imports/imports.ts';
import { MAX_FILE_BYTES } from '../../api/exchange/limits.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { formOf, importFiles } from '../support/form.ts';
import { ptvCode as code, ptvService } from '../support/ptv-service.ts';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.close());

const file = (name: string, content: unknown) => ({ name, content: JSON.stringify(content) });
const services = [ptvService(1, 'Uimakoulu'), ptvService(2, 'Kuntosali')];
const total = async (path: string) => (await test.request('GET', path)).body.total as number;

describe('a dry run', () => {
  it('tells what would be added and writes nothing', async () => {
    const report = await importFiles(test, [file('a.json', services)], { dryRun: true });
    expect(report).toMatchObject({ status: 'planned', dryRun: true, failure: null });
    expect(report.counts.service).toEqual({ added: 2, changed: 0, unchanged: 0, left: 0 });
    expect(report.changes.map((change: { name: { fi: string } }) => change.name.fi)).toContain('Uimakoulu');
    expect(await total('/services')).toBe(0);
    expect(test.relations.version).toBe(0);
  });
});

describe('an import', () => {
  it('adds services with their unit, groups and classes, which are related at once', async () => {
    const report = await importFiles(test, [file('a.json', services)], { dryRun: false });
    expect(report.status).toBe('applied');
    expect(report.progress.done).toBe(report.progress.total);
    const { body } = await test.request('GET', '/services?q=Uimakoulu');
    expect(body.items[0]).toMatchObject({
      organization: { name: { fi: 'Koekaupunki' } },
      areas: ['FI'],
      clientGroups: [{ name: { fi: 'Nuoret' }, weight: 2 }],
      serviceClasses: [{ code: 'P27' }],
    });
    await expect.poll(() => test.relations.snapshot.indexes.service.size).toBe(2);
  });

  it('of the same file again changes nothing', async () => {
    await importFiles(test, [file('a.json', services)], { dryRun: false });
    const version = (await test.database.pool.query('select max(id) as id from events')).rows;
    const again = await importFiles(test, [file('a.json', services)], { dryRun: false });
    for (const counts of Object.values(again.counts)) expect(counts).toMatchObject({ added: 0, changed: 0 });
    expect((await test.database.pool.query('select max(id) as id from events')).rows).toEqual(version);
  });

  it('of a newer file updates, leaves what people changed here, and says what is not in it any more', async () => {
    await importFiles(test, [file('a.json', services)], { dryRun: false });
    const { body } = await test.request('GET', '/services?q=Uimakoulu');
    const service = body.items[0];
    await test.request(
      'PATCH',
      `/services/${service.id}`,
      { ageMin: 5, fee: 'charged' },
      { 'if-match': '"1"' },
    );
    const newer = [ptvService(1, 'Uimakoulu kaikille', { modified: '2026-06-01T08:00:00' })];
    const report = await importFiles(test, [file('b.json', newer)], { dryRun: false });
    expect(report.counts.service).toEqual({ added: 0, changed: 1, unchanged: 0, left: 1 });
    const change = report.changes.find((entry: { action: string }) => entry.action === 'changed');
    expect(change.fields.map((field: { field: string }) => field.field).sort()).toEqual(['name', 'summary']);
    const after = (await test.request('GET', `/services/${service.id}`)).body;
    expect(after).toMatchObject({
      name: { fi: 'Uimakoulu kaikille' },
      ageMin: 5,
      fee: 'charged',
      version: 3,
    });
    expect(await total('/services')).toBe(2);
  });

  it('keeps the numbers of clients that were counted here', async () => {
    await importFiles(test, [file('a.json', services)], { dryRun: false });
    const service = (await test.request('GET', '/services?q=Uimakoulu')).body.items[0];
    const clientGroups = [{ id: service.clientGroups[0].id, weight: 2, clientsPerYear: 80 }];
    await test.request('PATCH', `/services/${service.id}`, { clientGroups }, { 'if-match': '"1"' });
    const more = ptvService(1, 'Uimakoulu', {
      targetGroups: [code('Nuoret', 'KR1.3'), code('Lapset', 'KR1.2')],
    });
    await importFiles(test, [file('b.json', [more])], { dryRun: false });
    const after = (await test.request('GET', `/services/${service.id}`)).body;
    expect(after.clientGroups).toHaveLength(2);
    expect(after.clientGroups).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: service.clientGroups[0].id, clientsPerYear: 80 }),
      ]),
    );
  });

  it('meets the client groups that are here by their code', async () => {
    const group = await builders(test).clientGroup({ code: 'KR1.3', name: { fi: 'Meidän nuoret' } });
    await importFiles(test, [file('a.json', services)], { dryRun: false });
    const { body } = await test.request('GET', '/services?q=Uimakoulu');
    expect(body.items[0].clientGroups[0].id).toBe(group);
  });

  it('of several files at once takes them together', async () => {
    const files = [
      file('a.json', services[0]),
      file('b.json', { itemList: [services[1]], pageNumber: 1, pageCount: 1 }),
    ];
    await importFiles(test, files, { dryRun: false });
    expect(await total('/services')).toBe(2);
    const { body } = await test.request('GET', '/imports');
    expect(body.items[0].files).toHaveLength(2);
  });
});

describe('an Idempotency-Key', () => {
  it('makes one import of files that are sent twice, and refuses other files', async () => {
    const send = (name: string) =>
      importFiles(test, [file('a.json', [ptvService(1, name)])], { dryRun: false, key: 'monday' });
    const first = await send('Uimakoulu');
    expect(first).toMatchObject({ status: 'applied' });
    expect((await send('Uimakoulu')).id).toBe(first.id);
    expect(await total('/imports')).toBe(1);
    await expect(send('Kuntosali')).rejects.toThrow(/idempotency-key-reused/);
  });
});

describe('while an import writes', () => {
  it('more writers than there are connections wait their turn, and readers are answered', async () => {
    const many = Array.from({ length: 400 }, (_, n) => ptvService(n + 1, `Palvelu ${n}`));
    const ended = importFiles(test, [file('many.json', many)], { dryRun: false });
    const writes = Array.from({ length: 30 }, (_, n) =>
      test.request('POST', '/service-classes', { name: { fi: `Luokka ${n}` } }),
    );
    const read = await test.request('GET', '/organizations');
    expect(read.status).toBe(200);
    expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(writes.map(() => 201));
    expect(await ended).toMatchObject({ status: 'applied', counts: { service: { added: 400 } } });
  });

  it('a stop of the server ends it at once, with nothing written', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => ptvService(n + 1, `Palvelu ${n}`));
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/imports?format=ptv&dryRun=false',
      ...formOf([file('many.json', many)]),
    });
    await test.app.close();
    const { id } = response.json<{ id: string }>();
    const ended = await getImport(test.database.db, id);
    expect(ended).toMatchObject({
      status: 'failed',
      failure: 'The server was stopped during this import. Nothing was written.',
    });
    expect((await test.database.pool.query('select from services')).rowCount).toBe(0);
  });
});

describe('files that cannot be imported', () => {
  it('say by file, line and column where the JSON breaks, and leave everything as it was', async () => {
    const files = [file('good.json', services), { name: 'broken.json', content: '{\n  "id": ' }];
    const report = await importFiles(test, files, { dryRun: false });
    expect(report).toMatchObject({ status: 'failed', counts: null });
    expect(report.problems[0]).toMatchObject({
      file: 'broken.json',
      severity: 'error',
      code: 'invalid-json',
    });
    expect(report.problems[0].message).toContain('line 2');
    expect(await total('/services')).toBe(0);
  });

  it('of another kind are said to be so', async () => {
    const report = await importFiles(test, [file('other.json', { hello: 'world' })], { dryRun: true });
    expect(report).toMatchObject({ status: 'failed' });
    expect(report.problems[0].severity).toBe('error');
  });

  it('that are too large are refused before they are read into memory', async () => {
    const { payload, headers } = formOf([{ name: 'huge.json', content: 'x'.repeat(MAX_FILE_BYTES + 1) }]);
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/imports?format=ptv&dryRun=true',
      payload,
      headers,
    });
    expect(response.statusCode).toBe(413);
    expect(response.json().detail).toContain('64 MB');
    expect(await total('/imports')).toBe(0);
  });

  it('in another encoding are not imported with broken letters', async () => {
    const latin1 = Buffer.from(JSON.stringify({ id: 1, name: 'Pääpalvelu' }), 'latin1');
    const ended = await importFiles(test, [{ name: 'vanha.json', content: latin1 }], { dryRun: false });
    expect(ended).toMatchObject({ status: 'failed', problems: [{ code: 'not-utf8' }] });
  });

  it('are asked for when the form has none', async () => {
    const response = await test.app.inject({
      method: 'POST',
      url: '/api/v1/imports?format=ptv&dryRun=true',
      ...formOf([]),
    });
    expect(response.statusCode).toBe(400);
    expect((await test.request('POST', '/imports?format=ptv&dryRun=true', {})).status).toBe(415);
    expect((await test.request('POST', '/imports?format=xml&dryRun=true', {})).status).toBe(400);
  });
});

describe('an import cut off with its process', () => {
  it('is told to have failed at the next start', async () => {
    const row = { format: 'ptv', dryRun: false, actor: 'local', files: [] } as const;
    const { id } = await insertImport(test.database.db, { ...row, files: [...row.files] });
    await failInterruptedImports(test.database.db);
    const { body } = await test.request('GET', `/imports/${id}`);
    expect(body).toMatchObject({
      status: 'failed',
      failure: expect.stringContaining('Nothing of it was written'),
    });
  });
});
