import type { ClientGroupInput } from '../api/contract/client-group.ts';
import type { OrganizationInput } from '../api/contract/organization.ts';
import type { ServiceClassInput } from '../api/contract/service-class.ts';
import type { ServiceInput } from '../api/contract/service.ts';
import type { TeamInput } from '../api/contract/team.ts';
import type { TieInput } from '../api/contract/tie.ts';
import { TOWN_CODE } from './city/organizations.ts';
import type { SampleCity, SampleService } from './city/types.ts';
import { sampleIds, type IdOf } from './sample-ids.ts';

/** A record as the API takes it, with the id that it shall get and the key that it has in the sample. */
export type SampleRecord<Input> = Input & { readonly id: string; readonly key: string };

export type SampleRecords = {
  readonly organizations: readonly SampleRecord<OrganizationInput>[];
  readonly teams: readonly SampleRecord<TeamInput>[];
  readonly clientGroups: readonly SampleRecord<ClientGroupInput>[];
  readonly serviceClasses: readonly SampleRecord<ServiceClassInput>[];
  readonly services: readonly SampleRecord<ServiceInput>[];
  readonly ties: readonly (TieInput & { readonly teamId: string; readonly otherId: string })[];
};

/**
 * The sample city as flat records: keys turned into ids, defaults filled in, lists in the same order (parents
 * before children). Throws Error for a key that nothing has, or that two records of a kind share.
 */
export function sampleRecords(city: SampleCity): SampleRecords {
  const organizationId = sampleIds('organization', city.organizations);
  const teamId = sampleIds('team', city.teams);
  const clientGroupId = sampleIds('client-group', city.clientGroups);
  const serviceClassId = sampleIds(
    'service-class',
    city.serviceClasses.map(({ code }) => ({ key: code })),
  );
  const serviceId = sampleIds('service', city.services);
  const parentOf = (idOf: IdOf, parent: string | null) => (parent === null ? null : idOf(parent));
  const siteOf = siteOfTeam(city);

  return {
    organizations: city.organizations.map(({ key, name, kind, url }) => ({
      id: organizationId(key),
      key,
      name,
      kind,
      businessCode: null,
      url,
    })),
    teams: city.teams.map(({ key, organization, parent, name, description, contacts }) => ({
      id: teamId(key),
      key,
      organizationId: organizationId(organization),
      parentId: parentOf(teamId, parent),
      name,
      description,
      contacts: [...contacts],
    })),
    clientGroups: city.clientGroups.map(({ key, parent, code, name, description, estimatedSize, quiet }) => ({
      id: clientGroupId(key),
      key,
      parentId: parentOf(clientGroupId, parent),
      code,
      name,
      description: description ?? null,
      estimatedSize,
      quiet,
    })),
    serviceClasses: city.serviceClasses.map(({ code, parent, name }) => ({
      id: serviceClassId(code),
      key: code,
      parentId: parentOf(serviceClassId, parent),
      code,
      name,
    })),
    services: city.services.map((service) => ({
      ...ownFields(service),
      id: serviceId(service.key),
      teamId: teamId(service.team),
      url: `${siteOf(service.team)}/palvelut/${service.key}`,
      clientGroups: service.groups.map(({ key, weight, clientsPerYear }) => ({
        id: clientGroupId(key),
        weight,
        clientsPerYear: clientsPerYear ?? null,
      })),
      serviceClasses: service.classes.map((code) => ({ id: serviceClassId(code) })),
      otherTeams: (service.otherTeams ?? []).map(({ key, role }) => ({ id: teamId(key), role })),
    })),
    ties: city.ties.map(({ team, other, ...said }) => ({
      ...said,
      teamId: teamId(team),
      otherId: teamId(other),
    })),
  };
}

/** What a service says of itself, without what it refers to. */
function ownFields(service: SampleService) {
  return {
    key: service.key,
    name: service.name,
    summary: service.summary,
    description: service.description,
    status: service.status ?? 'active',
    ageMin: service.ageMin ?? null,
    ageMax: service.ageMax ?? null,
    channels: [...service.channels],
    areas: [...(service.areas ?? [TOWN_CODE])],
    languages: [...(service.languages ?? ['fi'])],
    fee: service.fee,
    clientsPerYear: service.clientsPerYear,
    keywords: [...service.keywords],
    reviewedAt: service.reviewedAt,
  };
}

function siteOfTeam(city: SampleCity): (team: string) => string {
  const sites = new Map(city.organizations.map(({ key, url }) => [key, url]));
  const owners = new Map(city.teams.map(({ key, organization }) => [key, organization]));
  return (team) => sites.get(owners.get(team) ?? '') ?? '';
}
