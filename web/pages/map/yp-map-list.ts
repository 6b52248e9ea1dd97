import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { RELATION_ICONS } from '../../components/relation-icons.ts';
import { number, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import {
  nameFits,
  notableRelations,
  type MapLink,
  type MapLookup,
  type MapNode,
} from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { select } from '../../state/map-steps.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { relationCounts } from './link-words.ts';
import { MapChangeEvent, MapPointEvent } from './map-events.ts';
import { panelStyles } from './panel-styles.ts';

/** More than anybody walks through; a name is found by typing it. */
const ROWS_AT_ONCE = 150;

/**
 * The real list of which the graph is a picture: every node on the map as a button, those with most links first.
 *
 * @fires map-change when the user chooses a node or narrows the list
 * @fires map-point when the user points at a row, or no longer does
 */
@customElement('yp-map-list')
export class YpMapList extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    panelStyles,
    css`
      .input {
        margin: var(--s3) 0 var(--s2);
      }
      .more {
        margin-top: var(--s3);
      }
      .kinds {
        display: flex;
        gap: var(--s3);
        margin-top: 1px;
        font-size: var(--t-xs);
        font-weight: 560;
        font-variant-numeric: tabular-nums;
        --icon-size: 13px;
      }
      .kind {
        display: inline-flex;
        align-items: center;
        gap: 3px;
      }
      .duplicate {
        color: var(--duplicate);
      }
      .partner {
        color: var(--partner);
      }
      .peer {
        color: var(--peer);
      }
      .experiment {
        color: var(--experiment);
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;

  @state() private most = ROWS_AT_ONCE;

  override render() {
    if (!this.lookup) return html``;
    const { level } = this.lookup.map;
    const nodes = this.lookup.map.nodes
      .filter((node) => nameFits(plainText(node.label), this.state.find))
      .toSorted((a, b) => this.linkCount(b) - this.linkCount(a));
    return html`
      <h2 tabindex="-1">${t(`map.list.title.${level}`)}</h2>
      <p class="note">${t('map.list.help')}</p>
      <input
        class="input"
        type="search"
        autocomplete="off"
        aria-label=${t('map.list.find')}
        placeholder=${t('map.list.find')}
        .value=${this.state.find}
        @input=${this.handleFind}
      />
      ${
        nodes.length === 0
          ? html`<p class="note">${t('map.list.nothing', { query: this.state.find })}</p>`
          : html`<ul class="plain">
                ${repeat(
                  nodes.slice(0, this.most),
                  (node) => node.id,
                  (node) => this.renderRow(node),
                )}
              </ul>
              ${
                nodes.length > this.most
                  ? html`<button
                      type="button"
                      class="button quiet small more"
                      @click=${() => (this.most += ROWS_AT_ONCE)}
                    >
                      ${t('common.showMore', { count: nodes.length - this.most })}
                    </button>`
                  : nothing
              }`
      }
    `;
  }

  /** Puts the focus on the row of a node, if it has one. */
  focusRow(id: string): void {
    this.renderRoot
      .querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  }

  private renderRow(node: MapNode) {
    const links = this.linksOf(node);
    return html`<li>
      <button
        type="button"
        class="row"
        data-id=${node.id}
        @click=${() => this.choose(node.id)}
        @pointerenter=${() => this.point([node.id])}
        @pointerleave=${() => this.point([])}
        @focus=${() => this.point([node.id])}
        @blur=${() => this.point([])}
      >
        <yp-department-mark .department=${this.lookup!.departments.get(node.department)}></yp-department-mark>
        <span class="name"
          >${withSoftHyphens(plainText(node.label))}
          <span class="kinds" aria-hidden="true">
            ${notableRelations(links).map(
              ({ relation, count }) =>
                html`<span class="kind ${relation}" title=${t(`map.relations.count.${relation}`, { count })}
                  ><yp-icon name=${RELATION_ICONS[relation]}></yp-icon>${number(count)}</span
                >`,
            )}
          </span></span
        >
        <span class="count" aria-hidden="true">${number(links.length)}</span>
        <span class="visually-hidden"
          >${[t('map.list.links', { count: links.length }), ...relationCounts(links)].join(', ')}</span
        >
      </button>
    </li>`;
  }

  private linkCount({ id }: MapNode): number {
    return this.lookup!.neighbours.get(id)?.length ?? 0;
  }

  private linksOf({ id }: MapNode): readonly MapLink[] {
    return (this.lookup!.neighbours.get(id) ?? []).map(({ link }) => link);
  }

  private choose(id: string): void {
    this.dispatchEvent(new MapChangeEvent(select(this.state, [id])));
  }

  private point(ids: readonly string[]): void {
    this.dispatchEvent(new MapPointEvent(ids));
  }

  private handleFind(event: Event): void {
    const find = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new MapChangeEvent({ ...this.state, find }, { continues: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-list': YpMapList;
  }
}
