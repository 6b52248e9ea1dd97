import { LANGUAGES, type LocalText } from '../../contract/common.ts';
import type { Service, ServiceInput } from '../../contract/service.ts';
import type { Contact, Team, TeamInput } from '../../contract/team.ts';

/**
 * What of `gone` a merge adds to `kept`: where `kept` says nothing, the other fills the gap; lists are united, what
 * `kept` says of an item stays. Only fields that change; an empty object where there is nothing to add.
 */
export function mergedService(kept: Service, gone: Service): Partial<ServiceInput> {
  return changed<Partial<ServiceInput>>(serviceInput(kept), {
    name: filledText(kept.name, gone.name)!,
    summary: filledText(kept.summary, gone.summary),
    description: filledText(kept.description, gone.description),
    ...mergedAges(kept, gone),
    channels: united(kept.channels, gone.channels, String),
    areas: united(kept.areas, gone.areas, String),
    languages: united(kept.languages, gone.languages, String),
    fee: kept.fee ?? gone.fee,
    url: kept.url ?? gone.url,
    clientsPerYear: kept.clientsPerYear ?? gone.clientsPerYear,
    keywords: united(kept.keywords, gone.keywords, (word) => word.toLowerCase()),
    clientGroups: united(serviceInput(kept).clientGroups!, serviceInput(gone).clientGroups!, ({ id }) => id),
    serviceClasses: united(
      serviceInput(kept).serviceClasses!,
      serviceInput(gone).serviceClasses!,
      ({ id }) => id,
    ),
    otherTeams: united(
      serviceInput(kept).otherTeams!,
      serviceInput(gone).otherTeams!.filter(({ id }) => id !== kept.team.id),
      ({ id, role }) => `${id} ${role}`,
    ),
  });
}

/** The same for two units. Where they stand in the tree stays as `kept` has it. */
export function mergedTeam(kept: Team, gone: Team): Partial<TeamInput> {
  return changed<Partial<TeamInput>>(teamInput(kept), {
    name: filledText(kept.name, gone.name)!,
    description: filledText(kept.description, gone.description),
    contacts: united(kept.contacts, gone.contacts, contactKey),
  });
}

/** A service as it would be written. */
export function serviceInput(service: Service): Partial<ServiceInput> {
  const { name, team, status, summary, description, ageMin, ageMax, channels, areas, languages } = service;
  const { fee, url, keywords, reviewedAt, clientsPerYear } = service;
  return {
    name,
    teamId: team.id,
    status,
    summary,
    description,
    ageMin,
    ageMax,
    channels,
    areas,
    languages,
    fee,
    url,
    keywords,
    reviewedAt,
    clientsPerYear,
    clientGroups: service.clientGroups.map(({ id, weight, clientsPerYear: count }) => ({
      id,
      weight,
      clientsPerYear: count,
    })),
    serviceClasses: service.serviceClasses.map(({ id }) => ({ id })),
    otherTeams: service.otherTeams.map(({ id, role }) => ({ id, role })),
  };
}

/** A unit as it would be written. */
export function teamInput({ name, organization, parentId, description, contacts }: Team): Partial<TeamInput> {
  return { name, organizationId: organization.id, parentId, description, contacts };
}

/** Ages belong together: a range is not made of one end here and the other end there. */
function mergedAges(kept: Service, gone: Service): Pick<ServiceInput, 'ageMin' | 'ageMax'> {
  const { ageMin, ageMax } = kept.ageMin === null && kept.ageMax === null ? gone : kept;
  return { ageMin, ageMax };
}

function filledText(kept: LocalText | null, gone: LocalText | null): LocalText | null {
  const texts = LANGUAGES.flatMap((language) => {
    const text = kept?.[language] ?? gone?.[language];
    return text === undefined ? [] : [[language, text] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

function united<T>(kept: readonly T[], gone: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(kept.map(keyOf));
  return [...kept, ...gone.filter((item) => !known.has(keyOf(item)))];
}

function contactKey({ name, email }: Contact): string {
  return (email ?? name).toLowerCase();
}

function changed<T extends object>(before: T, after: T): T {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(was.get(field)) !== JSON.stringify(value),
    ),
  ) as T;
}
