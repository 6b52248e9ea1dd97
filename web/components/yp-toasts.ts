import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/i18n.ts';
import { isTyping } from '../state/shortcuts.ts';
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
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  /** Where the focus was before it came to a message. */
  private origin: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('toast', this.handleToast);
    window.addEventListener('keydown', this.handleKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('toast', this.handleToast);
    window.removeEventListener('keydown', this.handleKey);
  }

  override render() {
    return html`<div role="status" aria-live="polite" class="visually-hidden">
        ${this.toasts.map((toast) => html`<p>${toast.text}</p>`)}
      </div>
      ${repeat(
        this.toasts,
        (toast) => toast.id,
        (toast) =>
          html`<div
            class="toast"
            @pointerenter=${this.hold}
            @pointerleave=${this.release}
            @focusin=${this.handleFocus}
            @focusout=${this.release}
          >
            <span aria-hidden="true">${toast.text}</span>
            ${
              toast.action
                ? html`<button
                    type="button"
                    class="button quiet small action"
                    aria-keyshortcuts="Control+Z Meta+Z"
                    title="${toast.action.label} (Ctrl Z)"
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
    this.startTimer(this.toasts.at(-1)!);
  };

  private startTimer({ id, action }: Toast): void {
    const shown = action ? SHOWN_WITH_ACTION_MS : SHOWN_MS;
    this.timers.set(
      id,
      setTimeout(() => this.drop(id), shown),
    );
  }

  /** No message goes while somebody is on one. */
  private readonly hold = (): void => {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  };

  private readonly release = (): void => {
    this.hold();
    for (const toast of this.toasts) this.startTimer(toast);
  };

  private readonly handleFocus = ({ relatedTarget }: FocusEvent): void => {
    this.hold();
    if (relatedTarget instanceof HTMLElement) this.origin = relatedTarget;
  };

  /** The latest thing that can be taken back is, from wherever one is; in a text the key takes back letters. */
  private readonly handleKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    const latest = this.toasts.findLast(({ action }) => action !== undefined);
    if (!isUndo || !latest || isTyping(event)) return;
    event.preventDefault();
    this.act(latest);
  };

  private act(toast: Toast): void {
    this.drop(toast.id);
    toast.action?.run();
  }

  private drop(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    const hadFocus = this.shadowRoot!.activeElement !== null;
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    if (hadFocus && this.origin?.isConnected) this.origin.focus();
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
