import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { menuStyles } from './menu-styles.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Given on every item: one of them is chosen. */
  readonly checked?: boolean;
  readonly lang?: string;
}

/** The user chose an item of the menu. */
export class MenuSelectEvent extends Event {
  static readonly type = 'menu-select';
  readonly item: string;
  constructor(item: string) {
    super(MenuSelectEvent.type, { bubbles: true, composed: true });
    this.item = item;
  }
}

const GAP_PX = 6;
const EDGE_PX = 8;

/**
 * A button that opens a short menu (a native popover), worked by arrow keys.
 *
 * @slot what the button shows
 * @fires menu-select when the user chooses an item
 */
@customElement('yp-menu')
export class YpMenu extends YpElement {
  static override styles = [base, menuStyles];
  /** What the menu is about, read before what the button shows. */
  @property() label = '';
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('.menu') private menu!: HTMLElement;

  override render() {
    return html`<button
        type="button"
        class="trigger"
        popovertarget="menu"
        aria-haspopup="menu"
        @keydown=${this.handleTriggerKey}
      >
        ${this.label ? html`<span class="visually-hidden">${this.label}: </span>` : nothing}<slot></slot
        ><yp-icon name="chevron-down"></yp-icon>
      </button>
      <div
        id="menu"
        class="menu"
        popover
        role="menu"
        aria-label=${this.label || nothing}
        @toggle=${this.handleToggle}
        @keydown=${this.handleKey}
      >
        ${this.items.map((item) => this.renderItem(item))}
      </div>`;
  }

  private renderItem(item: MenuItem) {
    const choice = item.checked !== undefined;
    return html`<button
      type="button"
      class="item"
      role=${choice ? 'menuitemradio' : 'menuitem'}
      aria-checked=${choice ? String(item.checked) : nothing}
      lang=${item.lang ?? nothing}
      tabindex="-1"
      @click=${() => this.choose(item)}
    >
      ${choice ? html`<yp-icon class=${item.checked ? '' : 'unchecked'} name="check"></yp-icon>` : nothing}
      ${item.label}
    </button>`;
  }

  private choose(item: MenuItem): void {
    this.menu.hidePopover();
    this.trigger.focus();
    this.dispatchEvent(new MenuSelectEvent(item.id));
  }

  private handleToggle(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const at = this.trigger.getBoundingClientRect();
    const width = this.menu.offsetWidth;
    const left = Math.max(EDGE_PX, Math.min(at.left, innerWidth - width - EDGE_PX));
    this.menu.style.left = `${left}px`;
    this.menu.style.top = `${at.bottom + GAP_PX}px`;
    const chosen = this.items.findIndex((item) => item.checked);
    this.focusItem(Math.max(0, chosen));
  }

  private handleTriggerKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.menu.showPopover();
  }

  private handleKey(event: KeyboardEvent): void {
    const buttons = [...this.menu.querySelectorAll('button')];
    const at = buttons.indexOf(this.shadowRoot?.activeElement as HTMLButtonElement);
    const last = buttons.length - 1;
    const next = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Tab') this.menu.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    this.focusItem(next);
  }

  private focusItem(index: number): void {
    this.menu.querySelectorAll('button')[index]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-menu': YpMenu;
  }
  interface HTMLElementEventMap {
    'menu-select': MenuSelectEvent;
  }
}
