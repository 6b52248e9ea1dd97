import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import type { CanvasField, ExperimentDraft } from '../../../state/experiment-draft.ts';
import type { DraftProblem } from '../../../state/experiment-problems.ts';
import { DraftChangeEvent } from './draft-events.ts';
import { problemText } from './problem-text.ts';

/** Fields of the draft that are one text field each. */
export type TextField = {
  [K in keyof ExperimentDraft]: ExperimentDraft[K] extends string ? K : never;
}[keyof ExperimentDraft];

export const LONG_TEXTS = ['problem', 'belief', 'trial', 'outcome', 'lesson'] as const;
export type LongText = (typeof LONG_TEXTS)[number];

const DAYS = ['startsOn', 'endsOn', 'decisionOn'] as const;
/** Fields whose name says enough. */
const WITHOUT_HELP: ReadonlySet<TextField> = new Set(['place', 'startsOn', 'endsOn', 'participantCount']);

/**
 * The inputs that fields of a canvas are made of, each with its label, its help and what is wrong with it.
 *
 * @fires draft-change when the user changes something
 */
export abstract class CanvasInputs extends YpElement {
  @property({ attribute: false }) draft!: ExperimentDraft;
  /** What is wrong, shown beside the fields. */
  @property({ attribute: false }) problems: readonly DraftProblem[] = [];
  /** A day of which only a part is written has no value: only its field knows. */
  @state() private halfDays: readonly TextField[] = [];

  protected label(id: string, key: 'name' | 'theme' | 'decisionOn' | 'measureWhat' | LongText | 'success') {
    return html`<label class="label" for=${id}>${t(`experiments.field.${key}`)}</label>
      <p class="help" id="help-${id}">${t(`experiments.help.${key}`)}</p>`;
  }

  protected help(field: 'numberBefore' | 'numberTarget' | 'measureSource') {
    return html`<p class="help" id="help-${field}">${t(`experiments.help.${field}`)}</p>`;
  }

  protected small(field: Parameters<typeof fieldName>[0]) {
    return html`<label class="label" for=${field}>${fieldName(field)}</label>`;
  }

  protected number(field: TextField, of?: CanvasField) {
    return this.input(field, of, { inputmode: 'decimal' });
  }

  protected count(field: TextField, of: CanvasField) {
    return this.input(field, of, { inputmode: 'numeric' });
  }

  protected input(
    field: TextField,
    of?: CanvasField,
    {
      type = 'text',
      maxlength = LIMITS.summary,
      inputmode,
      required = false,
    }: { type?: string; maxlength?: number; inputmode?: string; required?: boolean } = {},
  ) {
    const describedBy = [
      ...(WITHOUT_HELP.has(field) ? [] : [`help-${field}`]),
      ...(of ? [`error-${of}`] : []),
      ...(this.halfDays.includes(field) ? [`half-${field}`] : []),
    ].join(' ');
    // An unfinished day has no value either: `live` leaves alone what is being typed.
    return html`<input
      id=${field}
      class="input"
      type=${type}
      inputmode=${inputmode ?? nothing}
      autocomplete="off"
      ?required=${required}
      maxlength=${type === 'date' ? nothing : maxlength}
      data-field=${of === field ? field : nothing}
      aria-describedby=${describedBy || nothing}
      aria-invalid=${this.halfDays.includes(field) || this.isWrong(field, of)}
      .value=${live(this.draft[field])}
      @blur=${type === 'date' ? this.findHalfDays : nothing}
      @input=${(event: Event) => this.write(field, event)}
    />`;
  }

  protected choice<T extends string>(field: TextField, values: readonly T[], nameOf: (value: T) => string) {
    return html`<select
      id=${field}
      class="select"
      aria-invalid=${this.isWrong(field, 'measure')}
      aria-describedby="error-measure"
      @change=${(event: Event) => this.write(field, event)}
    >
      ${
        this.draft[field] === ''
          ? html`<option value="" selected>${t('experiments.form.choose')}</option>`
          : nothing
      }
      ${values.map(
        (value) =>
          html`<option value=${value} .selected=${value === this.draft[field]}>${nameOf(value)}</option>`,
      )}
    </select>`;
  }

  protected problemsOf(field: CanvasField): readonly DraftProblem[] {
    return this.problems.filter((problem) => problem.field === field);
  }

  /** Of several inputs of a field only the ones in which a problem is. */
  private isWrong(input: TextField, of: CanvasField | undefined): boolean {
    if (of === undefined) return false;
    return this.problemsOf(of).some((problem) => problem.input === undefined || problem.input === input);
  }

  /** Read with its field, to which the focus goes: many of them at once are no alert. */
  protected renderError(field: CanvasField) {
    const texts = [...new Set(this.problemsOf(field).map(problemText))];
    return html`<div id="error-${field}">
      ${texts.map((text) => html`<p class="error"><yp-icon name="circle-alert"></yp-icon>${text}</p>`)}
    </div>`;
  }

  protected renderHalfDay(fields: readonly (typeof DAYS)[number][]) {
    return fields
      .filter((field) => this.halfDays.includes(field))
      .map(
        (field) =>
          html`<p id="half-${field}" class="error" role="alert">
            <yp-icon name="circle-alert"></yp-icon>${t('experiments.form.halfDay', {
              field: t(`experiments.field.${field}`),
            })}
          </p>`,
      );
  }

  /** Tells of days that are written in part, which would else be saved as no day; true when there are any. */
  readonly findHalfDays = (): boolean => {
    const inputOf = (field: TextField) => this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    this.halfDays = DAYS.filter((field) => inputOf(field)?.validity.badInput);
    return this.halfDays.length > 0;
  };

  focusHalfDay(): void {
    const [first] = this.halfDays;
    if (first) this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
  }

  protected write(field: TextField, event: Event): void {
    if (this.halfDays.length > 0) this.findHalfDays();
    this.tell({ [field]: (event.target as HTMLInputElement).value });
  }

  protected tell(changes: Partial<ExperimentDraft>): void {
    this.dispatchEvent(new DraftChangeEvent(changes));
  }
}

function fieldName(
  field:
    | 'numberBefore'
    | 'numberTarget'
    | 'clientCount'
    | 'participantCount'
    | 'measureUnit'
    | 'measureKind'
    | 'measureBreadth'
    | 'measureSource'
    | 'startsOn'
    | 'endsOn',
): string {
  return t(`experiments.field.${field}`);
}
