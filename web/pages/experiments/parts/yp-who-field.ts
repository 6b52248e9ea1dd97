import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { decider } from '../../../state/decider.ts';
import { base } from '../../../styles/base.ts';
import { fieldError } from '../../../styles/field-error.ts';
import { forms } from '../../../styles/forms.ts';

/** The name of whoever does it: the one that this browser knows, until another is written. */
@customElement('yp-who-field')
export class YpWhoField extends YpElement {
  static override styles = [
    base,
    forms,
    fieldError,
    css`
      :host {
        display: block;
        max-width: 320px;
      }
      input {
        scroll-margin-block: calc(var(--header) + var(--s4)) 160px;
      }
      .help {
        margin-top: var(--s1);
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  /** Somebody has tried without a name. */
  @property({ type: Boolean }) lacking = false;
  @query('input') private input!: HTMLInputElement | null;

  get value(): string {
    return this.input?.value.trim() ?? '';
  }

  /** Back to the name that this browser knows. */
  reset(): void {
    if (this.input) this.input.value = decider() ?? '';
  }

  override focus(): void {
    this.input?.focus();
  }

  protected override firstUpdated(): void {
    this.reset();
  }

  override render() {
    return html`<label class="label" for="who">${t('experiments.dialog.who')}</label>
      <input
        id="who"
        class="input"
        autocomplete="name"
        required
        maxlength=${LIMITS.person}
        aria-invalid=${this.lacking}
        aria-describedby="error help"
        @keydown=${this.handleKey}
      />
      <p id="error" class="error" ?hidden=${!this.lacking}>
        <yp-icon name="circle-alert"></yp-icon>${t('experiments.form.error.name')}
      </p>
      <p id="help" class="help">${t('experiments.dialog.whoHelp')}</p>`;
  }

  /** As in a field that stands in the form itself. */
  private handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) this.closest('form')?.requestSubmit();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-who-field': YpWhoField;
  }
}
