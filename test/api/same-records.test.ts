import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordEvidence } from '../../api/contract/same-record.ts';
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
const idsOf = ({ items }: { items: { a: { id: string }; b: { id: string } }[] }) =>
  items.map(({ a, b }) => [a.id, b.id].sort().join(' '));
const both = (...ids: string[]) => ids.sort().join(' ');

const NAMES = ['Kirjastoauto', 'Uimahalli', 'Kotisairaala', 'Ohjaamo', 'Perhekerho', 'Musiikkiopisto'];

/** A city in which one service stands twice, entered by two people. */
async function makeTwice() {
  const organizationId = await make.organization({ name: { fi: 'Koivuselän kaupunki' } });
  const teamId = await make.team({ organizationId });
  for (const fi of NAMES) await make.service({ teamId, name: { fi }, summary: { fi: `${fi} palvelee.` } });
  const texts = (fi: string) => ({ summary: { fi } });
  const one = await make.service({
    teamId,
    name: { fi: 'Ikäihmisten liikuntaneuvonta' },
    url: 'https://www.example.org/liikuntaneuvonta',
    ...texts('Neuvoja liikkumiseen yli 65-vuotiaille kotona ja salilla.'),
  });
  const other = await make.service({
    teamId,
    name: { fi: 'Ikäihmisten liikunta-neuvonta' },
    url: 'http://example.org/liikuntaneuvonta/',
    ...texts('Neuvoja liikkumiseen yli 65-vuotiaille kotona ja salilla'),
  });
  return { one, other };
}

describe('records that stand twice', () => {
  it('are found, with what speaks for it adding up to the whole', async () => {
    const { one, other } = await makeTwice();
    const list = await get('/same-records?entity=service');
    expect(idsOf(list)).toEqual([both(one, other)]);
    const [pair] = list.items;
    expect(pair).toMatchObject({ decision: 'same', a: { version: 1, sources: [] } });
    const sum = pair.evidence.reduce((total: number, { bits }: RecordEvidence) => total + bits, pair.prior);
    expect(sum).toBe(pair.bits);
    expect(pair.evidence.find(({ field }: RecordEvidence) => field === 'link').level).toBe('same');
    expect(await get('/same-records?entity=team')).toMatchObject({ total: 0, version: list.version });
  });

  it('are not offered again once they are merged, or said to be two', async () => {
    const { one, other } = await makeTwice();
    const total = async () => (await get('/same-records?entity=service')).total;
    const distinct = `/same-records/${one}/${other}/distinct?entity=service`;
    expect((await test.request('PUT', distinct)).status).toBe(204);
    expect(await total()).toBe(0);
    await test.request('DELETE', distinct);
    expect(await total()).toBe(1);
    const ref = (id: string) => ({ id, version: 1 });
    await test.request('POST', '/merges', { entity: 'service', keep: ref(one), absorb: ref(other) });
    expect(await total()).toBe(0);
  });

  it('that tell siblings apart are two', async () => {
    const { one } = await makeTwice();
    const { team } = await get(`/services/${one}`);
    const sibling = (fi: string) => make.service({ teamId: team.id, name: { fi } });
    await sibling('Miesten kuntosaliryhmä');
    await sibling('Naisten kuntosaliryhmä');
    expect((await get('/same-records?entity=service')).total).toBe(1);
  });
});

describe('an import', () => {
  const ptv = (n: number, name: string, summary: string) =>
    ptvService(n, name, { serviceDescriptions: ptvText(summary, 'Summary') }, 'Koivuselän kaupunki');

  it('tells in its dry run what the directory has already under another id', async () => {
    const { one, other } = await makeTwice();
    const ref = (id: string) => ({ id, version: 1 });
    await test.request('POST', '/merges', { entity: 'service', keep: ref(one), absorb: ref(other) });
    const summary = 'Neuvoja liikkumiseen yli 65-vuotiaille kotona ja salilla.';
    const content = JSON.stringify([
      ptv(1, 'Ikäihmisten liikuntaneuvonta', summary),
      ptv(2, 'Koirapuisto', 'Aidattu puisto koirille.'),
    ]);
    const report = await importFiles(test, [{ name: 'a.json', content }], { dryRun: true });
    expect(report.counts.service).toMatchObject({ added: 2 });
    expect(report).toMatchObject({
      twiceCount: 1,
      twice: [
        {
          entity: 'service',
          name: { fi: 'Ikäihmisten liikuntaneuvonta' },
          existing: { id: one },
          decision: 'same',
        },
      ],
    });
  });
});
