import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { QueryOf } from '../../../../api/contract/endpoints.ts';
import type { MapInsights } from '../../../../api/contract/map-insights.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-skeleton.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { Fetch } from '../../../state/fetch.ts';
import { clientGroupHref } from '../../../state/hrefs.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../state/map-state.ts';
import { select } from '../../../state/map-steps.ts';
import { base } from '../../../styles/base.ts';
import { MapChangeEvent, MapPointEvent } from '../map-events.ts';
import { panelStyles } from '../panel-styles.ts';
import {
  bridgeSentence,
  clarityOf,
  clusterSentence,
  onlyOneSentence,
  type Bridge,
  type Cluster,
  type OnlyOne,
} from './insight-words.ts';
import { insightStyles } from './insight-styles.ts';

interface Findings<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly omitted: number;
}

/**
 * What the shape of the map says, a sentence each: who holds it together, who belongs together, and whose clients rest on
 * one unit.
 *
 * @fires map-change when the user chooses a bridge
 * @fires map-point when the user points at an insight or no longer does; a cluster that was pressed stays pointed at
 */
@customElement('yp-map-insights')
export class YpMapInsights extends YpElement {
  static override styles = [base, panelStyles, insightStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** The question that the map answers; undefined while it is not known. */
  @property({ attribute: false }) query: QueryOf<'GET /map'> | undefined;
  /** Members of the cluster that is pressed. */
  @state() private held: readonly string[] = [];
  private seen: MapInsights | undefined;

  private readonly insights = new Fetch(
    this,
    'GET /map/insights',
    () => this.query && { query: this.query },
    {
      keepPrevious: true,
    },
  );

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.insights.value === this.seen) return;
    this.seen = this.insights.value;
    // The cluster may be another one now, or none.
    if (this.held.length > 0) this.hold([]);
  }

  override render() {
    return html`
      <h2 tabindex="-1">${t('insight.title')}</h2>
      <p class="note">${t('insight.help')}</p>
      ${this.insights.render({
        loading: () => html`<yp-skeleton lines="8"></yp-skeleton>`,
        ready: (insights) => this.renderAll(insights),
      })}
    `;
  }

  private renderAll({ level, bridges, clusters, onlyOneUnit, modularity }: MapInsights) {
    const { lookup } = this;
    // While another level's map comes its nodes have no names here.
    if (lookup?.map.level !== level) return html`<yp-skeleton lines="8"></yp-skeleton>`;
    return html`
      ${this.renderPart(t('insight.bridges.title'), bridges, t('insight.bridges.none'), (bridge) =>
        this.renderBridge(bridge, lookup),
      )}
      ${this.renderPart(
        t('insight.clusters.title'),
        clusters,
        t('insight.clusters.none'),
        (cluster) => this.renderCluster(cluster, lookup),
        clarityOf(modularity),
      )}
      ${this.renderPart(t('insight.onlyOne.title'), onlyOneUnit, t('insight.onlyOne.none'), (only) =>
        this.renderOnlyOne(only, lookup),
      )}
    `;
  }

  private renderPart<T>(
    title: string,
    { items, total, omitted }: Findings<T>,
    none: string,
    renderItem: (item: T) => TemplateResult,
    about?: string,
  ) {
    return html`<section>
      <h3>${title}<span class="count">${number(total)}</span></h3>
      ${total > 0 && about !== undefined ? html`<p class="note">${about}</p>` : nothing}
      ${
        total === 0
          ? html`<p class="note">${none}</p>`
          : html`<ul class="plain">
              ${items.map((item) => html`<li>${renderItem(item)}</li>`)}
            </ul>`
      }
      ${omitted > 0 ? html`<p class="note">${t('insight.omitted', { count: omitted })}</p>` : nothing}
    </section>`;
  }

  private renderBridge(bridge: Bridge, lookup: MapLookup) {
    const around = [bridge.id, ...bridge.cutOff.flatMap(({ ids }) => ids)];
    const department = lookup.departments.get(lookup.nodes.get(bridge.id)?.department ?? '');
    return html`<button
      type="button"
      class="row"
      @click=${() => this.dispatchEvent(new MapChangeEvent(select(this.state, [bridge.id])))}
      @pointerenter=${() => this.point(around)}
      @pointerleave=${() => this.point(this.held)}
      @focus=${() => this.point(around)}
      @blur=${() => this.point(this.held)}
    >
      <yp-department-mark .department=${department}></yp-department-mark>
      <span class="name">${bridgeSentence(bridge, lookup)}</span>
    </button>`;
  }

  private renderCluster(cluster: Cluster, lookup: MapLookup) {
    const { ids, departments } = cluster;
    const pressed = this.held === ids;
    return html`<button
      type="button"
      class="row"
      aria-pressed=${pressed}
      @click=${() => this.hold(pressed ? [] : ids)}
      @pointerenter=${() => this.point(ids)}
      @pointerleave=${() => this.point(this.held)}
      @focus=${() => this.point(ids)}
      @blur=${() => this.point(this.held)}
    >
      <span class="name"
        >${clusterSentence(cluster, lookup)}
        <span class="marks"
          >${departments.map(
            (department) => html`<yp-department-mark .department=${department}></yp-department-mark>`,
          )}</span
        ></span
      >
    </button>`;
  }

  private renderOnlyOne(only: OnlyOne, { nodes }: MapLookup) {
    const { team } = only;
    const around = [team.id, team.department.id].filter((id) => nodes.has(id)).slice(0, 1);
    return html`<a
      class="row"
      href=${clientGroupHref(only.clientGroup.id)}
      @pointerenter=${() => this.point(around)}
      @pointerleave=${() => this.point(this.held)}
      @focus=${() => this.point(around)}
      @blur=${() => this.point(this.held)}
    >
      <yp-department-mark .department=${team.department}></yp-department-mark>
      <span class="name">${onlyOneSentence(only)}</span>
    </a>`;
  }

  private hold(ids: readonly string[]): void {
    this.held = ids;
    this.point(ids);
  }

  private point(ids: readonly string[]): void {
    this.dispatchEvent(new MapPointEvent(ids));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-insights': YpMapInsights;
  }
}
