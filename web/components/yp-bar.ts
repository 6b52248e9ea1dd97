import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cssVars } from './css-vars.ts';

/** A bare bar for one part of a whole; the text beside it says what it means, so it is hidden from readers. */
@customElement('yp-bar')
export class YpBar extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: 100%;
      height: 6px;
      border-radius: 3px;
      background: var(--line);
      overflow: hidden;
      print-color-adjust: exact;
    }
    i {
      display: block;
      width: var(--value);
      min-width: 3px;
      height: 100%;
      border-radius: 3px;
      background: var(--bar-color, var(--accent));
    }
    @media (forced-colors: active) {
      :host {
        outline: 1px solid CanvasText;
        forced-color-adjust: none;
      }
    }
  `;
  /** 0 to 1. */
  @property({ type: Number }) value = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    const percent = Math.round(Math.min(1, Math.max(0, this.value)) * 1000) / 10;
    return html`<i ${cssVars({ '--value': `${percent}%` })}></i>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-bar': YpBar;
  }
}
