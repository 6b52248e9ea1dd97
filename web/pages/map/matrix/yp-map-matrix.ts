import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MapLevel } from '../../../../api/contract/relation.ts';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { measuringCanvas } from '../../../export/picture-files.ts';
import type { PicturedView, ViewPicture } from '../../../export/view-picture.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { INITIAL_MAP_STATE, mapStateHref, type MapState } from '../../../state/map-state.ts';
import { focusOn, select } from '../../../state/map-steps.ts';
import type { Matrix } from '../../../state/matrix.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { footStyles, renderZoom } from '../foot.ts';
import { tipStyles } from '../tip.ts';
import { MapChangeEvent } from '../map-events.ts';
import { MatrixCanvas, type MatrixPicture } from './matrix-canvas.ts';
import {
  columnsIn,
  existingLines,
  HEADER,
  middleOf,
  revealing,
  rowsIn,
  sameSpot,
  spotAt,
  zoomedTo,
  type MatrixWindow,
  type Spot,
} from './matrix-geometry.ts';
import { firstCell, fittingCell, lookOf, wholeSize, zoomedCell, type MatrixLook } from './matrix-look.ts';
import { MatrixKeeper } from './matrix-keeper.ts';
import { movedSpot, movedWindow, spotOf } from './matrix-moves.ts';
import { MatrixScroller } from './matrix-scroller.ts';
import { stepIn } from './matrix-steps.ts';
import { matrixStyles } from './matrix-styles.ts';
import { matrixTip, type Tip } from './matrix-tip.ts';
import type { SpotPressEvent, YpMatrixGrid } from './yp-matrix-grid.ts';
import { matrixPicture } from './matrix-picture.ts';
import './yp-matrix-grid.ts';
import './yp-matrix-legend.ts';

const START: Spot = { row: 0, column: 0 };

/**
 * The map as a matrix: rows and columns of the same units, the darker a cell the more clients its two share. Pointer
 * and keyboard: a cell explains its pair, a header its unit, Enter or a double click on a header opens its
 * neighbourhood.
 *
 * @fires map-change when the user chooses or focuses something
 */
@customElement('yp-map-matrix')
export class YpMapMatrix extends YpElement implements PicturedView {
  static override styles = [base, buttons, tipStyles, footStyles, matrixStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** What is pointed at in a list beside the picture. */
  @property({ attribute: false }) pointed: readonly string[] = [];
  /** Pixels at the foot of the stage that something else covers. */
  @property({ type: Number }) covered = 0;
  /** Side of a cell in pixels; known once the size of the stage is. */
  @state() private cell: number | undefined;
  /** Where Tab leads. */
  @state() private stop: Spot = START;
  /** The focus came there by keyboard, and is shown. */
  @state() private focusShown = false;
  @state() private tip: Tip | undefined;
  @query('.stage') private stage!: HTMLElement;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.scroller') private scrollerElement!: HTMLElement | null;
  @query('yp-matrix-grid') private grid!: YpMatrixGrid | null;
  private matrix: Matrix | undefined;
  private level: MapLevel | undefined;
  private hovered: Spot | undefined;
  /** Where to scroll once what was changed is rendered. */
  private goal: { readonly left: number; readonly top: number } | undefined;

  private readonly keeper = new MatrixKeeper();
  private readonly scroller = new MatrixScroller(this, {
    element: () => this.scrollerElement,
    onScroll: () => this.handleScroll(),
    onSettle: () => this.handleSettle(),
    onResize: () => this.requestUpdate(),
  });
  private readonly picture = new MatrixCanvas(
    this,
    () => this.canvas,
    () => this.pictureNow(),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.lookup) this.take(this.lookup);
    const before = changed.get('state');
    const chosenAnew = before && before.selected.join() !== this.state.selected.join();
    // What was chosen here is seen already, unless a sheet has come over it.
    if (chosenAnew && !this.standsOnChosen()) this.goToChosen();
    else if (changed.has('covered') && this.state.selected.length > 0) this.goal = this.revealed(this.stop);
  }

  protected override updated(): void {
    const { width, height } = this.scroller.window;
    if (this.cell === undefined && this.matrix && width > 0) {
      const touched = matchMedia('(pointer: coarse)').matches;
      this.cell = firstCell(this.matrix.rows.length, { width, height }, touched);
      this.goToChosen();
    } else if (this.goal) {
      this.scroller.goTo(this.goal);
      this.goal = undefined;
    }
    this.picture.requestDraw();
  }

  override render() {
    return html`
      <div class="stage">
        <canvas></canvas>
        <div
          class="scroller"
          tabindex="-1"
          @pointermove=${this.handlePointer}
          @pointerleave=${() => this.point(undefined)}
          @click=${this.handleClick}
          @dblclick=${this.handleDoubleClick}
        >
          ${this.renderSheet()}
        </div>
        ${this.matrix && this.tip ? matrixTip(this.matrix, this.tip, this.scroller.window.height) : nothing}
      </div>
      <footer>
        <yp-matrix-legend .links=${this.matrix?.links ?? []}></yp-matrix-legend>
        ${renderZoom({
          nearer: () => this.zoom(1),
          farther: () => this.zoom(-1),
          fit: () => this.resize(this.fitting),
          fitLabel: t('matrix.fit'),
        })}
      </footer>
    `;
  }

  private renderSheet() {
    const { matrix, look } = this;
    if (!matrix || !look) return nothing;
    const count = matrix.rows.length;
    const { width, height } = wholeSize(count, look);
    const { window } = this.scroller;
    return html`<div
      class="sheet"
      ${cssVars({ '--width': `${width}px`, '--height': `${height + this.coveredOfStage}px` })}
    >
      <yp-matrix-grid
        label=${t(`matrix.label.${this.lookup?.map.level ?? this.state.level}`)}
        .matrix=${matrix}
        .look=${look}
        .rows=${existingLines(rowsIn(window, look, count), this.stop.row)}
        .columns=${existingLines(columnsIn(window, look, count), this.stop.column)}
        .stop=${this.stop}
        .selected=${this.chosenRows()}
        @keydown=${this.handleKey}
        @focusin=${this.handleFocus}
        @focusout=${this.handleBlur}
        @spot-press=${(event: SpotPressEvent) => this.choose(event.spot)}
      ></yp-matrix-grid>
    </div>`;
  }

  override focus(): void {
    this.grid?.focusStop();
  }

  /** Where a cell or (of one id) a row's header is drawn, in pixels from the stage's corner. */
  pointOf(...ids: readonly string[]): { readonly x: number; readonly y: number } | undefined {
    const spot = this.matrix && spotOf(this.matrix, ids);
    return spot && this.look && middleOf(spot, this.scroller.window, this.look);
  }

  exportPicture(): ViewPicture | undefined {
    const { matrix, lookup } = this;
    return matrix && lookup && matrixPicture(matrix, lookup, this.chosenRows(), measuringCanvas());
  }

  private get look(): MatrixLook | undefined {
    return this.cell === undefined ? undefined : lookOf(this.cell, this.scroller.window);
  }

  private get fitting(): number {
    return fittingCell(this.matrix?.rows.length ?? 0, this.scroller.window);
  }

  private pictureNow(): MatrixPicture | undefined {
    const { matrix, look } = this;
    if (!matrix || !look) return undefined;
    return {
      matrix,
      look,
      window: this.scroller.window,
      attention: {
        selected: this.chosenRows(),
        hovered: this.hovered ?? this.pointedSpot(matrix),
        cursor: this.focusShown ? this.stop : undefined,
      },
    };
  }

  /** Takes in another answer: what is looked at stays where it is, and the focus on its cell. */
  private take(lookup: MapLookup): void {
    const { matrix: before, level: levelBefore } = this;
    const question = mapStateHref({ ...this.state, selected: [], find: INITIAL_MAP_STATE.find });
    const matrix = this.keeper.matrixOf(lookup, question, currentLanguage());
    if (matrix === before) return;
    this.matrix = matrix;
    this.hovered = undefined;
    this.tip = undefined;
    this.level = lookup.map.level;
    if (!before) return;
    // Another level has other numbers of rows: its cells begin anew.
    if (levelBefore !== this.level) this.cell = undefined;
    this.stop = movedSpot(before, matrix, this.stop);
    this.goal = this.look && movedWindow(before, matrix, this.scroller.window, this.look);
  }

  private chosenRows(): readonly number[] {
    return this.state.selected.flatMap((id) => this.matrix?.indexOf.get(id) ?? []);
  }

  private standsOnChosen(): boolean {
    const lines = new Set([this.stop.row, this.stop.column].filter((line) => line !== HEADER));
    return lines.size > 0 && lines.symmetricDifference(new Set(this.chosenRows())).size === 0;
  }

  private goToChosen(): void {
    const chosen = this.chosenSpot();
    if (!chosen) return;
    this.stop = chosen;
    this.goal = this.revealed(chosen);
  }

  private chosenSpot(): Spot | undefined {
    return this.matrix && spotOf(this.matrix, this.state.selected);
  }

  /** One row that is pointed at in a list stands out in both directions. */
  private pointedSpot(matrix: Matrix): Spot | undefined {
    const [id, other = id] = this.pointed;
    return id === undefined || other === undefined ? undefined : spotOf(matrix, [id, other]);
  }

  private revealed(spot: Spot): { readonly left: number; readonly top: number } | undefined {
    return this.look && revealing(spot, this.uncovered(), this.look);
  }

  /** What is seen, without what a sheet covers at its foot. */
  private uncovered(): MatrixWindow {
    const { window } = this.scroller;
    return { ...window, height: window.height - this.coveredOfStage };
  }

  /** The sheet covers the foot of the page first, and only then of the stage. */
  private get coveredOfStage(): number {
    const { host } = this.getRootNode() as ShadowRoot;
    const below = host.getBoundingClientRect().bottom - this.stage.getBoundingClientRect().bottom;
    return Math.max(0, this.covered - below);
  }

  private zoom(direction: 1 | -1): void {
    if (this.cell !== undefined) this.resize(zoomedCell(this.cell, direction, this.fitting));
  }

  private resize(cell: number): void {
    const { look, matrix } = this;
    if (!look || !matrix || cell === look.cell) return;
    this.tip = undefined;
    this.goal = zoomedTo(lookOf(cell, this.scroller.window), this.uncovered(), look, this.chosenSpot());
    this.cell = cell;
  }

  /** Explains a pair, or the unit of a header. */
  private choose({ row, column }: Spot): void {
    const ids = [row, column].flatMap((at) => this.matrix?.rows[at]?.id ?? []);
    this.stop = { row, column };
    this.change(select(this.state, [...new Set(ids)]));
  }

  private focusHeader({ row, column }: Spot): void {
    const id = this.matrix?.rows[row === HEADER ? column : row]?.id;
    if (id !== undefined && (row === HEADER || column === HEADER)) this.change(focusOn(this.state, id));
  }

  private point(spot: Spot | undefined, tip?: Tip): void {
    this.tip = tip;
    if (sameSpot(spot, this.hovered)) return;
    this.hovered = spot;
    this.scrollerElement?.classList.toggle('over-something', spot !== undefined);
    this.picture.requestDraw();
  }

  private spotOf(event: MouseEvent): (Tip & { readonly spot: Spot }) | undefined {
    const { matrix, look, scrollerElement } = this;
    if (!matrix || !look || !scrollerElement) return undefined;
    const corner = scrollerElement.getBoundingClientRect();
    const [x, y] = [event.clientX - corner.left, event.clientY - corner.top];
    const spot = spotAt(x, y, this.scroller.window, look, matrix.rows.length);
    return spot && { spot, x, y };
  }

  private handlePointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const tip = this.spotOf(event);
    this.point(tip?.spot, tip);
  }

  private handleClick(event: MouseEvent): void {
    const tip = this.spotOf(event);
    // The second click of two is told by itself; one made by a screen reader is told by the grid.
    if (!tip || event.detail !== 1) return;
    this.choose(tip.spot);
    this.grid?.focusStop();
  }

  private handleDoubleClick(event: MouseEvent): void {
    const tip = this.spotOf(event);
    if (tip) this.focusHeader(tip.spot);
  }

  private handleScroll(): void {
    if (this.hovered) this.point(undefined);
    else if (this.tip) this.tip = this.tipAt(this.tip.spot);
    this.picture.requestDraw();
  }

  /** What exists for those who do not see follows what is seen, and so does Tab while nothing has the focus. */
  private handleSettle(): void {
    const { matrix, look } = this;
    if (!matrix || !look) return;
    const { window } = this.scroller;
    const [rows, columns] = [
      rowsIn(window, look, matrix.rows.length),
      columnsIn(window, look, matrix.rows.length),
    ];
    const outside = (at: number, { from, to }: typeof rows) => at !== HEADER && (at < from || at >= to);
    if (!this.grid?.focused && (outside(this.stop.row, rows) || outside(this.stop.column, columns))) {
      this.stop = { row: rows.from, column: columns.from };
    }
    this.requestUpdate();
  }

  private handleFocus(event: FocusEvent): void {
    this.focusShown = (event.composedPath()[0] as HTMLElement).matches(':focus-visible');
  }

  private handleBlur(): void {
    this.focusShown = false;
    this.tip = undefined;
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || !this.matrix || !this.look) return;
    const { stop } = this;
    const rows = rowsIn(this.uncovered(), this.look, this.matrix.rows.length);
    const next = stepIn(this.matrix, event, stop, Math.max(1, rows.to - rows.from - 2));
    const onHeader = stop.row === HEADER || stop.column === HEADER;
    if (next) this.walk(next);
    else if (event.key === 'Enter' && onHeader) this.focusHeader(stop);
    else if (event.key === 'Enter' || event.key === ' ') this.choose(stop);
    else if (event.key === '+') this.zoom(1);
    else if (event.key === '-') this.zoom(-1);
    else if (event.key === '0') this.resize(this.fitting);
    else return;
    event.preventDefault();
  }

  private walk(next: Spot): void {
    const goal = this.revealed(next);
    if (!goal) return;
    this.stop = next;
    this.focusShown = true;
    this.scroller.goTo(goal);
    this.hovered = undefined;
    this.tip = this.tipAt(next);
    this.grid?.focusStop();
  }

  /** Beside a spot; none once it is scrolled out of sight. */
  private tipAt(spot: Spot): Tip | undefined {
    const { look } = this;
    const { window } = this.scroller;
    const point = look && middleOf(spot, window, look);
    if (!point || point.x < look.side || point.x > window.width) return undefined;
    return point.y < look.head || point.y > window.height ? undefined : { spot, ...point };
  }

  private change(state: MapState): void {
    if (state !== this.state) this.dispatchEvent(new MapChangeEvent(state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-matrix': YpMapMatrix;
  }
}
