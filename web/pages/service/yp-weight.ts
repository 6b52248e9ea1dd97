import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MembershipWeight } from '../../../api/contract/service.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';

const WORDS = { 1: 'sometimes', 2: 'regularly', 3: 'mainly' } as const;

/** How closely a service serves a group: three steps and a word. */
@customElement('yp-weight')
export class YpWeight extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
        white-space: nowrap;
      }
      .steps {
        display: inline-flex;
        align-items: flex-end;
        gap: 2px;
      }
      i {
        width: 5px;
        border-radius: 2px;
        background: var(--line-strong);
        print-color-adjust: exact;
      }
      i:nth-child(1) {
        height: 6px;
      }
      i:nth-child(2) {
        height: 10px;
      }
      i:nth-child(3) {
        height: 14px;
      }
      .on {
        background: var(--accent);
      }
      @media (forced-colors: active) {
        .on {
          background: CanvasText;
        }
      }
    `,
  ];
  @property({ type: Number }) value: MembershipWeight = 1;

  override render() {
    return html`<span class="steps" aria-hidden="true"
        >${[1, 2, 3].map((step) => html`<i class=${step <= this.value ? 'on' : ''}></i>`)}</span
      >${t(`common.weight.${WORDS[this.value]}`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-weight': YpWeight;
  }
}
