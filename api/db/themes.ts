import { sql } from 'drizzle-orm';
import { AppError } from '../contract/errors.ts';
import type { ThemeInput } from '../contract/theme.ts';
import type { Resource } from './directory.ts';
import { given, recordJson } from './json.ts';
import { themes } from './schema.ts';

const startedInPeriod = sql`e.started_on is not null
  and e.started_on >= coalesce(r.starts_on, e.started_on) and e.started_on <= coalesce(r.ends_on, e.started_on)`;

export const themeResource: Resource<ThemeInput> = {
  entity: 'theme',
  noun: 'theme',
  table: themes,
  from: sql`themes r`,
  json: sql`json_build_object(${recordJson}, 'description', r.description,
    'startsOn', r.starts_on, 'endsOn', r.ends_on, 'goal', r.goal,
    'counts', (select json_build_object(
      'experiments', count(*)::int,
      'started', count(*) filter (where ${startedInPeriod})::int,
      'running', count(*) filter (where e.state = 'running')::int,
      'lessons', count(*) filter (where e.lesson is not null)::int)
      from experiments e where e.theme_id = r.id and e.deleted_at is null))`,
  columns: ({ name, description, startsOn, endsOn, goal }) =>
    given({ name, description, startsOn, endsOn, goal }),
  verifyUnused: async (tx, id) => {
    const used = await tx.$count(sql`experiments`, sql`theme_id = ${id} and deleted_at is null`);
    if (used > 0) {
      throw new AppError('in-use', `${used} experiments belong to this theme. Give them another one first.`);
    }
  },
};
