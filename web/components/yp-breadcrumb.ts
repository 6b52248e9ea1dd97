import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

export interface Crumb {
  readonly label: unknown;
  readonly href?: string | undefined;
}

/** Where a page stands: what is above it, the widest first. The page itself is its `<h1>` and is not repeated. */
@customElement('yp-breadcrumb')
export class YpBreadcrumb extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        min-height: 24px;
        font-size: var(--t-s);
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s1);
        color: var(--muted);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--s1);
        min-width: 0;
        overflow-wrap: anywhere;
      }
      /* As tall as a finger needs, though the letters are small. */
      a {
        display: inline-flex;
        align-items: center;
        min-height: 24px;
        color: var(--muted);
      }
      a:hover {
        color: var(--accent);
      }
      yp-icon {
        flex: none;
        --icon-size: 14px;
        color: var(--line-control);
      }
    `,
  ];
  @property() label = '';
  @property({ attribute: false }) crumbs: readonly Crumb[] = [];

  override render() {
    const last = this.crumbs.length - 1;
    return html`<nav aria-label=${this.label || nothing}>
      <ol class="plain">
        ${this.crumbs.map(
          (crumb, index) =>
            html`<li>
              ${
                crumb.href === undefined
                  ? html`<span>${crumb.label}</span>`
                  : html`<a href=${crumb.href}>${crumb.label}</a>`
              }
              ${index < last ? html`<yp-icon name="chevron-right"></yp-icon>` : nothing}
            </li>`,
        )}
      </ol>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-breadcrumb': YpBreadcrumb;
  }
}
