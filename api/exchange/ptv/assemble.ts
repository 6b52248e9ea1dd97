/** Puts the notes of all files together: services with their teams, channels and general descriptions. */
import { LIMITS } from '../../contract/common.ts';
import type {
  ChannelLinkDraft,
  ImportDrafts,
  MembershipDraft,
  ServiceDraft,
  TeamRoleDraft,
  Weight,
} from '../draft.ts';
import { inside } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { bestUrl, kindsOf, type ChannelNote } from './channels.ts';
import type { CodeBook } from './codes.ts';
import { noteReference, type Notes } from './gather.ts';
import { seatOrganizations } from './organization-tree.ts';
import type { OrganizationNote } from './organizations.ts';
import { fillIn, type RoleNote, type ServiceNote } from './services.ts';

export const PTV_SOURCE = 'ptv';

/**
 * PTV only says that a service serves a group, not how closely: "regularly", the middle weight, neither
 * claims that the group is the main one nor makes it a side matter. People can set it right afterwards.
 */
export const PTV_WEIGHT: Weight = 2;

/** Drafts from notes. Everything that could not be used is noted in the log. */
export function assemble(notes: Notes, codes: CodeBook, log: ProblemLog): ImportDrafts {
  const services = draftServices(notes, log);
  const acting = new Set(
    services.flatMap((each) => [each.team, ...(each.otherTeams ?? []).map((other) => other.team)]),
  );
  const organizations = withReferences(notes, acting);
  const seats = seatOrganizations(organizations, acting, log);
  const groups = services.flatMap((each) => (each.clientGroups ?? []).map((membership) => membership.code));
  const classes = services.flatMap((each) => each.serviceClasses ?? []);
  return {
    source: PTV_SOURCE,
    organizations: seats.organizations,
    teams: seats.teams,
    clientGroups: codes.drafts('client-group', groups),
    serviceClasses: codes.drafts('service-class', classes),
    services,
    channelLinks: draftChannelLinks(notes),
  };
}

function withReferences(notes: Notes, acting: ReadonlySet<string>): ReadonlyMap<string, OrganizationNote> {
  const all = new Map(notes.organizations);
  for (const service of notes.services.values()) {
    for (const { organization } of service.roles)
      if (acting.has(organization.id)) noteReference(all, organization);
  }
  return all;
}

function draftServices(notes: Notes, log: ProblemLog): readonly ServiceDraft[] {
  const channelsOf = channelsByService(notes);
  const used = new Set<string>();
  const drafts: ServiceDraft[] = [];
  for (const note of notes.services.values()) {
    const general =
      note.generalDescription === undefined
        ? undefined
        : notes.generalDescriptions.get(note.generalDescription);
    if (general) used.add(general.id);
    const full = fillIn(note, general);
    if (note.generalDescription !== undefined && !general && lacksText(note)) {
      log.tally('general-description-not-here', inside(note.place, 'generalDescriptionId'));
    }
    const teams = assignRoles(note, log);
    if (teams) drafts.push(toDraft(full, teams, channelsOf.get(note.id) ?? [], log));
  }
  const alone = [...notes.generalDescriptions.values()].filter((each) => !used.has(each.id));
  if (used.size === 0) for (const each of alone) log.tally('general-descriptions-alone', each.place);
  return drafts;
}

function lacksText(note: ServiceNote): boolean {
  return !note.description || !(note.clientGroups?.length ?? 0) || !(note.serviceClasses?.length ?? 0);
}

interface Teams {
  readonly team: string;
  readonly otherTeams: readonly TeamRoleDraft[];
}

const ROLE_ORDER = ['Responsible', 'OtherResponsible', 'Producer'];

/**
 * The first responsible organization is accountable, further ones are co-responsible, producers produce.
 * PTV repeats an organization for each of its roles; here it has the first of these only.
 */
function assignRoles(note: ServiceNote, log: ProblemLog): Teams | undefined {
  const rank = (role: RoleNote) => ROLE_ORDER.indexOf(role.roleType);
  const roles = note.roles.filter((role) => rank(role) >= 0).sort((a, b) => rank(a) - rank(b));
  const [first, ...rest] = roles;
  if (!first) return log.add('no-team', inside(note.place, 'organizations'));
  if (first.roleType !== 'Responsible') {
    const name = first.organization.name.fi ?? '';
    log.add('not-responsible', inside(note.place, 'organizations'), { name });
  }
  const others = new Map<string, TeamRoleDraft>();
  for (const { organization, roleType } of rest) {
    if (organization.id === first.organization.id || others.has(organization.id)) continue;
    const role = roleType === 'Producer' ? 'producer' : 'co-responsible';
    others.set(organization.id, { team: organization.id, role });
  }
  if (others.size > LIMITS.links) {
    const params = { field: 'organizations', count: others.size, limit: LIMITS.links };
    log.add('too-many', inside(note.place, 'organizations'), params);
  }
  return { team: first.organization.id, otherTeams: [...others.values()].slice(0, LIMITS.links) };
}

function toDraft(
  note: ServiceNote,
  teams: Teams,
  channels: readonly ChannelNote[],
  log: ProblemLog,
): ServiceDraft {
  const here = new Set(channels.map((each) => each.id));
  const elsewhere = (note.channels ?? []).filter((id) => !here.has(id));
  for (const _ of elsewhere) log.tally('channels-not-here', inside(note.place, 'serviceChannels'));
  return {
    sourceId: note.id,
    place: note.place,
    name: note.name,
    ...teams,
    status: note.status,
    summary: note.summary,
    description: note.description,
    channels: channels.length > 0 ? kindsOf(channels) : undefined,
    channelsPartial: elsewhere.length > 0,
    areas: note.areas,
    languages: note.languages,
    fee: note.fee,
    url: bestUrl(channels),
    keywords: note.keywords,
    clientGroups: note.clientGroups?.map((code): MembershipDraft => ({ code, weight: PTV_WEIGHT })),
    serviceClasses: note.serviceClasses,
  };
}

/** A connection may stand on the service, on the channel, or on both. */
function channelsByService(notes: Notes): ReadonlyMap<string, readonly ChannelNote[]> {
  const links = new Map<string, Set<ChannelNote>>();
  const link = (service: string, channel: ChannelNote | undefined) => {
    if (!channel) return;
    const known = links.get(service);
    if (known) known.add(channel);
    else links.set(service, new Set([channel]));
  };
  for (const service of notes.services.values())
    for (const id of service.channels ?? []) link(service.id, notes.channels.get(id));
  for (const channel of notes.channels.values()) for (const id of channel.services) link(id, channel);
  return new Map([...links].map(([service, channels]) => [service, [...channels]]));
}

function draftChannelLinks(notes: Notes): readonly ChannelLinkDraft[] {
  return [...channelsByService(notes)].flatMap(([service, channels]) => {
    if (notes.services.has(service)) return [];
    const place = channels[0]!.place;
    return [{ service, place, channels: kindsOf(channels), url: bestUrl(channels) }];
  });
}
