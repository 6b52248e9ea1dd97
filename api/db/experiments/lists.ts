import { sql, type SQL } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { Experiment } from '../../contract/experiment.ts';
import type { ExperimentQuery, LessonQuery } from '../../contract/experiment-lists.ts';
import { nextStep, type Canvas } from '../../domain/experiment.ts';
import { listRecords, type ListOptions, type Row } from '../directory.ts';
import type { Db } from '../open.ts';
import { holdingAll } from '../search-stages.ts';
import { readSearchedWords } from '../search-words.ts';
import { experimentResource, stateSql } from './experiments.ts';

type Filters = Partial<
  Pick<
    Static<typeof ExperimentQuery>,
    'state' | 'themeId' | 'teamId' | 'touchesTeamId' | 'clientGroupId' | 'person'
  >
>;

/** An experiment as it is read: with what its next state asks for. */
export function present(row: Row): Experiment {
  return { ...row, ...nextStep(row as unknown as Canvas) } as unknown as Experiment;
}

/** One page of experiments as they are on a day. @throws AppError as listRecords. */
export async function listExperiments(
  db: Db,
  today: string,
  query: Static<typeof ExperimentQuery>,
): Promise<string> {
  const { sort = '-updatedAt', q, ...rest } = query;
  const where = filtersOf(today, query);
  if (q !== undefined) where.push(await speaksOf(db, q));
  return listPage(db, today, { ...rest, sort, where });
}

/** One page of experiments with a lesson, the latest decided first. @throws AppError as listRecords. */
export async function listLessons(
  db: Db,
  today: string,
  { q, solved, ...query }: Static<typeof LessonQuery>,
): Promise<string> {
  const where = [sql`r.lesson is not null`, ...filtersOf(today, query)];
  if (solved !== undefined) where.push(sql`r.solved = ${solved}`);
  if (q !== undefined) where.push(await speaksOf(db, q));
  return listPage(db, today, { ...query, sort: '-decidedOn', where });
}

async function listPage(db: Db, today: string, options: ListOptions): Promise<string> {
  const page = JSON.parse(await listRecords(db, experimentResource(today), options)) as {
    readonly items: readonly Row[];
  };
  return JSON.stringify({ ...page, items: page.items.map((row) => withoutAddresses(present(row))) });
}

/** Addresses are for reminders: whoever writes on one experiment sees them, a list gives none away. */
function withoutAddresses(experiment: Experiment): Experiment {
  const teams = experiment.teams.map((one) => ({
    ...one,
    people: one.people.map(({ name }) => ({ name })),
  }));
  return { ...experiment, teams };
}

/** Conditions on the experiment r. */
export function filtersOf(today: string, query: Filters): SQL[] {
  const where: SQL[] = [];
  const { state, themeId, teamId, touchesTeamId, clientGroupId, person } = query;
  if (state !== undefined) where.push(sql`${stateSql(today)} = any(${sql.param(state)}::text[])`);
  if (themeId !== undefined) where.push(sql`r.theme_id = ${themeId}`);
  if (teamId !== undefined) where.push(takesPart(teamId));
  if (touchesTeamId !== undefined) {
    where.push(touchesClientsOf(touchesTeamId), sql`not ${takesPart(touchesTeamId)}`);
  }
  if (clientGroupId !== undefined) {
    where.push(sql`exists (
      select from experiment_client_groups l join client_groups g on g.id = l.client_group_id
      where l.experiment_id = r.id and ${clientGroupId}::uuid = any(g.path))`);
  }
  if (person !== undefined) {
    where.push(sql`(lower(r.proposed_by) = lower(${person}) or exists (
      select from experiment_teams l, jsonb_array_elements(l.people) p
      where l.experiment_id = r.id and lower(p->>'name') = lower(${person})))`);
  }
  return where;
}

function takesPart(teamId: string): SQL {
  return sql`exists (
    select from experiment_teams l join teams t on t.id = l.team_id
    where l.experiment_id = r.id and ${teamId}::uuid = any(t.path))`;
}

/**
 * A unit's clients are touched where one of its services names the experiment's group or a part of it, or a wider group
 * that is not among the widest: those hold nearly everybody.
 */
function touchesClientsOf(teamId: string): SQL {
  return sql`exists (
    select from experiment_client_groups l join client_groups g on g.id = l.client_group_id
    join client_groups h on h.path @> array[g.id] or (h.id = any(g.path) and cardinality(h.path) > 1)
    join service_client_groups m on m.client_group_id = h.id
    join services s on s.id = m.service_id and s.deleted_at is null and s.status = 'active'
    join teams t on t.id = s.team_id
    where l.experiment_id = r.id and ${teamId}::uuid = any(t.path))`;
}

/** The experiment r speaks of something: its words, in any form, stand in its texts or in what it is connected with. */
async function speaksOf(db: Db, q: string): Promise<SQL> {
  return sql`r.id in ${holdingAll(await readSearchedWords(db, q), 'experiment')}`;
}
