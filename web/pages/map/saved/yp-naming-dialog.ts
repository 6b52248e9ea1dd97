import { css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import { ApiProblem } from '../../../api-client.ts';
import { explainProblem } from '../../../components/error-state.ts';
import '../../../components/yp-dialog.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { decider, setDecider } from '../../../state/decider.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';

/** What the dialog asks for, with what stands in its fields at first. */
export interface Naming {
  readonly heading: string;
  readonly name: string;
  /** Undefined: no note is asked for. */
  readonly note?: string;
  readonly asksWho: boolean;
  readonly action: string;
  /** Keeps what was written. What it throws as ApiProblem is shown, and the dialog stays. */
  readonly save: (answer: Named) => Promise<void>;
}

export interface Named {
  readonly name: string;
  readonly note: string;
  readonly who: string;
}

const CONFLICT = 409;
type Field = 'name' | 'who';

/** Asks for a name of something that is kept, where wanted also for a note and for whose it is. */
@customElement('yp-naming-dialog')
export class YpNamingDialog extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      form {
        display: grid;
        gap: var(--s4);
      }
      textarea {
        resize: vertical;
        min-height: 72px;
      }
      .help,
      .error {
        margin-top: var(--s1);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .error {
        color: var(--danger);
      }
    `,
  ];
  @state() private naming: Naming | undefined;
  @state() private open = false;
  @state() private busy = false;
  @state() private wrong: { readonly field: Field; readonly text: string } | undefined;
  /** What went wrong and belongs to no field. */
  @state() private problem: string | undefined;
  @query('#name') private nameField!: HTMLInputElement;
  @query('#note') private noteField!: HTMLTextAreaElement | null;
  @query('#who') private whoField!: HTMLInputElement | null;

  /** Opens the dialog, empty but for what is given. */
  async ask(naming: Naming): Promise<void> {
    this.naming = naming;
    this.wrong = undefined;
    this.problem = undefined;
    this.open = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('yp-dialog')!.updateComplete;
    this.nameField.value = naming.name;
    if (this.noteField) this.noteField.value = naming.note ?? '';
    if (this.whoField) this.whoField.value = decider() ?? '';
    this.nameField.select();
  }

  override render() {
    const { naming } = this;
    return html`<yp-dialog
      heading=${naming?.heading ?? ''}
      ?open=${this.open}
      @dialog-close=${() => (this.open = false)}
    >
      ${naming ? this.renderForm(naming) : nothing}
      <button slot="actions" type="button" class="button quiet" @click=${() => (this.open = false)}>
        ${t('common.cancel')}
      </button>
      <button slot="actions" type="submit" form="form" class="button" aria-disabled=${this.busy}>
        ${naming?.action}
      </button>
    </yp-dialog>`;
  }

  private renderForm({ note, asksWho }: Naming) {
    return html`<form id="form" novalidate @submit=${this.handleSubmit}>
      ${this.problem === undefined ? nothing : html`<p class="error" role="alert">${this.problem}</p>`}
      <div>
        <label class="label" for="name">${t('saved.naming.name')}</label>
        <input
          id="name"
          class="input"
          autocomplete="off"
          maxlength=${LIMITS.name}
          aria-describedby="name-error"
          aria-invalid=${this.wrong?.field === 'name' ? 'true' : nothing}
        />
        ${this.renderError('name')}
      </div>
      ${
        note === undefined
          ? nothing
          : html`<div>
              <label class="label" for="note">${t('saved.naming.note')}</label>
              <textarea id="note" class="input" rows="2" maxlength=${LIMITS.summary}></textarea>
            </div>`
      }
      ${
        asksWho
          ? html`<div>
              <label class="label" for="who">${t('saved.naming.who')}</label>
              <input
                id="who"
                class="input"
                autocomplete="name"
                maxlength=${LIMITS.person}
                aria-describedby="who-error who-help"
                aria-invalid=${this.wrong?.field === 'who' ? 'true' : nothing}
              />
              ${this.renderError('who')}
              <p id="who-help" class="help">${t('saved.naming.whoHelp')}</p>
            </div>`
          : nothing
      }
    </form>`;
  }

  private renderError(field: Field) {
    const text = this.wrong?.field === field ? this.wrong.text : '';
    return html`<p id="${field}-error" class=${text === '' ? '' : 'error'} role="alert">${text}</p>`;
  }

  private async handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy || !this.naming) return;
    const name = this.nameField.value.trim();
    const who = this.whoField?.value.trim() ?? '';
    if (name === '') return this.refuse('name', t('saved.naming.nameMissing'));
    if (this.whoField && who === '') return this.refuse('who', t('saved.naming.whoMissing'));
    this.wrong = undefined;
    this.problem = undefined;
    this.busy = true;
    try {
      if (this.whoField) setDecider(who);
      await this.naming.save({ name, who, note: this.noteField?.value ?? '' });
      this.open = false;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === CONFLICT) this.refuse('name', t('saved.naming.nameTaken'));
      else this.problem = explainProblem(error);
    } finally {
      this.busy = false;
    }
  }

  private refuse(field: Field, text: string): void {
    this.wrong = { field, text };
    (field === 'name' ? this.nameField : this.whoField)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-naming-dialog': YpNamingDialog;
  }
}
