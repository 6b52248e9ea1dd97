import { css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../../api/contract/common.ts';
import { type Experiment } from '../../../api/contract/experiment.ts';
import { type TransitionInput } from '../../../api/contract/experiment-course.ts';
import { DECISIONS, type Decision, type Requirement } from '../../../api/contract/experiment-words.ts';
import { api, type ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { decider, setDecider } from '../../state/decider.ts';
import {
  draftOf,
  emptyFields,
  fieldsFor,
  patchOf,
  problemsOf,
  rebased,
  type CanvasField,
  type DraftProblem,
  type ExperimentDraft,
} from '../../state/experiment-draft.ts';
import { today, type NextMove } from '../../state/experiment-wall.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { CanvasOptions } from './canvas/canvas-options.ts';
import type { DraftChangeEvent } from './canvas/draft-events.ts';
import './canvas/yp-canvas-fields.ts';
import type { YpCanvasFields } from './canvas/yp-canvas-fields.ts';
import { changeExperiment, isOvertaken, moveExperiment, problemOf } from './experiment-writes.ts';

/** The end that a decision leads to. */
const END = { adopt: 'adopted', adapt: 'adapted', stop: 'stopped', 'try-again': 'continued' } as const;
/** What is asked for again with every decision, so that it is looked at once more. */
const TO_DECIDE: readonly CanvasField[] = ['outcome', 'numberAfter', 'lesson', 'solved'];
/** Steps that no field of the dialog can take. */
const STEPS: ReadonlySet<Requirement> = new Set(['partner-asked', 'partner-agrees']);

/** Brings an experiment to another state, and asks for just what that state needs and is missing. There is one in the app. */
@customElement('yp-move-dialog')
export class YpMoveDialog extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      yp-dialog {
        --dialog-width: 640px;
      }
      form {
        display: grid;
        gap: var(--s5);
      }
      .intro {
        color: var(--muted);
        font-size: var(--t-m);
      }
      fieldset {
        display: grid;
        gap: var(--s2);
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .option {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0 var(--s3);
        padding: var(--s2) var(--s3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        cursor: pointer;
      }
      .option:has(:checked) {
        border-color: var(--experiment);
        background: var(--experiment-weak);
      }
      .option strong {
        font-weight: 600;
      }
      .option span {
        grid-column: 2;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .who,
      .when {
        max-width: 320px;
      }
      .help {
        margin-top: var(--s1);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .problem {
        display: flex;
        gap: var(--s2);
        padding: var(--s3);
        border-radius: var(--radius);
        background: var(--danger-weak);
        color: var(--danger);
        font-size: var(--t-m);
      }
      .wrong {
        margin-top: 6px;
        color: var(--danger);
        font-size: var(--t-s);
        font-weight: 560;
      }
    `,
  ];
  @state() private experiment: Experiment | undefined;
  @state() private move: NextMove = 'planned';
  @state() private draft: ExperimentDraft | undefined;
  @state() private decision: Decision | undefined;
  @state() private open = false;
  @state() private busy = false;
  @state() private tried = false;
  @state() private problem: string | undefined;
  @query('yp-canvas-fields') private fieldsElement!: YpCanvasFields | null;
  @query('#who') private whoField!: HTMLInputElement;
  @query('#started-on') private startedField!: HTMLInputElement | null;

  private readonly options = new CanvasOptions(this);
  private answer: ((changed: Experiment | undefined) => void) | undefined;

  /** The experiment as it is afterwards; undefined when nothing has been changed. */
  async ask({ id }: Pick<Experiment, 'id'>, move: NextMove): Promise<Experiment | undefined> {
    this.answer?.(undefined);
    const experiment = await this.read(id);
    if (experiment === undefined) return undefined;
    this.experiment = experiment;
    this.move = move;
    this.draft = draftOf(experiment, currentLanguage());
    this.decision = move === 'stopped' ? 'stop' : undefined;
    this.tried = false;
    this.problem = undefined;
    this.open = true;
    await this.updateComplete;
    this.whoField.value = decider() ?? '';
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
    const { fields } = this;
    return html`<form id="form" novalidate @submit=${this.handleSubmit} @draft-change=${this.handleDraft}>
      ${
        this.problem === undefined
          ? nothing
          : html`<p class="problem" role="alert"><yp-icon name="circle-alert"></yp-icon>${this.problem}</p>`
      }
      ${this.renderIntro(fields)} ${this.move === 'decide' ? this.renderDecisions() : nothing}
      <yp-canvas-fields
        .draft=${draft}
        .fields=${fields}
        .options=${this.options}
        .problems=${this.tried ? this.problems : []}
      ></yp-canvas-fields>
      ${
        this.move === 'running'
          ? html`<div class="when">
              <label class="label" for="started-on">${t('experiments.dialog.startedOn')}</label>
              <input id="started-on" class="input" type="date" max=${today()} .value=${today()} />
            </div>`
          : nothing
      }
      <div class="who">
        <label class="label" for="who">${t('experiments.dialog.who')}</label>
        <input
          id="who"
          class="input"
          autocomplete="name"
          maxlength=${LIMITS.person}
          aria-describedby="who-help who-error"
        />
        <p id="who-error" class=${this.lacksName ? 'wrong' : ''} role="alert">
          ${this.lacksName ? t('experiments.form.error.missing') : nothing}
        </p>
        <p id="who-help" class="help">${t('experiments.dialog.whoHelp')}</p>
      </div>
    </form>`;
  }

  private renderIntro(fields: readonly CanvasField[]) {
    const text =
      this.move === 'asked'
        ? t('experiments.dialog.askedText')
        : this.move === 'stopped'
          ? t('experiments.dialog.stoppedText')
          : fields.length > 0 && this.move !== 'decide'
            ? t('experiments.dialog.fill')
            : undefined;
    return text === undefined ? nothing : html`<p class="intro">${text}</p>`;
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
              .checked=${this.decision === decision}
              @change=${() => (this.decision = decision)}
            /><strong>${t(`experiments.decision.${decision}`)}</strong
            ><span>${t(`experiments.decisionHelp.${decision}`)}</span></label
          >`,
      )}
      ${
        this.tried && this.decision === undefined
          ? html`<p class="wrong" role="alert">${t('experiments.dialog.choose')}</p>`
          : nothing
      }
    </fieldset>`;
  }

  private get heading(): string {
    return this.move === 'adapted' || this.move === 'continued'
      ? t('experiments.dialog.decide')
      : t(`experiments.dialog.${this.move}`);
  }

  private get actionName(): string {
    if (this.move === 'decide') return t('experiments.action.decide');
    if (this.move === 'stopped') return t('experiments.action.stop');
    if (this.move === 'adapted' || this.move === 'continued' || this.isWaiting) {
      return t('experiments.dialog.save');
    }
    return t(`experiments.action.${this.move}`);
  }

  /** Something is missing that no field can give: an answer. Then what is written is kept, and the state stays. */
  private get isWaiting(): boolean {
    return this.move === 'planned' && (this.experiment?.missing ?? []).some((one) => STEPS.has(one));
  }

  private get fields(): readonly CanvasField[] {
    const { experiment } = this;
    if (!experiment) return [];
    if (this.move === 'decide') return TO_DECIDE;
    if (this.move === 'stopped') return ['outcome', 'lesson'];
    if (this.move === 'lesson') return TO_DECIDE;
    if (this.move === 'asked') return experiment.teams.length < 2 ? ['teams'] : [];
    return fieldsFor(experiment.missing);
  }

  /** What has to be filled in; the rest may stay empty. */
  private get needed(): readonly CanvasField[] {
    if (this.isWaiting) return [];
    if (this.move === 'stopped' || this.decision === 'stop') return ['lesson'];
    if (this.move === 'lesson' || this.decision === 'try-again') return ['outcome', 'lesson', 'solved'];
    return this.fields;
  }

  private get problems(): readonly DraftProblem[] {
    const draft = this.draft!;
    const wrong = problemsOf(draft, this.fields);
    const empty = emptyFields(draft, this.needed).filter(({ field }) =>
      // Whom one asks must be known; who does it is said in the plan.
      field === 'teams' && this.move === 'asked' ? draft.teams.length < 2 : true,
    );
    return [...empty, ...wrong];
  }

  private get lacksName(): boolean {
    return this.tried && this.whoField?.value.trim() === '';
  }

  private handleDraft(event: DraftChangeEvent): void {
    this.draft = { ...this.draft!, ...event.changes };
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.tried = true;
    const who = this.whoField.value.trim();
    const first = this.problems[0];
    if (first) this.fieldsElement?.focusField(first.field);
    else if (this.move === 'decide' && this.decision === undefined) {
      this.renderRoot.querySelector<HTMLInputElement>('input[name="decision"]')?.focus();
    } else if (who === '') this.whoField.focus();
    else await this.send(who);
    this.requestUpdate();
  }

  private async send(by: string): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      setDecider(by);
      const fields = patchOf(this.draft!, this.experiment, currentLanguage());
      this.finish(await this.write(by, fields));
    } catch (error) {
      this.problem = t('experiments.dialog.failed', { problem: problemOf(error) });
      if (isOvertaken(error)) await this.standOnTheirs();
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
  private async standOnTheirs(): Promise<void> {
    const before = this.experiment!;
    const theirs = await api('GET /experiments/{id}', { params: { id: before.id } });
    const language = currentLanguage();
    this.draft = rebased(this.draft!, draftOf(before, language), draftOf(theirs, language));
    this.experiment = theirs;
  }

  private async write(by: string, fields: TransitionInput['fields']): Promise<Experiment> {
    const experiment = this.experiment!;
    if (this.isWaiting) return fields ? changeExperiment(experiment, fields) : experiment;
    const to = this.decision ? END[this.decision] : (this.move as TransitionInput['to']);
    const startedOn = this.startedField?.value;
    const changed = await moveExperiment(experiment, {
      to,
      by,
      ...(fields && { fields }),
      ...(to === 'running' && startedOn ? { startedOn } : {}),
    });
    toast(t(`experiments.action.done.${to}`));
    return changed;
  }

  private finish(changed: Experiment | undefined): void {
    this.open = false;
    const { answer } = this;
    this.answer = undefined;
    void this.updateComplete.then(() => answer?.(changed));
  }
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
