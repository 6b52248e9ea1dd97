import { sql } from 'drizzle-orm';
import type { LocalText } from '../../contract/common.ts';
import type { Evidence } from '../../contract/evidence.ts';
import type { Solved } from '../../contract/experiment.ts';
import type { KeptState } from '../../domain/experiment.ts';
import type { ScoreBasis } from '../../domain/relations/basis.ts';
import type { Db } from '../open.ts';

/** What the relations need to know of an experiment. */
export interface ExperimentRow {
  readonly id: string;
  readonly name: LocalText;
  readonly problem: LocalText | null;
  readonly state: KeptState;
  readonly decisionOn: string | null;
  readonly lesson: LocalText | null;
  readonly solved: Solved | null;
  /** The owner first; of the partners those that have not said no. */
  readonly teamIds: readonly string[];
  readonly startedOn: string | null;
  readonly evidence: Evidence | null;
  readonly stoppedBasis: Readonly<Record<string, ScoreBasis>> | null;
}

/** All experiments, the latest proposed first. */
export async function listExperimentRows(db: Db): Promise<ExperimentRow[]> {
  const { rows } = await db.execute<ExperimentRow & Record<string, unknown>>(sql`
    select e.id, e.name, e.problem, e.state, to_json(e.decision_on)#>>'{}' as "decisionOn", e.lesson, e.solved,
      to_json(e.started_on)#>>'{}' as "startedOn", e.evidence, e.stopped_basis as "stoppedBasis",
      coalesce((select json_agg(l.team_id order by l.position) from experiment_teams l
        where l.experiment_id = e.id and l.answer is distinct from 'no'), '[]') as "teamIds"
    from experiments e where e.deleted_at is null order by e.created_at desc, e.id desc`);
  return rows;
}
