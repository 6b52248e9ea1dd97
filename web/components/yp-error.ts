import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** The button of an error message was pressed. */
export class RetryEvent extends Event {
  static readonly type = 'retry';
  constructor() {
    super(RetryEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * What went wrong, and what one can do about it. Announced when it appears.
 *
 * @fires retry when the button is pressed
 */
@customElement('yp-error')
export class YpError extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .box {
        display: grid;
        justify-items: start;
        gap: var(--s2);
        padding: var(--s6) var(--s5);
        font-size: var(--t-m);
      }
      .title {
        display: flex;
        align-items: center;
        gap: var(--s2);
        color: var(--danger);
        font-weight: 620;
      }
      .text {
        max-width: 52ch;
        color: var(--muted);
      }
      .button {
        margin-top: var(--s2);
      }
    `,
  ];
  @property() heading = '';
  @property() text = '';
  /** Label of the button; none, no button. */
  @property() action: string | undefined;

  override render() {
    return html`<div class="box" role="alert">
      <p class="title"><yp-icon name="circle-alert"></yp-icon>${this.heading}</p>
      <p class="text">${this.text}</p>
      ${
        this.action
          ? html`<button type="button" class="button quiet small" @click=${this.handleAction}>
              <yp-icon name="refresh-cw"></yp-icon>${this.action}
            </button>`
          : nothing
      }
    </div>`;
  }

  private handleAction(): void {
    this.dispatchEvent(new RetryEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-error': YpError;
  }
  interface HTMLElementEventMap {
    retry: RetryEvent;
  }
}
