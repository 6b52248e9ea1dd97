import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { DepartmentRef } from '../../api/contract/common.ts';
import './yp-department-mark.ts';
import './yp-icon.ts';
import { YpElement } from './yp-element.ts';
import { t } from '../i18n/i18n.ts';
import { findOptions } from '../state/directory-options.ts';
import { base } from '../styles/base.ts';
import { forms } from '../styles/forms.ts';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, in small print. */
  readonly detail?: string;
  readonly department?: DepartmentRef;
}

/** The user picked an option. */
export class PickEvent extends Event {
  static readonly type = 'pick';
  readonly option: PickerOption;
  constructor(option: PickerOption) {
    super(PickEvent.type, { bubbles: true, composed: true });
    this.option = option;
  }
}

const MOST_SHOWN = 8;

/**
 * A text field that finds one of many named things as one types (a combobox with a list).
 *
 * @fires pick when the user picks one
 */
@customElement('yp-picker')
export class YpPicker extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
        position: relative;
      }
      .field yp-icon {
        position: absolute;
        left: 12px;
        top: 11px;
        color: var(--muted);
        pointer-events: none;
      }
      .input {
        padding-left: 38px;
      }
      ul {
        position: absolute;
        z-index: 5;
        inset: calc(100% + 4px) 0 auto 0;
        max-height: 340px;
        overflow-y: auto;
        padding: var(--s1);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--raised);
        box-shadow: var(--shadow-high);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--s2);
        min-height: 38px;
        padding: var(--s1) var(--s3);
        border-radius: var(--radius-s);
        font-size: var(--t-m);
        cursor: pointer;
      }
      li[aria-selected='true'] {
        background: var(--hover);
      }
      .detail {
        margin-left: auto;
        padding-left: var(--s3);
        color: var(--muted);
        font-size: var(--t-s);
        text-align: end;
      }
      .nothing {
        cursor: default;
        color: var(--muted);
      }
    `,
  ];
  /** Name of the field, and what stands in it while it is empty. */
  @property() label = '';
  @property({ attribute: false }) options: readonly PickerOption[] = [];
  @property({ type: Boolean }) invalid = false;
  @property() description = '';
  @state() private typed = '';
  @state() private open = false;
  @state() private active = 0;
  @query('input') private input!: HTMLInputElement;

  /** Its list stays closed until somebody types: it would cover what is said under the field. */
  override focus(): void {
    this.input.focus();
    this.open = false;
  }

  override render() {
    const found = this.open ? findOptions(this.options, this.typed, MOST_SHOWN) : [];
    return html`<div class="field">
        <yp-icon name="search"></yp-icon
        ><input
          class="input"
          type="text"
          role="combobox"
          autocomplete="off"
          placeholder=${this.label}
          aria-label=${this.label}
          aria-expanded=${this.open}
          aria-controls="options"
          aria-autocomplete="list"
          aria-invalid=${this.invalid}
          aria-description=${this.description || nothing}
          aria-activedescendant=${this.open && found.length > 0 ? `option-${this.active}` : nothing}
          .value=${this.typed}
          @input=${this.handleInput}
          @focus=${() => (this.open = true)}
          @click=${() => (this.open = true)}
          @blur=${this.handleBlur}
          @keydown=${(event: KeyboardEvent) => this.handleKey(event, found)}
        />
      </div>
      <ul class="plain" id="options" role="listbox" aria-label=${this.label} ?hidden=${!this.open}>
        ${
          found.length === 0
            ? html`<li class="nothing" role="option" aria-disabled="true" aria-selected="false">
                ${t('service.form.nothingFound')}
              </li>`
            : found.map(
                (option, index) =>
                  html`<li
                    id="option-${index}"
                    role="option"
                    aria-selected=${index === this.active}
                    @mousedown=${(event: Event) => event.preventDefault()}
                    @mousemove=${() => (this.active = index)}
                    @click=${() => this.pick(option)}
                  >
                    ${
                      option.department
                        ? html`<yp-department-mark .department=${option.department}></yp-department-mark>`
                        : nothing
                    }${option.label}${option.detail ? html`<span class="detail">${option.detail}</span>` : nothing}
                  </li>`,
              )
        }
      </ul>
      <span class="visually-hidden" role="status"
        >${this.open && this.typed !== '' ? t('service.form.options', { count: found.length }) : ''}</span
      >`;
  }

  /** What was typed and not picked means nothing. */
  private handleBlur(): void {
    this.open = false;
    this.typed = '';
  }

  private handleInput(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
    this.open = true;
  }

  private handleKey(event: KeyboardEvent, found: readonly PickerOption[]): void {
    const last = Math.max(0, found.length - 1);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.open) this.active = (this.active + step + last + 1) % (last + 1);
      this.open = true;
    } else if (event.key === 'Enter' && this.open) {
      const option = found[this.active];
      if (option) this.pick(option);
    } else if (event.key === 'Escape' && this.open) {
      this.open = false;
    } else return;
    event.preventDefault();
  }

  private pick(option: PickerOption): void {
    this.typed = '';
    this.active = 0;
    this.open = false;
    this.dispatchEvent(new PickEvent(option));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-picker': YpPicker;
  }
  interface HTMLElementEventMap {
    pick: PickEvent;
  }
}
