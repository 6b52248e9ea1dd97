import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-department-mark.ts';
import { number, t } from '../../../i18n/i18n.ts';
import type { ColumnRow } from '../../../state/columns.ts';
import { placesOf } from '../../../state/crossings.ts';
import { withSoftHyphens } from '../../../state/soft-hyphens.ts';
import { base } from '../../../styles/base.ts';
import {
  ColumnChooseEvent,
  ColumnCrossEvent,
  ColumnPointEvent,
  ColumnScrollEvent,
  type Side,
} from './column-events.ts';
import { columnStyles } from './column-styles.ts';

/** Rows made beyond those that are seen, on either side: as many as a fast scroll passes in a frame. */
const BEYOND = 8;
/** By so many rows the page keys move. */
const PAGE = 10;
const NONE: ReadonlySet<number> = new Set();

/**
 * One column: a real list of buttons of one height, of which only those near the window are made. One of them is in the
 * order of the Tab key; up and down move within the column, towards the other column crosses over.
 *
 * @fires column-choose, column-point, column-cross, column-scroll
 */
@customElement('yp-map-column')
export class YpMapColumn extends YpElement {
  static override styles = [base, columnStyles];
  @property({ reflect: true }) side: Side = 'left';
  @property() heading = '';
  @property({ attribute: false }) rows: readonly ColumnRow[] = [];
  /** Numbers of rows in the order in which they stand. */
  @property({ attribute: false }) order: readonly number[] = [];
  @property({ attribute: false }) lit: ReadonlySet<number> = NONE;
  /** Something is lit, here or on the other side. */
  @property({ type: Boolean, reflect: true }) dimmed = false;
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** Height of a row, in pixels. */
  @property({ type: Number }) rowHeight = 44;
  @state() private top = 0;
  @state() private height = 0;
  /** The row that the Tab key reaches. */
  @state() private current: number | undefined;
  @query('.scroller') private scroller!: HTMLElement;
  private places: Int32Array = new Int32Array(0);
  /** To be focused once it is made. */
  private focusing: number | undefined;

  private readonly observer = new ResizeObserver(() => {
    this.height = this.scroller.clientHeight;
    this.dispatchEvent(new ColumnScrollEvent());
  });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.observer.observe(this.scroller);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override firstUpdated(): void {
    this.observer.observe(this.scroller);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) this.places = placesOf(this.order);
    if (this.current === undefined || this.current >= this.rows.length) this.current = this.order[0];
  }

  protected override updated(): void {
    if (this.focusing === undefined) return;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-row="${this.focusing}"]`)
      ?.focus({ preventScroll: true });
    this.focusing = undefined;
  }

  override render() {
    const { order, rowHeight } = this;
    const first = Math.max(0, Math.floor(this.top / rowHeight) - BEYOND);
    const end = Math.min(order.length, Math.ceil((this.top + this.height) / rowHeight) + BEYOND);
    const made = order.slice(first, end);
    // Where the focus is must not go, however far one scrolls.
    if (this.current !== undefined && !made.includes(this.current)) made.push(this.current);
    return html`
      <h2>${this.heading} <span>${number(order.length)}</span></h2>
      <div class="scroller" @scroll=${this.handleScroll}>
        <ul
          class="plain"
          aria-label=${this.heading}
          ${cssVars({ '--length': `${order.length * rowHeight}px`, '--row': `${rowHeight}px` })}
          @keydown=${this.handleKey}
          @pointerleave=${() => this.dispatchEvent(new ColumnPointEvent(undefined))}
        >
          ${repeat(
            made,
            (row) => row,
            (row) => this.renderRow(row),
          )}
        </ul>
      </div>
    `;
  }

  private renderRow(row: number) {
    const { id, label, note, department, links } = this.rows[row]!;
    const place = this.places[row]!;
    return html`<li
      aria-setsize=${this.order.length}
      aria-posinset=${place + 1}
      ${cssVars({ '--y': `${place * this.rowHeight}px` })}
    >
      <button
        type="button"
        class=${this.lit.has(row) ? 'row lit' : 'row'}
        data-row=${row}
        title=${note === '' ? label : `${label} · ${note}`}
        tabindex=${row === this.current ? 0 : -1}
        aria-pressed=${this.chosen.includes(id)}
        @click=${(event: MouseEvent) => this.handleClick(row, event)}
        @focus=${() => this.handleFocus(row)}
        @blur=${() => this.dispatchEvent(new ColumnPointEvent(undefined))}
        @pointerenter=${(event: PointerEvent) => this.handleEnter(row, event)}
      >
        ${department ? html`<yp-department-mark .department=${department} labelled></yp-department-mark>` : nothing}
        <span class="name"
          >${withSoftHyphens(label)}${note === '' ? nothing : html`<small> · ${withSoftHyphens(note)}</small>`}</span
        >
        <span class="count" aria-hidden="true">${number(links)}</span>
        <span class="visually-hidden"
          >${t(this.side === 'left' ? 'columns.groupsOf' : 'columns.nodesOf', { count: links })}</span
        >
      </button>
    </li>`;
  }

  /** Pixels of the middle of a row from the window's top edge; it may be out of sight. */
  middleOf(row: number): number {
    return (this.places[row]! + 0.5) * this.rowHeight - this.top;
  }

  /** How far it can be scrolled, and how far it is, in pixels. */
  get scrolled(): { readonly at: number; readonly most: number } {
    return { at: this.top, most: Math.max(0, this.order.length * this.rowHeight - this.height) };
  }

  get windowHeight(): number {
    return this.height;
  }

  scrollToPixel(top: number): void {
    this.scroller.scrollTop = top;
    this.top = this.scroller.scrollTop;
  }

  /** Scrolls as little as needed for a row to be seen. */
  reveal(row: number): void {
    const start = this.places[row]! * this.rowHeight;
    const { scrollTop, clientHeight } = this.scroller;
    if (start < scrollTop) this.scrollToPixel(start);
    else if (start + this.rowHeight > scrollTop + clientHeight) {
      this.scrollToPixel(start + this.rowHeight - clientHeight);
    }
  }

  /** Puts the focus where Tab would. */
  override focus(): void {
    if (this.current !== undefined) this.focusRow(this.current);
  }

  /** Puts the focus on a row. */
  focusRow(row: number): void {
    this.current = row;
    this.focusing = row;
    this.reveal(row);
    this.requestUpdate();
  }

  private handleScroll(): void {
    this.top = this.scroller.scrollTop;
    this.dispatchEvent(new ColumnScrollEvent());
  }

  private handleClick(row: number, event: MouseEvent): void {
    this.current = row;
    this.dispatchEvent(new ColumnChooseEvent(row, event.shiftKey || event.ctrlKey));
  }

  private handleFocus(row: number): void {
    this.current = row;
    if (this.renderRoot.querySelector(`[data-row="${row}"]:focus-visible`)) {
      this.dispatchEvent(new ColumnPointEvent(row));
    }
  }

  private handleEnter(row: number, event: PointerEvent): void {
    if (event.pointerType !== 'touch') this.dispatchEvent(new ColumnPointEvent(row));
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.current === undefined) return;
    const place = this.places[this.current]!;
    const last = this.order.length - 1;
    const target: number | undefined = {
      ArrowUp: Math.max(0, place - 1),
      ArrowDown: Math.min(last, place + 1),
      PageUp: Math.max(0, place - PAGE),
      PageDown: Math.min(last, place + PAGE),
      Home: 0,
      End: last,
    }[event.key];
    const across = this.side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    if (target !== undefined) this.focusRow(this.order[target]!);
    else if (event.key === across) this.dispatchEvent(new ColumnCrossEvent(this.current));
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-column': YpMapColumn;
  }
}
