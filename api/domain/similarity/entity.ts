import type { MembershipWeight } from '../../contract/service.ts';

/** That an entity serves a client group: 1 sometimes, 2 regularly, 3 mainly. */
export type Membership = { readonly groupId: string; readonly weight: MembershipWeight };

/** What client overlap looks at in a service, a team or a department. */
export type OverlapEntity = {
  readonly id: string;
  /** A group named twice counts once, with its higher weight. */
  readonly memberships: readonly Membership[];
  /** Whole years, 0–120, inclusive. Both null: unknown. One null: open at that end. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  /** Municipality codes; "FI" is the whole country; empty is unknown. */
  readonly areas: readonly string[];
};
