/** The one file that knows Cytoscape: it owns nodes, pointer, pan and zoom; two canvases draw what is under and over it. */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { boundsOf, fitCamera, reveal, zoomAround, type Camera, type Insets, type Size } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { guardAgainstInjectedStyle } from './cytoscape-style-guard.ts';
import type { Picture } from './elements.ts';
import { emphasise, type Attention, type Emphasis } from './emphasis.ts';
import { drawLabels, planLabels, type LabelPlan } from './label-layer.ts';
import { nearestInDirection, nearestLink, type Direction } from './nearest.ts';
import { nodeLook } from './node-look.ts';
import { readPalette, type Palette } from './palette.ts';
import { NODE_CLASSES, stylesheetOf } from './stylesheet.ts';
import { drawUnderLayer } from './under-layer.ts';

/** Where the picture goes: the layers lie on each other, Cytoscape's in the middle. */
export interface Stage {
  readonly under: HTMLCanvasElement;
  readonly nodes: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** What the pointer or the keyboard did; points are in pixels from the stage's corner. */
export interface GraphEvents {
  readonly stage: () => Stage | null;
  /** Edges of the stage that other things cover. */
  readonly insets: () => Insets;
  readonly onChoose: (ids: readonly string[], asPair: boolean) => void;
  readonly onFocus: (id: string) => void;
  readonly onHover: (ids: readonly string[], point: { readonly x: number; readonly y: number }) => void;
}

const ZOOM_LIMITS = [0.2, 6] as const;
const LINK_REACH_PX = 7;
const CAMERA_MS = 200;
/** Room for a department's name above its circle, in pixels. */
const NAME_ROOM_PX = 34;
const BREATH_PX = 14;
const NOTHING: Attention = { selected: [], focus: undefined, cursor: undefined, hovered: [] };

/** Keeps a picture on the stage in step with what it is told: created once, patched from then on. */
export class GraphController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly events: GraphEvents;
  private cy: Core | undefined;
  private under: CanvasLayer | undefined;
  private over: CanvasLayer | undefined;
  private observer: ResizeObserver | undefined;
  private picture: Picture | undefined;
  private attention: Attention = NOTHING;
  private emphasis: Emphasis | undefined;
  private plan: LabelPlan | undefined;
  private palette: Palette | undefined;
  private hovered: readonly string[] = [];
  private drawnZoom = 0;
  /** The user has moved the camera: a resize then keeps it. */
  private cameraMoved = false;
  private frame = 0;

  constructor(host: ReactiveControllerHost & Element, events: GraphEvents) {
    this.host = host;
    this.events = events;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('theme-change', this.repaint);
    // Labels are measured in the page's font, which may arrive after the first picture.
    void document.fonts.ready.then(this.repaint);
  }

  hostDisconnected(): void {
    removeEventListener('theme-change', this.repaint);
    cancelAnimationFrame(this.frame);
    this.observer?.disconnect();
    this.cy?.destroy();
    this.cy = undefined;
    this.picture = undefined;
  }

  /** Shows a picture and what stands out in it. The camera stays unless level or neighbourhood are others than before. */
  show(picture: Picture, attention: Omit<Attention, 'hovered'>): void {
    const cy = this.cy ?? this.mount();
    if (!cy) return;
    const before = { picture: this.picture, attention: this.attention };
    this.attention = { ...attention, hovered: this.hovered };
    if (picture !== before.picture) this.patch(cy, picture);
    this.mark(cy, picture);
    if (picture.level !== before.picture?.level) this.fit(false);
    else if (attention.focus !== before.attention.focus) this.fit();
    else if (attention.selected !== before.attention.selected) this.bringIntoView(attention.selected);
    this.draw();
  }

  /** Moves the camera so that the whole picture is seen. */
  fit(animated = true): void {
    const { cy, picture } = this;
    if (!cy || !picture || picture.nodes.length === 0) return;
    this.cameraMoved = false;
    const insets = this.events.insets();
    this.moveCamera(fitCamera(this.bounds(picture), this.size(cy), padded(insets)), animated);
  }

  /** Zooms around the middle. */
  zoomBy(factor: number): void {
    if (!this.cy) return;
    const { width, height } = this.size(this.cy);
    const middle = { x: width / 2, y: height / 2 };
    this.cameraMoved = true;
    this.moveCamera(zoomAround(this.camera(this.cy), factor, middle, ZOOM_LIMITS), true);
  }

  /** The node next to another in a direction; without one to start from, the node with most links. */
  neighbourOf(id: string | undefined, direction: Direction): string | undefined {
    const { nodes = [], indexOf } = this.picture ?? {};
    const from = id === undefined ? undefined : indexOf?.get(id);
    if (from === undefined) {
      return nodes.toSorted((a, b) => b.links - a.links)[0]?.id;
    }
    return nodes[nearestInDirection(nodes, from, direction)]?.id;
  }

  /** Pans just so far that these nodes are seen. */
  bringIntoView(ids: readonly string[]): void {
    const { cy, picture } = this;
    if (!cy || !picture) return;
    let camera = this.camera(cy);
    for (const id of ids.toReversed()) {
      const node = picture.nodes[picture.indexOf.get(id) ?? -1];
      if (node) camera = reveal(camera, node, this.size(cy), padded(this.events.insets()));
    }
    this.moveCamera(camera, true);
  }

  private mount(): Core | undefined {
    const stage = this.events.stage();
    if (!stage) return undefined;
    guardAgainstInjectedStyle();
    this.palette = readPalette(this.host);
    this.under = new CanvasLayer(stage.under);
    this.over = new CanvasLayer(stage.over);
    const cy = cytoscape({
      container: stage.nodes,
      layout: { name: 'preset' },
      style: stylesheetOf(this.palette),
      minZoom: ZOOM_LIMITS[0],
      maxZoom: ZOOM_LIMITS[1],
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
    });
    this.cy = cy;
    this.listen(cy);
    this.observer = new ResizeObserver(() => this.resize(cy));
    this.observer.observe(stage.nodes);
    return cy;
  }

  private listen(cy: Core): void {
    cy.on('tap', (event) => this.handleTap(cy, event));
    cy.on('dbltap', 'node', (event) => this.events.onFocus((event.target as { id(): string }).id()));
    cy.on('mousemove', (event) => this.handleMove(cy, event));
    cy.on('mouseout', (event) => event.target === cy && this.hover([], event));
    cy.on('dragpan scrollzoom pinchzoom', () => {
      this.cameraMoved = true;
      this.hover([]);
    });
    cy.on('zoom', () => this.rescale(cy));
    cy.on('render', () => this.draw());
  }

  private handleTap(cy: Core, event: EventObject): void {
    const found = this.under_(cy, event);
    const keys = event.originalEvent as MouseEvent | undefined;
    this.events.onChoose(found, found.length === 1 && (keys?.shiftKey === true || keys?.ctrlKey === true));
  }

  private handleMove(cy: Core, event: EventObject): void {
    this.hover(this.under_(cy, event), event);
  }

  /** What an event hit: a node, the two ends of a link, or nothing. */
  private under_(cy: Core, event: EventObject): readonly string[] {
    if (event.target !== cy) return [(event.target as { id(): string }).id()];
    const { picture } = this;
    if (!picture) return [];
    const link = nearestLink(picture, event.position, LINK_REACH_PX / cy.zoom());
    if (link < 0) return [];
    return [picture.nodes[picture.links.from[link]!]!.id, picture.nodes[picture.links.to[link]!]!.id];
  }

  private hover(ids: readonly string[], event?: EventObject): void {
    this.events.onHover(ids, event?.renderedPosition ?? { x: 0, y: 0 });
    if (ids.join() === this.hovered.join()) return;
    this.hovered = ids;
    this.attention = { ...this.attention, hovered: ids };
    const stage = this.events.stage();
    stage?.nodes.classList.toggle('over-something', ids.length > 0);
    if (!this.cy || !this.picture) return;
    this.mark(this.cy, this.picture);
    this.draw();
  }

  private patch(cy: Core, picture: Picture): void {
    this.picture = picture;
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        if (!picture.indexOf.has(node.id())) node.remove();
      });
      for (const { id, x, y, color } of picture.nodes) {
        const known = cy.getElementById(id);
        if (known.empty()) cy.add({ group: 'nodes', data: { id, color }, position: { x, y } });
        else known.data({ color }).position({ x, y });
      }
    });
    this.rescale(cy, true);
  }

  /** Sizes follow the zoom by their own rule, so nodes are given new ones when it changes. */
  private rescale(cy: Core, force = false): void {
    const zoom = cy.zoom();
    if (!this.picture || (!force && zoom === this.drawnZoom)) return;
    this.drawnZoom = zoom;
    this.plan = undefined;
    cy.batch(() => {
      for (const { id, radius, mark } of this.picture!.nodes) {
        const { diameter, rim, ring, markSize, marked } = nodeLook(radius, zoom);
        cy.getElementById(id).data({ diameter, rim, ring, markSize, mark: marked ? mark : '' });
      }
    });
  }

  private mark(cy: Core, picture: Picture): void {
    this.emphasis = emphasise(picture, this.attention);
    this.plan = undefined;
    const { dimNode } = this.emphasis;
    const { selected, cursor } = this.attention;
    cy.batch(() => {
      picture.nodes.forEach(({ id }, index) => {
        const node = cy.getElementById(id);
        node.toggleClass(NODE_CLASSES.dim, dimNode[index] === 1);
        node.toggleClass(NODE_CLASSES.chosen, selected.includes(id));
        node.toggleClass(NODE_CLASSES.cursor, cursor === id);
        node.toggleClass(NODE_CLASSES.hovered, this.hovered.includes(id));
      });
    });
  }

  /** Draws the layers that are not Cytoscape's, where its camera stands now. */
  private draw(): void {
    const { cy, picture, palette, emphasis, under, over } = this;
    if (!cy || !picture || !palette || !emphasis || !under || !over) return;
    const camera = this.camera(cy);
    const { width, height } = this.size(cy);
    drawUnderLayer(under.clear(width, height), picture, emphasis, camera, palette);
    const canvas = over.clear(width, height);
    this.plan ??= planLabels(
      canvas,
      picture,
      emphasis,
      camera.zoom,
      palette,
      ({ radius }) => nodeLook(radius, camera.zoom).pixels,
    );
    drawLabels(canvas, picture, emphasis, this.plan, camera, palette);
  }

  private readonly repaint = (): void => {
    if (!this.cy) return;
    this.palette = readPalette(this.host);
    this.plan = undefined;
    this.cy.style(stylesheetOf(this.palette));
    this.draw();
  };

  private resize(cy: Core): void {
    cy.resize();
    if (this.cameraMoved) this.draw();
    else this.fit(false);
  }

  private moveCamera({ zoom, x, y }: Camera, animated: boolean): void {
    const { cy } = this;
    if (!cy) return;
    cy.stop();
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) cy.viewport({ zoom, pan: { x, y } });
    else cy.animate({ zoom, pan: { x, y } }, { duration: CAMERA_MS, easing: 'ease-out-cubic' });
  }

  private camera(cy: Core): Camera {
    return { zoom: cy.zoom(), ...cy.pan() };
  }

  private size(cy: Core): Size {
    return { width: cy.width(), height: cy.height() };
  }

  /** Of the whole city its regions; of a neighbourhood the nodes in it. */
  private bounds({ nodes, regions }: Picture) {
    const discs = nodes.map(({ x, y, radius }) => ({ x, y, r: radius * 2 }));
    return boundsOf(this.attention.focus === undefined && regions.length > 0 ? regions : discs)!;
  }
}

function padded({ top, right, bottom, left }: Insets): Insets {
  return {
    top: top + NAME_ROOM_PX,
    right: right + BREATH_PX,
    bottom: bottom + BREATH_PX,
    left: left + BREATH_PX,
  };
}
