/** What is stored already, as far as planning an import needs it. Ids are those of the database. */
import type { LocalText } from '../../contract/common.ts';
import type { Contact } from '../../contract/team.ts';
import type {
  Channel,
  CodeDraft,
  Fee,
  OrganizationDraft,
  OrganizationKind,
  ServiceDraft,
  ServiceStatus,
  TeamDraft,
  TeamRole,
  Weight,
} from '../draft.ts';

interface StoredRow {
  readonly id: string;
  readonly version: number;
  /** Soft-deleted rows are given as well: what was deleted here is not made anew by an import. */
  readonly deleted: boolean;
}

export interface OrganizationFields {
  readonly name: LocalText;
  readonly kind: OrganizationKind;
  readonly businessCode: string | null;
  readonly url: string | null;
}

export interface TeamFields {
  readonly name: LocalText;
  readonly organizationId: string;
  readonly parentId: string | null;
  readonly description: LocalText | null;
  readonly contacts: readonly Contact[];
}

/** A client group or a service class. */
export interface CodeFields {
  readonly name: LocalText;
  readonly code: string | null;
  readonly parentId: string | null;
}

export interface ServiceFields {
  readonly name: LocalText;
  readonly teamId: string;
  readonly status: ServiceStatus;
  readonly summary: LocalText | null;
  readonly description: LocalText | null;
  readonly channels: readonly Channel[];
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly fee: Fee | null;
  readonly url: string | null;
  readonly keywords: readonly string[];
  readonly clientGroups: readonly { readonly id: string; readonly weight: Weight }[];
  /** Ids. */
  readonly serviceClasses: readonly string[];
  readonly otherTeams: readonly { readonly id: string; readonly role: TeamRole }[];
}

/**
 * What a source says of a record, in its own words: ids and codes of the source. It is stored with the
 * link, so that the next import can tell what the source has changed from what was edited here.
 */
export type Words<D> = Omit<D, 'sourceId' | 'place' | 'referenceOnly' | 'channelsPartial'>;

export interface Link<W> {
  readonly sourceId: string;
  readonly id: string;
  /** What the source said at the last import; null when that is not known. */
  readonly seen: W | null;
}

export type Stored<F> = StoredRow & { readonly fields: F };

/** Rows of one entity, and the ids under which the imported source (no other) knows them. */
export interface Shelf<F, W> {
  readonly rows: readonly Stored<F>[];
  readonly links: readonly Link<W>[];
}

export interface ExistingRecords {
  readonly organizations: Shelf<OrganizationFields, Words<OrganizationDraft>>;
  readonly teams: Shelf<TeamFields, Words<TeamDraft>>;
  readonly clientGroups: Shelf<CodeFields, Words<CodeDraft>>;
  readonly serviceClasses: Shelf<CodeFields, Words<CodeDraft>>;
  readonly services: Shelf<ServiceFields, Words<ServiceDraft>>;
}
