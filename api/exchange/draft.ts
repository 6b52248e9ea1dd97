/**
 * What every format gives after parsing: records in our words, which refer to each other by the ids of
 * the source (organizations, teams, services) or by code (client groups, service classes).
 * A field that is `undefined` was not stated by the source: an import then leaves it as it is.
 */
import type { Static } from 'typebox';
import type { LocalText } from '../contract/common.ts';
import type { ORGANIZATION_KINDS } from '../contract/organization.ts';
import type { CHANNELS, FEES, MembershipWeight, SERVICE_STATUSES, TEAM_ROLES } from '../contract/service.ts';
import type { Contact } from '../contract/team.ts';
import type { Place } from './place.ts';

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Fee = (typeof FEES)[number];
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];
export type TeamRole = (typeof TEAM_ROLES)[number];
export type Weight = Static<typeof MembershipWeight>;

interface Draft {
  /** The id in the source; for client groups and service classes their code. */
  readonly sourceId: string;
  readonly place: Place;
  readonly name: LocalText;
}

export interface OrganizationDraft extends Draft {
  /** Only its id and name are known, from a record that refers to it: never a reason to change anything. */
  readonly referenceOnly: boolean;
  readonly kind?: OrganizationKind;
  readonly businessCode?: string;
  readonly url?: string;
}

export interface TeamDraft extends Draft {
  readonly referenceOnly: boolean;
  /** sourceId of its organization. */
  readonly organization: string;
  /** sourceId of the team above it; null for a department. */
  readonly parent: string | null;
  /** sourceId of the parent that the source names, but does not describe here. */
  readonly outerParent?: string;
  readonly description?: LocalText;
  readonly contacts?: readonly Contact[];
}

/** A client group or a service class. */
export interface CodeDraft extends Draft {
  readonly code: string;
  readonly parentCode: string | null;
}

export interface MembershipDraft {
  readonly code: string;
  readonly weight: Weight;
}

export interface TeamRoleDraft {
  readonly team: string;
  readonly role: TeamRole;
}

export interface ServiceDraft extends Draft {
  /** sourceId of the accountable team. */
  readonly team: string;
  readonly status: ServiceStatus;
  readonly summary?: LocalText;
  readonly description?: LocalText;
  readonly channels?: readonly Channel[];
  /** True when further channels are known to exist, but not of which kind. */
  readonly channelsPartial: boolean;
  readonly areas?: readonly string[];
  readonly languages?: readonly string[];
  readonly fee?: Fee;
  readonly url?: string;
  readonly keywords?: readonly string[];
  readonly clientGroups?: readonly MembershipDraft[];
  /** Codes. */
  readonly serviceClasses?: readonly string[];
  readonly otherTeams?: readonly TeamRoleDraft[];
}

/** Channels of a service that is not among the files itself: they are added to it where it is stored. */
export interface ChannelLinkDraft {
  readonly service: string;
  readonly place: Place;
  readonly channels: readonly Channel[];
  readonly url?: string;
}

export interface ImportDrafts {
  readonly source: string;
  readonly organizations: readonly OrganizationDraft[];
  /** Parents before their children. */
  readonly teams: readonly TeamDraft[];
  readonly clientGroups: readonly CodeDraft[];
  readonly serviceClasses: readonly CodeDraft[];
  readonly services: readonly ServiceDraft[];
  readonly channelLinks: readonly ChannelLinkDraft[];
}

export interface ImportFile {
  readonly name: string;
  readonly text: string;
}
