import { html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import { t } from '../../i18n/i18n.ts';
import type { MapLookup } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { base } from '../../styles/base.ts';
import { MapPointEvent } from './map-events.ts';
import { sheetStyles } from './sheet-styles.ts';
import './yp-map-list.ts';
import './yp-map-node.ts';
import './yp-map-pair.ts';

/** The user has opened or closed the panel, which is a sheet on a phone. */
export class SheetToggleEvent extends Event {
  static readonly type = 'sheet-toggle';
  constructor() {
    super(SheetToggleEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * Beside the picture: with nothing chosen the list of all nodes, else what is chosen and why. On a phone it is a sheet
 * over the picture's foot.
 *
 * @fires sheet-toggle when the user opens or closes the sheet
 */
@customElement('yp-map-panel')
export class YpMapPanel extends YpElement {
  static override styles = [base, sheetStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** On a phone: opened over the picture. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Places on the map are being edited. */
  @property({ type: Boolean }) editing = false;
  @query('aside') private aside!: HTMLElement;
  private listScroll = 0;
  private settling: 'with-focus' | 'without-focus' | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (!this.hasUpdated || !before || before.selected.join() === this.state.selected.join()) return;
    if (before.selected.length === 0) this.listScroll = this.aside.scrollTop;
    this.settling = this.shadowRoot!.activeElement ? 'with-focus' : 'without-focus';
    // The row that was pointed at goes, and cannot tell so itself.
    this.dispatchEvent(new MapPointEvent([]));
  }

  /** What the focus stood on has gone with the old content: it moves to the panel, which begins at its top. */
  protected override updated(): void {
    if (!this.settling) return;
    this.aside.scrollTop = this.state.selected.length === 0 ? this.listScroll : 0;
    if (this.settling === 'with-focus') this.aside.focus({ preventScroll: true });
    this.settling = undefined;
  }

  override render() {
    return html`<aside tabindex="-1" aria-label=${t('map.list.label')}>
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

  private renderBody() {
    const { state, lookup } = this;
    if (state.selected.length === 0) {
      return html`<yp-map-list .state=${state} .lookup=${lookup}></yp-map-list>`;
    }
    return state.selected.length === 1
      ? html`<yp-map-node .state=${state} .lookup=${lookup} ?editing=${this.editing}></yp-map-node>`
      : html`<yp-map-pair .state=${state} .lookup=${lookup}></yp-map-pair>`;
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
