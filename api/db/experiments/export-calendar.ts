import { sql } from 'drizzle-orm';
import type { LocalText } from '../../contract/common.ts';
import { AppError } from '../../contract/errors.ts';
import type { Db } from '../open.ts';

/** A decision that is still to be taken. */
export type DecisionDate = {
  readonly id: string;
  readonly version: number;
  readonly name: LocalText;
  readonly problem: LocalText | null;
  readonly decisionOn: string;
  readonly updatedAt: string;
};

/** A unit's name, and the decisions that it or a unit below it takes part in, the earliest first. */
export type DecisionCalendar = { readonly name: LocalText; readonly dates: readonly DecisionDate[] };

/** Of experiments that are planned or on their way and not decided. @throws AppError not-found for an unknown unit. */
export async function findDecisionCalendar(db: Db, teamId: string): Promise<DecisionCalendar> {
  const { rows } = await db.execute<{ calendar: DecisionCalendar }>(sql`
    select json_build_object('name', u.name, 'dates', coalesce((
      select json_agg(json_build_object(
        'id', e.id, 'version', e.version, 'name', e.name, 'problem', e.problem, 'decisionOn', e.decision_on,
        'updatedAt', e.updated_at
      ) order by e.decision_on, e.id)
      from experiments e
      where e.deleted_at is null and e.decision is null and e.state in ('planned', 'running', 'lesson') and e.decision_on is not null and exists (
        select from experiment_teams l join teams t on t.id = l.team_id
        where l.experiment_id = e.id and u.id = any(t.path) and (l.position = 0 or l.answer = 'yes'))
    ), '[]')) as calendar
    from teams u where u.id = ${teamId} and u.deleted_at is null`);
  if (rows[0] === undefined) throw new AppError('not-found', `There is no unit with the id ${teamId}.`);
  return rows[0].calendar;
}
