/** Plans teams: the units inside organizations. */
import type { TeamDraft } from '../draft.ts';
import type { ExistingRecords, TeamFields, Words } from './existing.ts';
import { mergeTeam, NEW_TEAM } from './fields.ts';
import { createFinder, planRecord, type Planned, type Planning } from './record.ts';
import { showField } from './show.ts';

/** Where the units of an organization of the source hang here. */
export interface Home {
  readonly organizationId: string;
  /** Where its own team hangs; null for a department. */
  readonly parentId: string | null;
  /** It is a team of a larger organization here, so its units hang below that team. */
  readonly isTeam: boolean;
}

/**
 * Teams, parents first. A team always stands in the organization of the team above it. One that the source
 * moves to another organization stays where it has units of its own here: people move those.
 */
export function planTeams(
  drafts: readonly TeamDraft[],
  existing: ExistingRecords,
  homes: ReadonlyMap<string, Home>,
  planning: Planning,
): { readonly teams: readonly Planned<TeamFields>[]; readonly teamIds: ReadonlyMap<string, string> } {
  const finder = createFinder(existing.teams, () => null);
  const hasUnits = new Set(existing.teams.rows.map((row) => row.fields.parentId));
  const livingLinks = existing.teams.links.filter(
    (link) => finder.find(link.sourceId).row?.deleted === false,
  );
  const teamIds = new Map(livingLinks.map((link) => [link.sourceId, link.id]));
  const seats = new Map(existing.teams.rows.map((row) => [row.id, row.fields.organizationId]));
  const organizationIds = new Map([
    ...existing.organizations.links.map((link) => [link.sourceId, link.id] as const),
    ...[...homes].map(([sourceId, home]) => [sourceId, home.organizationId] as const),
  ]);

  function parentOf(sourceId: string, said: Words<TeamDraft>): string | null | undefined {
    const home = homes.get(said.organization);
    if (said.parent !== null) return teamIds.get(said.parent);
    if (sourceId === said.organization) return home?.parentId ?? null;
    return home?.isTeam ? teamIds.get(said.organization) : null;
  }

  function resolve(sourceId: string, said: Words<TeamDraft>): Partial<TeamFields> {
    const parentId = parentOf(sourceId, said);
    const above = typeof parentId === 'string' ? seats.get(parentId) : undefined;
    const organizationId = above ?? organizationIds.get(said.organization);
    return {
      name: said.name,
      organizationId,
      parentId,
      description: said.description,
      contacts: said.contacts,
    };
  }

  const teams: Planned<TeamFields>[] = [];
  for (const draft of drafts) {
    const { sourceId, place, referenceOnly, ...words } = draft;
    const found = finder.find(sourceId);
    const organizationId = resolve(sourceId, words).organizationId;
    if (!found.row && organizationId === undefined) {
      planning.log.add('refers-to-deleted', place, { name: draft.organization });
      continue;
    }
    const merge: typeof mergeTeam = (stored, before, stated) => {
      const merged = mergeTeam(stored, before, stated);
      const moves = merged.organizationId !== stored.organizationId;
      if (!moves || !hasUnits.has(found.row?.id ?? '')) return merged;
      planning.log.add('team-not-moved', place);
      return { ...merged, organizationId: stored.organizationId, parentId: stored.parentId };
    };
    const planned = planRecord(
      {
        entity: 'team',
        sourceId,
        place,
        ...found,
        words: referenceOnly && found.link?.seen ? found.link.seen : words,
        resolve: (said: Words<TeamDraft>) => resolve(sourceId, said),
        frozen: referenceOnly,
        merge,
        blank: () => ({ ...NEW_TEAM, name: draft.name, organizationId: organizationId ?? '' }),
        show: (field, value) => showField(planning.names, field, value),
      },
      planning,
    );
    if (!planned) continue;
    teams.push(planned);
    finder.keep(planned);
    teamIds.set(sourceId, planned.id);
    seats.set(planned.id, planned.fields.organizationId);
  }
  return { teams, teamIds };
}
