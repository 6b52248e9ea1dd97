import { sql } from 'drizzle-orm';
import type { ImportPlan } from '../../exchange/plan.ts';
import type { ServiceFields } from '../../exchange/plan/existing.ts';
import type { Planned, PlannedLink } from '../../exchange/plan/record.ts';
import type { ServiceInput } from '../../contract/service.ts';
import { clientGroupResource } from '../client-groups.ts';
import { insertRecord, updateRecord, type Resource } from '../directory.ts';
import type { Db } from '../open.ts';
import { organizationResource } from '../organizations.ts';
import { serviceClassResource } from '../service-classes.ts';
import { serviceResource } from '../services.ts';
import { teamResource } from '../teams.ts';

/** How many records a plan adds or changes. */
export function countWork(plan: ImportPlan): number {
  return workOf(plan).length;
}

/**
 * Writes a plan, with history, inside the caller's transaction. A record comes after those that it refers to.
 * @param onProgress told after each written record how many there are by then.
 */
export async function applyPlan(
  tx: Db,
  actor: string,
  source: string,
  plan: ImportPlan,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  // Records that were merged here are met again under each of their ids, and may be changed by each.
  const versions = new Map<string, number>();
  const save = async <I extends object>(
    resource: Resource<I>,
    { id, version, ...record }: Planned<unknown>,
    input: I,
  ) => {
    if (version === null) await insertRecord(tx, resource, actor, input, id);
    else {
      const now = versions.get(id) ?? version;
      const row = await updateRecord(tx, resource, actor, id, now, onlyChanged(input, record));
      versions.set(id, row.version);
    }
    onProgress((done += 1));
  };
  const write = async <F, I extends object>(
    resource: Resource<I>,
    planned: readonly Planned<F>[],
    toInput: (fields: F) => I | Promise<I>,
  ) => {
    for (const record of planned.filter(({ action }) => action !== 'unchanged')) {
      await save(resource, record, await toInput(record.fields));
    }
  };
  await write(organizationResource, plan.organizations, (fields) => fields);
  await write(clientGroupResource, plan.clientGroups, (fields) => fields);
  await write(serviceClassResource, plan.serviceClasses, (fields) => fields);
  await write(teamResource, plan.teams, (fields) => ({ ...fields, contacts: [...fields.contacts] }));
  for (const record of plan.services.filter(({ action }) => action !== 'unchanged')) {
    await save(serviceResource, record, await serviceInput(tx, record));
  }
  await storeLinks(tx, source, plan.links);
}

function workOf(plan: ImportPlan) {
  const all = [
    ...plan.organizations,
    ...plan.teams,
    ...plan.clientGroups,
    ...plan.serviceClasses,
    ...plan.services,
  ];
  return all.filter(({ action }) => action !== 'unchanged');
}

/** What an import does not touch keeps its place, down to links that carry numbers of clients. */
function onlyChanged<I extends object>(input: I, { changes }: Pick<Planned<unknown>, 'changes'>): Partial<I> {
  const changed = new Set(changes.map(({ field }) => field));
  return Object.fromEntries(Object.entries(input).filter(([field]) => changed.has(field))) as Partial<I>;
}

async function serviceInput(tx: Db, { id, fields }: Planned<ServiceFields>): Promise<ServiceInput> {
  // A source knows which groups a service has, not how many clients were counted here.
  const counted = await tx.execute<{ id: string; count: number }>(sql`
    select client_group_id as id, clients_per_year as count from service_client_groups
    where service_id = ${id} and clients_per_year is not null`);
  const counts = new Map(counted.rows.map((row) => [row.id, row.count]));
  return {
    ...fields,
    channels: [...fields.channels],
    areas: [...fields.areas],
    languages: [...fields.languages],
    keywords: [...fields.keywords],
    clientGroups: fields.clientGroups.map((group) => ({
      ...group,
      clientsPerYear: counts.get(group.id) ?? null,
    })),
    serviceClasses: fields.serviceClasses.map((classId) => ({ id: classId })),
    otherTeams: fields.otherTeams.map((team) => ({ ...team })),
  };
}

async function storeLinks(tx: Db, source: string, links: readonly PlannedLink[]): Promise<void> {
  await tx.execute(sql`
    insert into external_ids (source, entity, external_id, entity_id, seen)
    select ${source}, entity, "sourceId", id, seen
    from json_to_recordset(${JSON.stringify(links)}::json) as l(entity text, "sourceId" text, id uuid, seen jsonb)
    on conflict (source, entity, external_id) do update set entity_id = excluded.entity_id, seen = excluded.seen`);
}
