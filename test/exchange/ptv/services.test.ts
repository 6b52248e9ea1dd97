import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../api/contract/common.ts';
import type { ServiceDraft } from '../../../api/exchange/draft.ts';
import {
  channel,
  channelLink,
  coded,
  codesOf,
  generalDescription,
  guid,
  parse,
  role,
  service,
  text,
} from './made-up.ts';

function onlyService(...contents: readonly unknown[]): ServiceDraft {
  const { services } = parse(...contents).drafts;
  expect(services).toHaveLength(1);
  return services[0]!;
}

describe('a PTV service', () => {
  test('becomes a draft with its texts, area, languages and groups', () => {
    const result = parse(service());
    expect(result.problems).toEqual([]);
    expect(result.drafts.services[0]).toMatchObject({
      sourceId: guid(1),
      team: guid(3),
      otherTeams: [],
      name: { fi: 'Etsivä nuorisotyö', sv: 'Uppsökande ungdomsarbete' },
      summary: { fi: 'Tukea nuorille.' },
      description: { fi: 'Etsivä nuorisotyöntekijä auttaa nuorta.' },
      status: 'active',
      areas: ['915'],
      languages: ['fi', 'en'],
      clientGroups: [{ code: 'KR1.3', weight: 2 }],
      serviceClasses: ['P28.4'],
    });
  });

  test('never gets ages from the words of its requirements', () => {
    const draft = onlyService(service({ requirements: [{ language: 'fi', value: 'Alle 29-vuotiaat' }] }));
    expect(draft).not.toHaveProperty('ageMax');
  });

  test('is only told to be free or charged where PTV says so', () => {
    expect(onlyService(service({ serviceChargeType: 'FreeOfCharge' })).fee).toBe('free');
    expect(onlyService(service({ serviceChargeType: 'Chargeable' })).fee).toBe('charged');
    expect(onlyService(service({ serviceChargeType: 'Other' })).fee).toBeUndefined();
  });

  test('is found by its alternative names through the keywords', () => {
    const names = [...text('Nettilukio'), { language: 'fi', value: 'Etälukio', type: 'AlternativeName' }];
    const keywords = [
      { language: 'sv', value: 'gymnasium' },
      { language: 'fi', value: 'lukio' },
      { language: 'fi', value: 'lukio' },
    ];
    const draft = onlyService(service({ serviceNames: names, keywords }));
    expect(draft.name).toEqual({ fi: 'Nettilukio' });
    expect(draft.keywords).toEqual(['lukio', 'gymnasium', 'Etälukio']);
  });

  test.each([
    ['Published', 'active'],
    ['Modified', 'active'],
    ['Draft', 'planned'],
    ['Deleted', 'ended'],
    ['OldPublished', 'ended'],
    [null, 'active'],
  ])('with the publishing status %s is %s', (publishingStatus, status) => {
    expect(onlyService(service({ publishingStatus })).status).toBe(status);
  });

  test('without an id, a name or an organization is left out, and each is said where it is missing', () => {
    const result = parse([
      service({ id: null }),
      service({ id: guid(2), serviceNames: [{ language: 'fi', value: null, type: 'Name' }] }),
      service({ id: guid(4), organizations: [] }),
    ]);
    expect(result.drafts.services).toEqual([]);
    expect(result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['no-id', '/0'],
      ['no-name', '/1'],
      ['no-team', '/2/organizations'],
    ]);
  });

  test('keeps its other texts when one is too long, and nothing is cut', () => {
    const long = 'x'.repeat(LIMITS.summary + 1);
    const serviceDescriptions = [
      { language: 'fi', value: long, type: 'Summary' },
      { language: 'sv', value: 'Kort.', type: 'Summary' },
    ];
    const result = parse(service({ serviceDescriptions }));
    expect(result.drafts.services[0]!.summary).toEqual({ sv: 'Kort.' });
    expect(result.problems).toMatchObject([
      {
        code: 'too-long',
        path: '/serviceDescriptions/0/value',
        params: { limit: LIMITS.summary, length: LIMITS.summary + 1 },
      },
    ]);
  });

  test('has texts in other languages told once for each language, with their number', () => {
    const serviceNames = [
      ...text('Nimi'),
      { language: 'se', value: 'a', type: 'Name' },
      { language: 'smn', value: 'b', type: 'Name' },
    ];
    const serviceDescriptions = [{ language: 'se', value: 'c', type: 'Summary' }];
    const { problems } = parse(service({ serviceNames, serviceDescriptions }));
    expect(problems.map(({ code, params }) => [code, params['language'], params['count']])).toEqual([
      ['other-language', 'se', 2],
      ['other-language', 'smn', 1],
    ]);
  });
});

describe('the organizations of a service', () => {
  test('keep their first role each: accountable, co-responsible, producer', () => {
    const organizations = [
      role(7, 'Producer'),
      role(5, 'OtherResponsible'),
      role(5, 'Producer'),
      role(3, 'Responsible'),
      role(3, 'Producer'),
    ];
    const draft = onlyService(service({ organizations }));
    expect(draft.team).toBe(guid(3));
    expect(draft.otherTeams).toEqual([
      { team: guid(5), role: 'co-responsible' },
      { team: guid(7), role: 'producer' },
    ]);
  });

  test('give an accountable one even where none is responsible, and this is said', () => {
    const result = parse(
      service({
        organizations: [role(7, 'Producer', 'Tuottaja Oy'), role(5, 'OtherResponsible', 'Kaupunki')],
      }),
    );
    expect(result.drafts.services[0]!.team).toBe(guid(5));
    expect(result.problems).toMatchObject([{ code: 'not-responsible', params: { name: 'Kaupunki' } }]);
  });
});

describe('the area of a service', () => {
  test('is the whole country when nationwide, Åland in or out', () => {
    expect(onlyService(service({ areaType: 'Nationwide', areas: [] })).areas).toEqual(['FI']);
    expect(onlyService(service({ areaType: 'NationwideExceptAlandIslands', areas: [] })).areas).toEqual([
      'FI',
    ]);
  });

  test('is the member municipalities of a region', () => {
    const areas = [
      {
        type: 'Region',
        code: '11',
        name: [],
        municipalities: [{ code: '915' }, { code: '297' }, { code: '5' }],
      },
    ];
    expect(onlyService(service({ areas })).areas).toEqual(['005', '297', '915']);
  });

  test('is unknown as a whole when the members of one part are not told', () => {
    const areas = [
      { type: 'Municipality', municipalities: [{ code: '915' }] },
      { type: 'WellbeingServiceCounties', code: '11', name: [], municipalities: [] },
    ];
    const result = parse(service({ areas }));
    expect(result.drafts.services[0]!.areas).toBeUndefined();
    expect(result.problems).toMatchObject([
      { code: 'unknown-area', path: '/areas/1', params: { type: 'WellbeingServiceCounties', code: '11' } },
    ]);
  });
});

describe('the channels of a service', () => {
  test('tell how one is served, whichever side names the other', () => {
    const own = service({ serviceChannels: [channelLink(50), channelLink(51)] });
    const draft = onlyService(
      own,
      channel({ id: guid(51), serviceChannelType: 'Phone' }),
      channel({
        id: guid(50),
        serviceChannelType: 'EChannel',
        webPages: [{ url: 'https://asiointi.example/', language: 'fi' }],
      }),
      channel({
        id: guid(52),
        services: [{ service: { id: guid(1), name: 'Etsivä' } }],
        webPages: [{ url: 'https://tila.example/' }],
      }),
    );
    expect(draft.channels).toEqual(['in-person', 'phone', 'online']);
    expect(draft.channelsPartial).toBe(false);
    expect(draft.url).toBe('https://asiointi.example/');
  });

  test('stay unknown when they are not among the files, which is said once with their number', () => {
    const result = parse(service({ serviceChannels: [channelLink(50), channelLink(51)] }));
    expect(result.drafts.services[0]).toMatchObject({ channels: undefined, channelsPartial: true });
    expect(result.problems).toMatchObject([{ code: 'channels-not-here', params: { count: 2 } }]);
  });

  test('of a service that is not among the files are kept for where it is stored', () => {
    const { drafts } = parse(
      channel({ serviceChannelType: 'Phone', services: [{ service: { id: guid(8), name: 'Neuvonta' } }] }),
    );
    expect(drafts.channelLinks).toMatchObject([{ service: guid(8), channels: ['phone'] }]);
  });

  test('with a web address that is none are told, and it is left out', () => {
    const result = parse(
      service(),
      channel({ services: [{ service: { id: guid(1) } }], webPages: [{ url: 'javascript:alert(1)' }] }),
    );
    expect(result.drafts.services[0]!.url).toBeUndefined();
    expect(result.problems).toMatchObject([{ code: 'bad-value', file: 'b.json', path: '/webPages/0/url' }]);
  });
});

describe('a general description', () => {
  const linked = { generalDescriptionId: guid(90) };

  test('lends a service what it has none of', () => {
    const bare = service({ ...linked, serviceDescriptions: [], targetGroups: [], serviceClasses: [] });
    const draft = onlyService(bare, generalDescription());
    expect(draft.description).toEqual({ fi: 'Pohjan kuvaus.' });
    expect(draft.clientGroups!.map((group) => group.code)).toEqual(['KR1.2', 'KE1.1']);
    expect(draft.serviceClasses).toEqual(['P6.2']);
    expect(draft.fee).toBe('free');
  });

  test('changes nothing that the service says itself', () => {
    const draft = onlyService(service(linked), generalDescription());
    expect(draft.description).toEqual({ fi: 'Etsivä nuorisotyöntekijä auttaa nuorta.' });
    expect(draft.serviceClasses).toEqual(['P28.4']);
  });

  test('is missed only by services that leave something to it', () => {
    expect(parse(service(linked)).problems).toEqual([]);
    const lacking = parse(service({ ...linked, serviceDescriptions: [] }));
    expect(codesOf(lacking)).toEqual(['general-description-not-here']);
  });

  test('brings nothing by itself, not even its codes', () => {
    const result = parse(generalDescription());
    expect(result.drafts).toMatchObject({ services: [], clientGroups: [], serviceClasses: [] });
    expect(codesOf(result)).toEqual(['general-descriptions-alone']);
  });
});

describe('client groups and service classes', () => {
  test('are one by code, whatever the spelling of the URI', () => {
    const spellings = [
      'http://urn.fi/URN:NBN:fi:au:ptvl:v2003',
      'http://urn.fi/URN:NBN:fi:au:ptvl:KR1.2',
      'http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.2',
    ];
    const all = spellings.map((uri, at) =>
      service({ id: guid(at + 10), targetGroups: [coded('KR1.2', 'Lapset', uri)] }),
    );
    const { drafts } = parse(all);
    expect(drafts.clientGroups.map((group) => group.code)).toEqual(['KR1', 'KR1.2']);
    expect(drafts.services.map((each) => each.clientGroups)).toEqual(
      Array.from({ length: 3 }, () => [{ code: 'KR1.2', weight: 2 }]),
    );
  });

  test('take a missing code from the end of the URI, and are left out where that is none', () => {
    const newUri = 'http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.6';
    const targetGroups = [
      { ...coded('KR1.6', 'Vammaiset', 'http://urn.fi/URN:NBN:fi:au:ptvl:v2007'), code: null, newUri },
    ];
    expect(onlyService(service({ targetGroups })).clientGroups).toEqual([{ code: 'KR1.6', weight: 2 }]);
    const without = parse(
      service({ targetGroups: [coded('', 'Joku', 'http://urn.fi/URN:NBN:fi:au:ptvl:v2007')] }),
    );
    expect(without.problems).toMatchObject([{ code: 'no-code', path: '/targetGroups/0' }]);
  });

  test('include parents that nobody names, with their official labels', () => {
    const { drafts, problems } = parse(
      service({
        targetGroups: [coded('KR1.2', 'Lapset ja lapsiperheet')],
        lifeEvents: [coded('KE1.1', 'Adoptio')],
      }),
    );
    expect(problems).toEqual([]);
    expect(drafts.clientGroups.map(({ code, parentCode, name }) => [code, parentCode, name.fi])).toEqual([
      ['KE1', null, 'Lapsen saaminen'],
      ['KR1', null, 'Kansalaiset'],
      ['KE1.1', 'KE1', 'Adoptio'],
      ['KR1.2', 'KR1', 'Lapset ja lapsiperheet'],
    ]);
    expect(drafts.serviceClasses.map(({ code, name }) => [code, name.sv])).toEqual([
      ['P28', 'Ungdomstjänster'],
      ['P28.4', undefined],
    ]);
  });

  test('get their code as a name where neither the file nor PTV has one, and this is said', () => {
    const result = parse(service({ serviceClasses: [coded('P99.1', 'Uusi luokka')] }));
    expect(result.drafts.serviceClasses.map((each) => each.name)).toEqual([
      { fi: 'P99' },
      { fi: 'Uusi luokka' },
    ]);
    expect(result.problems).toMatchObject([{ code: 'unnamed-code', params: { code: 'P99' } }]);
  });
});

describe('a hostile service', () => {
  test('with 100,000 codes and organizations is cut to what a service may have, quickly and with a word', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => at);
    const started = performance.now();
    const result = parse(
      service({
        targetGroups: many.map((at) => coded(`KR${at}`, 'x')),
        organizations: many.map((at) => role(at, 'Producer', 'x')),
      }),
    );
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(result.drafts.services[0]!.clientGroups).toHaveLength(LIMITS.links);
    expect(result.drafts.services[0]!.otherTeams).toHaveLength(LIMITS.links);
    expect(codesOf(result).filter((code) => code === 'too-many')).toHaveLength(2);
  });
});
