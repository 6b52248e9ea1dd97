import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PairList } from '../../../api/contract/relations.ts';
import type { Verdict, VerdictInput } from '../../../api/contract/verdict.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { verdictValues } from '../../i18n/decision-words.ts';
import { t } from '../../i18n/i18n.ts';
import { decide, isOvertaken, takeBack, type PairRef } from '../../state/deciding.ts';
import { pairKey } from '../../state/queue.ts';

export type QueueItem = PairList['items'][number];

/** A decision made here, so that it can be undone here. */
export interface Done {
  readonly key: string;
  readonly pair: PairRef;
  readonly version: number;
}

/** How a decision went: kept, or why not in the reader's words, and whether the pair still waits for one. */
export type Outcome = { readonly done: Done } | { readonly problem: string; readonly waits: boolean };

/**
 * The decisions of one sitting: a pair leaves the list as soon as somebody decides, and comes back when that could not
 * be kept or is undone.
 */
export class QueueDecisions implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly reload: () => Promise<void>;
  /** Pairs that have left, with the version of the decision once it is kept. */
  private readonly gone = new Map<string, number | undefined>();
  private made: readonly Done[] = [];

  constructor(host: ReactiveControllerHost, reload: () => Promise<void>) {
    this.host = host;
    this.reload = reload;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.gone.clear();
    this.made = [];
  }

  /** What is still to be decided of a list of open pairs, which may be older than the last decisions. */
  remaining(items: readonly QueueItem[]): readonly QueueItem[] {
    this.forgetSettled(items);
    return items.filter((item) => !this.gone.has(pairKey(item)));
  }

  /** Has it been decided here, without the list knowing yet? */
  isGone(item: QueueItem): boolean {
    return this.gone.has(pairKey(item));
  }

  /** The decision made last that has not been undone. */
  get last(): Done | undefined {
    return this.made.at(-1);
  }

  async decide(item: QueueItem, input: VerdictInput): Promise<Outcome> {
    const key = pairKey(item);
    const pair = { level: 'service', a: item.a.id, b: item.b.id } as const;
    this.gone.set(key, undefined);
    this.host.requestUpdate();
    try {
      const { verdict } = await decide(pair, input, item.verdict);
      const done = { key, pair, version: verdict!.version };
      this.gone.set(key, done.version);
      this.made = [...this.made, done];
      void this.reload();
      return { done };
    } catch (error) {
      const overtaken = error instanceof ApiProblem && isOvertaken(error);
      // What somebody else has decided does not come back for a moment.
      if (overtaken) await this.reload();
      this.gone.delete(key);
      this.host.requestUpdate();
      if (!(error instanceof ApiProblem)) throw error;
      return { problem: await explain(error, pair, 'decide.queue.failed'), waits: !overtaken };
    }
  }

  /** Undefined when it went well, else why not. */
  async undo(done: Done): Promise<string | undefined> {
    try {
      await takeBack(done.pair, done.version);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      return explain(error, done.pair, 'decide.queue.undoFailed');
    }
    this.made = this.made.filter((one) => one !== done);
    this.gone.delete(done.key);
    await this.reload();
    return undefined;
  }

  /** A kept decision is in a list that no longer has the pair, or has it opened again. */
  private forgetSettled(items: readonly QueueItem[]): void {
    const listed = new Map(items.map((item) => [pairKey(item), item]));
    for (const [key, version] of this.gone) {
      if (version === undefined) continue;
      const item = listed.get(key);
      if (item === undefined || (item.verdict?.version ?? 0) >= version) this.gone.delete(key);
    }
  }
}

/** Why something could not be done; when somebody was faster, what they decided. */
async function explain(
  problem: ApiProblem,
  pair: PairRef,
  message: 'decide.queue.failed' | 'decide.queue.undoFailed',
): Promise<string> {
  if (!isOvertaken(problem)) return t(message, { problem: explainProblem(problem) });
  const theirs = await standing(pair);
  return theirs ? t('decide.overtaken', verdictValues(theirs)) : t('decide.overtakenGone');
}

async function standing({ level, a, b }: PairRef): Promise<Verdict | null> {
  try {
    return (await api('GET /pairs/{a}/{b}', { params: { a, b }, query: { level } })).verdict;
  } catch (error) {
    if (error instanceof ApiProblem) return null;
    throw error;
  }
}
