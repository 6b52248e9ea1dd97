/** How the fields of each entity are merged, and what a new record starts with. */
import type { Contact } from '../../contract/team.ts';
import type { CodeFields, OrganizationFields, ServiceFields, TeamFields } from './existing.ts';
import { mergeSet, mergeText, mergeValue } from './merge.ts';

/**
 * The fields of a stored record, what the source said of them last time (undefined: never anything), and
 * what it states now → the fields after the import. An absent field is one of which nothing is said.
 */
export type MergeFields<F> = (stored: F, before: Partial<F> | undefined, stated: Partial<F>) => F;

const itself = (item: string) => item;
const contactKey = (contact: Contact) => contact.phone ?? contact.email ?? contact.name;

export const mergeOrganization: MergeFields<OrganizationFields> = (stored, before, stated) => ({
  name: mergeText(stored.name, before && (before.name ?? null), stated.name) ?? stored.name,
  // "other" is what an organization has that nobody has classified.
  kind:
    before === undefined && stored.kind === 'other'
      ? (stated.kind ?? stored.kind)
      : mergeValue(stored.kind, before && (before.kind ?? 'other'), stated.kind),
  businessCode: mergeValue(stored.businessCode, before && (before.businessCode ?? null), stated.businessCode),
  url: mergeValue(stored.url, before && (before.url ?? null), stated.url),
});

export const mergeTeam: MergeFields<TeamFields> = (stored, before, stated) => ({
  name: mergeText(stored.name, before && (before.name ?? null), stated.name) ?? stored.name,
  organizationId: mergeValue(stored.organizationId, before?.organizationId, stated.organizationId),
  parentId: mergeValue(stored.parentId, before && (before.parentId ?? null), stated.parentId),
  description: mergeText(stored.description, before && (before.description ?? null), stated.description),
  contacts: mergeSet(stored.contacts, before?.contacts, stated.contacts, contactKey),
});

export const mergeCode: MergeFields<CodeFields> = (stored, before, stated) => ({
  name: mergeText(stored.name, before && (before.name ?? null), stated.name) ?? stored.name,
  code: mergeValue(stored.code, before && (before.code ?? null), stated.code),
  parentId: mergeValue(stored.parentId, before && (before.parentId ?? null), stated.parentId),
});

export const mergeService: MergeFields<ServiceFields> = (stored, before, stated) => ({
  name: mergeText(stored.name, before && (before.name ?? null), stated.name) ?? stored.name,
  teamId: mergeValue(stored.teamId, before?.teamId, stated.teamId),
  status: mergeValue(stored.status, before?.status, stated.status),
  summary: mergeText(stored.summary, before && (before.summary ?? null), stated.summary),
  description: mergeText(stored.description, before && (before.description ?? null), stated.description),
  channels: mergeSet(stored.channels, before?.channels, stated.channels, itself),
  areas: mergeSet(stored.areas, before?.areas, stated.areas, itself),
  languages: mergeSet(stored.languages, before?.languages, stated.languages, itself),
  fee: mergeValue(stored.fee, before && (before.fee ?? null), stated.fee),
  url: mergeValue(stored.url, before && (before.url ?? null), stated.url),
  keywords: mergeSet(stored.keywords, before?.keywords, stated.keywords, itself),
  clientGroups: mergeSet(stored.clientGroups, before?.clientGroups, stated.clientGroups, (item) => item.id),
  serviceClasses: mergeSet(stored.serviceClasses, before?.serviceClasses, stated.serviceClasses, itself),
  otherTeams: mergeSet(
    stored.otherTeams,
    before?.otherTeams,
    stated.otherTeams,
    (item) => `${item.id} ${item.role}`,
  ),
});

export const NEW_ORGANIZATION = { kind: 'other', businessCode: null, url: null } as const;
export const NEW_TEAM = { parentId: null, description: null, contacts: [] } as const;
export const NEW_CODE = { code: null, parentId: null } as const;
export const NEW_SERVICE = {
  status: 'active',
  summary: null,
  description: null,
  channels: [],
  areas: [],
  languages: [],
  fee: null,
  url: null,
  keywords: [],
  clientGroups: [],
  serviceClasses: [],
  otherTeams: [],
} as const;
