import type { ReactiveControllerHost } from 'lit';
import type { Ref, TeamRef } from '../../../../api/contract/common.ts';
import type { EvidenceOrigin } from '../../../../api/contract/evidence.ts';
import { MAP_LEVELS, type MapLevel } from '../../../../api/contract/relation.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { Pair } from '../../../../api/contract/relations.ts';
import type { ApiProblem } from '../../../api-client.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { pickText, plainText } from '../../../i18n/local-text.ts';
import { draftOf, type ExperimentDraft } from '../../../state/experiment-draft.ts';
import { Fetch } from '../../../state/fetch.ts';
import { ownUnit } from '../../../state/own-unit.ts';

/** What of an address decides with what an experiment begins. */
const PARAMETERS = ['team', 'a', 'b', 'level', 'group', 'continues'] as const;
/** As many groups as a canvas is begun with. */
const MOST_GROUPS = 4;

/** What a new experiment begins with: a pair, a unit, a client group or an earlier experiment that the address names. */
export class NewExperiment {
  private readonly query: () => URLSearchParams;
  private readonly pair: Fetch<'GET /pairs/{a}/{b}'>;
  private readonly ideas: Fetch<'GET /experiments/ideas'>;
  private readonly team: Fetch<'GET /teams/{id}'>;
  private readonly group: Fetch<'GET /client-groups/{id}'>;
  private readonly earlierOne: Fetch<'GET /experiments/{id}'>;

  constructor(host: ReactiveControllerHost, query: () => URLSearchParams) {
    this.query = query;
    const named = (name: string) => () => {
      const id = query().get(name);
      return id ? { params: { id } } : undefined;
    };
    this.pair = new Fetch(host, 'GET /pairs/{a}/{b}', () => {
      const origin = this.pairOrigin;
      return origin && { params: { a: origin.a, b: origin.b }, query: { level: origin.level } };
    });
    this.ideas = new Fetch(host, 'GET /experiments/ideas', () => {
      const teamId = this.pair.value?.a.team.id;
      return teamId === undefined ? undefined : { query: { teamId, limit: 20 } };
    });
    this.team = new Fetch(host, 'GET /teams/{id}', () => {
      const id = this.teamId;
      return id ? { params: { id } } : undefined;
    });
    this.group = new Fetch(host, 'GET /client-groups/{id}', named('group'));
    this.earlierOne = new Fetch(host, 'GET /experiments/{id}', named('continues'));
  }

  /** Names what it begins with: the same for addresses that differ in anything else. */
  get key(): string {
    const query = this.query();
    return ['new', ...PARAMETERS.map((name) => query.get(name) ?? '')].join(' ');
  }

  /** Why what the address names cannot be had. */
  get problem(): ApiProblem | undefined {
    return this.named.find(({ problem }) => problem !== undefined)?.problem;
  }

  readonly retry = (): void => {
    for (const one of this.named) if (one.problem) void one.reload();
  };

  /** Of what the map or the directory knows; undefined while it is on its way, or cannot be had. */
  get start(): Partial<ExperimentDraft> | undefined {
    if (this.isWaiting || this.problem) return undefined;
    if (this.earlier) {
      const { problem, clientGroups, teams, themeId, ...rest } = draftOf(this.earlier, currentLanguage());
      const name = t('experiments.form.followUpName', { name: plainText(this.earlier.name) });
      const { measureWhat, measureUnit, measureKind, measureBreadth, clientCount } = rest;
      const measure = { measureWhat, measureUnit, measureKind, measureBreadth };
      return { name, problem, clientGroups, teams, themeId, clientCount, ...measure };
    }
    if (this.pair.value) return this.startOfPair(this.pair.value);
    const team = this.team.value;
    const group = this.group.value;
    return {
      ...(team && { teams: [{ team: refOf(team), people: [] }] }),
      ...(group && { clientGroups: [{ id: group.id, name: group.name }] }),
    };
  }

  get origin(): EvidenceOrigin | undefined {
    const clientGroupId = this.query().get('group');
    if (this.pairOrigin) return { kind: 'pair', ...this.pairOrigin };
    return clientGroupId ? { kind: 'client-group', clientGroupId } : undefined;
  }

  get continuesId(): string | undefined {
    return this.query().get('continues') ?? undefined;
  }

  /** The experiment that is taken up again. */
  get earlier(): Experiment | undefined {
    return this.earlierOne.value;
  }

  private get pairOrigin(): { level: MapLevel; a: string; b: string } | undefined {
    const [a, b] = [this.query().get('a'), this.query().get('b')];
    if (!a || !b) return undefined;
    const level = MAP_LEVELS.find((one) => one === this.query().get('level')) ?? 'team';
    return { level, a, b };
  }

  /** The unit that the address names, else the one that uses this browser. */
  private get teamId(): string | undefined {
    const query = this.query();
    return query.get('team') ?? (query.has('a') || query.has('continues') ? undefined : ownUnit());
  }

  /** Something that the address names has not come yet. */
  private get isWaiting(): boolean {
    const query = this.query();
    const asked = [
      [this.pairOrigin !== undefined, this.pair],
      [this.pair.value !== undefined, this.ideas],
      [this.teamId !== undefined, this.team],
      [query.has('group'), this.group],
      [query.has('continues'), this.earlierOne],
    ] as const;
    return asked.some(
      ([wanted, { value, problem }]) => wanted && value === undefined && problem === undefined,
    );
  }

  /** Own unit is a help, not a condition: a browser may remember one that is gone. */
  private get named() {
    const { pair, group, earlierOne, team } = this;
    return [pair, group, earlierOne, ...(this.query().has('team') ? [team] : [])];
  }

  private startOfPair({ a, b, clientOverlap }: Pair): Partial<ExperimentDraft> {
    const own = ownUnit();
    // Whoever proposes it owns it.
    const both = b.team.id === own ? [b.team, a.team] : [a.team, b.team];
    // Two services of one unit: the partner is still to be found.
    const teams = both.filter(({ id }, at) => both.findIndex((one) => one.id === id) === at);
    const [first, second] = teams;
    const groups: Ref[] = clientOverlap.contributions
      .filter(({ implied }) => !implied)
      .map(({ clientGroup }) => clientGroup);
    return {
      ...(first &&
        second && {
          name: t('experiments.form.defaultName', { a: plainText(first.name), b: plainText(second.name) }),
        }),
      problem: this.sentenceFor(a.team, b.team),
      teams: teams.map((team) => ({ team, people: [] })),
      clientGroups: groups.slice(0, MOST_GROUPS),
    };
  }

  /** The first sentence that the directory gives for these two units, if it has one. */
  private sentenceFor(a: TeamRef, b: TeamRef): string {
    const idea = this.ideas.value?.items.find(
      (one) => [one.a.id, one.b.id].includes(a.id) && [one.a.id, one.b.id].includes(b.id),
    );
    return idea ? pickText(idea.problem, currentLanguage()).text : '';
  }
}

function refOf({ id, name, department }: TeamRef): TeamRef {
  return { id, name, department };
}
