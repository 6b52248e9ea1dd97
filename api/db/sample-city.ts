import { sql } from 'drizzle-orm';
import type { ClientGroupInput } from '../contract/client-group.ts';
import type { Entity } from '../contract/event.ts';
import type { OrganizationInput } from '../contract/organization.ts';
import type { ServiceClassInput } from '../contract/service-class.ts';
import type { ServiceInput } from '../contract/service.ts';
import type { TeamInput } from '../contract/team.ts';
import type { TieInput } from '../contract/tie.ts';
import { clientGroupResource } from './client-groups.ts';
import { insertRecord, type Resource } from './directory.ts';
import type { Db } from './open.ts';
import { organizationResource } from './organizations.ts';
import { externalIds, relationSnapshots } from './schema.ts';
import { serviceClassResource } from './service-classes.ts';
import { serviceResource } from './services.ts';
import { teamResource } from './teams.ts';
import { saveTie } from './ties.ts';
import { insertEvents, writeTransaction } from './write.ts';

/** Under this source the rows of the sample stand in external_ids. */
export const SAMPLE_SOURCE = 'sample';
/** What people of the sample say of each other they said long before they tried anything together. */
const TIES_STATED = '300 days';

type Sampled<T> = T & { readonly id: string; readonly key: string };

/** The sample as rows with ids; in each list parents come before their children. */
export interface SampleRecords {
  readonly organizations: readonly Sampled<OrganizationInput>[];
  readonly teams: readonly Sampled<TeamInput>[];
  readonly clientGroups: readonly Sampled<ClientGroupInput>[];
  readonly serviceClasses: readonly Sampled<ServiceClassInput>[];
  readonly services: readonly Sampled<ServiceInput>[];
  readonly ties: readonly (TieInput & { readonly teamId: string; readonly otherId: string })[];
}

/** Has anything ever been in this directory? */
export async function isUntouched(db: Db): Promise<boolean> {
  const result = await db.execute<{ untouched: boolean }>(
    sql`select not exists (select from events) as untouched`,
  );
  return result.rows[0]!.untouched;
}

/** Puts the whole sample in, or nothing of it. */
export function insertSampleCity(db: Db, records: SampleRecords): Promise<void> {
  return writeTransaction(db, async (tx) => {
    await insertAll(tx, organizationResource, records.organizations);
    await insertAll(tx, clientGroupResource, records.clientGroups);
    await insertAll(tx, serviceClassResource, records.serviceClasses);
    await insertAll(tx, teamResource, records.teams);
    await insertAll(tx, serviceResource, records.services);
    for (const { teamId, otherId, ...said } of records.ties) {
      await saveTie(tx, SAMPLE_SOURCE, teamId, otherId, said);
    }
    await tx.execute(sql`update ties set stated_at = stated_at - ${TIES_STATED}::interval`);
  });
}

async function insertAll<I extends object>(
  tx: Db,
  resource: Resource<I>,
  records: readonly Sampled<I>[],
): Promise<void> {
  for (const record of records) {
    await insertRecord(tx, resource, SAMPLE_SOURCE, record, record.id);
    await tx.insert(externalIds).values({
      source: SAMPLE_SOURCE,
      entity: resource.entity,
      externalId: record.key,
      entityId: record.id,
    });
  }
}

/** How many rows of the sample are in the directory. */
export function countSampleCity(db: Db): Promise<number> {
  return db.$count(externalIds, sql`source = ${SAMPLE_SOURCE}`);
}

type SampledEntity = Entity | 'theme' | 'experiment';

const TABLES: Record<SampledEntity, string> = {
  theme: 'themes',
  experiment: 'experiments',
  organization: 'organizations',
  team: 'teams',
  service: 'services',
  'client-group': 'client_groups',
  'service-class': 'service_classes',
};

/**
 * Takes the sample out again. A row that the city's own data hangs on (the unit of an own service, a client
 * group that it names, a row that an import has taken over) stays, and is the city's own from then on.
 */
export function removeSampleCity(db: Db, actor: string): Promise<{ removed: number; kept: number }> {
  return writeTransaction(db, async (tx) => {
    const before = await countSampleCity(tx);
    await tx.execute(sql`
      create temporary table leaving on commit drop as
      select entity, entity_id as id from external_ids sample where source = ${SAMPLE_SOURCE} and not exists (
        select from external_ids other where other.entity_id = sample.entity_id and other.source <> ${SAMPLE_SOURCE})`);
    await keepWhatOwnRowsNeed(tx);
    const leaving = await tx.execute<{ entity: SampledEntity; id: string }>(
      sql`select entity, id from leaving`,
    );
    await tx.execute(sql`
      delete from verdicts where a_id in (select id from leaving) or b_id in (select id from leaving)`);
    await tx.execute(sql`
      delete from ties where team_id in (select id from leaving) or other_id in (select id from leaving)`);
    // All that was kept until now shows an invented city, or an own one amid it.
    await tx.delete(relationSnapshots);
    // Children before parents, services before everything that they refer to.
    for (const entity of [
      'experiment',
      'theme',
      'service',
      'team',
      'client-group',
      'service-class',
      'organization',
    ] as const) {
      await tx.execute(sql`
        delete from ${sql.identifier(TABLES[entity])} where id in (select id from leaving where entity = ${entity})`);
    }
    await tx.execute(sql`delete from external_ids where source = ${SAMPLE_SOURCE}`);
    await insertEvents(
      tx,
      leaving.rows.map(({ entity, id }) => ({
        actor,
        entity,
        entityId: id,
        action: 'deleted' as const,
        before: null,
        after: null,
      })),
    );
    return { removed: leaving.rows.length, kept: before - leaving.rows.length };
  });
}

/** Own rows are all that are not leaving; what they refer to, and all above it, stays with them. */
async function keepWhatOwnRowsNeed(tx: Db): Promise<void> {
  const own = (alias: string) => sql`${sql.identifier(alias)}.id not in (select id from leaving)`;
  const stay = (entity: SampledEntity, needed: ReturnType<typeof sql>) =>
    tx.execute(sql`delete from leaving where entity = ${entity} and id in (${needed})`);
  await stay(
    'experiment',
    sql`with recursive kept as (
        select e.id, e.continues_id from experiments e where ${own('e')}
        union select c.id, c.continues_id from experiments c join kept k on k.continues_id = c.id
      ) select id from kept`,
  );
  await stay('theme', sql`select e.theme_id from experiments e where ${own('e')} and e.theme_id is not null`);
  await stay(
    'team',
    sql`select unnest(t.path) from experiments e join experiment_teams l on l.experiment_id = e.id
      join teams t on t.id = l.team_id where ${own('e')}`,
  );
  await stay(
    'client-group',
    sql`select unnest(g.path) from experiments e join experiment_client_groups l on l.experiment_id = e.id
      join client_groups g on g.id = l.client_group_id where ${own('e')}`,
  );
  await stay(
    'team',
    sql`select unnest(t.path) from services s join teams t on t.id = s.team_id where ${own('s')}`,
  );
  await stay(
    'team',
    sql`select unnest(t.path) from services s join service_teams m on m.service_id = s.id
      join teams t on t.id = m.team_id where ${own('s')}`,
  );
  await stay('team', sql`select unnest(t.path) from teams t where ${own('t')}`);
  await stay('organization', sql`select t.organization_id from teams t where ${own('t')}`);
  await stay(
    'client-group',
    sql`select unnest(g.path) from services s join service_client_groups m on m.service_id = s.id
      join client_groups g on g.id = m.client_group_id where ${own('s')}`,
  );
  await stay('client-group', sql`select unnest(g.path) from client_groups g where ${own('g')}`);
  await stay(
    'service-class',
    sql`select unnest(c.path) from services s join service_service_classes m on m.service_id = s.id
      join service_classes c on c.id = m.service_class_id where ${own('s')}`,
  );
  await stay('service-class', sql`select unnest(c.path) from service_classes c where ${own('c')}`);
}
