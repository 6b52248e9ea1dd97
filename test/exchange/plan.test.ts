import { describe, expect, test } from 'vitest';
import { planImport } from '../../api/exchange/plan.ts';
import type { ExistingRecords } from '../../api/exchange/plan/existing.ts';
import {
  channel,
  channelLink,
  coded,
  guid,
  organization,
  parse,
  role,
  service,
  text,
} from './ptv/made-up.ts';
import { EMPTY, apply, counter, edited, imported } from './stored-directory.ts';

const draftsOf = (...contents: readonly unknown[]) => parse(...contents).drafts;
const plan = (existing: ExistingRecords, ...contents: readonly unknown[]) =>
  planImport(draftsOf(...contents), existing, counter('later'));
const totals = (result: ReturnType<typeof planImport>) =>
  Object.values(result.counts).reduce(
    (sum, each) => ({ added: sum.added + each.added, changed: sum.changed + each.changed }),
    {
      added: 0,
      changed: 0,
    },
  );

describe('planning an import into an empty directory', () => {
  const result = planImport(draftsOf(service(), organization()), EMPTY, counter());

  test('adds everything, with references to the new ids', () => {
    expect(result.counts.service).toEqual({ added: 1, changed: 0, unchanged: 0, left: 0 });
    const [added] = result.services;
    const team = result.teams[0]!;
    expect(added!.fields).toMatchObject({ teamId: team.id, status: 'active', fee: null, channels: [] });
    expect(team.fields).toMatchObject({ organizationId: result.organizations[0]!.id, parentId: null });
    const groups = new Map(result.clientGroups.map((each) => [each.fields.code, each]));
    expect(added!.fields.clientGroups).toEqual([{ id: groups.get('KR1.3')!.id, weight: 2 }]);
    expect(groups.get('KR1.3')!.fields.parentId).toBe(groups.get('KR1')!.id);
  });

  test('shows references by name and leaves out what stays empty', () => {
    const shown = Object.fromEntries(result.services[0]!.changes.map((each) => [each.field, each.after]));
    expect(shown['teamId']).toEqual({ fi: 'Koivuselän kaupunki', sv: 'Björkås stad' });
    expect(shown['clientGroups']).toEqual([
      { name: { fi: 'Nuoret', sv: 'De unga', en: 'Young people' }, weight: 2 },
    ]);
    expect(shown).not.toHaveProperty('fee');
  });
});

describe('planning a second import', () => {
  test('of the same files changes nothing and writes no link', () => {
    const contents = [service({ serviceChannels: [channelLink(50)] }), organization(), channel()];
    const again = plan(imported(EMPTY, draftsOf(...contents)), ...contents);
    expect(totals(again)).toEqual({ added: 0, changed: 0 });
    expect(again.links).toEqual([]);
    expect(again.left).toEqual([]);
  });

  test('of a newer file changes just what the source changed, and shows before and after', () => {
    const stored = imported(EMPTY, draftsOf(service()));
    const newer = service({
      serviceNames: text('Etsivä työ', 'Uppsökande ungdomsarbete'),
      targetGroups: [coded('KR1.2', 'Lapset')],
    });
    const result = plan(stored, newer);
    expect(result.services[0]).toMatchObject({ action: 'changed', version: 1 });
    expect(result.services[0]!.changes).toMatchObject([
      {
        field: 'name',
        before: { fi: 'Etsivä nuorisotyö' },
        after: { fi: 'Etsivä työ', sv: 'Uppsökande ungdomsarbete' },
      },
      { field: 'clientGroups', before: [{ name: { fi: 'Nuoret' } }], after: [{ name: { fi: 'Lapset' } }] },
    ]);
    expect(result.counts['client-group']).toMatchObject({ added: 1, unchanged: 1, left: 1 });
  });

  test('leaves alone what is no longer in the files, and names it', () => {
    const stored = imported(
      EMPTY,
      draftsOf([service(), service({ id: guid(2), serviceNames: text('Toinen') })]),
    );
    const result = plan(stored, service());
    expect(result.left).toMatchObject([{ entity: 'service', name: { fi: 'Toinen' } }]);
    expect(totals(result)).toEqual({ added: 0, changed: 0 });
  });

  test('ends a service that the source has ended, but adds none that has already ended', () => {
    const ended = service({ publishingStatus: 'Deleted' });
    expect(plan(imported(EMPTY, draftsOf(service())), ended).services[0]!.fields.status).toBe('ended');
    const fresh = plan(EMPTY, ended);
    expect(fresh.services).toEqual([]);
    expect(fresh.problems.map((each) => each.code)).toEqual(['ended-not-added']);
  });
});

describe('what people edited here', () => {
  const stored = imported(EMPTY, draftsOf(service(), organization()));
  const row = stored.services.rows[0]!;
  const finer = {
    id: 'finer',
    version: 1,
    deleted: false,
    fields: { ...stored.teams.rows[0]!.fields, name: { fi: 'Nuorisotyö' } },
  };
  const withEdits: ExistingRecords = {
    ...stored,
    teams: { ...stored.teams, rows: [...stored.teams.rows, finer] },
    services: edited(stored.services, row.id, {
      name: { fi: 'Oma nimi', sv: 'Eget namn', en: 'Own name' },
      teamId: 'finer',
      keywords: ['oma'],
      clientGroups: [
        ...row.fields.clientGroups.map((each) => ({ ...each, weight: 3 as const })),
        { id: 'own', weight: 1 },
      ],
    }),
  };

  test('stays while the source stays the same', () => {
    const result = plan(withEdits, service(), organization());
    expect(totals(result)).toEqual({ added: 0, changed: 0 });
    expect(result.services[0]!.fields.teamId).toBe('finer');
  });

  test('stays in every field and language that the source has not changed', () => {
    const newer = service({
      serviceNames: text('Etsivä nuorisotyö', 'Nytt namn'),
      keywords: [{ language: 'fi', value: 'nuoret' }],
      targetGroups: [coded('KR1.3', 'Nuoret'), coded('KR1.6', 'Vammaiset')],
    });
    const { fields } = plan(withEdits, newer, organization()).services[0]!;
    expect(fields.name).toEqual({ fi: 'Oma nimi', sv: 'Nytt namn', en: 'Own name' });
    expect(fields.teamId).toBe('finer');
    expect(fields.keywords).toEqual(['oma', 'nuoret']);
    expect(fields.clientGroups.map((each) => each.weight)).toEqual([3, 1, 2]);
  });

  test('and deleted stays deleted, with all that would hang on it, and this is said', () => {
    const gone: ExistingRecords = { ...stored, services: edited(stored.services, row.id, {}, true) };
    const result = plan(gone, service(), organization());
    expect(result.services).toEqual([]);
    expect(result.problems).toMatchObject([{ code: 'deleted-here', params: { name: 'Etsivä nuorisotyö' } }]);

    const noTeam: ExistingRecords = {
      ...stored,
      teams: edited(stored.teams, stored.teams.rows[0]!.id, {}, true),
    };
    const other = plan(noTeam, service({ id: guid(9) }), organization());
    expect(other.services).toEqual([]);
    expect(other.problems.map((each) => each.code)).toContain('refers-to-deleted');
  });

  test('as a deleted group is not joined by services again', () => {
    const group = stored.clientGroups.rows.find((each) => each.fields.code === 'KR1.3')!;
    const without: ExistingRecords = {
      ...stored,
      clientGroups: edited(stored.clientGroups, group.id, {}, true),
      services: edited(stored.services, row.id, { clientGroups: [] }),
    };
    const result = plan(without, service({ id: guid(9) }), organization());
    expect(result.services[0]!.fields.clientGroups).toEqual([]);
    expect(result.counts['client-group'].added).toBe(0);
  });
});

describe('records that are in the directory from elsewhere', () => {
  const own: ExistingRecords = {
    ...EMPTY,
    organizations: {
      rows: [
        {
          id: 'city',
          version: 4,
          deleted: false,
          fields: { name: { fi: 'Kaupunki' }, kind: 'city', businessCode: '1234567-8', url: null },
        },
      ],
      links: [],
    },
    clientGroups: {
      rows: [
        {
          id: 'root',
          version: 1,
          deleted: false,
          fields: { name: { fi: 'Kaikki' }, code: null, parentId: null },
        },
        {
          id: 'youth',
          version: 1,
          deleted: false,
          fields: { name: { fi: 'Nuoret (oma)' }, code: 'KR1.3', parentId: 'root' },
        },
      ],
      links: [],
    },
  };

  test('are met by code and business code, and only what is empty is filled', () => {
    const result = plan(own, service(), organization({ webPages: [{ url: 'https://koivuselka.example/' }] }));
    expect(result.organizations).toMatchObject([
      {
        id: 'city',
        action: 'changed',
        fields: { name: { fi: 'Kaupunki', sv: 'Björkås stad' }, url: 'https://koivuselka.example/' },
      },
    ]);
    const youth = result.clientGroups.find((each) => each.id === 'youth')!;
    expect(youth.fields).toEqual({
      name: { fi: 'Nuoret (oma)', sv: 'De unga', en: 'Young people' },
      code: 'KR1.3',
      parentId: 'root',
    });
    expect(result.services[0]!.fields.clientGroups).toEqual([{ id: 'youth', weight: 2 }]);
  });

  test('are one organization for one business ID: a second that claims it comes without', () => {
    const twin = organization({ id: guid(4), organizationNames: text('Toinen') });
    const result = plan(own, organization(), twin);
    expect(result.organizations.map(({ id, fields }) => [id, fields.businessCode])).toEqual([
      ['city', '1234567-8'],
      ['later-1', null],
    ]);
    expect(result.problems).toMatchObject([{ code: 'business-code-taken', file: 'b.json' }]);
    const contents = [organization(), twin];
    expect(totals(plan(imported(own, draftsOf(...contents)), ...contents))).toEqual({ added: 0, changed: 0 });
  });

  test('are found again by the link that the first import made', () => {
    const contents = [service(), organization()];
    const again = plan(imported(own, draftsOf(...contents)), ...contents);
    expect(totals(again)).toEqual({ added: 0, changed: 0 });
    expect(again.links).toEqual([]);
  });
});

describe('files that come one after the other', () => {
  const unit = organization({
    id: guid(20),
    parentOrganizationId: guid(3),
    organizationNames: text('Nuorisopalvelut'),
    businessCode: null,
  });
  const ofUnit = service({ organizations: [role(20, 'Responsible', 'Nuorisopalvelut')] });

  test('services after organizations find their unit, and make no second organization of it', () => {
    const stored = imported(EMPTY, draftsOf([organization(), unit]));
    const result = plan(stored, ofUnit);
    expect(result.counts.organization.added).toBe(0);
    expect(result.services[0]!.fields.teamId).toBe(stored.teams.rows[0]!.id);
    expect(result.counts.team).toMatchObject({ added: 0, changed: 0 });
  });

  test('organizations after services move the unit to its place, services and all', () => {
    const stored = imported(EMPTY, draftsOf(ofUnit));
    const result = plan(stored, [organization(), unit]);
    const moved = result.teams[0]!;
    expect(moved).toMatchObject({ id: stored.services.rows[0]!.fields.teamId, action: 'changed' });
    expect(moved.fields.organizationId).toBe(result.organizations[0]!.id);
    expect(result.left).toMatchObject([
      { entity: 'organization', name: { fi: 'Nuorisopalvelut' } },
      { entity: 'client-group' },
      { entity: 'client-group' },
      { entity: 'service-class' },
      { entity: 'service-class' },
      { entity: 'service' },
    ]);
    const again = plan(apply(stored, result), [organization(), unit]);
    expect(totals(again)).toEqual({ added: 0, changed: 0 });
  });

  test('a sub-organization after its parent is placed below it; without the parent it stands on its own', () => {
    const below = plan(imported(EMPTY, draftsOf(organization())), unit);
    expect(below.counts.organization.added).toBe(0);
    expect(below.teams[0]!.fields.parentId).toBeNull();
    const alone = plan(EMPTY, unit);
    expect(alone.counts.organization.added).toBe(1);
    expect(alone.problems.map((each) => each.code)).toEqual(['parent-not-here']);
  });

  test('a team that has units of its own here is not moved to another organization', () => {
    const stored = imported(EMPTY, draftsOf(ofUnit));
    const team = stored.teams.rows[0]!;
    const child = { id: 'child', version: 1, deleted: false, fields: { ...team.fields, parentId: team.id } };
    const withChild = { ...stored, teams: { ...stored.teams, rows: [...stored.teams.rows, child] } };
    const result = plan(withChild, [organization(), unit]);
    expect(result.teams[0]).toMatchObject({ action: 'unchanged' });
    expect(result.problems.map((each) => each.code)).toContain('team-not-moved');
  });

  test('channels after services add to what is known, and take nothing away', () => {
    const both = service({ serviceChannels: [channelLink(50), channelLink(51)] });
    const phone = channel({
      id: guid(51),
      serviceChannelType: 'Phone',
      services: [{ service: { id: guid(1) } }],
    });
    const stored = imported(EMPTY, draftsOf(both, channel()));
    expect(stored.services.rows[0]!.fields.channels).toEqual(['in-person']);
    const result = plan(stored, phone);
    expect(result.services[0]).toMatchObject({
      action: 'changed',
      fields: { channels: ['in-person', 'phone'] },
    });
    const later = apply(stored, result);
    expect(totals(plan(later, phone))).toEqual({ added: 0, changed: 0 });
    expect(plan(later, both, channel()).services[0]!.fields.channels).toEqual(['in-person', 'phone']);
    expect(plan(EMPTY, phone).problems.map((each) => each.code)).toEqual(['service-not-here']);
  });
});
