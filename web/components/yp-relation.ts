import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Relation } from '../../api/contract/relation.ts';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { relationTones } from '../styles/relation-tones.ts';
import { RELATION_ICONS } from './relation-icons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/**
 * What follows for two sides from their clients and their work: a word with its icon and colour.
 *
 * @slot - other words than the relation's own, or more of them
 */
@customElement('yp-relation')
export class YpRelation extends YpElement {
  static override styles = [
    base,
    relationTones,
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
      .shared-clients {
        --color: var(--muted);
        --ground: var(--hover);
      }
      yp-icon {
        --icon-size: 15px;
      }
      :host([quiet]) .relation {
        align-items: flex-start;
        min-height: 0;
        padding: 0;
        background: none;
        font-weight: 540;
      }
      :host([quiet]) yp-icon {
        margin-top: 1px;
      }
    `,
  ];
  @property() relation: Relation = 'partner';
  /** People have decided. */
  @property({ type: Boolean }) decided = false;
  /** Without a ground of its own, for rows of lists. */
  @property({ type: Boolean, reflect: true }) quiet = false;

  override render() {
    return html`<span class="relation ${this.relation}">
      <yp-icon name=${this.checked ? 'circle-check' : RELATION_ICONS[this.relation]}></yp-icon
      ><span><slot>${t(`common.relation.${this.relation}`)}</slot></span>
    </span>`;
  }

  /** What people try together is theirs already: the check mark is for what the measures have raised. */
  private get checked(): boolean {
    return this.decided && this.relation !== 'experiment';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-relation': YpRelation;
  }
}
