import { html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keepsScroll } from '../../components/keeps-scroll.ts';
import type { QueryOf } from '../../../api/contract/endpoints.ts';
import type { MapChanges } from '../../../api/contract/map-changes.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import type { TabChangeEvent } from '../../components/yp-tabs.ts';
import '../../components/yp-tabs.ts';
import { t } from '../../i18n/i18n.ts';
import type { MapLookup } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, PANELS, type MapState } from '../../state/map-state.ts';
import { toPanel } from '../../state/map-steps.ts';
import { base } from '../../styles/base.ts';
import './insight/yp-map-insights.ts';
import './insight/yp-map-news.ts';
import { chosenWords } from './chosen-words.ts';
import { MapChangeEvent, MapPointEvent } from './map-events.ts';
import { sheetStyles } from './sheet-styles.ts';
import type { YpMapList } from './yp-map-list.ts';
import './yp-map-list.ts';
import type { YpMapNode } from './yp-map-node.ts';
import './yp-map-node.ts';
import type { YpMapPair } from './yp-map-pair.ts';
import './yp-map-pair.ts';

/** The user has opened or closed the panel, which is a sheet on a phone. */
export class SheetToggleEvent extends Event {
  static readonly type = 'sheet-toggle';
  constructor() {
    super(SheetToggleEvent.type, { bubbles: true, composed: true });
  }
}

/** What goes on after something else has been chosen: whether the focus was in here, and what was chosen before. */
interface Settling {
  readonly hadFocus: boolean;
  readonly left: string | undefined;
}

/**
 * Beside the picture: with nothing chosen the list of all nodes, insights or what is new, else what is chosen and why. On
 * a phone it is a sheet over the picture's foot.
 *
 * @fires map-change when the user chooses another part of it
 * @fires sheet-toggle when the user opens or closes the sheet
 */
@customElement('yp-map-panel')
export class YpMapPanel extends YpElement {
  static override styles = [base, sheetStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** The question that the map answers; undefined while it is not known. */
  @property({ attribute: false }) query: QueryOf<'GET /map'> | undefined;
  /** What is new since the day in the state; undefined while it is not known. */
  @property({ attribute: false }) changes: MapChanges | undefined;
  /** On a phone: opened over the picture. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Places on the map are being edited. */
  @property({ type: Boolean }) editing = false;
  @query('aside') private aside!: HTMLElement;
  @query('yp-map-node, yp-map-pair') private explanation!: YpMapNode | YpMapPair | null;
  @query('yp-map-list') private list!: YpMapList | null;
  private announcement = '';
  private listScroll = 0;
  private settling: Settling | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!this.hasUpdated || !before) return;
    // What was pointed at goes, and cannot tell so itself.
    if (before.panel !== this.state.panel) this.dispatchEvent(new MapPointEvent([]));
    if (before.selected.join() === this.state.selected.join()) return;
    if (before.selected.length === 0) this.listScroll = this.aside.scrollTop;
    this.settling = { hadFocus: this.shadowRoot!.activeElement !== null, left: before.selected[0] };
    this.dispatchEvent(new MapPointEvent([]));
    // With the focus here its move to the heading says the same.
    this.announcement = this.settling.hadFocus || !this.lookup ? '' : chosenWords(this.lookup, this.state);
  }

  /** What the focus stood on has gone with the old content: it moves to the heading of the new, or back to its row. */
  protected override updated(): void {
    const { settling } = this;
    if (!settling) return;
    this.settling = undefined;
    this.aside.scrollTop = 0;
    if (settling.hadFocus) this.focus();
    if (this.state.selected.length === 0) void this.backToList(settling);
  }

  /** Puts the focus on the heading of what is chosen; until that has come, or with nothing chosen, on the panel itself. */
  override focus(): void {
    this.aside.focus({ preventScroll: true });
    this.explanation?.headingFocus.ask();
  }

  override render() {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      <aside tabindex="-1" aria-label=${t('map.list.label')} ${keepsScroll('map-panel')}>
        <button
          type="button"
          class="head"
          aria-expanded=${this.open}
          @click=${() => this.dispatchEvent(new SheetToggleEvent())}
        >
          ${this.open ? t('map.list.hide') : t('map.list.open')}<yp-icon name="chevron-down"></yp-icon>
        </button>
        <div class="body">${this.renderBody()}</div>
      </aside>`;
  }

  /** Where one was in the list before something was chosen. */
  private async backToList({ hadFocus, left }: Settling): Promise<void> {
    await this.list?.updateComplete;
    this.aside.scrollTop = this.listScroll;
    if (hadFocus && this.shadowRoot!.activeElement === this.aside) this.list?.focusRow(left!);
  }

  private renderBody() {
    const { state, lookup } = this;
    if (state.selected.length === 0) return this.renderParts();
    return state.selected.length === 1
      ? html`<yp-map-node .state=${state} .lookup=${lookup} ?editing=${this.editing}></yp-map-node>`
      : html`<yp-map-pair .state=${state} .lookup=${lookup}></yp-map-pair>`;
  }

  private renderParts() {
    const { panel } = this.state;
    const tabs = PANELS.map((id) => ({ id, label: t(`insight.tabs.${id}`) }));
    return html`<yp-tabs
        label=${t('insight.tabs.label')}
        .tabs=${tabs}
        .selected=${panel}
        @tab-change=${this.handleTab}
      ></yp-tabs>
      <div class="part" role="tabpanel" aria-label=${t(`insight.tabs.${panel}`)}>${this.renderPart()}</div>`;
  }

  private renderPart() {
    const { state, lookup, query, changes } = this;
    if (state.panel === 'insights') {
      return html`<yp-map-insights .state=${state} .lookup=${lookup} .query=${query}></yp-map-insights>`;
    }
    return state.panel === 'news'
      ? html`<yp-map-news .state=${state} .lookup=${lookup} .changes=${changes}></yp-map-news>`
      : html`<yp-map-list .state=${state} .lookup=${lookup}></yp-map-list>`;
  }

  private handleTab({ tab }: TabChangeEvent): void {
    const panel = PANELS.find((one) => one === tab);
    if (panel) this.dispatchEvent(new MapChangeEvent(toPanel(this.state, panel)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-panel': YpMapPanel;
  }
  interface HTMLElementEventMap {
    'sheet-toggle': SheetToggleEvent;
  }
}
