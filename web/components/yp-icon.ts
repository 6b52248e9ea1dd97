import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { icons, type IconName } from './icons.ts';

/** A line picture beside a text, in the text's colour; never the only bearer of a meaning, so hidden from readers. */
@customElement('yp-icon')
export class YpIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--icon-size, 18px);
      height: var(--icon-size, 18px);
    }
    svg {
      width: 100%;
      height: 100%;
      stroke-width: 1.75;
    }
  `;
  @property() name: IconName = 'info';

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    // Safe: the text comes from the installed package, not from anybody's input.
    return html`${unsafeHTML(icons[this.name])}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-icon': YpIcon;
  }
}
