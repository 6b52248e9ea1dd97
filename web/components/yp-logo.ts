import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Two circles that meet inside a diamond: two services and the seam between them. */
@customElement('yp-logo')
export class YpLogo extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
    }
    svg {
      width: 28px;
      height: 28px;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M16 2.5 29.5 16 16 29.5 2.5 16Z"
        stroke="var(--accent)"
        stroke-width="2.2"
        stroke-linejoin="round"
      />
      <circle cx="12.4" cy="16" r="5.2" fill="var(--accent)" />
      <circle cx="19.6" cy="16" r="5.2" fill="var(--accent)" fill-opacity="0.42" />
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-logo': YpLogo;
  }
}
