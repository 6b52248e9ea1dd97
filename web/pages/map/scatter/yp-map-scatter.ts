import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { QueryOf } from '../../../../api/contract/endpoints.ts';
import type { Scatter } from '../../../../api/contract/scatter.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-relation.ts';
import '../../../components/yp-skeleton.ts';
import type { PicturedView, ViewPicture } from '../../../export/view-picture.ts';
import type { Size } from '../../../graph/camera.ts';
import { CanvasLayer } from '../../../graph/canvas-layer.ts';
import { onLateFonts } from '../../../graph/late-fonts.ts';
import { ARROWS, nearestInDirection, type Direction } from '../../../graph/nearest.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import { hasPair, pairSet } from '../../../state/map-changes.ts';
import { linkBetween, type MapLink, type MapLookup } from '../../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../state/map-state.ts';
import { select } from '../../../state/map-steps.ts';
import type { ThresholdName } from '../../../state/relation-thresholds.ts';
import {
  countQuadrants,
  countSides,
  thresholdsIn,
  toScatterPicture,
  tryThreshold,
  workWordOf,
  type ScatterPicture,
  type ScatterPoint,
} from '../../../state/scatter.ts';
import { strengthOf } from '../../../state/strength.ts';
import { base } from '../../../styles/base.ts';
import { experimentWords } from '../link-words.ts';
import { renderTip, tipStyles, triedTip } from '../tip.ts';
import { MapChangeEvent } from '../map-events.ts';
import { drawScatter, drawScatterCursor, isLit, type ScatterOptions } from './draw-scatter.ts';
import { acrossOf, clientsAt, downOf, scatterFrame, workAt } from './scatter-frame.ts';
import { readPalette, type Palette } from '../../../graph/palette.ts';
import { scatterKey, type ScatterKey } from './scatter-key.ts';
import { scatterLegend } from './scatter-legend.ts';
import { scatterStyles } from './scatter-styles.ts';
import { scatterTexts } from './scatter-texts.ts';
import type { LineMoveEvent } from './yp-scatter-line.ts';
import './yp-scatter-key.ts';
import './yp-scatter-line.ts';
import './yp-scatter-quadrants.ts';
import './yp-scatter-thresholds.ts';

/** A point this near is what one points at, in pixels; one that stands out also from a little further. */
const REACH_PX = 9;
const QUIET_HANDICAP_PX = 4;
const HUNDRED = 100;

/**
 * All pairs of the map by shared clients and similar work, in four quadrants, with the two thresholds as lines.
 * Pointer and keyboard: arrows walk to the nearest pair, Enter or Space explains it.
 *
 * @fires map-change when the user chooses a pair or tries out a threshold
 */
@customElement('yp-map-scatter')
export class YpMapScatter extends YpElement implements PicturedView {
  static override styles = [base, tipStyles, scatterStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** The question of the map, which this asks too; undefined: not known yet. */
  @property({ attribute: false }) request: QueryOf<'GET /map/scatter'> | undefined;
  /** What is pointed at in a list beside the picture. */
  @property({ attribute: false }) pointed: readonly string[] = [];
  @state() private size: Size = { width: 0, height: 0 };
  @state() private cursor: ScatterPoint | undefined;
  @state() private announcement = '';
  @state() private palette: Palette | undefined;
  @query('.stage') private stage!: HTMLElement;
  @query('.field') private field!: HTMLElement;
  @query('.under') private under!: HTMLCanvasElement;
  @query('.over') private over!: HTMLCanvasElement;
  private layers: { readonly under: CanvasLayer; readonly over: CanvasLayer } | undefined;
  private picture: ScatterPicture | undefined;
  private pictured: readonly [scatter?: Scatter | undefined, lookup?: MapLookup | undefined] = [];
  /** Where the points lie, in pixels, in their order. */
  private places: readonly { readonly x: number; readonly y: number }[] = [];
  private placed: { readonly picture: ScatterPicture | undefined; readonly size: Size } | undefined;
  /** What was drawn last, as text: it is not drawn twice. */
  private drawn: readonly unknown[] = [];

  private readonly scatter = new Fetch(
    this,
    'GET /map/scatter',
    () => this.request && { query: this.request },
    {
      keepPrevious: true,
    },
  );
  private readonly observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = this.stage;
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('theme-change', this.readTheme);
    onLateFonts(this.readTheme);
    if (this.hasUpdated) this.observer.observe(this.stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('theme-change', this.readTheme);
    this.observer.disconnect();
  }

  protected override firstUpdated(): void {
    this.layers = { under: new CanvasLayer(this.under), over: new CanvasLayer(this.over) };
    this.observer.observe(this.stage);
    this.readTheme();
  }

  protected override updated(): void {
    this.draw();
  }

  override render() {
    this.take();
    const { value: scatter } = this.scatter;
    return html`
      <yp-scatter-thresholds .state=${this.state} .inForce=${scatter?.thresholds}></yp-scatter-thresholds>
      <div class="stage">
        <div
          class="field ${this.cursor ? 'over-something' : ''}"
          tabindex="0"
          role="application"
          aria-label=${t(`scatter.label.${this.state.level}`)}
          aria-describedby="help"
          @pointermove=${this.handleHover}
          @pointerleave=${() => (this.cursor = undefined)}
          @click=${this.handleClick}
          @keydown=${this.handleKey}
          @blur=${() => (this.cursor = undefined)}
        ></div>
        <canvas class="under"></canvas>
        <canvas class="over"></canvas>
        ${scatter ? this.renderLines(scatter) : this.renderInstead()} ${this.renderPointTip(scatter)}
      </div>
      <p id="help" class="visually-hidden">${t('scatter.help')}</p>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      ${scatter ? this.renderFoot(scatter) : nothing}
    `;
  }

  private renderInstead() {
    return html`<div class="instead">
      ${this.scatter.render({ loading: () => html`<yp-skeleton lines="6"></yp-skeleton>`, ready: () => nothing })}
    </div>`;
  }

  private renderLines(scatter: Scatter) {
    const { thresholds: inForce, bins, workStrengthFrom } = scatter;
    const { highClientOverlap, highFunctionSimilarity } = thresholdsIn(this.state, inForce);
    const counts = countQuadrants(bins, { highClientOverlap, highFunctionSimilarity });
    const frame = scatterFrame(this.size);
    const wordsOf = (name: ThresholdName, value: number, strength: 'none' | 'weak' | 'clear' | 'strong') => {
      const { from, below } = countSides(counts, name);
      return t('scatter.sides', {
        value: Math.round(value * HUNDRED),
        strength: t(`common.strength.${strength}`),
        from: t('scatter.pairs', { count: from }),
        below: t('scatter.pairs', { count: below }),
      });
    };
    return html`
      <yp-scatter-line
        name="highClientOverlap"
        .value=${highClientOverlap}
        .words=${wordsOf('highClientOverlap', highClientOverlap, strengthOf(highClientOverlap))}
        .at=${acrossOf(highClientOverlap, frame)}
        .start=${frame.top}
        .end=${frame.bottom}
        .scoreAt=${this.clientsAtWindow}
        @line-move=${this.handleLine}
      ></yp-scatter-line>
      <yp-scatter-line
        name="highFunctionSimilarity"
        .value=${highFunctionSimilarity}
        .words=${wordsOf('highFunctionSimilarity', highFunctionSimilarity, workWordOf(highFunctionSimilarity, workStrengthFrom))}
        .at=${downOf(highFunctionSimilarity, frame)}
        .start=${frame.left}
        .end=${frame.right}
        .scoreAt=${this.workAtWindow}
        @line-move=${this.handleLine}
      ></yp-scatter-line>
    `;
  }

  /** What is under the pointer or the cursor. */
  private renderPointTip(scatter: Scatter | undefined) {
    const { cursor } = this;
    if (!cursor || !scatter) return nothing;
    const frame = scatterFrame(this.size);
    const [x, y] = [acrossOf(cursor.c, frame), downOf(cursor.f, frame)];
    const { relation } = cursor;
    const link = this.linkOf(cursor);
    return renderTip(
      { x, y },
      this.size.height,
      html`<strong>${this.nameOf(cursor.a)}</strong><strong>${this.nameOf(cursor.b)}</strong>
        ${
          relation === null
            ? nothing
            : html`<yp-relation quiet relation=${relation} ?decided=${cursor.decided}></yp-relation>`
        }
        <span>${t('scatter.tip.clients', { strength: t(`common.strength.${strengthOf(cursor.c)}`) })}</span>
        <span
          >${t('scatter.tip.work', {
            strength: t(`common.strength.${workWordOf(cursor.f, scatter.workStrengthFrom)}`),
          })}</span
        >${link?.experiment && triedTip(link, experimentWords(link.experiment))}`,
    );
  }

  private renderFoot({ bins, thresholds, totals }: Scatter) {
    const key = this.keyNow();
    return html`<footer>
      <yp-scatter-quadrants
        class="visually-hidden"
        .counts=${countQuadrants(bins, thresholdsIn(this.state, thresholds))}
      ></yp-scatter-quadrants>
      <yp-scatter-key .key=${key}></yp-scatter-key>
      ${totals.unknown > 0 ? html`<span>${t('scatter.unknown', { count: totals.unknown })}</span>` : nothing}
      ${this.ofUnits && key.shapes.length > 0 ? html`<span>${t('scatter.units')}</span>` : nothing}
    </footer>`;
  }

  override focus(): void {
    this.field.focus();
  }

  /** Where a pair is drawn, in pixels from the picture's corner; undefined when it is no point. */
  placeOf(one: string, other: string): { readonly x: number; readonly y: number } | undefined {
    return this.places[
      this.picture?.points.findIndex(
        ({ a, b }) => (a === one && b === other) || (a === other && b === one),
      ) ?? -1
    ];
  }

  /** Looks at what has come since the last time. */
  private take(): void {
    const { value } = this.scatter;
    if (value !== this.pictured[0] || this.lookup !== this.pictured[1]) {
      this.pictured = [value, this.lookup];
      const tried = pairSet((this.lookup?.map.edges ?? []).filter(({ experiment }) => experiment));
      this.picture = value && toScatterPicture(value, (source, target) => hasPair(tried, { source, target }));
      const { a, b } = this.cursor ?? {};
      this.cursor = this.picture?.points.find((point) => point.a === a && point.b === b);
    }
    if (this.placed?.picture !== this.picture || this.placed?.size !== this.size) {
      const frame = scatterFrame(this.size);
      this.places = (this.picture?.points ?? []).map(({ c, f }) => ({
        x: acrossOf(c, frame),
        y: downOf(f, frame),
      }));
      this.placed = { picture: this.picture, size: this.size };
    }
  }

  exportPicture(): ViewPicture | undefined {
    const { picture, state } = this;
    const { value: scatter } = this.scatter;
    if (!picture || !scatter) return undefined;
    return {
      drawing: (palette, size) => ({
        ...size,
        draw: (canvas) =>
          drawScatter(canvas, picture, this.optionsFor(scatter, palette, size, state.selected)),
      }),
      legend: (palette) => scatterLegend(this.keyNow(), this.ofUnits, palette),
    };
  }

  private optionsFor(
    scatter: Scatter,
    palette: Palette,
    size: Size,
    selected: readonly string[],
  ): ScatterOptions {
    const thresholds = thresholdsIn(this.state, scatter.thresholds);
    const texts = scatterTexts(scatter.workStrengthFrom, countQuadrants(scatter.bins, thresholds));
    const { relations, min } = this.state;
    return { size, palette, thresholds, relations, min, selected, texts };
  }

  private draw(): void {
    const { layers, picture, palette, size, cursor } = this;
    const { value: scatter } = this.scatter;
    if (!layers || !palette || !scatter || !picture || size.width === 0) return;
    const selected = this.pointed.length > 0 ? this.pointed : this.state.selected;
    const options = this.optionsFor(scatter, palette, size, selected);
    const drawn = [
      picture,
      palette,
      size,
      devicePixelRatio,
      JSON.stringify({ ...options, palette: undefined }),
    ];
    if (drawn.some((one, at) => one !== this.drawn[at])) {
      this.drawn = drawn;
      drawScatter(layers.under.clear(size), picture, options);
    }
    const over = layers.over.clear(size);
    if (cursor) drawScatterCursor(over, picture, cursor, options);
  }

  private readonly readTheme = (): void => {
    if (this.hasUpdated) this.palette = readPalette(this);
  };

  private readonly clientsAtWindow = (x: number): number =>
    clientsAt(x - this.stage.getBoundingClientRect().left, scatterFrame(this.size));

  private readonly workAtWindow = (_x: number, y: number): number =>
    workAt(y - this.stage.getBoundingClientRect().top, scatterFrame(this.size));

  private nameOf(id: string): string {
    return plainText(this.lookup?.nodes.get(id)?.label);
  }

  private handleLine({ name, value }: LineMoveEvent): void {
    const next = tryThreshold(this.state, name, value, this.scatter.value!.thresholds);
    if (next !== this.state) this.dispatchEvent(new MapChangeEvent(next, { continues: true }));
  }

  private handleHover(event: PointerEvent): void {
    if (event.pointerType !== 'touch') this.cursor = this.pointAt(event);
  }

  private handleClick(event: MouseEvent): void {
    this.field.focus({ preventScroll: true });
    const point = this.pointAt(event);
    this.choose(point ? [point.a, point.b] : []);
  }

  private pointAt(event: MouseEvent): ScatterPoint | undefined {
    const { left, top } = this.stage.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const points = this.picture?.points ?? [];
    let best: ScatterPoint | undefined;
    let bestCost = REACH_PX;
    for (const [at, place] of this.places.entries()) {
      const distance = Math.hypot(place.x - x, place.y - y);
      if (distance > bestCost) continue;
      const cost = distance + (isLit(points[at]!, this.state) ? 0 : QUIET_HANDICAP_PX);
      // Of equal ones the last, which is drawn over the others.
      if (cost > bestCost) continue;
      best = points[at];
      bestCost = cost;
    }
    return best;
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const { cursor } = this;
    if (direction) this.walk(direction);
    else if ((event.key === 'Enter' || event.key === ' ') && cursor) this.choose([cursor.a, cursor.b]);
    else return;
    event.preventDefault();
  }

  private walk(direction: Direction): void {
    const points = this.picture?.points ?? [];
    const [a, b] = this.state.selected;
    const from = this.cursor ?? points.find((point) => point.a === a && point.b === b);
    const at = from ? nearestInDirection(this.places, points.indexOf(from), direction) : this.furthest();
    const next = points[at];
    if (!next) {
      this.announcement = t(points.length === 0 ? 'scatter.empty' : 'scatter.edge');
      return;
    }
    this.cursor = next;
    this.announcement = t('scatter.point', {
      a: this.nameOf(next.a),
      b: this.nameOf(next.b),
      relation: this.relationWords(next),
      clients: t(`common.strength.${strengthOf(next.c)}`),
      work: t(`common.strength.${workWordOf(next.f, this.scatter.value!.workStrengthFrom)}`),
    });
  }

  private keyNow(): ScatterKey {
    return scatterKey(this.picture ?? { points: [], mass: [] }, this.state);
  }

  /** Points are pairs of units or departments, not of services. */
  private get ofUnits(): boolean {
    return this.state.level !== 'service';
  }

  private relationWords({ a, b, relation }: ScatterPoint): string {
    const words = relation === null ? t('scatter.nothing') : t(`common.relation.${relation}`);
    const experiment = this.linkOf({ a, b })?.experiment;
    return experiment === undefined ? words : `${words}, ${experimentWords(experiment)}`;
  }

  /** The link of a pair, where the map shows one. */
  private linkOf({ a, b }: Pick<ScatterPoint, 'a' | 'b'>): MapLink | undefined {
    return this.lookup && linkBetween(this.lookup, a, b);
  }

  /** Where one begins to walk: the pair that shares most clients and does most the same. */
  private furthest(): number {
    const points = this.picture?.points ?? [];
    return points.reduce(
      (best, { c, f }, at) => (best < 0 || c * f > points[best]!.c * points[best]!.f ? at : best),
      -1,
    );
  }

  private choose(ids: readonly string[]): void {
    const next = select(this.state, ids);
    if (next !== this.state) this.dispatchEvent(new MapChangeEvent(next));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-scatter': YpMapScatter;
  }
}
