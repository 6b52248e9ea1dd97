/** What an import would do to the directory: the same plan is shown by a dry run and written by the import. */
import type { LocalText } from '../contract/common.ts';
import type { Entity } from '../contract/event.ts';
import type { ImportDrafts } from './draft.ts';
import { planCodes } from './plan/codes.ts';
import type {
  CodeFields,
  ExistingRecords,
  OrganizationFields,
  ServiceFields,
  Shelf,
  TeamFields,
} from './plan/existing.ts';
import { planOrganizations } from './plan/organizations.ts';
import type { Planned, PlannedLink, Planning } from './plan/record.ts';
import { planServices } from './plan/services.ts';
import { createProblemLog, type ImportProblem } from './problems.ts';

/** A record of the same source that is not in these files: an import leaves it alone. */
export interface LeftRecord {
  readonly entity: Entity;
  readonly id: string;
  readonly name: LocalText;
}

export interface EntityCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly left: number;
}

export interface ImportPlan {
  /** In each list a record stands after those that it refers to, so they can be written in this order. */
  readonly organizations: readonly Planned<OrganizationFields>[];
  readonly teams: readonly Planned<TeamFields>[];
  readonly clientGroups: readonly Planned<CodeFields>[];
  readonly serviceClasses: readonly Planned<CodeFields>[];
  readonly services: readonly Planned<ServiceFields>[];
  /** Links to be inserted or, by (entity, sourceId), replaced. Empty when nothing is new. */
  readonly links: readonly PlannedLink[];
  readonly left: readonly LeftRecord[];
  readonly counts: Readonly<Record<Entity, EntityCounts>>;
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}

/**
 * Compares drafts with what is stored. A record is found by its id in the source; client groups and service
 * classes also by code, organizations by business code.
 *
 * A stored field changes only when the source has changed it since its last import, so what people edit
 * here stays until then; of a record that the source meets for the first time only empty fields are filled.
 * Nothing is deleted, and nothing that was deleted here comes back. The same files a second time give a plan
 * without additions, changes and links.
 *
 * @param newId gives a fresh id at each call; the plan is the same for the same ids
 */
export function planImport(drafts: ImportDrafts, existing: ExistingRecords, newId: () => string): ImportPlan {
  const log = createProblemLog();
  const planning: Planning = { newId, log, links: [], names: namesOf(existing) };
  const { organizations, teams, teamIds } = planOrganizations(drafts, existing, planning);
  const groups = planCodes('client-group', drafts.clientGroups, existing.clientGroups, planning);
  const classes = planCodes('service-class', drafts.serviceClasses, existing.serviceClasses, planning);
  const references = { teams: teamIds, clientGroups: groups.ids, serviceClasses: classes.ids };
  const services = planServices(drafts, existing, references, planning);

  const left = [
    ...leftOf('organization', existing.organizations, drafts.organizations),
    ...leftOf('team', existing.teams, drafts.teams),
    ...leftOf('client-group', existing.clientGroups, drafts.clientGroups),
    ...leftOf('service-class', existing.serviceClasses, drafts.serviceClasses),
    ...leftOf('service', existing.services, drafts.services),
  ];
  const { problems, count } = log.result();
  return {
    organizations,
    teams,
    clientGroups: groups.planned,
    serviceClasses: classes.planned,
    services,
    links: planning.links,
    left,
    counts: {
      organization: countsOf('organization', organizations, left),
      team: countsOf('team', teams, left),
      'client-group': countsOf('client-group', groups.planned, left),
      'service-class': countsOf('service-class', classes.planned, left),
      service: countsOf('service', services, left),
    },
    problems,
    problemCount: count,
  };
}

function namesOf(existing: ExistingRecords): Map<string, LocalText> {
  const { organizations, teams, clientGroups, serviceClasses, services } = existing;
  const shelves = [organizations, teams, clientGroups, serviceClasses, services];
  return new Map(shelves.flatMap((shelf) => shelf.rows.map((row) => [row.id, row.fields.name] as const)));
}

function leftOf<F extends { readonly name: LocalText }, W>(
  entity: Entity,
  shelf: Shelf<F, W>,
  drafts: readonly { readonly sourceId: string }[],
): readonly LeftRecord[] {
  const here = new Set(drafts.map((draft) => draft.sourceId));
  const rows = new Map(shelf.rows.map((row) => [row.id, row]));
  return shelf.links.flatMap((link) => {
    const row = rows.get(link.id);
    return here.has(link.sourceId) || !row || row.deleted
      ? []
      : [{ entity, id: row.id, name: row.fields.name }];
  });
}

function countsOf(
  entity: Entity,
  planned: readonly { readonly action: 'added' | 'changed' | 'unchanged' }[],
  left: readonly LeftRecord[],
): EntityCounts {
  const count = (action: string) => planned.filter((each) => each.action === action).length;
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    left: left.filter((each) => each.entity === entity).length,
  };
}
