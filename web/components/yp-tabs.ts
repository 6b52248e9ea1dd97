import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { number } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { ScrolledStrip } from './scrolled-strip.ts';
import { YpElement } from './yp-element.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Given: the tab is a link to another address (a part of the site); not given: a part of this page. */
  readonly href?: string;
}

/** The user chose another tab. */
export class TabChangeEvent extends Event {
  static readonly type = 'tab-change';
  readonly tab: string;
  constructor(tab: string) {
    super(TabChangeEvent.type, { bubbles: true, composed: true });
    this.tab = tab;
  }
}

/**
 * Parts of a page of which one is shown; or, when the tabs have addresses, a menu of sister pages. The page renders the
 * chosen part in a `role="tabpanel"` of its own.
 *
 * @fires tab-change when the user chooses a tab without an address
 */
@customElement('yp-tabs')
export class YpTabs extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .tabs {
        position: relative;
        display: flex;
        gap: var(--s6);
        overflow-x: auto;
        border-bottom: 1px solid var(--line);
        scrollbar-width: none;
        --before: 0px;
        --after: 0px;
      }
      .tabs[more-before] {
        --before: var(--s10);
      }
      .tabs[more-after] {
        --after: var(--s10);
      }
      .tabs:is([more-before], [more-after]) {
        mask-image: linear-gradient(
          to right,
          transparent,
          #000 var(--before),
          #000 calc(100% - var(--after)),
          transparent
        );
      }
      .tab {
        flex: none;
        min-height: 42px;
        display: inline-flex;
        align-items: center;
        gap: 6px;
        padding: 0 1px;
        border: 0;
        border-bottom: 2px solid transparent;
        margin-bottom: -1px;
        background: none;
        color: var(--muted);
        font-size: var(--t-m);
        font-weight: 560;
        cursor: pointer;
        text-decoration: none;
      }
      .tab:hover {
        color: var(--ink);
      }
      .tab[aria-selected='true'],
      .tab[aria-current] {
        color: var(--ink);
        border-color: var(--accent);
        font-weight: 620;
      }
      .tab:focus-visible {
        outline-offset: -2px;
      }
      @media (forced-colors: active) {
        .tab:not([aria-selected='true'], [aria-current]) {
          border-color: Canvas;
        }
      }
      .count {
        color: var(--muted);
        font-weight: 520;
        font-variant-numeric: tabular-nums;
      }
      /* On paper the chosen one is the heading of what follows. */
      @media print {
        :host {
          break-after: avoid;
        }
        .tabs.tabs {
          border: 0;
          mask-image: none;
        }
        .tab {
          min-height: 0;
          border: 0;
          color: var(--ink);
          font-size: var(--t-base);
        }
        .tab:not([aria-selected='true'], [aria-current]) {
          display: none;
        }
      }
    `,
  ];
  @property() label = '';
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() selected = '';
  protected readonly strip = new ScrolledStrip(this, () => this.renderRoot.querySelector('.tabs'));

  override render() {
    if (this.tabs.some((tab) => tab.href !== undefined)) {
      return html`<nav class="tabs" aria-label=${this.label || nothing}>
        ${this.tabs.map(
          (tab) =>
            html`<a class="tab" href=${tab.href!} aria-current=${tab.id === this.selected ? 'page' : nothing}
              >${this.renderLabel(tab)}</a
            >`,
        )}
      </nav>`;
    }
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${this.label || nothing}
      @keydown=${this.handleKey}
    >
      ${this.tabs.map(
        (tab) =>
          html`<button
            type="button"
            class="tab"
            role="tab"
            aria-selected=${tab.id === this.selected}
            tabindex=${tab.id === this.selected ? 0 : -1}
            @click=${() => this.choose(tab.id)}
          >
            ${this.renderLabel(tab)}
          </button>`,
      )}
    </div>`;
  }

  private renderLabel(tab: Tab) {
    return html`${tab.label}${
      tab.count === undefined ? nothing : html` <span class="count">${number(tab.count)}</span>`
    }`;
  }

  private choose(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    this.dispatchEvent(new TabChangeEvent(id));
  }

  private handleKey(event: KeyboardEvent): void {
    const at = this.tabs.findIndex((tab) => tab.id === this.selected);
    const last = this.tabs.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.choose(this.tabs[next]!.id);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-tabs': YpTabs;
  }
  interface HTMLElementEventMap {
    'tab-change': TabChangeEvent;
  }
}
