import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Strength } from '../../api/contract/strength.ts';
import { t } from '../i18n/i18n.ts';
import { barLength, strengthOf } from '../state/strength.ts';
import { base } from '../styles/base.ts';
import { cssVars } from './css-vars.ts';
import { YpElement } from './yp-element.ts';

/** How strong a relation is: a bar and a word, never a bare number. */
@customElement('yp-strength')
export class YpStrength extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--s2);
        font-size: var(--t-s);
        color: var(--muted);
        white-space: nowrap;
      }
      .bar {
        flex: 1;
        width: var(--strength-width, 44px);
        min-width: var(--strength-width, 44px);
        height: 6px;
        border-radius: 3px;
        background: var(--line);
        overflow: hidden;
        print-color-adjust: exact;
      }
      .bar i {
        display: block;
        width: var(--value);
        height: 100%;
        border-radius: 3px;
        background: var(--strength-color, var(--accent));
      }
      @media (forced-colors: active) {
        .bar {
          outline: 1px solid CanvasText;
          forced-color-adjust: none;
        }
      }
    `,
  ];
  /** Score, 0 to 1. */
  @property({ type: Number }) value = 0;
  /** The word for the score; without it the score's own. */
  @property() strength: Strength | undefined;

  override render() {
    const percent = Math.round(barLength(this.value) * 100);
    const strength = this.strength ?? strengthOf(this.value);
    return html`
      <span class="visually-hidden">${t('common.strengthOf', { strength: '' })}</span
      ><span>${t(`common.strength.${strength}`)}</span
      ><span class="bar" aria-hidden="true"><i ${cssVars({ '--value': `${percent}%` })}></i></span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-strength': YpStrength;
  }
}
