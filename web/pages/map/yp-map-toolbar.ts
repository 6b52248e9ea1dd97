import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CityMap } from '../../../api/contract/relations.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import { number, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { DEPTHS, INITIAL_MAP_STATE, LIMITS, MAP_VIEWS, type MapState } from '../../state/map-state.ts';
import { filterCount, leaveFocus } from '../../state/map-steps.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { MapChangeEvent } from './map-events.ts';
import './saved/yp-saved-views.ts';
import { toolbarStyles } from './toolbar-styles.ts';
import type { SegmentChangeEvent } from './yp-segments.ts';
import './yp-segments.ts';

/** The user wants to see the filters, which have no place of their own on a narrow screen. */
export class FiltersOpenEvent extends Event {
  static readonly type = 'filters-open';
  constructor() {
    super(FiltersOpenEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Over the picture: how it is shown, how much of all is shown, and the neighbourhood one is in.
 *
 * @slot actions - buttons for what can be done with the picture, at the end of the bar
 * @fires map-change when the user changes the view, the depth or leaves the neighbourhood
 * @fires filters-open when the user asks for the filters
 */
@customElement('yp-map-toolbar')
export class YpMapToolbar extends YpElement {
  static override styles = [base, buttons, forms, toolbarStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) map: CityMap | undefined;
  /** The level without any filter, at the weakest threshold. */
  @property({ attribute: false }) overview: CityMap | undefined;

  override render() {
    const { state } = this;
    const filters = filterCount(state);
    return html`
      <div class="toolbar">
        <yp-segments
          label=${t('map.view.label')}
          .segments=${MAP_VIEWS.map((id) => ({ id, label: t(`map.view.${id}`) }))}
          selected=${state.view}
          @segment-change=${this.handleView}
        ></yp-segments>
        <button
          type="button"
          class="button quiet small filters"
          @click=${() => this.dispatchEvent(new FiltersOpenEvent())}
        >
          <yp-icon name="sliders-horizontal"></yp-icon><span class="roomy">${t('map.filters.open')}</span>
          ${
            filters === 0
              ? nothing
              : html`<span class="badge" aria-hidden="true">${number(filters)}</span
                  ><span class="visually-hidden">${t('map.filters.on', { count: filters })}</span>`
          }
        </button>
        <yp-saved-views .state=${state}></yp-saved-views>
        ${this.map ? this.renderCounts(this.map) : nothing}
        <slot name="actions"></slot>
      </div>
      ${state.focus === undefined ? nothing : this.renderFocus(state.focus)}
    `;
  }

  /** Whatever a filter hides is counted: the second number is all that there is. */
  private renderCounts(map: CityMap) {
    const { level } = map;
    const nodes = map.nodes.length;
    const links = map.edges.length;
    const allNodes = map.totals.nodes;
    const allLinks = Math.max(
      map.totals.edges,
      this.overview?.level === level ? this.overview.totals.edges : 0,
    );
    return html`<p class="counts" role="status">
      <span class="nowrap"
        >${
          nodes === allNodes
            ? t(`map.count.${level}`, { count: nodes })
            : t(`map.count.someNodes.${level}`, { shown: nodes, count: allNodes })
        }
        ·</span
      >
      <span class="nowrap"
        >${
          links === allLinks
            ? t('map.count.links', { count: links })
            : t('map.count.someLinks', { shown: links, count: allLinks })
        }</span
      >
      ${
        nodes === this.state.limit && nodes < allNodes
          ? html`<button
              type="button"
              @click=${() => this.change({ ...this.state, limit: enough(allNodes) })}
            >
              ${t('map.count.showAll', { count: allNodes })}
            </button>`
          : nothing
      }
    </p>`;
  }

  private renderFocus(focus: string) {
    const { state } = this;
    const name = plainText(this.map?.nodes.find(({ id }) => id === focus)?.label);
    return html`<div class="focus">
      <strong>${t('map.focus.title', { name })}</strong>
      <select
        class="select"
        aria-label=${t('map.focus.depth')}
        @change=${(event: Event) =>
          this.change({ ...state, depth: Number((event.target as HTMLSelectElement).value) })}
      >
        ${DEPTHS.map(
          (count) =>
            html`<option value=${count} .selected=${count === state.depth}>
              ${t('map.focus.steps', { count })}
            </option>`,
        )}
      </select>
      <button type="button" class="button quiet small" @click=${() => this.change(leaveFocus(state))}>
        <yp-icon name="x"></yp-icon>${t('map.focus.leave')}
      </button>
    </div>`;
  }

  private handleView(event: SegmentChangeEvent): void {
    const view = MAP_VIEWS.find((one) => one === event.segment);
    if (view) this.change({ ...this.state, view });
  }

  private change(state: MapState): void {
    this.dispatchEvent(new MapChangeEvent(state));
  }
}

/** The least of the limits that holds so many nodes. */
function enough(count: number): number {
  return LIMITS.find((limit) => limit >= count) ?? LIMITS.at(-1)!;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-toolbar': YpMapToolbar;
  }
  interface HTMLElementEventMap {
    'filters-open': FiltersOpenEvent;
  }
}
