import type pg from 'pg';
import { classOfCount } from '../../api/domain/client-count.ts';
import { FIRST, HEAD, QUALITIES } from './finnish-words.ts';
import { generatedCity, type GeneratedCityOptions } from './generated-city.ts';
import { randomInteger, seededRandom } from './random.ts';

const CLASSES = 40;
const COLORS = 12;
const MOST_CLIENTS = 2_000;
const ORGANIZATION = '01900000-0000-7000-8000-d00000000000';

/** Fills an empty migrated database with a generated city whose services, units and groups have Finnish names. */
export async function fillGeneratedCity(pool: pg.Pool, options: GeneratedCityOptions): Promise<void> {
  const { groups, services } = generatedCity(options);
  const random = seededRandom(options.seed ?? 1);
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const named = (id: string) => {
    const compound = pick(FIRST) + pick(HEAD);
    const name = random() < 0.4 ? `${pick(QUALITIES)} ${compound}` : compound;
    return { id, name: { fi: name.charAt(0).toUpperCase() + name.slice(1) } };
  };
  const departmentIds = [...new Set(services.map(({ departmentId }) => departmentId))];
  const departments = departmentIds.map((id, at) => ({
    ...named(id),
    mark: `${String.fromCharCode(65 + at)}${String.fromCharCode(75 + at)}`,
    color: 1 + (at % COLORS),
  }));
  const teams = [...new Map(services.map((one) => [one.teamId, one.departmentId]))].map(([id, parent]) => ({
    ...named(id),
    parent,
  }));
  const classes = Array.from({ length: CLASSES }, (_, at) =>
    named(`01900000-0000-7000-8000-e${String(at).padStart(11, '0')}`),
  );
  const rows = services.map(({ id, teamId, ageMin, ageMax, areas, memberships }) => ({
    ...named(id),
    team: teamId,
    age_min: ageMin,
    age_max: ageMax,
    areas,
    clients: classOfCount(randomInteger(random, MOST_CLIENTS)),
    class: pick(classes).id,
    memberships: memberships.map(({ groupId, weight }) => ({ group: groupId, weight })),
  }));
  await inTransaction(pool, async (client) => {
    const insert = (statement: string, list: readonly object[]) =>
      client.query(statement, [JSON.stringify(list)]);
    await client.query(`insert into organizations (id, name) values ($1, '{"fi": "Kaupunki"}')`, [
      ORGANIZATION,
    ]);
    await insert(
      `insert into teams (id, organization_id, name, mark, color) select id, '${ORGANIZATION}', name, mark, color
       from jsonb_to_recordset($1) as d(id uuid, name jsonb, mark text, color smallint)`,
      departments,
    );
    await insert(
      `insert into teams (id, organization_id, parent_id, name) select id, '${ORGANIZATION}', parent, name
       from jsonb_to_recordset($1) as t(id uuid, name jsonb, parent uuid)`,
      teams,
    );
    await insert(
      `insert into client_groups (id, parent_id, name) select id, parent, name
       from jsonb_to_recordset($1) as g(id uuid, name jsonb, parent uuid)`,
      groups.map(({ id, parentId }) => ({ ...named(id), parent: parentId })),
    );
    await insert(
      `insert into service_classes (id, name) select id, name from jsonb_to_recordset($1) as c(id uuid, name jsonb)`,
      classes,
    );
    await insert(
      `insert into services (id, team_id, name, age_min, age_max, areas, clients_per_year)
       select id, team, name, age_min, age_max, areas, clients from jsonb_to_recordset($1)
       as s(id uuid, team uuid, name jsonb, age_min smallint, age_max smallint, areas text[], clients integer)`,
      rows,
    );
    await insert(
      `insert into service_service_classes (service_id, service_class_id)
       select id, class from jsonb_to_recordset($1) as s(id uuid, class uuid)`,
      rows,
    );
    await insert(
      `insert into service_client_groups (service_id, client_group_id, weight)
       select s.id, m."group", m.weight from jsonb_to_recordset($1) as s(id uuid, memberships jsonb),
       jsonb_to_recordset(s.memberships) as m("group" uuid, weight smallint)`,
      rows,
    );
  });
  await pool.query('analyze');
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  } finally {
    client.release();
  }
}
