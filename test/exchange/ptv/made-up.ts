/** Small invented records in the shape of PTV Open API v11. */
import { parsePtv, type ParsedImport } from '../../../api/exchange/ptv/parse.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A readable stand-in for a GUID: guid(7) → 00000000-0000-4000-8000-000000000007. */
export function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function text(fi: string, sv?: string): readonly Fields[] {
  const finnish = { language: 'fi', value: fi, type: 'Name' };
  return sv === undefined ? [finnish] : [finnish, { language: 'sv', value: sv, type: 'Name' }];
}

/** A code item as PTV lists it; `uri` in the given spelling. */
export function coded(
  code: string,
  name: string,
  uri = `http://uri.suomi.fi/codelist/ptv/x/code/${code}`,
): Fields {
  return {
    name: [{ language: 'fi', value: name }],
    code,
    ontologyType: 'x',
    uri,
    parentId: null,
    parentUri: null,
  };
}

export function role(organization: number, roleType: string, name = `Organisaatio ${organization}`): Fields {
  return {
    organization: { id: guid(organization), name },
    roleType,
    provisionType: null,
    additionalInformation: [],
  };
}

export function channelLink(id: number): Fields {
  return { serviceChannel: { id: guid(id), name: 'Asiointi' }, serviceHours: [], contactDetails: null };
}

export function service(fields: Fields = {}): Fields {
  return {
    id: guid(1),
    sourceId: null,
    generalDescriptionId: null,
    type: 'Service',
    serviceNames: text('Etsivä nuorisotyö', 'Uppsökande ungdomsarbete'),
    serviceChargeType: null,
    areaType: 'LimitedType',
    areas: [{ type: 'Municipality', code: null, name: null, municipalities: [{ code: '915', name: [] }] }],
    serviceDescriptions: [
      { language: 'fi', value: 'Tukea nuorille.', type: 'Summary' },
      { language: 'fi', value: 'Etsivä nuorisotyöntekijä auttaa nuorta.', type: 'Description' },
      { language: 'fi', value: null, type: 'UserInstruction' },
    ],
    languages: ['fi', 'en'],
    serviceClasses: [coded('P28.4', 'Etsivä nuorisotyö')],
    ontologyTerms: [],
    targetGroups: [coded('KR1', 'Kansalaiset'), coded('KR1.3', 'Nuoret')],
    lifeEvents: [],
    keywords: [],
    requirements: [],
    serviceChannels: [],
    organizations: [role(3, 'Responsible'), role(3, 'Producer')],
    publishingStatus: 'Published',
    modified: '2024-01-15T08:00:00.000000',
    ...fields,
  };
}

export function channel(fields: Fields = {}): Fields {
  return {
    id: guid(50),
    serviceChannelType: 'ServiceLocation',
    organizationId: guid(3),
    serviceChannelNames: text('Nuorisotila'),
    serviceChannelDescriptions: [],
    webPages: [],
    services: [],
    publishingStatus: 'Published',
    modified: '2024-01-15T08:00:00.000000',
    ...fields,
  };
}

export function organization(fields: Fields = {}): Fields {
  return {
    id: guid(3),
    parentOrganizationId: null,
    organizationType: 'Municipality',
    businessCode: '1234567-8',
    organizationNames: text('Koivuselän kaupunki', 'Björkås stad'),
    displayNameType: [],
    organizationDescriptions: [],
    emails: [],
    phoneNumbers: [],
    webPages: [],
    services: [],
    publishingStatus: 'Published',
    ...fields,
  };
}

export function generalDescription(fields: Fields = {}): Fields {
  return {
    id: guid(90),
    names: text('Pohjakuvaus'),
    descriptions: [
      { language: 'fi', value: 'Pohjan tiivistelmä.', type: 'Summary' },
      { language: 'fi', value: 'Pohjan kuvaus.', type: 'Description' },
    ],
    serviceClasses: [coded('P6.2', 'Perusopetus')],
    targetGroups: [coded('KR1.2', 'Lapset ja lapsiperheet')],
    lifeEvents: [coded('KE1.1', 'Adoptio')],
    serviceChargeType: 'FreeOfCharge',
    publishingStatus: 'Published',
    ...fields,
  };
}

/** Parses values as one file each: a.json, b.json, … */
export function parse(...contents: readonly unknown[]): ParsedImport {
  const named = contents.map((content, at) => ({
    name: `${'abcdefgh'[at]}.json`,
    text: JSON.stringify(content),
  }));
  return parsePtv(named);
}

/** The codes of all problems, in their order. */
export function codesOf(result: ParsedImport): readonly string[] {
  return result.problems.map((problem) => problem.code);
}
