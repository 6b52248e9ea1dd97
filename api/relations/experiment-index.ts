import type { ExperimentState } from '../contract/experiment-words.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { TeamRow } from '../db/overlap-rows.ts';
import type { ExperimentRow } from '../db/experiments/rows.ts';

/** In these states two units do something together, or have taken it into use: what counts as a tie of 1. */
const JOINED: ReadonlySet<ExperimentState> = new Set(['running', 'lesson', 'adopted', 'adapted']);

/** What is tried together, by the units that do it. An experiment also counts for the units above. */
export class ExperimentIndex {
  /** The latest proposed first. */
  readonly rows: readonly ExperimentRow[];
  readonly #byTeams = new Map<string, ExperimentRow[]>();
  readonly #byServices = new Map<string, ExperimentRow[]>();
  readonly #teams: ReadonlyMap<string, TeamRow>;
  readonly #services: ReadonlyMap<string, unknown>;

  /** `services` are those that are there now; what is read later of it counts. */
  constructor(
    rows: readonly ExperimentRow[],
    teams: ReadonlyMap<string, TeamRow>,
    services: ReadonlyMap<string, unknown>,
  ) {
    this.rows = rows;
    this.#teams = teams;
    this.#services = services;
    for (const row of rows) {
      for (const key of this.#teamPairs(row)) add(this.#byTeams, key, row);
      const services = servicesOf(row);
      if (services !== undefined && row.teamIds.length > 1)
        add(this.#byServices, pairText(services.a, services.b), row);
    }
  }

  /** The same with some experiments as they are now; one that is not in `rows` has gone. */
  with(changed: readonly string[], rows: readonly ExperimentRow[]): ExperimentIndex {
    const ids = new Set(changed);
    const all = [...this.rows.filter(({ id }) => !ids.has(id)), ...rows].sort(
      (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1),
    );
    return new ExperimentIndex(all, this.#teams, this.#services);
  }

  /** Experiments of two units, departments or services; of services those that were proposed from this very pair. */
  between(level: MapLevel, a: string, b: string): readonly ExperimentRow[] {
    return (level === 'service' ? this.#byServices : this.#byTeams).get(pairText(a, b)) ?? [];
  }

  /** Pairs of a level that have an experiment, as both ids, the lesser first. */
  pairs(level: MapLevel): readonly (readonly [a: string, b: string, rows: readonly ExperimentRow[]])[] {
    if (level === 'service') return entriesOf(this.#byServices);
    return entriesOf(this.#byTeams).filter(([a, b]) => {
      const [one, other] = [this.#teams.get(a), this.#teams.get(b)];
      if (one === undefined || other === undefined) return false;
      if (level === 'team') return true;
      return one.department.id === a && other.department.id === b;
    });
  }

  /** Are two units, or units below them, doing something together, or have they taken it into use? */
  areTogether(a: string, b: string): boolean {
    return this.between('team', a, b).some(({ state }) => JOINED.has(state));
  }

  /**
   * Experiments because of which a pair of services need not be proposed: those of this very pair, and those that their
   * units have proposed from elsewhere than from another pair of services that is still there.
   */
  ofServices(a: string, b: string, teamA: string, teamB: string): readonly ExperimentRow[] {
    const ofTeams = this.#ofExactTeams(teamA, teamB).filter((row) => !this.#isOfServices(row));
    return [...this.between('service', a, b), ...ofTeams];
  }

  #isOfServices(row: ExperimentRow): boolean {
    const services = servicesOf(row);
    return services !== undefined && this.#services.has(services.a) && this.#services.has(services.b);
  }

  #ofExactTeams(a: string, b: string): readonly ExperimentRow[] {
    return this.between('team', a, b).filter(({ teamIds }) => teamIds.includes(a) && teamIds.includes(b));
  }

  /** All pairs that an experiment joins: its units with each other, and the units above them, where those differ. */
  #teamPairs({ teamIds }: ExperimentRow): ReadonlySet<string> {
    const keys = new Set<string>();
    const pathOf = (id: string) => this.#teams.get(id)?.path ?? [];
    for (const [at, one] of teamIds.entries()) {
      for (const other of teamIds.slice(at + 1)) {
        for (const a of pathOf(one)) {
          for (const b of pathOf(other)) {
            if (!pathOf(one).includes(b) && !pathOf(other).includes(a)) keys.add(pairText(a, b));
          }
        }
      }
    }
    return keys;
  }
}

function servicesOf({ pair }: ExperimentRow): { readonly a: string; readonly b: string } | undefined {
  return pair?.level === 'service' ? pair : undefined;
}

function entriesOf(map: ReadonlyMap<string, readonly ExperimentRow[]>) {
  return [...map].map(([key, rows]) => {
    const [a, b] = key.split(' ') as [string, string];
    return [a, b, rows] as const;
  });
}

function pairText(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function add(map: Map<string, ExperimentRow[]>, key: string, row: ExperimentRow): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
}
