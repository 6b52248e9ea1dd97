import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';
import type { Matrix } from '../../../state/matrix.ts';
import { HEADER, sameSpot, type Range, type Spot } from './matrix-geometry.ts';
import type { MatrixLook } from './matrix-look.ts';
import { spotName } from './matrix-words.ts';

/** A cell or a header was pressed by other means than the pointer over the picture, as by a screen reader. */
export class SpotPressEvent extends Event {
  static readonly type = 'spot-press';
  readonly spot: Spot;
  constructor(spot: Spot) {
    super(SpotPressEvent.type, { bubbles: true, composed: true });
    this.spot = spot;
  }
}

/**
 * The matrix for those who do not see it: a grid over the picture of which only a part exists, each cell in its place
 * and with its name. One cell can be reached by Tab and holds the focus; what is seen of all of this is drawn below.
 *
 * @fires spot-press when a cell or a header is pressed
 */
@customElement('yp-matrix-grid')
export class YpMatrixGrid extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      [role='grid'] {
        height: 100%;
      }
      .head {
        position: sticky;
        z-index: 1;
        top: 0;
        height: var(--head);
      }
      .row {
        position: absolute;
        top: calc(var(--head) + var(--row) * var(--cell));
        left: 0;
        width: 100%;
        height: var(--cell);
      }
      [role='gridcell'],
      [role='columnheader'] {
        position: absolute;
        top: 0;
        left: calc(var(--side) + var(--column) * var(--cell));
        width: var(--cell);
        height: 100%;
      }
      [role='rowheader'] {
        position: sticky;
        left: 0;
        width: var(--side);
        height: 100%;
      }
      /* The focus is drawn on the canvas, where it slides under the headers as the cells do. */
      :focus-visible {
        outline: none;
      }
    `,
  ];
  @property({ attribute: false }) matrix: Matrix | undefined;
  @property({ attribute: false }) look: MatrixLook | undefined;
  /** The part that exists. */
  @property({ attribute: false }) rows: Range = { from: 0, to: 0 };
  @property({ attribute: false }) columns: Range = { from: 0, to: 0 };
  /** Where Tab leads; it exists wherever it is. */
  @property({ attribute: false }) stop: Spot = { row: 0, column: 0 };
  /** One row or the two sides of a pair. */
  @property({ attribute: false }) selected: readonly number[] = [];
  @property() label = '';
  private focusing = false;

  /** Moves the focus to where Tab leads, once that is rendered. */
  focusStop(): void {
    this.focusing = true;
    this.requestUpdate();
  }

  get focused(): boolean {
    return this.shadowRoot?.activeElement !== null;
  }

  /** Cells come and go: whichever holds the focus afterwards must be the one that it is meant for. */
  protected override willUpdate(): void {
    if (this.hasUpdated && this.focused) this.focusing = true;
  }

  protected override updated(): void {
    if (!this.focusing) return;
    this.focusing = false;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }

  override render() {
    const { matrix, look } = this;
    if (!matrix || !look) return nothing;
    const lines = matrix.rows.length + 1;
    const rows = withStop(this.rows, this.stop.row);
    const columns = withStop(this.columns, this.stop.column);
    return html`<div
        role="grid"
        aria-label=${this.label}
        aria-describedby="help"
        aria-rowcount=${lines}
        aria-colcount=${lines}
        ${cssVars({ '--cell': `${look.cell}px`, '--side': `${look.side}px`, '--head': `${look.head}px` })}
        @click=${this.handleClick}
      >
        <div role="row" class="head" aria-rowindex="1">
          ${columns.map((column) => this.renderHeader(matrix, { row: HEADER, column }))}
        </div>
        ${rows.map(
          (row) =>
            html`<div role="row" class="row" aria-rowindex=${row + 2} ${cssVars({ '--row': row })}>
              ${this.renderHeader(matrix, { row, column: HEADER })}
              ${columns.map((column) => this.renderCell(matrix, { row, column }))}
            </div>`,
        )}
      </div>
      <p id="help" hidden>${t('matrix.help')}</p>`;
  }

  /** Headers have their names as texts, as headers of tables do. */
  private renderHeader(matrix: Matrix, spot: Spot) {
    return html`<div
      role=${spot.row === HEADER ? 'columnheader' : 'rowheader'}
      aria-colindex=${spot.column + 2}
      aria-selected=${this.isSelected(spot)}
      tabindex=${sameSpot(spot, this.stop) ? 0 : -1}
      data-spot="${spot.row}:${spot.column}"
      ${cssVars({ '--column': spot.column })}
    >
      <span class="visually-hidden">${spotName(matrix, spot)}</span>
    </div>`;
  }

  private renderCell(matrix: Matrix, spot: Spot) {
    return html`<div
      role="gridcell"
      aria-colindex=${spot.column + 2}
      aria-selected=${this.isSelected(spot)}
      aria-label=${spotName(matrix, spot)}
      tabindex=${sameSpot(spot, this.stop) ? 0 : -1}
      data-spot="${spot.row}:${spot.column}"
      ${cssVars({ '--column': spot.column })}
    ></div>`;
  }

  private isSelected({ row, column }: Spot): boolean {
    const [a, b] = this.selected;
    if (b === undefined)
      return a !== undefined && (row === a || row === HEADER) && (column === a || column === HEADER);
    return row === a && column === b;
  }

  private handleClick(event: Event): void {
    const place = (event.target as HTMLElement).dataset['spot']?.split(':').map(Number);
    if (place) this.dispatchEvent(new SpotPressEvent({ row: place[0]!, column: place[1]! }));
  }
}

/** Numbers of a range, ascending, and one more that is to exist as well. */
function withStop({ from, to }: Range, stop: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (stop === HEADER || (stop >= from && stop < to)) return all;
  return stop < from ? [stop, ...all] : [...all, stop];
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-matrix-grid': YpMatrixGrid;
  }
  interface HTMLElementEventMap {
    'spot-press': SpotPressEvent;
  }
}
