import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import { range } from 'lit/directives/range.js';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';

/** Grey lines where text will be. Says "loading" once to readers. */
@customElement('yp-skeleton')
export class YpSkeleton extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .line {
        height: 12px;
        margin: 0 0 12px;
        border-radius: 6px;
        background: var(--line);
        animation: breathe 1.6s ease-in-out infinite;
      }
      .line:nth-child(3n) {
        width: 72%;
      }
      .line:nth-child(3n + 1) {
        width: 44%;
      }
      @keyframes breathe {
        50% {
          opacity: 0.5;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .line {
          animation: none;
        }
      }
    `,
  ];
  @property({ type: Number }) lines = 3;

  override render() {
    return html`<span class="visually-hidden" role="status">${t('common.loading')}</span>${map(
        range(this.lines),
        () => html`<div class="line" aria-hidden="true"></div>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-skeleton': YpSkeleton;
  }
}
