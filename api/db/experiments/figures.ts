import { sql } from 'drizzle-orm';
import type { Static } from 'typebox';
import type { ExperimentFigures, FigureQuery } from '../../contract/experiment-lists.ts';
import { TIME_ZONE } from '../../domain/time-zone.ts';
import type { Db } from '../open.ts';
import { filtersOf } from './lists.ts';

/** What people say of a unit whose people they have at least met. */
const MET = sql`'met', 'passed-on', 'together'`;

/**
 * What has come of the experiments that a query names, as of a day. Two units have first met through an experiment
 * where nobody of either had said, before it started, that they had met or more: what stands now tells when it was
 * said, and the history of ties what was said before.
 */
export async function experimentFigures(
  db: Db,
  today: string,
  { themeId, teamId, from, to }: Static<typeof FigureQuery>,
): Promise<ExperimentFigures> {
  const where = [sql`r.deleted_at is null`, ...filtersOf(today, { themeId, teamId })];
  const proposedOn = sql`(r.created_at at time zone ${TIME_ZONE})::date`;
  if (from !== undefined) where.push(sql`${proposedOn} >= ${from}::date`);
  if (to !== undefined) where.push(sql`${proposedOn} <= ${to}::date`);
  const { rows } = await db.execute<{ figures: ExperimentFigures }>(sql`
    with chosen as (select r.* from experiments r where ${sql.join(where, sql` and `)}),
    doing as (
      select c.id, c.started_on, l.team_id from chosen c join experiment_teams l on l.experiment_id = c.id
      where c.started_on is not null and (l.position = 0 or l.answer = 'yes')
    ),
    together as (
      select least(a.team_id, b.team_id) as a, greatest(a.team_id, b.team_id) as b, min(a.started_on) as day
      from doing a join doing b on b.id = a.id and b.team_id > a.team_id group by 1, 2
    ),
    met as materialized (
      select least(a, b) as a, greatest(a, b) as b, min(day) as day from (
        select s.team_id as a, s.other_id as b, (s.stated_at at time zone ${TIME_ZONE})::date as day
        from ties s where s.strength in (${MET})
        union all
        select (e.after->>'teamId')::uuid, (e.after->>'otherId')::uuid, (e.at at time zone ${TIME_ZONE})::date
        from events e where e.entity = 'tie' and e.after->>'strength' in (${MET})
      ) said group by 1, 2
    )
    select json_build_object(
      'proposed', count(*)::int,
      'started', count(*) filter (where started_on is not null)::int,
      'running', count(*) filter (where state = 'running')::int,
      'overdue', count(*) filter (
        where started_on is not null and decision is null and decision_on <= ${today}::date)::int,
      'decided', count(decision)::int,
      'decidedOnTime', count(*) filter (where decided_on <= decision_on)::int,
      'adopted', count(*) filter (where decision = 'adopt')::int,
      'adapted', count(*) filter (where decision = 'adapt')::int,
      'stoppedWithLesson', count(*) filter (where decision = 'stop')::int,
      'continued', count(*) filter (where decision = 'try-again')::int,
      'lessons', count(lesson)::int,
      'medianDaysToDecision', percentile_cont(0.5) within group (order by decided_on - (created_at at time zone ${TIME_ZONE})::date),
      'teams', (select count(distinct team_id)::int from doing),
      'firstMet', (select count(*)::int from together t
        where not exists (select from met m where m.a = t.a and m.b = t.b and m.day < t.day))
    ) as figures from chosen`);
  return rows[0]!.figures;
}
