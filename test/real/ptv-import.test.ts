import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportFile } from '../../api/exchange/draft.ts';
import { planImport } from '../../api/exchange/plan.ts';
import { parsePtv } from '../../api/exchange/ptv/parse.ts';
import { EMPTY, apply, counter } from '../exchange/stored-directory.ts';

const folder = process.env['REAL_DATA_DIR'];
const notice = folder === undefined ? ' (skipped: REAL_DATA_DIR is unset)' : '';

describe.skipIf(folder === undefined)(`reading real PTV files${notice}`, () => {
  const ptv = join(folder ?? '', 'ptv');
  const file = (name: string): ImportFile => ({ name, text: readFileSync(join(ptv, name), 'utf8') });
  const allFiles = () => [
    ...readdirSync(join(ptv, 'v11-real')).map((name) => `v11-real/${name}`),
    'v11-made/general-descriptions-101.json',
  ];

  test('takes every service, with nothing but what the files lack to be said', () => {
    const { drafts, problems } = parsePtv(allFiles().map(file));
    expect(drafts.services).toHaveLength(103);
    expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    expect(problems.map(({ code, params }) => [code, params['code'] ?? params['count']])).toEqual([
      ['unusual-code', 'p58756'],
      ['channels-not-here', 7],
    ]);
  });

  test('reads a real service whole', () => {
    const { drafts } = parsePtv([
      file('v11-real/etalukio_service.json'),
      file('v11-real/otava_service_channel.json'),
    ]);
    const [draft] = drafts.services;
    expect(draft).toMatchObject({
      sourceId: '3668d250-cd80-45c4-abcc-9b2d3a2b3e42',
      name: { fi: 'Nettilukio aikuisille' },
      areas: ['FI'],
      fee: 'free',
      channels: ['in-person'],
      clientGroups: [{ code: 'KR1', weight: 2 }],
      serviceClasses: ['P6.10', 'P6.8', 'P6.13'],
    });
    const names = new Map(drafts.teams.map((team) => [team.sourceId, team.name.fi]));
    expect(names.get(draft!.team)).toBe('Mikkelin kaupungin liikelaitos Otavia');
    expect(draft!.otherTeams!.map(({ team, role }) => [names.get(team), role])).toEqual([
      ['Mikkelin kaupunki', 'co-responsible'],
    ]);
    expect(draft!.keywords).toContain('Etälukio');
  });

  test('reads an object keyed by id, and takes the subgroup only', () => {
    const { drafts } = parsePtv([file('v11-real/liperi_services_by_id.json')]);
    expect(drafts.services).toMatchObject([
      { areas: ['123', '426'], clientGroups: [{ code: 'KR1.2' }], serviceClasses: ['P6.2'] },
    ]);
    expect(drafts.clientGroups.map((each) => each.name.fi)).toEqual([
      'Kansalaiset',
      'Lapset ja lapsiperheet',
    ]);
  });

  test('gives the 101 descriptions the groups that their files list, the lowest of each line', () => {
    const source = file('v11-made/general-descriptions-101.json');
    const { itemList } = JSON.parse(source.text) as {
      itemList: { id: string; targetGroups: { code: string }[]; lifeEvents: { code: string }[] }[];
    };
    const drafts = new Map(parsePtv([source]).drafts.services.map((each) => [each.sourceId, each]));
    for (const item of itemList) {
      const listed = [...item.targetGroups, ...item.lifeEvents].map((each) => each.code);
      const taken = drafts.get(item.id)!.clientGroups!.map((each) => each.code);
      expect(taken.every((code) => listed.includes(code))).toBe(true);
      expect(listed.every((code) => taken.some((low) => low === code || low.startsWith(`${code}.`)))).toBe(
        true,
      );
    }
    expect(drafts.size).toBe(101);
  });

  test('changes nothing the second time', () => {
    const { drafts } = parsePtv(allFiles().map(file));
    const newId = counter();
    const first = planImport(drafts, EMPTY, newId);
    expect(first.counts.service).toMatchObject({ added: 103, changed: 0 });
    const again = planImport(drafts, apply(EMPTY, first), newId);
    for (const counts of Object.values(again.counts))
      expect(counts).toMatchObject({ added: 0, changed: 0, left: 0 });
    expect(again.links).toEqual([]);
  });

  test('refuses the inner dump of PTV with the reason', () => {
    const { drafts, problems } = parsePtv([
      file('general-descriptions/GeneralDescription_101_sote_2017.json'),
    ]);
    expect(drafts.services).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'authoring-shape', severity: 'error', path: '/0', params: { count: 101 } },
    ]);
  });

  test('recognises every official skeleton, or says what it is instead', () => {
    const said = Object.fromEntries(
      readdirSync(join(ptv, 'v11-skeletons')).map((name) => {
        const { problems } = parsePtv([file(`v11-skeletons/${name}`)]);
        return [name.replace('.json', ''), problems.map((problem) => problem.code)];
      }),
    );
    // Placeholders ("string") are no language, so the service has no name; but it is known to be a service.
    expect(said['V11VmOpenApiService']).toEqual(['no-name']);
    expect(said['V11VmOpenApiPhoneChannel']).toEqual(['bad-value']);
    expect(said['V10VmOpenApiGeneralDescription']).toContain('general-descriptions-alone');
    expect(said['V11VmOpenApiServiceCollection']).toEqual(['not-used']);
    expect(said['V10VmOpenApiOrganization']).toEqual(['invalid-json']);
    expect(said['EChannelV11Put']).toEqual(['request-shape']);
    expect(said['VmOpenApiServiceServiceCollection']).toEqual(['only-ids']);
    expect(said['V11VmOpenApiServiceHour']).toEqual(['not-recognised']);
  });

  test('tells line and column of the mistake in the broken skeleton', () => {
    const { problems } = parsePtv([file('v11-skeletons/V10VmOpenApiOrganization.json')]);
    expect(problems).toMatchObject([{ params: { line: 218, column: 3 } }]);
  });
});
