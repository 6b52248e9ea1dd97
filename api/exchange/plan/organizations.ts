/** Plans organizations, and with them their teams. */
import type { ImportDrafts, OrganizationDraft } from '../draft.ts';
import type { ExistingRecords, OrganizationFields, TeamFields, Words } from './existing.ts';
import { mergeOrganization, NEW_ORGANIZATION } from './fields.ts';
import { createFinder, planRecord, type Finder, type Planned, type Planning } from './record.ts';
import { showField } from './show.ts';
import { planTeams, type Home } from './teams.ts';

export interface OrganizationPlan {
  readonly organizations: readonly Planned<OrganizationFields>[];
  readonly teams: readonly Planned<TeamFields>[];
  /** Ids of teams by the ids of the source. */
  readonly teamIds: ReadonlyMap<string, string>;
}

/**
 * An organization that is only known by reference never changes anything, and is not made anew where the
 * source's id already stands for a team. One whose parent the source names, but does not describe here, is
 * placed below that parent when the directory has it; else it stands on its own.
 */
export function planOrganizations(
  drafts: ImportDrafts,
  existing: ExistingRecords,
  planning: Planning,
): OrganizationPlan {
  const homes = new Map<string, Home>();
  const organizationFinder = createFinder(existing.organizations, (fields) => fields.businessCode);
  const teamFinder = createFinder(existing.teams, () => null);
  const organizations: Planned<OrganizationFields>[] = [];
  const outerParents = new Map(
    drafts.teams.flatMap((team) => (team.outerParent ? [[team.sourceId, team.outerParent]] : [])),
  );

  const claimed = new Set<string>();
  const owners = new Map(
    existing.organizations.rows.flatMap((row) =>
      row.deleted || row.fields.businessCode === null ? [] : [[row.fields.businessCode, row.id]],
    ),
  );

  for (const draft of drafts.organizations) {
    const found = unclaimed(organizationFinder.find(draft.sourceId, draft.businessCode));
    const home = found.link ? undefined : otherHome(draft);
    if (home) homes.set(draft.sourceId, home);
    else {
      const planned = planOrganization(withOwnCode(draft, found.row?.id), found, planning);
      if (!planned) continue;
      organizations.push(planned);
      claimed.add(planned.id);
      if (planned.fields.businessCode !== null) owners.set(planned.fields.businessCode, planned.id);
      homes.set(draft.sourceId, { organizationId: planned.id, parentId: null, isTeam: false });
    }
  }
  return { organizations, ...planTeams(drafts.teams, existing, homes, planning) };

  /** What was found, unless it was found by its business ID and is another record's already. */
  function unclaimed(found: Found): Found {
    const isClaimed = !found.link && found.row !== undefined && claimed.has(found.row.id);
    return isClaimed ? {} : found;
  }

  /** A business ID is one organization's; a second one that claims it comes without. */
  function withOwnCode(draft: OrganizationDraft, id: string | undefined): OrganizationDraft {
    const owner = draft.businessCode === undefined ? undefined : owners.get(draft.businessCode);
    if (owner === undefined || owner === id) return draft;
    planning.log.add('business-code-taken', draft.place, { code: draft.businessCode ?? '' });
    return { ...draft, businessCode: undefined };
  }

  /** The place of a would-be organization that is, or belongs to, a team that is known already. */
  function otherHome(draft: OrganizationDraft): Home | undefined {
    const itself = teamFinder.find(draft.sourceId).row;
    if (draft.referenceOnly && itself && !itself.deleted) {
      return { organizationId: itself.fields.organizationId, parentId: itself.fields.parentId, isTeam: true };
    }
    const outer = outerParents.get(draft.sourceId);
    if (outer === undefined) return undefined;
    const team = teamFinder.find(outer).row;
    if (team && !team.deleted)
      return { organizationId: team.fields.organizationId, parentId: team.id, isTeam: true };
    const organization = organizationFinder.find(outer).row;
    if (organization && !organization.deleted)
      return { organizationId: organization.id, parentId: null, isTeam: true };
    planning.log.add('parent-not-here', draft.place);
    return undefined;
  }
}

type Found = ReturnType<Finder<OrganizationFields, Words<OrganizationDraft>>['find']>;

function planOrganization(
  draft: OrganizationDraft,
  found: Found,
  planning: Planning,
): Planned<OrganizationFields> | undefined {
  const { sourceId, place, referenceOnly, ...words } = draft;
  return planRecord(
    {
      entity: 'organization',
      sourceId,
      place,
      ...found,
      words: referenceOnly && found.link?.seen ? found.link.seen : words,
      resolve: (said: Words<OrganizationDraft>): Partial<OrganizationFields> => said,
      frozen: referenceOnly,
      merge: mergeOrganization,
      blank: () => ({ ...NEW_ORGANIZATION, name: draft.name }),
      show: (field, value) => showField(planning.names, field, value),
    },
    planning,
  );
}
