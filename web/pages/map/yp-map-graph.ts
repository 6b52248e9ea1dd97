import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import type { Box } from '../../graph/camera.ts';
import { toPicture, type Picture } from '../../graph/elements.ts';
import { GraphController } from '../../graph/graph-controller.ts';
import type { Held } from '../../graph/held.ts';
import { ARROWS, type Direction } from '../../graph/nearest.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { hasPair, NO_PAIRS, type PairSet } from '../../state/map-changes.ts';
import { linkBetween, type MapLink, type MapLookup, type RelationTally } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { focusOn, select } from '../../state/map-steps.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { footStyles, renderZoom } from './foot.ts';
import { graphStyles } from './graph-styles.ts';
import { relationCounts } from './link-words.ts';
import { MapChangeEvent } from './map-events.ts';
import type { Editing } from './places/places-editing.ts';
import { PlaceMoveEvent, PlacesEditEvent } from './places/places-events.ts';
import { heldStyles, renderHeld } from './places/held.ts';
import { linkTip, nodeTip, renderTip, tipStyles } from './tip.ts';
import './yp-map-legend.ts';
import type { MiniMapPointEvent, YpMiniMap } from './yp-mini-map.ts';
import './yp-mini-map.ts';

interface Tip {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
}

const ZOOM_STEP = 1.35;
/** Of more nodes than this one easily loses sight of the whole. */
const MINI_MAP_FROM = 200;

/**
 * The map as a picture. Pointer and keyboard: arrows walk to the nearest, Space explains, Enter opens the neighbourhood.
 *
 * @fires map-change when the user chooses or focuses something
 * @fires places-edit when the user starts or stops editing places
 * @fires place-move when the user moves something while places are edited
 */
@customElement('yp-map-graph')
export class YpMapGraph extends YpElement {
  static override styles = [base, buttons, tipStyles, footStyles, graphStyles, heldStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** What the legend counts. */
  @property({ attribute: false }) tally: RelationTally | undefined;
  /** What is pointed at in a list beside the picture. */
  @property({ attribute: false }) pointed: readonly string[] = [];
  /** Undefined where places cannot be edited. */
  @property({ attribute: false }) editing: Editing | undefined;
  /** Links that are new since the day that the map is compared with. */
  @property({ attribute: false }) fresh: PairSet = NO_PAIRS;
  /** Pixels at the foot of the stage that something else covers. */
  @property({ type: Number }) covered = 0;
  @state() private cursor: string | undefined;
  @state() private tip: Tip | undefined;
  @state() private announcement = '';
  /** What is held, or has been put down and is on its way. */
  @state() private held: Held | undefined;
  @query('.stage') private stage!: HTMLElement;
  @query('.layers') private layers!: HTMLElement | null;
  @query('.under') private under!: HTMLCanvasElement | null;
  @query('.nodes') private nodes!: HTMLElement | null;
  @query('.edit') private edit!: HTMLElement | null;
  @query('yp-mini-map') private miniMap!: YpMiniMap | null;
  @query('.moved') private moved!: HTMLCanvasElement | null;
  @query('.over') private over!: HTMLCanvasElement | null;
  private picture: Picture | undefined;
  /** Set without an update: it changes with every step of a hand. */
  private view: Box | undefined;
  private pictureLanguage = currentLanguage();

  private readonly graph = new GraphController(this, {
    stage: () => this.parts(),
    insets: () => ({ top: 0, right: 0, bottom: this.covered, left: 0 }),
    onChoose: (ids, asPair) => this.handleChoose(ids, asPair),
    onFocus: (id) => this.change(focusOn(this.state, id)),
    onView: (view) => {
      if (this.miniMap) this.miniMap.view = view;
      this.view = view;
    },
    onHover: (ids, { x, y }) => (this.tip = ids.length === 0 ? undefined : { ids, x, y }),
    canPlace: () => this.isEditing,
    onHold: (held) => {
      this.held = held;
      this.tip = undefined;
    },
    onPlace: (held) => this.handlePlace(held),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was put down stands where it landed now, or where it was.
    if (changed.get('editing')?.busy && !this.editing?.busy) this.held = undefined;
    const language = currentLanguage();
    const isOther = changed.has('lookup') || changed.has('fresh') || language !== this.pictureLanguage;
    if (!this.lookup || !isOther) return;
    this.picture = toPicture(this.lookup.map, plainText, (link) => hasPair(this.fresh, link));
    this.pictureLanguage = language;
    if (this.cursor !== undefined && !this.lookup.nodes.has(this.cursor)) this.cursor = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.picture) return;
    const { selected, focus } = this.state;
    this.graph.show(this.picture, { selected, focus, cursor: this.cursor, hovered: this.pointed });
    // Tidied up the picture may have another size.
    if (changed.has('editing') && changed.get('editing')?.tidied !== this.editing?.tidied) this.graph.fit();
    // The button that ended the editing has gone.
    const ended = changed.get('editing')?.on && !this.editing?.on;
    if (ended && document.activeElement === document.body) this.edit?.focus();
  }

  override render() {
    const level = this.lookup?.map.level ?? this.state.level;
    return html`
      <div
        class="stage ${this.isEditing ? 'editing' : ''}"
        tabindex="0"
        role="application"
        aria-label=${t(`map.graph.label.${level}`)}
        aria-describedby="help"
        @keydown=${this.handleKey}
        @blur=${this.handleBlur}
      >
        <div class="layers">
          <canvas class="under"></canvas>
          <div class="nodes"></div>
          <canvas class="over"></canvas>
          <canvas class="moved"></canvas>
        </div>
        ${this.renderMiniMap()}${this.renderTip()}
        ${this.held ? renderHeld(this.held, this.graph.outlineOf(this.held)) : nothing}
      </div>
      <p id="help" class="visually-hidden">
        ${t('map.graph.help')} ${this.isEditing ? t('mapPlaces.keys') : nothing}
      </p>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      <footer>
        <yp-map-legend
          .state=${this.state}
          .level=${level}
          .links=${this.lookup?.map.edges ?? []}
          .tally=${this.tally}
          .fresh=${this.fresh}
        ></yp-map-legend>
        ${renderZoom(
          {
            nearer: () => this.graph.zoomBy(ZOOM_STEP),
            farther: () => this.graph.zoomBy(1 / ZOOM_STEP),
            fit: () => this.graph.fit(),
            fitLabel: t('map.graph.fit'),
          },
          this.editing && this.renderEdit(this.editing.on),
        )}
      </footer>
    `;
  }

  private renderMiniMap() {
    if (!this.picture || this.picture.nodes.length <= MINI_MAP_FROM) return nothing;
    return html`<yp-mini-map
      .picture=${this.picture}
      .view=${this.view}
      @mini-map-point=${({ x, y }: MiniMapPointEvent) => this.graph.centreOn(x, y)}
    ></yp-mini-map>`;
  }

  private renderEdit(on: boolean) {
    const label = t('mapPlaces.edit');
    return html`<button
      type="button"
      class="button icon small edit"
      aria-label=${label}
      aria-pressed=${on}
      title=${label}
      @click=${() => this.dispatchEvent(new PlacesEditEvent(!on))}
    >
      <yp-icon name="move"></yp-icon>
    </button>`;
  }

  private renderTip() {
    const nodes = this.tip?.ids.map((id) => this.lookup?.nodes.get(id)).filter((node) => node !== undefined);
    if (!this.tip || !nodes?.[0]) return nothing;
    return renderTip(
      this.tip,
      this.stage.clientHeight,
      html`${nodes.map((node) => html`<strong>${plainText(node.label)}</strong>`)}
      ${nodes.length === 2 ? linkTip(linkBetween(this.lookup!, this.tip.ids[0]!, this.tip.ids[1]!)) : nodeTip(this.linksOf(nodes[0].id))}`,
    );
  }

  override focus(): void {
    this.stage.focus();
  }

  /** Where a node is drawn, in pixels from the stage's corner. */
  pointOf(id: string): { readonly x: number; readonly y: number } | undefined {
    return this.graph.pointOf(id);
  }

  private linksOf(id: string): readonly MapLink[] {
    return (this.lookup!.neighbours.get(id) ?? []).map(({ link }) => link);
  }

  private handleChoose(ids: readonly string[], asPair: boolean): void {
    this.stage.focus({ preventScroll: true });
    const [first] = this.state.selected;
    const pair = asPair && first !== undefined && first !== ids[0] ? [first, ids[0]!] : ids;
    this.change(select(this.state, pair));
  }

  /** Nothing moves in a picture that is only a proposal. */
  private get isEditing(): boolean {
    return this.editing?.on === true && this.editing.tidied === undefined;
  }

  private handlePlace(held: Held): void {
    this.held = held;
    const { kind, id, x, y } = held;
    this.dispatchEvent(new PlaceMoveEvent({ kind, id, to: { x: Math.round(x), y: Math.round(y) } }));
  }

  /** Moves what is chosen; of a pair what was chosen last. */
  private moveChosen(to: Direction, wholeDepartment: boolean): void {
    const node = this.lookup?.nodes.get(this.state.selected.at(-1) ?? '');
    if (!node) return;
    const kind = wholeDepartment ? 'department' : 'node';
    this.dispatchEvent(new PlaceMoveEvent({ kind, id: wholeDepartment ? node.department : node.id, to }));
  }

  private handleBlur(): void {
    this.cursor = undefined;
    this.tip = undefined;
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    const at = this.cursor ?? this.state.selected.at(-1);
    const movesChosen = this.isEditing && this.state.selected.length > 0;
    if (direction && movesChosen) {
      // A key held down asks for the next step when the last one has been made.
      if (!event.repeat || !this.editing?.busy) this.moveChosen(direction, event.shiftKey);
    } else if (direction) this.walk(direction);
    else if (event.key === 'Enter' && at !== undefined) this.change(focusOn(this.state, at));
    else if (event.key === ' ' && at !== undefined) this.change(select(this.state, [at]));
    else if (event.key === '+') this.graph.zoomBy(ZOOM_STEP);
    else if (event.key === '-') this.graph.zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') this.graph.fit();
    else return;
    event.preventDefault();
  }

  private walk(direction: Direction): void {
    const next = this.nextOf(this.cursor ?? this.state.selected.at(-1), direction);
    if (next === undefined) {
      this.announcement = t('map.graph.edge');
      return;
    }
    this.cursor = next;
    this.graph.bringIntoView(next);
    const neighbours = this.lookup!.neighbours.get(next) ?? [];
    const name = plainText(this.lookup!.nodes.get(next)!.label);
    const strongest = neighbours[0];
    this.announcement = strongest
      ? [
          t('map.graph.announce', {
            name,
            count: neighbours.length,
            strongest: plainText(strongest.node.label),
          }),
          ...relationCounts(neighbours.map(({ link }) => link)),
        ].join(', ')
      : t('map.graph.announceAlone', { name });
    const point = this.graph.pointOf(next);
    this.tip = point && { ids: [next], ...point };
  }

  /** Who has not begun to walk begins in a neighbourhood at the one that it is about. */
  private nextOf(from: string | undefined, direction: Direction): string | undefined {
    const { focus } = this.state;
    const begins = from === undefined && focus !== undefined && this.lookup!.nodes.has(focus);
    return begins ? focus : this.graph.neighbourOf(from, direction);
  }

  private parts() {
    const { stage: frame, layers, under, nodes, over, moved } = this;
    return layers && under && nodes && over && moved ? { frame, layers, under, nodes, over, moved } : null;
  }

  private change(state: MapState): void {
    if (state !== this.state) this.dispatchEvent(new MapChangeEvent(state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-graph': YpMapGraph;
  }
}
