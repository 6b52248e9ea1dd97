import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Bipartite } from '../../../../api/contract/bipartite.ts';
import type { QueryOf } from '../../../../api/contract/endpoints.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-skeleton.ts';
import { departmentLegend } from '../../../export/legend.ts';
import { shrinking, shrunkInto, type PicturedView, type ViewPicture } from '../../../export/view-picture.ts';
import { CanvasLayer } from '../../../graph/canvas-layer.ts';
import { readPalette, type Palette } from '../../../graph/palette.ts';
import { currentLanguage, number, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { litBy, orderAround, toColumns, type Columns, type Lit } from '../../../state/columns.ts';
import type { ColumnOrder } from '../../../state/crossings.ts';
import { Fetch } from '../../../state/fetch.ts';
import { clientGroupHref } from '../../../state/hrefs.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../state/map-state.ts';
import { select } from '../../../state/map-steps.ts';
import { Media } from '../../../state/media.ts';
import { base } from '../../../styles/base.ts';
import { MapChangeEvent } from '../map-events.ts';
import type { ColumnChooseEvent, ColumnCrossEvent, ColumnPointEvent, Side } from './column-events.ts';
import { columnsSize, drawColumnLinks, drawColumns, TEXT_PX } from './draw-columns.ts';
import { weightLegend } from './weight-legend.ts';
import type { YpMapColumn } from './yp-map-column.ts';
import './yp-map-column.ts';

/** Two lines of a name, or three on a phone. */
const ROW_PX = { wide: 44, narrow: 54 } as const;
const NOTHING_LIT: Lit = { left: new Set(), right: new Set(), links: new Set() };

/**
 * Who serves whom: services (or units, or departments) on the left, client groups on the right, both in the order in
 * which the lines between them cross least. What is chosen has its other side stand together, opposite.
 *
 * @fires map-change when the user chooses a node or narrows the map to a client group
 */
@customElement('yp-map-columns')
export class YpMapColumns extends YpElement implements PicturedView {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-width: 0;
        min-height: 0;
      }
      .columns {
        flex: 1;
        min-height: 0;
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 5fr) minmax(72px, 4fr) minmax(0, 5fr);
        border-top: 1px solid var(--line);
      }
      yp-map-column {
        background: var(--surface);
      }
      yp-map-column[side='left'] {
        border-right: 1px solid var(--line);
      }
      yp-map-column[side='right'] {
        border-left: 1px solid var(--line);
      }
      .between {
        position: relative;
        min-width: 0;
        overflow: hidden;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      footer {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s5);
        min-height: 40px;
        align-items: center;
        padding: var(--s2) var(--s4);
        border-top: 1px solid var(--line);
        background: var(--surface);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .widths {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
      }
      .widths li {
        display: inline-flex;
        align-items: center;
        gap: 7px;
      }
      .widths i {
        width: 24px;
        border-top: 1px solid var(--shared-clients);
        forced-color-adjust: none;
      }
      .widths .regularly {
        border-top-width: 2px;
      }
      .widths .mainly {
        border-top-width: 3.5px;
      }
      .instead {
        flex: 1;
        padding: var(--s6);
      }
      @media (max-width: 760px) {
        .columns {
          grid-template-columns: minmax(0, 5fr) minmax(36px, 1.4fr) minmax(0, 5fr);
        }
        footer {
          padding: var(--s2) var(--s3);
          font-size: var(--t-xs);
        }
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** The question of the map, which this asks too; undefined: not known yet. */
  @property({ attribute: false }) request: QueryOf<'GET /map/bipartite'> | undefined;
  /** What is pointed at in a list beside the picture. */
  @property({ attribute: false }) pointed: readonly string[] = [];
  /** What is pointed at here. */
  @state() private hovered: string | undefined;
  @state() private palette: Palette | undefined;
  @query('.between') private between!: HTMLElement | null;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('[side=left]') private leftColumn!: YpMapColumn | null;
  @query('[side=right]') private rightColumn!: YpMapColumn | null;
  private layer: CanvasLayer | undefined;
  private columns: Columns | undefined;
  private made: readonly unknown[] = [];
  private order: ColumnOrder = { left: [], right: [] };
  private lit: Lit = NOTHING_LIT;
  /** Whose scrolling the other column follows. */
  private leader: Side = 'left';
  /** From where one has crossed over, to come back to. */
  private crossed: { readonly side: Side; readonly row: number; readonly to: number } | undefined;
  private aligned = '';
  private frame = 0;

  private readonly bipartite = new Fetch(
    this,
    'GET /map/bipartite',
    () => this.request && { query: this.request },
    { keepPrevious: true },
  );
  private readonly narrow = new Media(this, '(max-width: 760px)');
  private readonly observer = new ResizeObserver(() => this.drawSoon());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('theme-change', this.readTheme);
    if (this.between) this.observer.observe(this.between);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('theme-change', this.readTheme);
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  protected override firstUpdated(): void {
    this.readTheme();
  }

  protected override updated(): void {
    if (this.canvas && !this.layer) {
      this.layer = new CanvasLayer(this.canvas);
      this.observer.observe(this.between!);
    }
    void this.align();
    this.drawSoon();
  }

  override render() {
    this.take();
    const { columns, lit, order } = this;
    if (!columns) {
      return html`<div class="instead">
        ${this.bipartite.render({ loading: () => html`<yp-skeleton lines="8"></yp-skeleton>`, ready: () => nothing })}
      </div>`;
    }
    const dimmed = lit.left.size + lit.right.size > 0;
    return html`
      <div class="columns">
        ${this.renderColumn('left', t(`columns.heading.${this.state.level}`), columns.left, order.left, lit.left, dimmed)}
        <div class="between"><canvas aria-hidden="true"></canvas></div>
        ${this.renderColumn('right', t('columns.heading.groups'), columns.right, order.right, lit.right, dimmed)}
      </div>
      <p class="visually-hidden">${t('columns.help')}</p>
      ${this.renderFoot()}
    `;
  }

  override focus(): void {
    this.leftColumn?.focus();
  }

  private renderColumn(
    side: Side,
    heading: string,
    rows: Columns['left'],
    order: readonly number[],
    lit: ReadonlySet<number>,
    dimmed: boolean,
  ) {
    return html`<yp-map-column
      side=${side}
      .heading=${heading}
      .rows=${rows}
      .order=${order}
      .lit=${lit}
      ?dimmed=${dimmed}
      .chosen=${this.chosen()}
      .rowHeight=${this.narrow.matches ? ROW_PX.narrow : ROW_PX.wide}
      @column-choose=${(event: ColumnChooseEvent) => this.handleChoose(side, event)}
      @column-point=${({ row }: ColumnPointEvent) => (this.hovered = row === undefined ? undefined : rows[row]?.id)}
      @column-cross=${(event: ColumnCrossEvent) => this.handleCross(side, event)}
      @column-scroll=${() => this.handleScroll(side)}
      @pointerenter=${() => (this.leader = side)}
      @focusin=${() => (this.leader = side)}
    ></yp-map-column>`;
  }

  private renderFoot() {
    const { omitted } = this.bipartite.value ?? {};
    const group = this.columns!.right.find(({ id }) => this.state.groups.includes(id));
    return html`<footer>
      <ul class="plain widths" aria-label=${t('columns.widths')}>
        ${(['sometimes', 'regularly', 'mainly'] as const).map(
          (weight) => html`<li><i class=${weight}></i>${t(`common.weight.${weight}`)}</li>`,
        )}
      </ul>
      ${omitted && omitted.groups > 0 ? html`<span>${t('columns.omitted', { count: omitted.groups })}</span>` : nothing}
      ${group ? html`<a href=${clientGroupHref(group.id)}>${t('columns.openGroup', { name: group.label })}</a>` : nothing}
    </footer>`;
  }

  /** Looks at what has come since the last time. */
  private take(): void {
    const { value } = this.bipartite;
    const made = [value, this.lookup, currentLanguage()];
    if (made.some((one, at) => one !== this.made[at])) {
      this.made = made;
      this.columns = value && this.lookup && this.toColumns(value, this.lookup);
    }
    if (!this.columns) return;
    this.order = orderAround(this.columns, this.chosen());
    const pointed = this.hovered === undefined ? this.pointed : [this.hovered];
    this.lit = litBy(this.columns, pointed.length > 0 ? pointed : this.chosen());
  }

  private toColumns(bipartite: Bipartite, lookup: MapLookup): Columns {
    const { compare } = new Intl.Collator(currentLanguage());
    return toColumns(bipartite, lookup, { plain: plainText, compare });
  }

  exportPicture(): ViewPicture | undefined {
    const { columns, order } = this;
    if (!columns) return undefined;
    const lit = litBy(columns, this.chosen());
    const omitted = this.bipartite.value?.omitted.groups ?? 0;
    const headings = {
      left: `${t(`columns.heading.${this.state.level}`)} ${number(columns.left.length)}`,
      right: `${t('columns.heading.groups')} ${number(columns.right.length)}`,
    };
    return {
      drawing: (palette, size) => {
        const natural = columnsSize(columns, size);
        return shrunkInto(size, natural, (canvas) =>
          drawColumns(canvas, columns, { size: natural, palette, order, lit, headings }),
        );
      },
      legend: (palette) => [
        ...(this.lookup ? [departmentLegend(this.lookup, palette)] : []),
        weightLegend(palette),
      ],
      letters: (size) => TEXT_PX * shrinking(size, columnsSize(columns, size)),
      note: omitted > 0 ? [t('columns.omitted', { count: omitted })] : [],
    };
  }

  /** Ids of what is chosen on either side. */
  private chosen(): readonly string[] {
    return this.state.selected.length > 0 ? this.state.selected : this.state.groups;
  }

  /** Brings what has just been chosen into sight, and what belongs to it opposite. */
  private async align(): Promise<void> {
    const { columns, leftColumn, rightColumn } = this;
    const chosen = this.chosen();
    if (!columns || !leftColumn || !rightColumn || chosen.join() === this.aligned) return;
    await Promise.all([leftColumn.updateComplete, rightColumn.updateComplete]);
    if (leftColumn.windowHeight === 0) {
      requestAnimationFrame(() => void this.align());
      return;
    }
    this.aligned = chosen.join();
    const numberIn = (rows: Columns['left']) => rows.findIndex(({ id }) => chosen.includes(id));
    const [left, right] = [numberIn(columns.left), numberIn(columns.right)];
    const [own, other, row] = left >= 0 ? [leftColumn, rightColumn, left] : [rightColumn, leftColumn, right];
    if (row < 0) return;
    const height = own.windowHeight;
    if (own.middleOf(row) < 0 || own.middleOf(row) > height) {
      own.scrollToPixel(own.scrolled.at + own.middleOf(row) - height / 2);
    }
    const { left: litLeft, right: litRight } = litBy(columns, chosen);
    const middles = [...(left >= 0 ? litRight : litLeft)].map((one) => other.middleOf(one));
    if (middles.length === 0) return;
    const [first, last] = [Math.min(...middles), Math.max(...middles)];
    // The block stands opposite, but within the window; a higher one begins at the top, with what belongs most.
    const half = (last - first + other.rowHeight) / 2;
    const wanted = Math.max(half, Math.min(height - half, own.middleOf(row)));
    other.scrollToPixel(other.scrolled.at + (first + last) / 2 - wanted);
    this.drawSoon();
  }

  private drawSoon(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.draw);
  }

  private readonly draw = (): void => {
    this.frame = 0;
    const { layer, between, columns, palette, leftColumn, rightColumn, lit } = this;
    if (!layer || !between || !columns || !palette || !leftColumn || !rightColumn) return;
    const size = { width: between.clientWidth, height: between.clientHeight };
    const head = size.height - leftColumn.windowHeight;
    const places = {
      leftY: (row: number) => leftColumn.middleOf(row),
      rightY: (row: number) => rightColumn.middleOf(row),
    };
    const context = layer.clear(size);
    context.save();
    context.translate(0, head);
    drawColumnLinks(context, columns, places, {
      size: { ...size, height: leftColumn.windowHeight },
      palette,
      lit,
    });
    context.restore();
  };

  private readonly readTheme = (): void => {
    this.palette = readPalette(this);
  };

  /** With nothing chosen both columns pass by together: what is linked stays about opposite. */
  private handleScroll(side: Side): void {
    this.drawSoon();
    const { leftColumn, rightColumn } = this;
    if (side !== this.leader || this.chosen().length > 0 || !leftColumn || !rightColumn) return;
    const [own, other] = side === 'left' ? [leftColumn, rightColumn] : [rightColumn, leftColumn];
    if (own.scrolled.most === 0) return;
    other.scrollToPixel((own.scrolled.at / own.scrolled.most) * other.scrolled.most);
  }

  private handleChoose(side: Side, { row, asPair }: ColumnChooseEvent): void {
    const { state, columns } = this;
    if (side === 'right') {
      const { id } = columns!.right[row]!;
      const groups = state.groups.includes(id) ? [] : [id];
      this.change({ ...select(state, []), groups });
      return;
    }
    const { id } = columns!.left[row]!;
    const [first] = state.selected;
    if (asPair && first !== undefined && first !== id) this.change(select(state, [first, id]));
    else this.change(select(state, state.selected.join() === id ? [] : [id]));
  }

  private handleCross(side: Side, { row }: ColumnCrossEvent): void {
    const { columns, crossed, leftColumn, rightColumn } = this;
    if (!columns) return;
    const { lines, linksOfLeft, linksOfRight } = columns;
    const links = (side === 'left' ? linksOfLeft : linksOfRight)[row]!;
    const ends = links.map((link) => (side === 'left' ? lines.right : lines.left)[link]!);
    // Whoever has come over goes back to where they came from.
    const back = crossed?.side !== side && crossed?.to === row ? crossed.row : undefined;
    const to = back ?? ends[0];
    if (to === undefined) return;
    this.crossed = { side, row, to };
    (side === 'left' ? rightColumn : leftColumn)?.focusRow(to);
  }

  private change(state: MapState): void {
    if (state !== this.state) this.dispatchEvent(new MapChangeEvent(state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-columns': YpMapColumns;
  }
}
