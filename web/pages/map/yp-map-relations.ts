import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATIONS, type Relation } from '../../../api/contract/relation.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-relation-line.ts';
import { number, t } from '../../i18n/i18n.ts';
import { RELATION_SETTINGS_HREF } from '../../state/hrefs.ts';
import type { RelationTally } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { toggleRelation } from '../../state/map-steps.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { MapChangeEvent } from './map-events.ts';

/**
 * Which kinds of links the map shows: the legend of its lines, with a box to tick and a number for each.
 *
 * @fires map-change when the user shows or hides a kind
 */
@customElement('yp-map-relations')
export class YpMapRelations extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .head {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--s3);
      }
      .head a {
        font-size: var(--t-s);
        font-weight: 560;
      }
      .check {
        align-items: center;
        line-height: 1.3;
      }
      .name {
        min-width: 0;
        hyphens: auto;
      }
      .off yp-relation-line {
        opacity: 0.55;
      }
      .off .name,
      .off .count {
        color: var(--faint);
      }
      .decided {
        display: flex;
        align-items: center;
        gap: var(--s2);
        min-height: 28px;
        padding-left: 26px;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .decided .count {
        margin-left: auto;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  /** Undefined until the first answer. */
  @property({ attribute: false }) tally: RelationTally | undefined;

  override render() {
    const decided = this.tally?.decided ?? 0;
    return html`<fieldset aria-labelledby="title">
      <div class="head">
        <span class="label" id="title">${t('map.relations.title')}</span>
        <a href=${RELATION_SETTINGS_HREF} aria-label=${t('map.relations.thresholdsLabel')}
          >${t('map.relations.thresholds')}</a
        >
      </div>
      ${RELATIONS.map((relation) => this.renderRelation(relation))}
      ${
        decided === 0
          ? nothing
          : html`<p class="decided">
              <yp-relation-line relation="duplicate" decided></yp-relation-line>
              <span>${t('map.relations.decided')}</span><span class="count">${number(decided)}</span>
            </p>`
      }
    </fieldset>`;
  }

  private renderRelation(relation: Relation) {
    const on = this.state.relations.includes(relation);
    const count = this.tally?.counts[relation];
    return html`<label class="check ${on ? '' : 'off'}" title=${t(`map.relations.about.${relation}`)}>
      <input type="checkbox" .checked=${on} @change=${(event: Event) => this.handleToggle(event, relation)} />
      <yp-relation-line relation=${relation}></yp-relation-line>
      <span class="name">${t(`map.relations.kind.${relation}`)}</span>
      <span class="count">${count === undefined ? '' : number(count)}</span>
    </label>`;
  }

  private handleToggle(event: Event, relation: Relation): void {
    const next = toggleRelation(this.state, relation);
    if (next !== this.state) this.dispatchEvent(new MapChangeEvent(next));
    // The last one stays on, whatever the box says by itself.
    (event.target as HTMLInputElement).checked = next.relations.includes(relation);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-relations': YpMapRelations;
  }
}
