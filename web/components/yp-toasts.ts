import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

interface ToastOptions {
  /** A button on the message, such as "Undo". */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toast extends ToastOptions {
  readonly id: number;
  readonly text: string;
}

/** Long enough to read two lines twice; a message with a button stays longer. */
const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 12_000;

/** Somebody has a short message for the user. */
class ToastEvent extends Event {
  static readonly type = 'toast';
  readonly text: string;
  readonly options: ToastOptions;
  constructor(text: string, options: ToastOptions) {
    super(ToastEvent.type);
    this.text = text;
    this.options = options;
  }
}

/** Tells the user, without stopping them, that something has been done. */
export function toast(text: string, options: ToastOptions = {}): void {
  window.dispatchEvent(new ToastEvent(text, options));
}

/** The corner where short messages appear; the frame has one. */
@customElement('yp-toasts')
export class YpToasts extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: fixed;
        z-index: 20;
        inset: auto 0 calc(var(--tabbar) + var(--s5) + var(--toast-lift, 0px)) 0;
        display: grid;
        justify-items: center;
        gap: var(--s2);
        padding-inline: var(--s4);
        pointer-events: none;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: var(--s3);
        max-width: 560px;
        padding: var(--s2) var(--s2) var(--s2) var(--s4);
        border-radius: var(--radius-l);
        background: var(--ink);
        color: var(--bg);
        box-shadow: var(--shadow-high);
        font-size: var(--t-m);
        pointer-events: auto;
        animation: rise var(--slow) ease-out;
      }
      .toast > span {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .toast .button {
        flex: none;
        color: var(--bg);
        border-color: transparent;
      }
      .toast .button:hover {
        background: color-mix(in srgb, var(--bg) 18%, transparent);
      }
      .toast .action {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  @state() private toasts: readonly Toast[] = [];
  private lastId = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('toast', this.handleToast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('toast', this.handleToast);
  }

  override render() {
    return html`<div role="status" aria-live="polite" class="visually-hidden">
        ${this.toasts.map((toast) => html`<p>${toast.text}</p>`)}
      </div>
      ${repeat(
        this.toasts,
        (toast) => toast.id,
        (toast) =>
          html`<div class="toast">
            <span aria-hidden="true">${toast.text}</span>
            ${
              toast.action
                ? html`<button
                    type="button"
                    class="button quiet small action"
                    @click=${() => this.act(toast)}
                  >
                    ${toast.action.label}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="button icon small"
              aria-label=${t('frame.dismiss')}
              @click=${() => this.drop(toast.id)}
            >
              <yp-icon name="x"></yp-icon>
            </button>
          </div>`,
      )}`;
  }

  private readonly handleToast = ({ text, options }: ToastEvent): void => {
    const id = ++this.lastId;
    this.toasts = [...this.toasts, { id, text, ...options }];
    setTimeout(() => this.drop(id), options.action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
  };

  private act(toast: Toast): void {
    this.drop(toast.id);
    toast.action?.run();
  }

  private drop(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }
}

declare global {
  interface WindowEventMap {
    toast: ToastEvent;
  }
  interface HTMLElementTagNameMap {
    'yp-toasts': YpToasts;
  }
}
