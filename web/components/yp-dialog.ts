import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** The user closed the dialog, by its cross, by Escape or by pressing beside it. */
export class DialogCloseEvent extends Event {
  static readonly type = 'dialog-close';
  constructor() {
    super(DialogCloseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A native modal dialog with a heading; focus stays in it and returns where it was.
 *
 * @slot what it says
 * @slot actions - its buttons
 * @fires dialog-close when the user closes it
 */
@customElement('yp-dialog')
export class YpDialog extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: contents;
      }
      dialog {
        width: min(var(--dialog-width, 520px), calc(100vw - 32px));
        max-height: calc(100dvh - 48px);
        padding: var(--s6);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--shadow-high);
      }
      dialog::backdrop {
        background: var(--backdrop);
      }
      .head {
        display: flex;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--s4);
        margin-bottom: var(--s3);
      }
      h2 {
        font-size: var(--t-l);
      }
      .head .button {
        margin: -6px -8px 0 0;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--s2);
        /* Stays in sight at the foot of a dialog that scrolls. */
        position: sticky;
        bottom: calc(-1 * var(--s6));
        margin: var(--s2) calc(-1 * var(--s6)) calc(-1 * var(--s6));
        padding: var(--s3) var(--s6) var(--s6);
        background: var(--raised);
      }
    `,
  ];
  @property() heading = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override updated(): void {
    if (this.open && !this.dialog.open) this.dialog.showModal();
    if (!this.open && this.dialog.open) this.dialog.close();
  }

  override render() {
    return html`<dialog aria-labelledby="heading" @cancel=${this.handleCancel} @click=${this.handleClick}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button type="button" class="button icon small" aria-label=${t('common.close')} @click=${this.close}>
          <yp-icon name="x"></yp-icon>
        </button>
      </div>
      <slot></slot>
      <div class="foot"><slot name="actions"></slot></div>
    </dialog>`;
  }

  private readonly close = (): void => {
    this.open = false;
    this.dispatchEvent(new DialogCloseEvent());
  };

  private handleCancel(event: Event): void {
    event.preventDefault();
    this.close();
  }

  private handleClick(event: MouseEvent): void {
    if (event.composedPath()[0] === this.dialog && isOutside(event, this.dialog)) this.close();
  }
}

/** A press on the backdrop reaches the dialog element itself, beyond its edges. */
function isOutside(event: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-dialog': YpDialog;
  }
  interface HTMLElementEventMap {
    'dialog-close': DialogCloseEvent;
  }
}
