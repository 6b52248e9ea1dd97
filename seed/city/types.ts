/** The shapes of the sample city: like the records of the API, with readable keys instead of ids. */
import type { LocalText } from '../../api/contract/common.ts';
import type { ORGANIZATION_KINDS } from '../../api/contract/organization.ts';
import type {
  CHANNELS,
  FEES,
  MembershipWeight,
  SERVICE_STATUSES,
  TEAM_ROLES,
} from '../../api/contract/service.ts';
import type { TieStrength } from '../../api/contract/tie.ts';
import type { KeyedExperiment, KeyedTheme } from './experiments/types.ts';

/** A name in the three languages of the product; all three are always given. */
export type TrilingualName = { readonly fi: string; readonly sv: string; readonly en: string };

/** Clients in a year: 5 or more exactly, fewer only as "<5", unknown as null. */
export type SampleCount = number | '<5' | null;

export type SampleOrganization = {
  readonly key: string;
  readonly name: TrilingualName;
  readonly kind: (typeof ORGANIZATION_KINDS)[number];
  readonly url: string;
};

export type SampleContact = {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
};

export type SampleTeam = {
  readonly key: string;
  readonly organization: string;
  /** Key of the team above; null for a department. */
  readonly parent: string | null;
  readonly name: TrilingualName;
  readonly description: LocalText;
  readonly contacts: readonly SampleContact[];
};

export type SampleClientGroup = {
  readonly key: string;
  readonly parent: string | null;
  /** KR… and KE… are codes of PTV, Y… are the city's own. */
  readonly code: string;
  readonly name: TrilingualName;
  readonly description?: LocalText;
  /** People (for KR2: businesses and associations) in a town of 20,000; null where nobody has counted. */
  readonly estimatedSize: number | null;
  /** True for clients who are seldom heard. */
  readonly quiet: boolean;
};

export type SampleServiceClass = {
  /** Official PTV code, which is the key as well. */
  readonly code: string;
  readonly parent: string | null;
  readonly name: TrilingualName;
};

export type SampleMembership = {
  readonly key: string;
  /** 1 sometimes, 2 regularly, 3 mainly. */
  readonly weight: MembershipWeight;
  readonly clientsPerYear?: SampleCount;
};

export type SampleService = {
  readonly key: string;
  readonly team: string;
  readonly name: TrilingualName;
  readonly summary: LocalText;
  readonly description: LocalText;
  /** Active unless said otherwise. */
  readonly status?: (typeof SERVICE_STATUSES)[number];
  /** Years, both inclusive; absent is unknown, as in many real directories. */
  readonly ageMin?: number;
  readonly ageMax?: number;
  readonly channels: readonly (typeof CHANNELS)[number][];
  /** Codes of municipalities; the sample town alone unless said otherwise. */
  readonly areas?: readonly string[];
  /** Finnish alone unless said otherwise. */
  readonly languages?: readonly string[];
  readonly fee: (typeof FEES)[number] | null;
  readonly clientsPerYear: SampleCount;
  readonly keywords: readonly string[];
  /** When somebody last said "still correct"; null is never. */
  readonly reviewedAt: string | null;
  readonly groups: readonly SampleMembership[];
  /** PTV codes of service classes. */
  readonly classes: readonly string[];
  readonly otherTeams?: readonly { readonly key: string; readonly role: (typeof TEAM_ROLES)[number] }[];
};

/** What a person of one team says of how well it knows another. */
export type SampleTie = {
  readonly team: string;
  readonly other: string;
  readonly strength: TieStrength;
  /** An invented first name. */
  readonly statedBy: string;
};

export type SampleCity = {
  readonly organizations: readonly SampleOrganization[];
  readonly teams: readonly SampleTeam[];
  readonly clientGroups: readonly SampleClientGroup[];
  readonly serviceClasses: readonly SampleServiceClass[];
  readonly services: readonly SampleService[];
  readonly ties: readonly SampleTie[];
  readonly themes: readonly KeyedTheme[];
  readonly experiments: readonly KeyedExperiment[];
};
