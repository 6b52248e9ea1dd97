import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VerdictKind } from '../../api/contract/verdict.ts';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { VERDICT_ICONS } from './verdict-icons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** What people have decided about a pair: a word with its icon and colour. */
@customElement('yp-verdict')
export class YpVerdict extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
      }
      .verdict {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 26px;
        padding: 2px 10px 2px 8px;
        border: 1px solid currentcolor;
        border-radius: 13px;
        color: var(--color);
        font-size: var(--t-s);
        font-weight: 600;
        line-height: 1.3;
      }
      .duplicate {
        --color: var(--duplicate);
      }
      .partner {
        --color: var(--partner);
      }
      .fine {
        --color: var(--accent);
      }
      .unsure {
        --color: var(--muted);
      }
      yp-icon {
        --icon-size: 15px;
      }
    `,
  ];
  @property() verdict: VerdictKind = 'unsure';

  override render() {
    return html`<span class="verdict ${this.verdict}">
      <yp-icon name=${VERDICT_ICONS[this.verdict]}></yp-icon>${t(`decide.verdict.${this.verdict}`)}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-verdict': YpVerdict;
  }
}
