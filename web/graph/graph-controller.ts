/**
 * The app's one door to Cytoscape, which owns nodes, pointer, pan and zoom; two canvases of our own draw what is under
 * and over the nodes.
 */
import cytoscape, { type Core } from 'cytoscape';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Insets, Size } from './camera.ts';
import { markNodes, patchNodes, resizeNodes } from './cytoscape-nodes.ts';
import { guardAgainstInjectedStyle } from './cytoscape-style-guard.ts';
import { extentOf, type Picture, type PictureNode } from './elements.ts';
import { emphasise, sameAttention, type Attention, type Emphasis } from './emphasis.ts';
import { listenToGestures } from './gestures.ts';
import { GraphLayers } from './graph-layers.ts';
import { onLateFonts } from './late-fonts.ts';
import { listenToPointer, type Point } from './cytoscape-pointer.ts';
import type { Held } from './held.ts';
import { nearestInDirection, type Direction } from './nearest.ts';
import { readPalette } from './palette.ts';
import { listenToDrags } from './place-drag.ts';
import type { Stage } from './stage.ts';
import { StageCamera, ZOOM_LIMITS } from './stage-camera.ts';
import { stylesheetOf } from './stylesheet.ts';

/** What the controller needs from its host, and what it tells it. Points are in pixels from the stage's corner. */
export interface GraphHost {
  readonly stage: () => Stage | null;
  /** Edges of the stage that other things cover. */
  readonly insets: () => Insets;
  /** A node, the two ends of a link, or nothing was pressed; `asPair`: together with what was chosen before. */
  readonly onChoose: (ids: readonly string[], asPair: boolean) => void;
  /** A node was pressed twice. */
  readonly onFocus: (id: string) => void;
  readonly onHover: (ids: readonly string[], point: Point) => void;
  /** Whether nodes and regions can be taken hold of and put elsewhere. */
  readonly canPlace: () => boolean;
  /** Where something is held (undefined: nothing any more), and where it was put; in map units. */
  readonly onHold: (held: Held | undefined) => void;
  readonly onPlace: (held: Held) => void;
  /** Another part of the map is seen, in its units. */
  readonly onView: (view: Box) => void;
}

/** Everything that is there once the stage is. */
interface Mounted {
  readonly cy: Core;
  readonly camera: StageCamera;
  readonly layers: GraphLayers;
  readonly observer: ResizeObserver;
  /** Aborted when the stage goes. */
  readonly leaving: AbortController;
}

const NOWHERE: Point = { x: 0, y: 0 };
const NOTHING: Attention = { selected: [], focus: undefined, cursor: undefined, hovered: [] };

/** Keeps the picture on the stage in step with what it is told: created once, patched from then on. */
export class GraphController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly graphHost: GraphHost;
  private mounted: Mounted | undefined;
  private picture: Picture | undefined;
  private attention: Attention = NOTHING;
  /** What is under the pointer on the stage. */
  private pointed: readonly string[] = [];
  private emphasis: Emphasis | undefined;
  /** The same without what is pointed at. */
  private settled: Emphasis | undefined;

  constructor(host: ReactiveControllerHost & Element, graphHost: GraphHost) {
    this.host = host;
    this.graphHost = graphHost;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('theme-change', this.repaint);
    onLateFonts(this.repaint);
  }

  hostDisconnected(): void {
    removeEventListener('theme-change', this.repaint);
    this.mounted?.leaving.abort();
    this.mounted?.camera.end();
    this.mounted?.observer.disconnect();
    this.mounted?.cy.destroy();
    this.mounted = undefined;
    this.picture = undefined;
  }

  /**
   * Shows a picture and what stands out in it; `hovered` is what is pointed at elsewhere. The camera stays, unless level
   * or neighbourhood are others than before.
   */
  show(picture: Picture, attention: Attention): void {
    this.mounted ??= this.mount();
    if (!this.mounted) return;
    const { cy, camera } = this.mounted;
    const before = { picture: this.picture, attention: this.attention };
    if (picture === before.picture && sameAttention(attention, before.attention)) return;
    this.attention = attention;
    this.picture = picture;
    // The camera first: nodes are added in the size that it shows them in.
    if (picture.level !== before.picture?.level) this.fit(false);
    if (picture !== before.picture) patchNodes(cy, picture);
    this.settled = emphasise(picture, { ...attention, hovered: [] });
    this.mark();
    if (picture.level !== before.picture?.level) camera.settle();
    else if (attention.focus !== before.attention.focus) this.fit();
    else if (attention.selected.join() !== before.attention.selected.join()) {
      camera.reveal(this.nodesOf(attention.selected));
    }
    this.draw();
  }

  /** Moves the camera so that everything is seen: all regions, or all of a neighbourhood. */
  fit(animated = true): void {
    const extent = this.picture && extentOf(this.picture, this.attention.focus !== undefined);
    if (extent) this.mounted?.camera.fit(extent, this.nodesOf(this.attention.selected), animated);
  }

  zoomBy(factor: number): void {
    this.mounted?.camera.zoomBy(factor);
  }

  /** Brings a point of the map into the middle. */
  centreOn(x: number, y: number): void {
    this.mounted?.camera.centreOn(x, y);
  }

  bringIntoView(id: string): void {
    this.mounted?.camera.reveal(this.nodesOf([id]));
  }

  /** Where a node is drawn, in pixels from the stage's corner; undefined when it is not. */
  pointOf(id: string): Point | undefined {
    const [node] = this.nodesOf([id]);
    if (!node || !this.mounted) return undefined;
    const { x, y, zoom } = this.mounted.camera.now;
    return { x: x + zoom * node.x, y: y + zoom * node.y };
  }

  /** Where something is drawn that is held: its middle in pixels from the stage's corner, and its radius. */
  outlineOf({ x, y, r }: Held): Point & { readonly r: number } {
    const camera = this.mounted?.camera.now ?? { x: 0, y: 0, zoom: 1 };
    return { x: camera.x + camera.zoom * x, y: camera.y + camera.zoom * y, r: camera.zoom * r };
  }

  /** The node next to another in a direction; without one to start from, the node with most links. */
  neighbourOf(id: string | undefined, direction: Direction): string | undefined {
    const { nodes = [], indexOf } = this.picture ?? {};
    const from = id === undefined ? undefined : indexOf?.get(id);
    if (from === undefined) return nodes.toSorted((a, b) => b.links - a.links)[0]?.id;
    return nodes[nearestInDirection(nodes, from, direction)]?.id;
  }

  private mount(): Mounted | undefined {
    const stage = this.graphHost.stage();
    if (!stage) return undefined;
    guardAgainstInjectedStyle();
    const palette = readPalette(this.host);
    const cy = cytoscape({
      container: stage.nodes,
      layout: { name: 'preset' },
      style: stylesheetOf(palette),
      minZoom: ZOOM_LIMITS[0],
      maxZoom: ZOOM_LIMITS[1],
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      // The camera follows the hand without drawing anything anew: stage-camera.ts.
      userPanningEnabled: false,
      userZoomingEnabled: false,
    });
    const layers = new GraphLayers(stage, palette);
    const camera = new StageCamera(cy, stage, {
      insets: this.graphHost.insets,
      onView: () => this.graphHost.onView(camera.view),
      onLift: () => layers.flatten(sizeOf(cy)),
    });
    const leaving = new AbortController();
    this.listen(cy, camera, stage, leaving.signal);
    let before = camera.size;
    const observer = new ResizeObserver(() => {
      const { size } = camera;
      // It tells the first size too, which the picture was made for.
      if (size.width === before.width && size.height === before.height) return;
      before = size;
      cy.resize();
      if (camera.movedByUser) camera.settle();
      else this.fit(false);
    });
    observer.observe(stage.frame);
    return { cy, camera, observer, leaving, layers };
  }

  private listen(cy: Core, camera: StageCamera, stage: Stage, signal: AbortSignal): void {
    const isHolding = listenToDrags(
      stage,
      {
        picture: () => (this.graphHost.canPlace() ? this.picture : undefined),
        camera: () => camera.now,
        onHold: this.graphHost.onHold,
        onDrop: this.graphHost.onPlace,
      },
      signal,
    );
    listenToPointer(cy, {
      picture: () => this.picture,
      onChoose: this.graphHost.onChoose,
      onFocus: this.graphHost.onFocus,
      onHover: (ids, { x, y }) => {
        // While a hand moves the picture it points at nothing.
        if (camera.isMoving || isHolding()) return;
        this.hover(ids, { x: x - camera.margin.x, y: y - camera.margin.y });
      },
    });
    listenToGestures(
      stage.frame,
      {
        now: () => camera.now,
        onMove: (next) => {
          this.hover([], NOWHERE);
          camera.follow(next);
        },
        isHolding,
      },
      signal,
    );
    cy.on('zoom', () => this.picture && resizeNodes(cy, this.picture));
    cy.on('render', () => {
      this.draw();
      camera.tellDrawn();
    });
  }

  private hover(ids: readonly string[], point: Point): void {
    this.graphHost.onHover(ids, point);
    if (ids.join() === this.pointed.join()) return;
    this.pointed = ids;
    this.graphHost.stage()?.nodes.classList.toggle('over-something', ids.length > 0);
    this.mark();
    this.draw();
  }

  private mark(): void {
    if (!this.mounted || !this.picture) return;
    const { hovered } = this.attention;
    const attention = { ...this.attention, hovered: this.pointed.length > 0 ? this.pointed : hovered };
    this.emphasis = emphasise(this.picture, attention);
    markNodes(this.mounted.cy, this.picture, attention, this.emphasis);
  }

  /** Draws the layers that are not Cytoscape's, where its camera stands now. */
  private draw(): void {
    const { mounted, picture, settled, emphasis } = this;
    if (!mounted || !picture || !settled || !emphasis) return;
    const { cy, layers } = mounted;
    layers.draw(picture, settled, emphasis, { zoom: cy.zoom(), ...cy.pan() }, sizeOf(cy));
  }

  private readonly repaint = (): void => {
    if (!this.mounted) return;
    const palette = readPalette(this.host);
    this.mounted.layers.setPalette(palette);
    this.mounted.cy.style(stylesheetOf(palette));
    this.draw();
  };

  private nodesOf(ids: readonly string[]): readonly PictureNode[] {
    return ids.flatMap((id) => this.picture?.nodes[this.picture.indexOf.get(id) ?? -1] ?? []);
  }
}

function sizeOf(cy: Core): Size {
  return { width: cy.width(), height: cy.height() };
}
