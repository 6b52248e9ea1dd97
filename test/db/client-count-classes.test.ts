import { expect, it } from 'vitest';
import { migrate, readMigrations } from '../../api/db/migrate.ts';
import { createBareDatabase } from '../support/database.ts';

const THIS = '0004_client_count_classes';

it('a directory from before has its counts in classes of five afterwards, in its history too', async () => {
  const database = await createBareDatabase();
  const { pool } = database;
  const migrations = await readMigrations();
  await migrate(
    pool,
    migrations.filter(({ name }) => name < THIS),
  );
  await pool.query(`
    insert into organizations (id, name, kind) values (gen_random_uuid(), '{"fi":"Kaupunki"}', 'city');
    insert into teams (id, name, organization_id, mark, color, path)
      select gen_random_uuid(), '{"fi":"Toimiala"}', id, 'TO', 1, '{}' from organizations;
    insert into client_groups (id, name, estimated_size, path)
      select gen_random_uuid(), '{"fi":"Ryhmä"}', size, '{}' from unnest(array[0, 4, 7, 101, null]) as size;
    insert into services (id, name, team_id, status, clients_per_year, areas, channels)
      select gen_random_uuid(), '{"fi":"Palvelu"}', id, 'active', 64, '{}', '{}' from teams;
    insert into service_client_groups (service_id, client_group_id, weight, clients_per_year)
      select s.id, g.id, 3, 58 from services s, client_groups g where g.estimated_size = 7;
    insert into events (actor, entity, entity_id, action, before, after)
      select 'local', 'service', id, 'changed', null,
        '{"ageMin": 18, "clientsPerYear": 64, "clientGroups": [{"weight": 3, "clientsPerYear": 58}, {"weight": 1, "clientsPerYear": "<5"}]}'
      from services;`);
  expect(await migrate(pool, migrations)).toContain(THIS);
  const list = async (query: string) =>
    (await pool.query<{ value: unknown }>(query)).rows.map(({ value }) => value);
  expect(await list('select estimated_size as value from client_groups order by 1')).toEqual([
    0,
    4,
    5,
    100,
    null,
  ]);
  expect(await list('select clients_per_year as value from services')).toEqual([60]);
  expect(await list('select clients_per_year as value from service_client_groups')).toEqual([55]);
  expect(await list('select before as value from events union all select after from events')).toEqual([
    null,
    {
      ageMin: 18,
      clientsPerYear: 60,
      clientGroups: [
        { weight: 3, clientsPerYear: 55 },
        { weight: 1, clientsPerYear: '<5' },
      ],
    },
  ]);
  await expect(pool.query('update services set clients_per_year = 61')).rejects.toThrow(
    /clients_per_year_check/,
  );
  await expect(pool.query('delete from events')).rejects.toThrow(/append|history|events/i);
  await database.close();
});
