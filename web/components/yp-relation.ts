import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { QuadrantRelation } from '../../api/contract/relation.ts';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import type { IconName } from './icons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

const ICONS = { duplicate: 'copy', partner: 'handshake', peer: 'equal' } as const satisfies Record<
  QuadrantRelation,
  IconName
>;

/** What follows for two sides from their clients and their work: a word with its icon and colour. */
@customElement('yp-relation')
export class YpRelation extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
      }
      .relation {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 26px;
        padding: 2px 10px 2px 8px;
        border-radius: 13px;
        background: var(--ground);
        color: var(--color);
        font-size: var(--t-s);
        font-weight: 600;
        line-height: 1.3;
      }
      .duplicate {
        --color: var(--duplicate);
        --ground: var(--duplicate-weak);
      }
      .partner {
        --color: var(--partner);
        --ground: var(--partner-weak);
      }
      .peer {
        --color: var(--peer);
        --ground: var(--peer-weak);
      }
      yp-icon {
        --icon-size: 15px;
      }
    `,
  ];
  @property() relation: QuadrantRelation = 'partner';

  override render() {
    return html`<span class="relation ${this.relation}">
      <yp-icon name=${ICONS[this.relation]}></yp-icon>${t(`common.relation.${this.relation}`)}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-relation': YpRelation;
  }
}
