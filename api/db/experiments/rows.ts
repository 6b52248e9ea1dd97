import { sql } from 'drizzle-orm';
import type { LocalText } from '../../contract/common.ts';
import type { MapLevel } from '../../contract/relation.ts';
import type { Solved } from '../../contract/experiment-words.ts';
import type { KeptState } from '../../domain/experiment.ts';
import type { ScoreBasis } from '../../domain/relations/basis.ts';
import type { Db } from '../open.ts';

/** What the relations need to know of an experiment. */
export interface ExperimentRow {
  readonly id: string;
  readonly createdAt: string;
  readonly name: LocalText;
  readonly problem: LocalText | null;
  readonly state: KeptState;
  readonly decisionOn: string | null;
  readonly lesson: LocalText | null;
  readonly solved: Solved | null;
  /** The owner first; of the partners those that have not said no. */
  readonly teamIds: readonly string[];
  /** The pair of the map from which it was proposed, if it was. */
  readonly pair: { readonly level: MapLevel; readonly a: string; readonly b: string } | null;
  readonly stoppedBasis: Readonly<Record<string, ScoreBasis>> | null;
}

/** All experiments, or those among `ids` that are there; the latest proposed first. */
export async function listExperimentRows(db: Db, ids?: readonly string[]): Promise<ExperimentRow[]> {
  const among = ids === undefined ? sql`` : sql` and e.id = any(${sql.param(ids)}::uuid[])`;
  const { rows } = await db.execute<ExperimentRow & Record<string, unknown>>(sql`
    select e.id, e.name, e.problem, e.state, to_json(e.decision_on)#>>'{}' as "decisionOn", e.lesson, e.solved,
      case when e.evidence->>'kind' = 'pair' then json_build_object('level', e.evidence->'level',
        'a', e.evidence#>'{a,id}', 'b', e.evidence#>'{b,id}') end as pair, e.stopped_basis as "stoppedBasis",
      e.created_at as "createdAt",
      coalesce((select json_agg(l.team_id order by l.position) from experiment_teams l
        where l.experiment_id = e.id and l.answer is distinct from 'no'), '[]') as "teamIds"
    from experiments e where e.deleted_at is null${among} order by e.created_at desc, e.id desc`);
  return rows;
}
