import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATIONS, type MapLevel, type Relation } from '../../../api/contract/relation.ts';
import { cssVars } from '../../components/css-vars.ts';
import { RELATION_ICONS } from '../../components/relation-icons.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-relation-line.ts';
import { number, t } from '../../i18n/i18n.ts';
import { hasPair, NO_PAIRS, type PairSet } from '../../state/map-changes.ts';
import { countByStrength, type MapLink, type RelationTally } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { toggleRelation } from '../../state/map-steps.ts';
import { base } from '../../styles/base.ts';
import { legendStyles } from './legend-styles.ts';
import { MapChangeEvent } from './map-events.ts';

/** "28 t.": five kinds of links stand side by side on a phone. */
const SHORT: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 0 };
const EXPERIMENT = 'experiment' satisfies Relation;
const WORDS = ['weak', 'clear', 'strong'] as const;
/** As the lines are drawn. */
const WIDTHS = { weak: '1.5px', clear: '2.5px', strong: '4.5px' } as const;

/**
 * What widths, sizes and what is drawn on links mean. Where the filters have no place of their own, which are the legend of the kinds of links,
 * it shows those instead, to press on and off.
 *
 * @fires map-change when the user shows or hides a kind of links
 */
@customElement('yp-map-legend')
export class YpMapLegend extends YpElement {
  static override styles = [base, legendStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property() level: MapLevel = 'team';
  @property({ attribute: false }) links: readonly MapLink[] = [];
  @property({ attribute: false }) tally: RelationTally | undefined;
  /** Links that are new since the day that the map is compared with. */
  @property({ attribute: false }) fresh: PairSet = NO_PAIRS;

  override render() {
    const counts = countByStrength(this.links);
    return html`<div class="kinds" role="group" aria-label=${t('map.relations.title')}>
        ${RELATIONS.map((relation) => this.renderKind(relation))}
      </div>
      <ul class="plain">
        <li class="width"><b>${t('map.legend.title')}</b></li>
        ${WORDS.map(
          (word) =>
            html`<li class="width">
              <i ${cssVars({ '--width': WIDTHS[word] })}></i>${t(`map.legend.${word}`)}
              <span class="count">${number(counts[word])}</span>
            </li>`,
        )}
        <li class="width">${t(`map.legend.size.${this.level}`)}</li>
        ${this.renderMarks()}
      </ul>`;
  }

  private renderKind(relation: Relation) {
    const count = this.tally?.counts[relation];
    return html`<button
      type="button"
      title=${t(`map.relations.kind.${relation}`)}
      aria-pressed=${this.state.relations.includes(relation)}
      @click=${() => this.toggle(relation)}
    >
      <yp-relation-line relation=${relation}></yp-relation-line>
      <span class="word">${t(`map.relations.short.${relation}`)}</span>
      ${
        count === undefined
          ? nothing
          : html`<span class="count full">${number(count)}</span
              ><span class="count short" aria-hidden="true">${number(count, SHORT)}</span>`
      }
    </button>`;
  }

  /** What is drawn on links whatever their kind. */
  private renderMarks() {
    const tried = this.links.filter((link) => link.relation !== EXPERIMENT && link.experiment).length;
    const fresh = this.links.filter((link) => hasPair(this.fresh, link)).length;
    return [
      tried === 0
        ? nothing
        : html`<li class="tried">
            <span class="sign"><yp-icon name=${RELATION_ICONS[EXPERIMENT]}></yp-icon></span
            >${t('mapExport.legend.tried')} <span class="count">${number(tried)}</span>
          </li>`,
      fresh === 0
        ? nothing
        : html`<li class="fresh">
            <i></i>${t('insight.news.legend')} <span class="count">${number(fresh)}</span>
          </li>`,
    ];
  }

  private toggle(relation: Relation): void {
    const next = toggleRelation(this.state, relation);
    if (next !== this.state) this.dispatchEvent(new MapChangeEvent(next));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-legend': YpMapLegend;
  }
}
