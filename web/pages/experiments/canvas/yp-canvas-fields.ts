import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import {
  MEASURE_BREADTHS,
  MEASURE_KINDS,
  MEASURE_UNITS,
  SOLVED,
  type Solved,
} from '../../../../api/contract/experiment-words.ts';
import { explainProblem } from '../../../components/error-state.ts';
import '../../../components/yp-chip.ts';
import '../../../components/yp-icon.ts';
import { treeOptions } from '../../../components/picker-options.ts';
import '../../../components/yp-picker.ts';
import type { PickEvent } from '../../../components/yp-picker.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { parseNumber, type CanvasField } from '../../../state/experiment-draft.ts';
import { type DraftProblem } from '../../../state/experiment-problems.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { fieldError } from '../../../styles/field-error.ts';
import { forms } from '../../../styles/forms.ts';
import { numberWords } from '../experiment-words.ts';
import { CanvasInputs, LONG_TEXTS, type LongText } from './canvas-inputs.ts';
import type { CanvasOptions, OptionList } from './canvas-options.ts';
import { fieldStyles } from './field-styles.ts';
import './yp-canvas-teams.ts';

/**
 * The fields of a canvas that are asked for, to be written in: the whole form, or in a dialog just what is missing.
 *
 * @fires draft-change when the user changes something
 */
@customElement('yp-canvas-fields')
export class YpCanvasFields extends CanvasInputs {
  static override styles = [base, buttons, forms, fieldError, fieldStyles];
  @property({ attribute: false }) fields: readonly CanvasField[] = [];
  @property({ attribute: false }) options!: CanvasOptions;
  /** The units as they stand: with what they have answered. */
  @property({ attribute: false }) standing: Experiment['teams'] = [];

  /** Moves the focus to where a problem is; false when its field is not among these. */
  focusField({ field, input }: Pick<DraftProblem, 'field' | 'input'>): boolean {
    const exact = input && this.renderRoot.querySelector<HTMLElement>(`#${input}`);
    if (exact) {
      exact.focus();
      exact.scrollIntoView({ block: 'center' });
      return true;
    }
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const target = place?.matches('input, textarea, select, yp-picker, yp-canvas-teams')
      ? place
      : place?.querySelector<HTMLElement>('input, textarea, select, yp-picker');
    target?.focus();
    place?.scrollIntoView({ block: 'center' });
    return target != null;
  }

  override render() {
    return this.fields.map((field) => this.renderField(field));
  }

  private renderField(field: CanvasField) {
    if (isLong(field)) return this.renderLong(field);
    switch (field) {
      case 'teams':
        return html`<div class="field">
          <p class="label">${t('experiments.field.teams')}</p>
          <p class="help">${t('experiments.help.people')}</p>
          <yp-canvas-teams
            data-field="teams"
            .teams=${this.draft.teams}
            .known=${this.options.teams}
            .standing=${this.standing}
            .problem=${this.problemsOf('teams')[0]}
          ></yp-canvas-teams>
          ${this.renderUnfetched('teams')}
        </div>`;
      case 'name':
        return html`<div class="field">
          ${this.label('name', 'name')}
          ${this.input('name', 'name', { maxlength: LIMITS.name, required: true })}
          ${this.renderError('name')}
        </div>`;
      case 'theme':
        return this.renderTheme();
      case 'clientGroups':
        return this.renderGroups();
      case 'measure':
        return this.renderMeasure();
      case 'place':
        return this.renderPlace();
      case 'success':
        return html`${this.renderLong('success')}
          <div class="field">
            ${this.small('numberTarget')} ${this.help('numberTarget')}
            <div class="number">${this.number('numberTarget')}</div>
          </div>`;
      case 'decisionOn':
        return html`<div class="field">
          ${this.label('decisionOn', 'decisionOn')}
          <div class="number">${this.input('decisionOn', 'decisionOn', { type: 'date' })}</div>
          ${this.renderHalfDay(['decisionOn'])} ${this.renderError('decisionOn')}
        </div>`;
      case 'numberAfter':
        return html`<div class="field">
          <label class="label" for="numberAfter">${t('experiments.field.numberAfter')}</label>
          <p class="help" id="help-numberAfter">${this.numberAfterHelp}</p>
          <div class="number">${this.number('numberAfter', 'numberAfter')}</div>
          ${this.renderByFives()} ${this.renderError('numberAfter')}
        </div>`;
      default:
        return this.renderSolved();
    }
  }

  private renderLong(field: LongText | 'success') {
    return html`<div class="field">
      ${this.label(field, field)}
      <textarea
        id=${field}
        class="input"
        rows="2"
        data-field=${field}
        maxlength=${LIMITS.summary}
        aria-describedby="help-${field} error-${field}"
        aria-invalid=${this.problemsOf(field).length > 0}
        .value=${this.draft[field]}
        @input=${(event: Event) => this.write(field, event)}
      ></textarea>
      ${this.renderError(field)}
    </div>`;
  }

  private renderTheme() {
    return html`<div class="field">
      ${this.label('theme', 'theme')}
      <select
        id="theme"
        class="select"
        data-field="theme"
        aria-describedby="help-theme"
        @change=${(event: Event) => this.write('themeId', event)}
      >
        <option value="" .selected=${this.draft.themeId === ''}>${t('experiments.form.noTheme')}</option>
        ${this.options.themes.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === this.draft.themeId}>${plainText(name)}</option>`,
        )}
      </select>
      ${this.renderUnfetched('themes')}
    </div>`;
  }

  private renderGroups() {
    const { clientGroups } = this.draft;
    const chosen = new Set(clientGroups.map(({ id }) => id));
    return html`<div class="field" data-field="clientGroups">
      <p class="label">${t('experiments.field.clientGroups')}</p>
      <p class="help">${t('experiments.help.clientGroups')}</p>
      <div class="chips" ?hidden=${clientGroups.length === 0}>
        ${clientGroups.map(
          ({ id, name }) =>
            html`<yp-chip
              removable
              label=${plainText(name)}
              @chip-remove=${() =>
                this.tell({ clientGroups: clientGroups.filter((group) => group.id !== id) })}
              >${plainText(name)}</yp-chip
            >`,
        )}
      </div>
      <yp-picker
        label=${t('experiments.form.findGroup')}
        .options=${treeOptions(this.options.groups).filter(({ id }) => !chosen.has(id))}
        .invalid=${this.problemsOf('clientGroups').some(({ code }) => code === 'missing')}
        @pick=${this.handleGroup}
      ></yp-picker>
      ${this.renderUnfetched('groups')} ${this.renderError('clientGroups')}
      <div class="row">
        <div>
          ${this.small('clientCount')}
          <div class="number">${this.count('clientCount', 'clientGroups')}</div>
          <p class="help below" id="help-clientCount">${t('experiments.help.clientCount')}</p>
        </div>
      </div>
    </div>`;
  }

  private renderMeasure() {
    return html`<div class="field" data-field="measure">
      ${this.label('measureWhat', 'measureWhat')} ${this.input('measureWhat', 'measure')}
      <div class="row">
        <div>
          ${this.small('numberBefore')} ${this.help('numberBefore')} ${this.number('numberBefore', 'measure')}
        </div>
        <div>${this.small('measureUnit')} ${this.choice('measureUnit', MEASURE_UNITS, unitName)}</div>
      </div>
      ${this.renderByFives()} ${this.renderError('measure')}
      <div class="row">
        <div>
          ${this.small('measureKind')}
          ${this.choice('measureKind', MEASURE_KINDS, (one) => t(`experiments.kind.${one}`))}
        </div>
        <div>
          ${this.small('measureBreadth')}
          ${this.choice('measureBreadth', MEASURE_BREADTHS, (one) => t(`experiments.breadth.${one}`))}
        </div>
      </div>
      <div class="row">
        <div>${this.small('measureSource')} ${this.help('measureSource')} ${this.input('measureSource')}</div>
      </div>
    </div>`;
  }

  private renderPlace() {
    return html`<div class="field" data-field="place">
      <label class="label" for="place">${t('experiments.field.place')}</label>
      ${this.input('place')}
      <div class="row">
        <div>${this.small('startsOn')} ${this.input('startsOn', undefined, { type: 'date' })}</div>
        <div>${this.small('endsOn')} ${this.input('endsOn', 'place', { type: 'date' })}</div>
        <div>${this.small('participantCount')} ${this.count('participantCount', 'place')}</div>
      </div>
      ${this.renderHalfDay(['startsOn', 'endsOn'])} ${this.renderError('place')}
    </div>`;
  }

  /** So that nobody is surprised by another number than the one that was written. */
  private renderByFives() {
    return this.draft.measureUnit === 'clients'
      ? html`<p class="help below">${t('experiments.help.byFives')}</p>`
      : nothing;
  }

  /** What was measured, and what it was before: one writes the number beside it. */
  private get numberAfterHelp(): string {
    const { measureWhat, measureUnit, numberBefore, numberTarget } = this.draft;
    if (measureWhat === '' || numberBefore === '') return t('experiments.help.numberAfter');
    const valueOf = (written: string) =>
      numberWords(parseNumber(written, currentLanguage()), written, measureUnit);
    const before = t('experiments.help.numberAfterOf', { what: measureWhat, value: valueOf(numberBefore) });
    if (numberTarget === '') return before;
    return `${before} ${t('experiments.help.numberAfterTarget', { value: valueOf(numberTarget) })}`;
  }

  private renderSolved() {
    return html`<fieldset class="field" data-field="solved" aria-describedby="error-solved">
      <legend class="label">${t('experiments.field.solved')}</legend>
      <div class="choices">
        ${SOLVED.map(
          (one) =>
            html`<label class="check"
              ><input
                type="radio"
                name="solved"
                value=${one}
                aria-invalid=${this.problemsOf('solved').length > 0}
                .checked=${this.draft.solved === one}
                @change=${() => this.tell({ solved: one satisfies Solved })}
              />${t(`experiments.solved.${one}`)}</label
            >`,
        )}
      </div>
      ${this.renderError('solved')}
    </fieldset>`;
  }

  /** An empty list of options tells why, and can be asked for again. */
  private renderUnfetched(list: OptionList) {
    const problem = this.options.problemWith(list);
    if (!problem) return nothing;
    return html`<p class="error" role="alert">
      <yp-icon name="circle-alert"></yp-icon>${explainProblem(problem)}
      <button type="button" class="button quiet small" @click=${() => this.options.retry(list)}>
        ${t('common.retry')}
      </button>
    </p>`;
  }

  private handleGroup(event: PickEvent): void {
    const group = this.options.groups.find(({ id }) => id === event.option.id);
    if (!group) return;
    this.tell({ clientGroups: [...this.draft.clientGroups, { id: group.id, name: group.name }] });
  }
}

function isLong(field: CanvasField): field is LongText {
  return (LONG_TEXTS as readonly string[]).includes(field);
}

const unitName = (unit: (typeof MEASURE_UNITS)[number]) => t(`experiments.unit.${unit}`);

declare global {
  interface HTMLElementTagNameMap {
    'yp-canvas-fields': YpCanvasFields;
  }
}
