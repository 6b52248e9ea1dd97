import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Theme } from '../../../../api/contract/theme.ts';
import { ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import '../../../components/yp-dialog.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { themeDialogStyles } from './theme-dialog-styles.ts';
import {
  EMPTY_FORM,
  formOf,
  inputOf,
  mistakesOf,
  MOST_GOAL,
  type ThemeField,
  type ThemeForm,
  type ThemeMistake,
  type ThemeMistakes,
} from './theme-form.ts';
import { saveTheme } from './theme-writes.ts';

const CONFLICT = 409;
const FIELDS: readonly ThemeField[] = ['name', 'description', 'startsOn', 'endsOn', 'goal'];

/** Makes a theme or changes one. What somebody else has changed meanwhile is never written over unasked. */
@customElement('yp-theme-dialog')
export class YpThemeDialog extends YpElement {
  static override styles = [base, buttons, forms, themeDialogStyles];
  /** As it was when the dialog opened, or as somebody else has left it since; undefined: a new one. */
  @state() private theme: Theme | undefined;
  @state() private form: ThemeForm = EMPTY_FORM;
  @state() private open = false;
  @state() private busy = false;
  @state() private mistakes: ThemeMistakes = {};
  /** What went wrong and belongs to no field. */
  @state() private problem: string | undefined;
  /** What somebody else has made of the theme while it was being edited. */
  @state() private theirs: Theme | undefined;

  /** Opens the dialog, for a new theme or for changes to one. */
  async edit(theme?: Theme): Promise<void> {
    this.fill(theme);
    this.open = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('yp-dialog')!.updateComplete;
    this.fieldOf('name')?.focus();
  }

  override render() {
    const isNew = this.theme === undefined;
    return html`<yp-dialog
      heading=${t(isNew ? 'themes.dialog.newTitle' : 'themes.dialog.editTitle')}
      ?open=${this.open}
      @dialog-close=${() => (this.open = false)}
    >
      ${this.open ? this.renderForm() : nothing}
      <button slot="actions" type="button" class="button quiet" @click=${() => (this.open = false)}>
        ${t('common.cancel')}
      </button>
      <button slot="actions" type="submit" form="form" class="button" aria-disabled=${this.busy}>
        ${t(isNew ? 'themes.dialog.create' : 'common.save')}
      </button>
    </yp-dialog>`;
  }

  private renderForm() {
    const { name, description, goal } = this.form;
    return html`<form id="form" novalidate @submit=${this.handleSubmit} @input=${this.handleInput}>
      ${this.problem === undefined ? nothing : html`<p class="error" role="alert">${this.problem}</p>`}
      ${this.theirs ? this.renderOvertaken(this.theirs) : nothing}
      <div>
        <label class="label" for="name">${t('themes.dialog.name')}</label>
        <input
          id="name"
          class="input"
          autocomplete="off"
          maxlength=${LIMITS.name}
          .value=${name}
          aria-describedby="name-error"
          aria-invalid=${this.invalid('name')}
        />
        ${this.renderMistake('name')}
      </div>
      <div>
        <label class="label" for="description">${t('themes.dialog.description')}</label>
        <textarea
          id="description"
          class="input"
          rows="3"
          maxlength=${LIMITS.text}
          .value=${description}
        ></textarea>
      </div>
      <fieldset>
        <legend class="label">${t('themes.dialog.period')}</legend>
        <div class="days">${this.renderDay('startsOn')} ${this.renderDay('endsOn')}</div>
      </fieldset>
      <div>
        <label class="label" for="goal">${t('themes.dialog.goal')}</label>
        <div class="goal">
          <input
            id="goal"
            class="input"
            inputmode="numeric"
            autocomplete="off"
            maxlength="6"
            .value=${goal}
            aria-describedby="goal-error goal-unit goal-help"
            aria-invalid=${this.invalid('goal')}
          />
          <span id="goal-unit">${t('themes.dialog.goalUnit')}</span>
        </div>
        ${this.renderMistake('goal')}
        <p id="goal-help" class="help">${t('themes.dialog.goalHelp')}</p>
      </div>
    </form>`;
  }

  private renderDay(field: 'startsOn' | 'endsOn') {
    return html`<div>
      <label
        >${t(`themes.dialog.${field}`)}
        <input
          id=${field}
          class="input"
          type="date"
          .value=${this.form[field]}
          aria-describedby="${field}-error"
          aria-invalid=${this.invalid(field)}
        />
      </label>
      ${this.renderMistake(field)}
    </div>`;
  }

  private renderMistake(field: ThemeField) {
    const mistake = this.mistakes[field];
    return html`<p id="${field}-error" class=${mistake === undefined ? '' : 'error'} role="alert">
      ${mistake === undefined ? '' : wordsOf(mistake)}
    </p>`;
  }

  private renderOvertaken(theirs: Theme) {
    return html`<div class="overtaken" role="alert">
      <p>${t('themes.dialog.overtaken')}</p>
      <div>
        <button type="button" class="button quiet small" @click=${() => this.fill(theirs)}>
          ${t('themes.dialog.takeTheirs')}
        </button>
        <button type="button" class="button small" @click=${() => void this.save(theirs)}>
          ${t('themes.dialog.keepMine')}
        </button>
      </div>
    </div>`;
  }

  private fill(theme: Theme | undefined): void {
    this.theme = theme;
    this.form = theme === undefined ? EMPTY_FORM : formOf(theme, currentLanguage());
    this.mistakes = {};
    this.problem = undefined;
    this.theirs = undefined;
  }

  private handleInput(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.form = { ...this.form, [field.id]: field.value };
  }

  private handleSubmit(event: Event): void {
    event.preventDefault();
    void this.save(this.theme);
  }

  /** Writes what stands in the fields over a version of the theme. */
  private async save(over: Theme | undefined): Promise<void> {
    if (this.busy || this.refuse({ ...mistakesOf(this.form), ...this.halfDates() })) return;
    this.problem = undefined;
    this.busy = true;
    try {
      await saveTheme(inputOf(this.form, over, currentLanguage()), over);
      this.open = false;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.explain(error);
    } finally {
      this.busy = false;
    }
  }

  private explain(error: ApiProblem): void {
    if (error.status === CONFLICT) this.refuse({ name: 'nameTaken' });
    else if (error.isStale) this.theirs = error.problem?.current as Theme | undefined;
    else this.problem = explainProblem(error);
    void this.reveal();
  }

  /** What belongs to no field stands on top, which may be out of sight on a phone. */
  private async reveal(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('form > :is(.error, .overtaken)')?.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what is wrong and leads to the first of it; false when nothing is. */
  private refuse(mistakes: ThemeMistakes): boolean {
    this.mistakes = mistakes;
    const first = FIELDS.find((field) => mistakes[field] !== undefined);
    if (first !== undefined) this.fieldOf(first)?.focus();
    return first !== undefined;
  }

  /** A day of which only a part is written has no value: only its field knows. */
  private halfDates(): ThemeMistakes {
    const isHalf = (field: ThemeField) => this.fieldOf(field)?.validity.badInput ?? false;
    return {
      ...(isHalf('startsOn') && { startsOn: 'dateInvalid' }),
      ...(isHalf('endsOn') && { endsOn: 'dateInvalid' }),
    };
  }

  private fieldOf(field: ThemeField): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
  }

  private invalid(field: ThemeField) {
    return this.mistakes[field] === undefined ? nothing : 'true';
  }
}

function wordsOf(mistake: ThemeMistake): string {
  return mistake === 'goalInvalid'
    ? t('themes.dialog.goalInvalid', { most: MOST_GOAL })
    : t(`themes.dialog.${mistake}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-theme-dialog': YpThemeDialog;
  }
}
