import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../../api/contract/common.ts';
import type { Experiment, ExperimentInput } from '../../../../api/contract/experiment.ts';
import { api } from '../../../api-client.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import {
  draftOf,
  EMPTY_DRAFT,
  inputOf,
  patchOf,
  clashesOf,
  fieldsFor,
  rebased,
  type Clash,
  type Writing,
  type ExperimentDraft,
} from '../../../state/experiment-draft.ts';
import { type DraftProblem } from '../../../state/experiment-problems.ts';
import {
  dropDraft,
  keepDraft,
  keptDraft,
  type KeptExperimentDraft,
} from '../../../state/experiment-draft-kept.ts';
import { v7 as newId } from 'uuid';
import { changeExperiment, missingIn, overtakenBy, problemOf } from '../experiment-writes.ts';

/**
 * The state of the form while somebody writes: what it began with, what is written now, the draft that this browser
 * keeps, and what the server said. Nothing that is written is lost: not by a reload, nor by another's change.
 */
export class ExperimentEditing implements ReactiveController {
  draft: ExperimentDraft | undefined;
  saving = false;
  failure: string | undefined;
  /** Fields that the server wants filled, because the experiment stands on them. */
  refused: readonly DraftProblem[] = [];
  /** Nothing is written over in a language that one does not read, unless it is asked for. */
  writing: Writing = 'translate';
  /** Somebody else has changed it: what is written stands on their version now. */
  overtaken = false;
  /** What they have written where it has been written here too, and is kept as it is here. */
  clashes: readonly Clash[] = [];
  /** A draft from before, to be taken up or thrown away. */
  offered: KeptExperimentDraft | undefined;

  private readonly host: ReactiveControllerHost;
  private base: Experiment | undefined;
  private start: ExperimentDraft = EMPTY_DRAFT;
  /** The language in which it is written: what is chosen in the header meanwhile changes labels, not texts. */
  language: Language = currentLanguage();
  private key = 'new';
  private idempotencyKey = newId();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get experiment(): Experiment | undefined {
    return this.base;
  }

  /** Begins once for each `key`, which names the draft that is kept: with an experiment, or with what is known of a new one. */
  begin(key: string, experiment: Experiment | undefined, start?: Partial<ExperimentDraft>): void {
    if (this.draft && this.key === key) return;
    this.key = key;
    this.failure = undefined;
    this.refused = [];
    this.writing = 'translate';
    this.overtaken = false;
    this.clashes = [];
    this.offered = undefined;
    this.base = experiment;
    this.language = currentLanguage();
    this.start = experiment ? draftOf(experiment, this.language) : { ...EMPTY_DRAFT, ...start };
    this.draft = this.start;
    const kept = keptDraft(key);
    if (kept && JSON.stringify(kept.draft) !== JSON.stringify(this.start)) this.offered = kept;
    this.host.requestUpdate();
  }

  isFor(key: string): boolean {
    return this.draft !== undefined && this.key === key;
  }

  change(changes: Partial<ExperimentDraft>): void {
    this.draft = { ...this.draft!, ...changes };
    // What is sent now is not what was sent before.
    this.idempotencyKey = newId();
    this.refused = [];
    this.keep();
    this.host.requestUpdate();
  }

  writeBy(writing: Writing): void {
    this.writing = writing;
    this.host.requestUpdate();
  }

  /** Goes on with the draft from before, on what others have made of the experiment since, under what is written by now. */
  useOffered(): void {
    const { offered } = this;
    if (!offered) return;
    const touched = this.draft!;
    const before = this.start;
    this.language = offered.language;
    if (this.base) this.start = draftOf(this.base, this.language);
    this.draft = rebased(touched, before, rebased(offered.draft, offered.start, this.start));
    this.offered = undefined;
    this.keep();
    this.host.requestUpdate();
  }

  dropOffered(): void {
    this.offered = undefined;
    dropDraft(this.key);
    if (this.draft !== this.start) this.keep();
    this.host.requestUpdate();
  }

  /** Not while an earlier draft is offered, which it would write over. */
  private keep(): void {
    if (this.offered) return;
    keepDraft(this.key, { draft: this.draft!, start: this.start, language: this.language });
  }

  /** The saved experiment; undefined when it was not saved, and `failure` says why. */
  async save(
    more: Pick<ExperimentInput, 'proposedBy' | 'origin' | 'continuesId'>,
  ): Promise<Experiment | undefined> {
    if (this.saving || !this.draft) return undefined;
    this.saving = true;
    this.failure = undefined;
    this.refused = [];
    this.host.requestUpdate();
    try {
      const saved = await this.write(this.draft, more);
      dropDraft(this.key);
      return saved;
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.saving = false;
      this.host.requestUpdate();
    }
  }

  private write(
    draft: ExperimentDraft,
    more: Pick<ExperimentInput, 'proposedBy' | 'origin' | 'continuesId'>,
  ): Promise<Experiment> {
    const { language } = this;
    if (this.base === undefined) {
      const body = inputOf(draft, language, more);
      return api('POST /experiments', { body, idempotencyKey: this.idempotencyKey });
    }
    const patch = patchOf(draft, this.base, language, this.writing);
    return patch ? changeExperiment(this.base, patch) : Promise.resolve(this.base);
  }

  private fail(error: unknown): void {
    const theirs = overtakenBy(error);
    if (theirs) {
      this.standOn(theirs);
      return;
    }
    this.failure = t('experiments.dialog.failed', { problem: problemOf(error) });
    this.refused = fieldsFor(missingIn(error)).map((field) => ({ field, code: 'missing' }));
  }

  /** Takes another's version as what it began with; what was written here stays, what was not is theirs. */
  private standOn(theirs: Experiment): void {
    const now = draftOf(theirs, this.language);
    this.clashes = clashesOf(this.draft!, this.start, now);
    this.draft = rebased(this.draft!, this.start, now);
    this.base = theirs;
    this.start = now;
    this.keep();
    this.overtaken = true;
  }
}
