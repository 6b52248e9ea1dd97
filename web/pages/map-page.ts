import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapChanges } from '../../api/contract/map-changes.ts';
import type { MapColumns } from '../../api/contract/map-columns.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { errorState } from '../components/error-state.ts';
import { keepsScroll } from '../components/keeps-scroll.ts';
import { PageElement } from '../components/page-element.ts';
import '../components/yp-dialog.ts';
import '../components/yp-empty.ts';
import '../components/yp-icon.ts';
import '../components/yp-skeleton.ts';
import type { PicturedView } from '../export/view-picture.ts';
import { currentLanguage, onLanguageChange, setLanguage, t } from '../i18n/i18n.ts';
import { navigate } from '../router.ts';
import { Fetch } from '../state/fetch.ts';
import { NO_PAIRS, pairSet, type PairSet } from '../state/map-changes.ts';
import { fromMapColumns } from '../state/map-columns.ts';
import { lookUpMap, tallyRelations, type MapLookup, type RelationTally } from '../state/map-links.ts';
import { mapQuery, overviewQuery } from '../state/map-request.ts';
import { INITIAL_MAP_STATE, mapStateHref, parseMapState, type MapState } from '../state/map-state.ts';
import { leaveFocus, stepBack, withoutFilters } from '../state/map-steps.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { page } from '../styles/page.ts';
import './map/columns/yp-map-columns.ts';
import type { MapChangeEvent, MapPointEvent } from './map/map-events.ts';
import './map/export/yp-map-export.ts';
import { mapPageStyles } from './map/map-page-styles.ts';
import { PlacesEditing } from './map/places/places-editing.ts';
import './map/places/yp-map-places.ts';
import './map/matrix/yp-map-matrix.ts';
import './map/scatter/yp-map-scatter.ts';
import './map/yp-map-filters.ts';
import './map/yp-map-graph.ts';
import './map/yp-map-panel.ts';
import './map/yp-map-table.ts';
import './map/yp-map-toolbar.ts';

const NOT_FOUND = 404;

/** The map of who shares clients with whom: one state in the address, shown as a graph or as a table, and explained. */
@customElement('yp-map-page')
export class YpMapPage extends PageElement {
  static override styles = [base, buttons, page, mapPageStyles];
  override readonly fillsWindow = true;
  /** The picture alone, as a slide: nothing around it, and what is chosen in it stays out of the address. */
  @property({ type: Boolean, reflect: true }) presenting = false;
  @state() private filtersOpen = false;
  /** On a phone: the panel covers the foot of the picture. */
  @state() private sheetOpen = false;
  /** What the user points at in the panel. */
  @state() private pointed: readonly string[] = [];
  @query('yp-map-panel') private panel!: HTMLElement | null;
  @query('.centre') private centre!: HTMLElement;
  private mapState: MapState = INITIAL_MAP_STATE;
  private lookup: MapLookup | undefined;
  private tally: RelationTally | undefined;
  private taken: MapColumns | undefined;
  private takenPlaces: unknown;
  /** Links that are new since the day in the state, of the answer `compared`. */
  private fresh: PairSet = NO_PAIRS;
  private compared: MapChanges | undefined;
  private toldUsable = false;
  private stopLanguage: (() => void) | undefined;
  /** Address of the last change that may go on: its next step replaces it in the history. */
  private continued: string | undefined;

  private readonly overview = new Fetch(this, 'GET /map', () => ({ query: overviewQuery(this.mapState) }), {
    keepPrevious: true,
  });
  private readonly map = new Fetch(this, 'GET /map/columns', () => this.request(), { keepPrevious: true });
  private readonly places = new PlacesEditing(this, () => this.mapState.level);

  private readonly changes = new Fetch(this, 'GET /map/changes', () => this.changesRequest(), {
    keepPrevious: true,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    performance.mark('map-opened');
    document.addEventListener('keydown', this.handleEscape);
    this.addEventListener('map-change', this.handleChange);
    this.stopLanguage = onLanguageChange(this.handleLanguage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.handleEscape);
    this.stopLanguage?.();
  }

  protected override pageTitle(): string | undefined {
    return this.presenting ? undefined : t('map.title');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('query')) return;
    const before = this.mapState;
    this.mapState = parseMapState(this.query);
    const { language } = this.mapState;
    // A slide is shown in the language of its reader.
    if (!this.presenting && language !== undefined && language !== before.language)
      void setLanguage(language);
    if (this.mapState.selected.join() === before.selected.join()) return;
    this.sheetOpen = this.mapState.selected.length > 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.lookup && !this.toldUsable) this.tellUsable();
  }

  override render() {
    this.take();
    if (this.presenting) return html`<div class="centre">${this.renderView()}</div>`;
    return html`
      <h1 class="visually-hidden">${t('map.title')}</h1>
      ${this.renderSkips()}
      <aside class="filters" aria-label=${t('map.filters.title')}>${this.renderFilters()}</aside>
      <section class="centre" tabindex="-1" aria-label=${t(`map.view.${this.mapState.view}`)}>
        <yp-map-toolbar
          .state=${this.mapState}
          .map=${this.lookup?.map}
          .overview=${this.overview.value}
          @filters-open=${() => (this.filtersOpen = true)}
        >
          <yp-map-export
            slot="actions"
            .state=${this.mapState}
            .lookup=${this.lookup}
            .overview=${this.overview.value}
            .pictured=${this.pictured}
          ></yp-map-export>
        </yp-map-toolbar>
        ${this.renderView()}
      </section>
      <yp-map-panel
        .state=${this.mapState}
        .lookup=${this.lookup}
        .query=${this.request()?.query}
        .changes=${this.changes.value}
        .open=${this.sheetOpen}
        .editing=${this.places.moves && this.mapState.view === 'graph'}
        @sheet-toggle=${() => (this.sheetOpen = !this.sheetOpen)}
        @map-point=${(event: MapPointEvent) => (this.pointed = event.ids)}
      ></yp-map-panel>
      <yp-dialog
        heading=${t('map.filters.title')}
        .open=${this.filtersOpen}
        @dialog-close=${() => (this.filtersOpen = false)}
      >
        ${this.filtersOpen ? this.renderFilters() : nothing}
        <button slot="actions" type="button" class="button" @click=${() => (this.filtersOpen = false)}>
          ${t('map.filters.done')}
        </button>
      </yp-dialog>
    `;
  }

  /** The filters have dozens of stops: the first two lead past them, seen once the focus is there. */
  private renderSkips() {
    const { view, selected } = this.mapState;
    return html`
      <button type="button" class="button small skip" @click=${this.skipToView}>
        ${t(`map.skip.${view}`)}
      </button>
      <button type="button" class="button small skip" @click=${() => this.panel?.focus()}>
        ${t(selected.length === 0 ? 'map.skip.list' : 'map.skip.why')}
      </button>
    `;
  }

  private readonly skipToView = (): void => {
    const view = 'yp-map-graph, yp-map-matrix, yp-map-columns, yp-map-scatter, yp-map-table';
    (this.renderRoot.querySelector<HTMLElement>(view) ?? this.centre).focus();
  };

  private readonly pictured = () =>
    this.renderRoot.querySelector<HTMLElement & PicturedView>(
      'yp-map-matrix, yp-map-columns, yp-map-scatter',
    );

  private renderFilters() {
    return html`<yp-map-filters
      .state=${this.mapState}
      .departments=${this.overview.value?.departments ?? []}
      .tally=${this.tally}
    ></yp-map-filters>`;
  }

  private renderView() {
    const { mapState, lookup } = this;
    const { problem } = this.map;
    if (problem?.status === NOT_FOUND && mapState.focus !== undefined) {
      return this.renderInstead(
        'map.focus.goneTitle',
        'map.focus.gone',
        'map.focus.leave',
        leaveFocus(mapState),
      );
    }
    if (!lookup) {
      return html`<div class="instead">
        ${this.map.render({ loading: () => html`<yp-skeleton lines="6"></yp-skeleton>`, ready: () => nothing })}
      </div>`;
    }
    if (lookup.map.totals.nodes === 0) return this.renderEmptyCity();
    if (lookup.map.nodes.length === 0) {
      const title = 'map.empty.filteredTitle';
      return this.renderInstead(
        title,
        'map.empty.filteredText',
        'map.filters.clear',
        withoutFilters(mapState),
      );
    }
    const strip = problem
      ? html`<div class="strip">${errorState(problem, () => void this.map.reload())}</div>`
      : nothing;
    return html`${strip}${this.renderPlaces(lookup)}${this.renderPicture(lookup)}`;
  }

  private renderPlaces(lookup: MapLookup) {
    const { now } = this.places;
    return now.on && this.mapState.view === 'graph'
      ? html`<yp-map-places .editing=${now} .lookup=${lookup}></yp-map-places>`
      : nothing;
  }

  private renderPicture(lookup: MapLookup) {
    const { mapState } = this;
    switch (mapState.view) {
      case 'graph':
        return html`<yp-map-graph
          .state=${mapState}
          .editing=${this.places.now}
          .lookup=${lookup}
          .tally=${this.tally}
          .pointed=${this.pointed}
          .fresh=${this.fresh}
          .covered=${this.sheetOpen ? this.coveredBySheet() : 0}
        ></yp-map-graph>`;
      case 'matrix':
        return html`<yp-map-matrix
          .state=${mapState}
          .lookup=${lookup}
          .pointed=${this.pointed}
          .covered=${this.sheetOpen ? this.coveredBySheet() : 0}
        ></yp-map-matrix>`;
      case 'columns':
        return html`<yp-map-columns
          .state=${mapState}
          .lookup=${lookup}
          .request=${this.request()?.query}
          .pointed=${this.pointed}
        ></yp-map-columns>`;
      case 'scatter':
        return html`<yp-map-scatter
          .state=${mapState}
          .lookup=${lookup}
          .request=${this.request()?.query}
          .pointed=${this.pointed}
        ></yp-map-scatter>`;
      case 'table':
      default:
        return html`<div class="scroll" ${keepsScroll('map-table')}>
          <yp-map-table .state=${mapState} .lookup=${lookup} .fresh=${this.fresh}></yp-map-table>
        </div>`;
    }
  }

  private renderInstead(
    title: 'map.focus.goneTitle' | 'map.empty.filteredTitle',
    text: 'map.focus.gone' | 'map.empty.filteredText',
    action: 'map.focus.leave' | 'map.filters.clear',
    next: MapState,
  ) {
    return html`<div class="instead">
      <yp-empty icon="filter" heading=${t(title)}>
        ${t(text)}
        <button slot="action" type="button" class="button" @click=${() => navigate(mapStateHref(next))}>
          ${t(action)}
        </button>
      </yp-empty>
    </div>`;
  }

  private renderEmptyCity() {
    return html`<div class="instead">
      <yp-empty icon="waypoints" heading=${t('map.empty.title')}>
        ${t('map.empty.text')}
        <a slot="action" class="button" href="/import">${t('map.empty.action')}</a>
      </yp-empty>
    </div>`;
  }

  private request() {
    const query = mapQuery(this.mapState, this.levelOverview());
    return query && { query };
  }

  private changesRequest() {
    const { since } = this.mapState;
    const request = since === undefined ? undefined : this.request();
    return request && since !== undefined ? { query: { ...request.query, since } } : undefined;
  }

  private levelOverview(): CityMap | undefined {
    const { value } = this.overview;
    return value?.level === this.mapState.level ? value : undefined;
  }

  /** Looks at what has come since the last time. */
  private take(): void {
    if (this.changes.value !== this.compared) {
      this.compared = this.changes.value;
      this.fresh = this.compared ? pairSet(this.compared.links.new) : NO_PAIRS;
    }
    const columns = this.map.value;
    if (columns !== this.taken) this.places.forgetDone();
    if (columns === this.taken && this.places.shown === this.takenPlaces) return;
    this.taken = columns;
    this.takenPlaces = this.places.shown;
    const map = columns && this.places.apply(fromMapColumns(columns));
    this.lookup = map && lookUpMap(map);
    this.tally = map && tallyRelations(map, this.mapState.relations);
  }

  private coveredBySheet(): number {
    if (!this.panel || getComputedStyle(this.panel).position !== 'absolute') return 0;
    return this.panel.offsetHeight;
  }

  /** Told once, when the first picture has been painted: measured by the browser tests. */
  private tellUsable(): void {
    this.toldUsable = true;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        performance.mark('map-usable');
        performance.measure('map-first-picture', 'map-opened', 'map-usable');
      }),
    );
  }

  private readonly handleChange = (event: MapChangeEvent): void => {
    const href = mapStateHref(event.state);
    if (this.presenting) {
      this.query = new URL(href, location.href).searchParams;
      return;
    }
    navigate(href, { replace: event.continues && location.pathname + location.search === this.continued });
    this.continued = event.continues ? location.pathname + location.search : undefined;
  };

  /** A language chosen by hand goes into the address, so that who gets it sees the same. */
  private readonly handleLanguage = (): void => {
    const language = currentLanguage();
    if (!this.presenting && language !== this.mapState.language) {
      navigate(mapStateHref({ ...this.mapState, language }), { replace: true });
    }
  };

  private readonly handleEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.presenting) return;
    // A dialog or an open menu closes itself; in a field Escape belongs to the text.
    const inOther = event
      .composedPath()
      .some(
        (target) =>
          target instanceof HTMLElement &&
          target.matches('dialog, [popover], input:not([type=range]), select'),
      );
    const next = stepBack(this.mapState);
    if (!inOther && next !== this.mapState) navigate(mapStateHref(next));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-page': YpMapPage;
  }
}
