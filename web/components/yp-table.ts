import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import { forms } from '../styles/forms.ts';
import { sortRows, type SortValue } from '../state/sort-rows.ts';
import { tableStyles } from './table-styles.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly render: (row: Row) => unknown;
  /** What rows are ordered by; none: the column cannot be sorted. null stands last in both directions. */
  readonly sortValue?: (row: Row) => SortValue;
  /** Numbers stand at the end, in figures of equal width. */
  readonly align?: 'end';
  /** Of less room than its label, which then stands above the head of the next column. */
  readonly narrow?: boolean;
  /** The cell that names its row: the row's header, and the heading of its card on a phone. */
  readonly primary?: boolean;
}

/** The user asked for another order: a column's key, with "-" in front for descending. */
export class SortChangeEvent extends Event {
  static readonly type = 'sort-change';
  readonly sort: string;
  constructor(sort: string) {
    super(SortChangeEvent.type, { bubbles: true, composed: true });
    this.sort = sort;
  }
}

/**
 * A table with a head that stays, columns to sort by, and a card for each row on a phone.
 *
 * @fires sort-change when the user picks an order
 */
@customElement('yp-table')
export class YpTable<Row = unknown> extends YpElement {
  static override styles = [base, forms, tableStyles];
  /** What the table holds, for those who do not see it. */
  @property() label = '';
  @property({ attribute: false }) columns: readonly Column<Row>[] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) rowKey: (row: Row) => string | number = (row) => this.rows.indexOf(row);
  /** Column key, "-" in front for descending; '' keeps the order given. */
  @property() sort = '';
  /** Many columns: closer together, their heads in several lines. */
  @property({ type: Boolean, reflect: true }) dense = false;
  /** The rows come in the right order already (from the server): only tell, do not sort. */
  @property({ type: Boolean }) sortedOutside = false;

  private ordered: readonly Row[] = [];

  protected override willUpdate(_changed: PropertyValues): void {
    const column = this.columns.find((column) => column.key === this.sort.replace(/^-/, ''));
    this.ordered =
      column?.sortValue && !this.sortedOutside
        ? sortRows(this.rows, column.sortValue, this.sort.startsWith('-'))
        : this.rows;
  }

  override render() {
    return html`
      ${this.renderSortSelect()}
      <table role="table" aria-label=${this.label || nothing}>
        <thead role="rowgroup">
          <tr role="row">
            ${this.columns.map((column) => this.renderHead(column))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.ordered,
            (row) => this.rowKey(row),
            (row) =>
              html`<tr role="row">
                ${this.columns.map((column) => this.renderCell(column, row))}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  private renderHead(column: Column<Row>) {
    const classes = column.align === 'end' ? 'end' : '';
    if (!column.sortValue)
      return html`<th role="columnheader" scope="col" class=${classes}>${column.label}</th>`;
    const descending = this.sort === `-${column.key}`;
    const sorted = descending || this.sort === column.key;
    return html`<th
      role="columnheader"
      scope="col"
      class=${classes}
      aria-sort=${sorted ? (descending ? 'descending' : 'ascending') : nothing}
    >
      <button
        type="button"
        @click=${() => this.handleSort(sorted && !descending ? `-${column.key}` : column.key)}
      >
        <span class=${column.narrow ? 'narrow' : ''}>${column.label}</span
        ><yp-icon
          class=${sorted ? 'sorted' : ''}
          name=${sorted ? (descending ? 'arrow-down' : 'arrow-up') : 'arrow-up-down'}
        ></yp-icon>
      </button>
    </th>`;
  }

  private renderCell(column: Column<Row>, row: Row) {
    const content = column.render(row);
    const classes = column.align === 'end' ? 'end number' : '';
    return column.primary
      ? html`<th role="rowheader" scope="row" class=${classes}>${content}</th>`
      : html`<td role="cell" class=${classes}>
          <span class="cell-label" aria-hidden="true">${column.label}</span><span>${content}</span>
        </td>`;
  }

  /** Cards have no head to press: on a phone the order is chosen from a list. */
  private renderSortSelect() {
    const sortable = this.columns.filter((column) => column.sortValue);
    if (sortable.length === 0) return nothing;
    return html`<div class="sort-select no-print">
      <select
        class="select"
        aria-label=${t('common.sortBy', { column: '' })}
        @change=${(event: Event) => this.handleSort((event.target as HTMLSelectElement).value)}
      >
        ${sortable.flatMap((column) =>
          ['', '-'].map(
            (direction) =>
              html`<option value=${direction + column.key} ?selected=${this.sort === direction + column.key}>
                ${t('common.sortBy', { column: column.label })},
                ${direction === '' ? t('common.sortedAscending') : t('common.sortedDescending')}
              </option>`,
          ),
        )}
      </select>
    </div>`;
  }

  private handleSort(sort: string): void {
    this.sort = sort;
    this.dispatchEvent(new SortChangeEvent(sort));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-table': YpTable;
  }
  interface HTMLElementEventMap {
    'sort-change': SortChangeEvent;
  }
}
