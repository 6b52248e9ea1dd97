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

/** Where one writes or chooses. */
const FIELD = ':is(input:not([type="hidden"]), textarea, select):not(:disabled)';

/**
 * A native modal dialog with a heading; focus stays in it and returns where it was. It opens with the focus on what has
 * `autofocus`, else on the first field, else on its cross. Pressing beside it closes it only while it holds no field:
 * what is written is not lost by a slip of the hand.
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
  @query('slot:not([name])') private content!: HTMLSlotElement;
  /** Text may be selected from within past the edge: such a press ends on the backdrop but did not begin there. */
  private pressedOutside = false;

  protected override updated(): void {
    if (this.open && !this.dialog.open) {
      this.dialog.showModal();
      // Whoever goes back leaves it behind.
      window.addEventListener('popstate', this.close);
      // Elements inside may be drawn for the first time just now; all of them are by the next task.
      setTimeout(() => this.focusStart());
    }
    if (!this.open && this.dialog.open) this.dialog.close();
    if (!this.open) window.removeEventListener('popstate', this.close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.close);
  }

  override render() {
    return html`<dialog
      aria-labelledby="heading"
      @cancel=${this.handleCancel}
      @pointerdown=${this.handlePress}
      @click=${this.handleClick}
    >
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

  private handlePress(event: PointerEvent): void {
    this.pressedOutside = this.isOnBackdrop(event);
  }

  private handleClick(event: MouseEvent): void {
    if (this.pressedOutside && this.isOnBackdrop(event) && this.fields().length === 0) this.close();
  }

  private isOnBackdrop(event: MouseEvent): boolean {
    return event.composedPath()[0] === this.dialog && isOutside(event, this.dialog);
  }

  private fields(): HTMLElement[] {
    return fieldsIn(this.content.assignedElements({ flatten: true }));
  }

  /** Leaves the focus where somebody has moved it already; a field that is not in sight does not take it. */
  private focusStart(): void {
    const wanted = this.querySelector<HTMLElement>('[autofocus]');
    for (const element of wanted ? [wanted] : this.fields()) {
      if (!this.hasOwnFocus) return;
      element.focus();
    }
  }

  /** Is the focus on the dialog itself or its cross, where the browser puts it first? */
  private get hasOwnFocus(): boolean {
    return this.open && this.shadowRoot!.activeElement !== null;
  }
}

/** Fields in the order in which they stand, also those inside of elements. */
function fieldsIn(elements: Iterable<Element>): HTMLElement[] {
  return [...elements].flatMap((element) =>
    element.matches(FIELD)
      ? [element as HTMLElement]
      : fieldsIn([...(element.shadowRoot?.children ?? []), ...element.children]),
  );
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
