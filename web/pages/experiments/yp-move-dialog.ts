import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Experiment } from '../../../api/contract/experiment.ts';
import { type TransitionInput } from '../../../api/contract/experiment-course.ts';
import { DECISIONS, type Decision } from '../../../api/contract/experiment-words.ts';
import { api, type ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import type { Language } from '../../../api/contract/common.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { setDecider } from '../../state/decider.ts';
import {
  draftOf,
  patchOf,
  rebased,
  type CanvasField,
  type ExperimentDraft,
} from '../../state/experiment-draft.ts';
import { problemsOf, type DraftProblem } from '../../state/experiment-problems.ts';
import { fieldsOfMove, isBack, isWaiting, lackingForMove } from '../../state/experiment-move.ts';
import { today, type NextMove } from '../../state/experiment-wall.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fieldError } from '../../styles/field-error.ts';
import { forms } from '../../styles/forms.ts';
import { CanvasOptions } from './canvas/canvas-options.ts';
import type { DraftChangeEvent } from './canvas/draft-events.ts';
import './canvas/yp-canvas-fields.ts';
import type { YpCanvasFields } from './canvas/yp-canvas-fields.ts';
import './parts/yp-who-field.ts';
import type { YpWhoField } from './parts/yp-who-field.ts';
import { changeExperiment, moveExperiment, overtakenBy, problemOf } from './experiment-writes.ts';
import { measured } from './experiment-words.ts';
import { moveDialogStyles } from './move-dialog-styles.ts';

/** The end that a decision leads to. */
const END = { adopt: 'adopted', adapt: 'adapted', stop: 'stopped', 'try-again': 'continued' } as const;

/** Brings an experiment to another state, and asks for just what that state needs and is missing. There is one in the app. */
@customElement('yp-move-dialog')
export class YpMoveDialog extends YpElement {
  static override styles = [base, buttons, forms, fieldError, moveDialogStyles];
  @state() private experiment: Experiment | undefined;
  @state() private move: NextMove = 'planned';
  @state() private draft: ExperimentDraft | undefined;
  /** Chosen when it opens: a field in which somebody has written does not go away. */
  @state() private fields: readonly CanvasField[] = [];
  @state() private decision: Decision | undefined;
  @state() private open = false;
  @state() private busy = false;
  @state() private tried = false;
  @state() private problem: string | undefined;
  @query('yp-canvas-fields') private fieldsElement!: YpCanvasFields | null;
  @query('yp-who-field') private who!: YpWhoField;
  @query('#started-on') private startedField!: HTMLInputElement | null;

  private language: Language = currentLanguage();
  /** What was written and left without being sent, by experiment and move: it is there when the same is asked again. */
  private readonly left = new Map<
    string,
    { readonly draft: ExperimentDraft; readonly start: ExperimentDraft }
  >();
  private readonly options = new CanvasOptions(this, () => this.open);
  private answer: ((changed: Experiment | undefined) => void) | undefined;

  /** The experiment as it is afterwards; undefined when nothing has been changed. */
  async ask({ id }: Pick<Experiment, 'id'>, move: NextMove): Promise<Experiment | undefined> {
    this.answer?.(undefined);
    const experiment = await this.read(id);
    if (experiment === undefined) return undefined;
    this.experiment = experiment;
    this.move = move;
    this.language = currentLanguage();
    this.draft = this.startOf(experiment);
    this.fields = fieldsOfMove(experiment, move, today());
    this.decision = move === 'stopped' ? 'stop' : undefined;
    this.tried = false;
    this.problem = undefined;
    this.open = true;
    await this.updateComplete;
    this.who.reset();
    return new Promise((resolve) => (this.answer = resolve));
  }

  override render() {
    return html`<yp-dialog
      heading=${this.heading}
      ?open=${this.open}
      @dialog-close=${() => this.finish(undefined)}
    >
      ${this.experiment && this.draft ? this.renderForm(this.draft) : nothing}
      <button slot="actions" type="button" class="button quiet" @click=${() => this.finish(undefined)}>
        ${t('common.cancel')}
      </button>
      <button slot="actions" type="submit" form="form" class="button" aria-disabled=${this.busy}>
        ${this.actionName}
      </button>
    </yp-dialog>`;
  }

  private renderForm(draft: ExperimentDraft) {
    return html`<form id="form" novalidate @submit=${this.handleSubmit} @draft-change=${this.handleDraft}>
      ${
        this.problem === undefined
          ? nothing
          : html`<p class="problem" role="alert"><yp-icon name="circle-alert"></yp-icon>${this.problem}</p>`
      }
      ${this.renderAbout()} ${this.renderIntro()} ${this.move === 'decide' ? this.renderDecisions() : nothing}
      <yp-canvas-fields
        .draft=${draft}
        .fields=${this.fields}
        .options=${this.options}
        .standing=${this.experiment!.teams}
        .problems=${this.tried ? this.problems : []}
      ></yp-canvas-fields>
      ${
        this.move === 'running'
          ? html`<div class="when">
              <label class="label" for="started-on">${t('experiments.dialog.startedOn')}</label>
              <input
                id="started-on"
                class="input"
                type="date"
                max=${today()}
                .value=${this.likelyStart}
                aria-invalid=${this.startsLater}
                aria-describedby="started-error"
              />
              <p id="started-error" class="error" ?hidden=${!this.startsLater}>
                <yp-icon name="circle-alert"></yp-icon>${t('experiments.form.error.future')}
              </p>
            </div>`
          : nothing
      }
      <yp-who-field ?lacking=${this.lacksName}></yp-who-field>
    </form>`;
  }

  /** Which experiment it is, and what it was to come to when that is judged. */
  private renderAbout() {
    const { name, success, numberTarget, measure } = this.experiment!;
    const target = measured(numberTarget, measure?.unit);
    const judged = this.move === 'lesson' || this.move === 'decide';
    return html`<div class="about">
      <p><strong>${text(name)}</strong></p>
      ${judged && success ? html`<p>${t('experiments.field.success')}: ${text(success)}</p>` : nothing}
      ${judged && target ? html`<p>${t('experiments.field.numberTarget')}: ${target}</p>` : nothing}
    </div>`;
  }

  private renderIntro() {
    const text = this.introText;
    return text === undefined ? nothing : html`<p class="intro">${text}</p>`;
  }

  private get introText(): string | undefined {
    if (this.isBack) return t(`experiments.dialog.${this.backKey}Text`);
    if (this.move === 'asked') return t('experiments.dialog.askedText');
    if (this.move === 'stopped') return t('experiments.dialog.stoppedText');
    if (this.isWaiting) return t('experiments.dialog.waitingText');
    return this.fields.length > 0 && this.move !== 'decide' ? t('experiments.dialog.fill') : undefined;
  }

  private renderDecisions() {
    return html`<fieldset>
      <legend class="label">${t('experiments.field.decision')}</legend>
      ${DECISIONS.map(
        (decision) =>
          html`<label class="option"
            ><input
              type="radio"
              name="decision"
              value=${decision}
              aria-invalid=${this.lacksDecision}
              aria-describedby="decision-error"
              .checked=${this.decision === decision}
              @change=${() => (this.decision = decision)}
            /><strong>${t(`experiments.decision.${decision}`)}</strong
            ><span>${t(`experiments.decisionHelp.${decision}`)}</span></label
          >`,
      )}
      <p id="decision-error" class="error" ?hidden=${!this.lacksDecision}>
        <yp-icon name="circle-alert"></yp-icon>${t('experiments.dialog.choose')}
      </p>
    </fieldset>`;
  }

  private get heading(): string {
    if (this.isBack) return t(`experiments.dialog.${this.backKey}`);
    return this.move === 'adapted' || this.move === 'continued'
      ? t('experiments.dialog.decide')
      : t(`experiments.dialog.${this.move}`);
  }

  private get actionName(): string {
    const { move } = this;
    if (this.isBack || move === 'reopen') return t(`experiments.dialog.${this.backKey}`);
    if (move === 'decide') return t('experiments.action.decide');
    if (move === 'stopped') return t('experiments.action.stop');
    if (move === 'adapted' || move === 'continued' || this.isWaiting) return t('experiments.dialog.save');
    return t(`experiments.action.${move}`);
  }

  private get backKey(): 'back' | 'reopen' {
    return this.move === 'reopen' ? 'reopen' : 'back';
  }

  private get isBack(): boolean {
    return this.experiment !== undefined && isBack(this.experiment, this.move);
  }

  private get isWaiting(): boolean {
    return this.experiment !== undefined && isWaiting(this.experiment, this.move);
  }

  private get problems(): readonly DraftProblem[] {
    const draft = this.draft!;
    return [
      ...lackingForMove(this.experiment!, this.move, this.decision, this.fields, draft, today()),
      ...problemsOf(draft, this.fields, this.language),
    ].toSorted((a, b) => this.fields.indexOf(a.field) - this.fields.indexOf(b.field));
  }

  private get startsLater(): boolean {
    return this.tried && (this.startedField?.value ?? '') > today();
  }

  private get lacksDecision(): boolean {
    return this.tried && this.move === 'decide' && this.decision === undefined;
  }

  /** The day that was planned, once it has come. */
  private get likelyStart(): string {
    const planned = this.experiment?.startsOn ?? today();
    return planned < today() ? planned : today();
  }

  private get lacksName(): boolean {
    return this.tried && this.who?.value === '';
  }

  private get key(): string {
    return `${this.experiment!.id} ${this.move}`;
  }

  /** What was left unsent before, on what others have made of the experiment since. */
  private startOf(experiment: Experiment): ExperimentDraft {
    const now = draftOf(experiment, this.language);
    const left = this.left.get(this.key);
    return left ? rebased(left.draft, left.start, now) : now;
  }

  private handleDraft(event: DraftChangeEvent): void {
    this.draft = { ...this.draft!, ...event.changes };
    this.left.set(this.key, { draft: this.draft, start: draftOf(this.experiment!, this.language) });
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    this.tried = true;
    await this.updateComplete;
    if (this.busy) return;
    const who = this.who.value;
    const first = this.problems[0];
    if (first) this.fieldsElement?.focusField(first);
    else if (this.fieldsElement?.findHalfDays()) this.fieldsElement.focusHalfDay();
    else if (this.startsLater) this.startedField!.focus();
    else if (this.move === 'decide' && this.decision === undefined) {
      this.renderRoot.querySelector<HTMLInputElement>('input[name="decision"]')?.focus();
    } else if (who === '') this.who.focus();
    else await this.send(who);
    this.requestUpdate();
  }

  private async send(by: string): Promise<void> {
    const { answer } = this;
    this.busy = true;
    this.problem = undefined;
    try {
      setDecider(by);
      const changed = await this.write(by, patchOf(this.draft!, this.experiment, this.language));
      this.left.delete(this.key);
      // It may have been closed meanwhile, and opened for another.
      if (this.answer === answer) this.finish(changed);
    } catch (error) {
      this.problem = t('experiments.dialog.failed', { problem: problemOf(error) });
      const theirs = overtakenBy(error);
      if (theirs) this.standOn(theirs);
    } finally {
      this.busy = false;
    }
  }

  /** As it is now, with the addresses of its people, which lists do not give. */
  private async read(id: string): Promise<Experiment | undefined> {
    try {
      return await api('GET /experiments/{id}', { params: { id } });
    } catch (error) {
      toast(explainProblem(error as ApiProblem));
      return undefined;
    }
  }

  /** Somebody else has changed it: what was written here stays, on top of what they have made of it. */
  private standOn(theirs: Experiment): void {
    const before = draftOf(this.experiment!, this.language);
    this.draft = rebased(this.draft!, before, draftOf(theirs, this.language));
    this.experiment = theirs;
    this.fields = [...new Set([...this.fields, ...fieldsOfMove(theirs, this.move, today())])];
  }

  private async write(by: string, fields: TransitionInput['fields']): Promise<Experiment> {
    const experiment = this.experiment!;
    if (this.isWaiting) return fields ? changeExperiment(experiment, fields) : experiment;
    const to = this.decision ? END[this.decision] : stateAfter(this.move);
    const startedOn = this.startedField?.value;
    const changed = await moveExperiment(experiment, {
      to,
      by,
      ...(fields && { fields }),
      ...(to === 'running' && startedOn ? { startedOn } : {}),
    });
    toast(to === 'idea' ? t('experiments.dialog.reopened') : t(`experiments.action.done.${to}`));
    return changed;
  }

  private finish(changed: Experiment | undefined): void {
    this.open = false;
    const { answer } = this;
    this.answer = undefined;
    void this.updateComplete.then(() => answer?.(changed));
  }
}

/** Where a move leads; a decision that is taken back leaves what was there before it. */
function stateAfter(move: NextMove): TransitionInput['to'] {
  return move === 'reopen' ? 'idea' : (move as TransitionInput['to']);
}

/** Asks for what a state needs and brings the experiment there; undefined when nothing has been changed. */
export function askMove(experiment: Pick<Experiment, 'id'>, move: NextMove): Promise<Experiment | undefined> {
  const dialog =
    document.querySelector('yp-move-dialog') ??
    document.body.appendChild(document.createElement('yp-move-dialog'));
  return dialog.ask(experiment, move);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-move-dialog': YpMoveDialog;
  }
}
