import type { Tie, TieStrength } from '../contract/tie.ts';
import type { TeamRow } from '../db/overlap-rows.ts';
import type { TieRow } from '../db/ties.ts';
import type { ExperimentIndex } from './experiment-index.ts';
import { hardlyKnow, strongestTie, tieScore, TOGETHER } from '../domain/relations/tie.ts';

/** What units say of each other. A statement also counts for the units above: a department knows whom its units know. */
export class TieIndex {
  readonly #rows: readonly TieRow[];
  readonly #strongest = new Map<string, TieStrength>();
  readonly #experiments: ExperimentIndex;

  constructor(rows: readonly TieRow[], teams: ReadonlyMap<string, TeamRow>, experiments: ExperimentIndex) {
    this.#rows = rows;
    this.#experiments = experiments;
    for (const { teamId, otherId, strength } of rows) {
      for (const team of teams.get(teamId)?.path ?? []) {
        for (const other of teams.get(otherId)?.path ?? []) this.#note(`${team} ${other}`, strength);
      }
    }
  }

  /** The same statements beside other experiments. */
  beside(experiments: ExperimentIndex, teams: ReadonlyMap<string, TeamRow>): TieIndex {
    return new TieIndex(this.#rows, teams, experiments);
  }

  /** The tie of two units, as the reader of `a` sees it. */
  between(a: string, b: string): Tie {
    const [sideA, sideB] = [this.#saysOf(a, b), this.#saysOf(b, a)];
    const experiment = this.#experiments.areTogether(a, b);
    const score = experiment ? TOGETHER : tieScore(sideA, sideB);
    return { score, a: sideA, b: sideB, experiment, shouldMeet: hardlyKnow(score) };
  }

  /** T as the order of partners takes it: 0 where nobody has said. */
  score(a: string, b: string): number {
    return this.between(a, b).score ?? 0;
  }

  /** What people of this very unit say, the latest first. */
  statementsOf(team: string): readonly TieRow[] {
    return this.#rows.filter(({ teamId }) => teamId === team);
  }

  /** What others say of this very unit. */
  statementsAbout(team: string): readonly TieRow[] {
    return this.#rows.filter(({ otherId }) => otherId === team);
  }

  #saysOf(team: string, other: string): TieStrength | null {
    return this.#strongest.get(`${team} ${other}`) ?? null;
  }

  #note(key: string, strength: TieStrength): void {
    const known = this.#strongest.get(key);
    this.#strongest.set(key, known === undefined ? strength : strongestTie([known, strength])!);
  }
}
