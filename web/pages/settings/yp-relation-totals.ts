import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../../api/contract/relation.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-relation.ts';
import { number, t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';

export type RelationTotals = Readonly<Record<QuadrantRelation, number>>;

/** How many pairs of services each relation has with the thresholds in force, and how many it had before they were saved. */
@customElement('yp-relation-totals')
export class YpRelationTotals extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-bottom: var(--s2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s3);
        padding: var(--s2) 0;
        border-top: 1px solid var(--line);
      }
      .total {
        margin-left: auto;
        font-weight: 620;
        font-variant-numeric: tabular-nums;
      }
      .about,
      .note {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .about,
      .before {
        flex-basis: 100%;
      }
      .before {
        font-size: var(--t-s);
        font-weight: 560;
        text-align: end;
      }
      .note {
        margin-top: var(--s2);
      }
    `,
  ];
  /** Undefined until they are known. */
  @property({ attribute: false }) totals: RelationTotals | undefined;
  /** What they were before the last change that was saved here. */
  @property({ attribute: false }) earlier: RelationTotals | undefined;

  override render() {
    return html`<h2>${t('settings.relations.totals.title')}</h2>
      <ul class="plain" aria-live="polite">
        ${QUADRANT_RELATIONS.map((relation) => this.renderRelation(relation))}
      </ul>
      <p class="note">${t('settings.relations.totals.note')}</p>`;
  }

  private renderRelation(relation: QuadrantRelation) {
    const total = this.totals?.[relation];
    return html`<li>
      <yp-relation relation=${relation}>${t(`map.relations.kind.${relation}`)}</yp-relation>
      <span class="total">${total === undefined ? '…' : number(total)}</span>
      <span class="about">${t(`map.relations.about.${relation}`)}</span>
      ${this.earlier && total !== undefined ? html`<span class="before">${changeText(this.earlier[relation], total)}</span>` : nothing}
    </li>`;
  }
}

function changeText(before: number, now: number): string {
  if (before === now) return t('settings.relations.totals.same');
  const key = now > before ? 'more' : 'fewer';
  return t(`settings.relations.totals.${key}`, { before, count: Math.abs(now - before) });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-relation-totals': YpRelationTotals;
  }
}
