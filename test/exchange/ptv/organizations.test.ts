import { describe, expect, test } from 'vitest';
import { joinPhone } from '../../../api/exchange/ptv/contacts.ts';
import { codesOf, guid, organization, parse, role, service, text } from './made-up.ts';

const sub = (id: number, parent: number, name: string) =>
  organization({ id: guid(id), parentOrganizationId: guid(parent), organizationNames: text(name) });

describe('PTV organizations', () => {
  test('known only from services come out without a warning, with a team of their own', () => {
    const { drafts, problems } = parse(service());
    expect(problems).toEqual([]);
    expect(drafts.organizations).toMatchObject([
      { sourceId: guid(3), name: { fi: 'Organisaatio 3' }, referenceOnly: true },
    ]);
    expect(drafts.teams).toMatchObject([{ sourceId: guid(3), organization: guid(3), parent: null }]);
  });

  test('with a parent become teams of the root organization, parents first', () => {
    const { drafts, problems } = parse([
      sub(21, 20, 'Nuorisopalvelut'),
      sub(20, 3, 'Sivistystoimi'),
      organization(),
    ]);
    expect(problems).toEqual([]);
    expect(drafts.organizations.map((each) => each.sourceId)).toEqual([guid(3)]);
    expect(drafts.teams.map(({ sourceId, organization: root, parent }) => [sourceId, root, parent])).toEqual([
      [guid(20), guid(3), null],
      [guid(21), guid(3), guid(20)],
    ]);
  });

  test('at the root get a top team only when services hang on them', () => {
    expect(parse(organization()).drafts.teams).toEqual([]);
    const { drafts } = parse(organization(), service());
    expect(drafts.teams).toMatchObject([
      { sourceId: guid(3), name: { fi: 'Koivuselän kaupunki', sv: 'Björkås stad' }, parent: null },
    ]);
  });

  test('are placed by the list of sub-organizations as well', () => {
    const root = organization({ subOrganizations: [{ id: guid(20), name: 'Sivistystoimi' }] });
    const { drafts } = parse(root, service({ organizations: [role(20, 'Responsible', 'Sivistystoimi')] }));
    expect(drafts.organizations.map((each) => each.sourceId)).toEqual([guid(3)]);
    expect(drafts.teams).toMatchObject([{ sourceId: guid(20), organization: guid(3), parent: null }]);
  });

  test('whose parent is not among the files stand on their own and remember that parent', () => {
    const { drafts } = parse(sub(20, 3, 'Sivistystoimi'));
    expect(drafts.organizations).toMatchObject([{ sourceId: guid(20), businessCode: undefined }]);
    expect(drafts.teams).toMatchObject([{ sourceId: guid(20), outerParent: guid(3) }]);
  });

  test('that are their own parents through others are cut loose, and this is said', () => {
    const result = parse([sub(20, 21, 'A'), sub(21, 20, 'B')]);
    expect(codesOf(result)).toEqual(['parent-circle', 'parent-circle']);
    expect(result.drafts.organizations).toHaveLength(2);
  });

  test('deeper than six levels move up to the sixth', () => {
    const chain = [
      organization(),
      ...Array.from({ length: 8 }, (_, at) => sub(20 + at, at === 0 ? 3 : 19 + at, `Taso ${at + 1}`)),
    ];
    const result = parse(chain);
    expect(codesOf(result)).toEqual(['tree-too-deep', 'tree-too-deep']);
    const parents = new Map(result.drafts.teams.map((each) => [each.sourceId, each.parent]));
    expect(parents.get(guid(27))).toBe(guid(24));
    expect(parents.get(guid(25))).toBe(guid(24));
  });

  test.each([
    ['Municipality', 'Koivuselän kaupunki', 'city'],
    ['State', 'Virasto', 'state'],
    ['Organization', 'Yhdistys ry', 'association'],
    ['Company', 'Yritys Oy', 'company'],
    ['RegionalOrganization', 'Järvi-Savon hyvinvointialue', 'wellbeing-services-county'],
    ['RegionalOrganization', 'Kuntayhtymä', 'other'],
  ])('of the type %s named %s are of the kind %s', (organizationType, name, kind) => {
    const { drafts } = parse(organization({ organizationType, organizationNames: text(name) }));
    expect(drafts.organizations[0]!.kind).toBe(kind);
  });

  test('show the name that they say they show', () => {
    const organizationNames = [
      { language: 'fi', value: 'Koivuselän kaupungin liikelaitos', type: 'Name' },
      { language: 'fi', value: 'Koivula', type: 'AlternativeName' },
      { language: 'sv', value: 'Björkås', type: 'Name' },
    ];
    const displayNameType = [
      { type: 'AlternativeName', language: 'fi' },
      { type: 'Name', language: 'sv' },
    ];
    const { drafts } = parse(organization({ organizationNames, displayNameType }));
    expect(drafts.organizations[0]!.name).toEqual({ fi: 'Koivula', sv: 'Björkås' });
  });

  test('give their teams each telephone number and address once, and no fax', () => {
    const phoneNumbers = [
      { prefixNumber: '+358', number: '405550101', language: 'fi', additionalInformation: 'Neuvonta' },
      { prefixNumber: '+358', number: '0405550101', language: 'sv' },
      { type: 'Fax', prefixNumber: '+358', number: '405550199' },
      { isFinnishServiceNumber: true, prefixNumber: null, number: '0295 555 010' },
      { prefixNumber: '+358', number: 'ei ole' },
    ];
    const emails = [{ value: 'neuvonta@koivuselka.example' }, { value: 'ei osoite' }];
    const result = parse(organization({ phoneNumbers, emails }), service());
    expect(result.drafts.teams[0]!.contacts).toEqual([
      { name: 'Koivuselän kaupunki', title: 'Neuvonta', email: null, phone: '+358 405550101' },
      { name: 'Koivuselän kaupunki', title: null, email: null, phone: '0295 555 010' },
      { name: 'Koivuselän kaupunki', title: null, email: 'neuvonta@koivuselka.example', phone: null },
    ]);
    expect(result.problems.map((problem) => problem.path)).toEqual([
      '/phoneNumbers/4/number',
      '/emails/1/value',
    ]);
  });
});

describe('joinPhone', () => {
  test.each([
    [{ prefixNumber: '+358', number: '447943552' }, '+358 447943552'],
    [{ prefixNumber: '00358', number: '044 794 3552' }, '+358 44 794 3552'],
    [{ prefixNumber: '358', number: '447943552' }, '+358 447943552'],
    [{ prefixNumber: '+46', number: '8 555 01' }, '+46 8 555 01'],
    [{ prefixNumber: null, number: '112' }, '112'],
    [{ prefixNumber: '+358', number: '' }, undefined],
  ])('joins %j to %s', (phone, joined) => {
    expect(joinPhone(phone)).toBe(joined);
  });
});
