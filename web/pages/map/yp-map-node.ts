import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-strength.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { serviceHref, teamHref } from '../../state/hrefs.ts';
import type { MapLink, MapLookup, MapNode, Neighbour } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { focusOn, select } from '../../state/map-steps.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { HeadingFocus } from './heading-focus.ts';
import { linkWords, triedWords } from './link-words.ts';
import { MapChangeEvent, MapPointEvent } from './map-events.ts';
import { panelStyles } from './panel-styles.ts';
import './places/yp-place-steps.ts';
import '../unit/yp-own-work-note.ts';

/**
 * One node of the map: what it is, and whom it shares clients with, strongest first. Each link opens its why.
 *
 * @fires map-change when the user opens a link, the neighbourhood, or goes back to all
 * @fires map-point when the user points at a link, or no longer does
 */
@customElement('yp-map-node')
export class YpMapNode extends YpElement {
  static override styles = [
    base,
    buttons,
    panelStyles,
    css`
      .title {
        display: flex;
        gap: var(--s2);
        align-items: flex-start;
      }
      .title yp-department-mark {
        margin-top: 2px;
      }
      .name yp-relation {
        display: flex;
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** Places on the map are being edited: it can be moved from here. */
  @property({ type: Boolean }) editing = false;
  readonly headingFocus = new HeadingFocus(this);

  override render() {
    const { lookup, state } = this;
    if (!lookup) return nothing;
    const node = lookup.nodes.get(state.selected[0] ?? '');
    const { level } = lookup.map;
    return html`
      <button type="button" class="back" @click=${() => this.change(select(state, []))}>
        <yp-icon name="arrow-left"></yp-icon><span>${t(`map.node.all.${level}`)}</span>
      </button>
      ${node ? this.renderNode(node, lookup) : html`<p class="note">${t('map.node.gone')}</p>`}
    `;
  }

  private renderNode(node: MapNode, lookup: MapLookup) {
    const { level } = lookup.map;
    const neighbours = lookup.neighbours.get(node.id) ?? [];
    const hidden = node.links - neighbours.length;
    return html`
      <div class="title">
        <yp-department-mark .department=${lookup.departments.get(node.department)}></yp-department-mark>
        <h2 tabindex="-1">${withSoftHyphens(plainText(node.label))}</h2>
      </div>
      <p class="note">${this.about(node, lookup)}</p>
      <div class="actions">
        ${
          this.state.focus === node.id
            ? nothing
            : html`<button
                type="button"
                class="button quiet small"
                @click=${() => this.change(focusOn(this.state, node.id))}
              >
                <yp-icon name="waypoints"></yp-icon>${t('map.node.focus')}
              </button>`
        }
        <a class="button quiet small" href=${level === 'service' ? serviceHref(node.id) : teamHref(node.id)}
          >${t(`map.node.open.${level}`)}</a
        >
      </div>
      ${
        level === 'team'
          ? html`<yp-own-work-note .teamId=${node.id} .name=${plainText(node.label)}></yp-own-work-note>`
          : nothing
      }
      ${this.editing ? html`<yp-place-steps .node=${node} level=${level}></yp-place-steps>` : nothing}
      <h3>${t('map.node.links')}</h3>
      ${neighbours.length === 0 ? html`<p class="note">${t('map.node.alone')}</p>` : nothing}
      <ul class="plain">
        ${repeat(
          neighbours,
          (neighbour) => neighbour.node.id,
          (neighbour) => this.renderNeighbour(node, neighbour, lookup),
        )}
      </ul>
      ${hidden > 0 ? html`<p class="note">${t('map.node.hidden', { count: hidden })}</p>` : nothing}
    `;
  }

  private renderNeighbour(node: MapNode, neighbour: Neighbour, lookup: MapLookup) {
    const { id, department, label } = neighbour.node;
    const pair = [node.id, id];
    return html`<li>
      <button
        type="button"
        class="row"
        @click=${() => this.change(select(this.state, pair))}
        @pointerenter=${() => this.point(pair)}
        @pointerleave=${() => this.point([])}
        @focus=${() => this.point(pair)}
        @blur=${() => this.point([])}
      >
        <yp-department-mark .department=${lookup.departments.get(department)}></yp-department-mark>
        <span class="name">${withSoftHyphens(plainText(label))}${this.renderRelation(neighbour.link)}</span>
        <yp-strength .value=${neighbour.link.clientOverlap}></yp-strength>
      </button>
    </li>`;
  }

  private renderRelation(link: MapLink) {
    const tried = triedWords(link);
    return html`${link.relation === 'shared-clients' ? nothing : this.renderWords(link)}${
      tried === undefined ? nothing : html`<yp-relation quiet relation="experiment">${tried}</yp-relation>`
    }`;
  }

  private renderWords(link: MapLink) {
    return html`<yp-relation quiet relation=${link.relation} ?decided=${link.verdict !== undefined}
      >${linkWords(link)}</yp-relation
    >`;
  }

  /** Where it belongs, how many services and clients it has. */
  private about(node: MapNode, { map, departments }: MapLookup) {
    const { clientsPerYear: clients } = node;
    const department = departments.get(node.department)?.name;
    const parts = [
      map.level === 'department' ? undefined : text(node.team?.name ?? department),
      map.level === 'service' ? undefined : t('common.services', { count: node.services }),
      clients === '<5' ? t('map.node.clientsFew') : undefined,
      typeof clients === 'number' && clients > 0 ? t('map.node.clients', { count: clients }) : undefined,
    ].filter((part) => part !== undefined);
    return parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
  }

  private point(ids: readonly string[]): void {
    this.dispatchEvent(new MapPointEvent(ids));
  }

  private change(state: MapState): void {
    this.dispatchEvent(new MapChangeEvent(state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-node': YpMapNode;
  }
}
