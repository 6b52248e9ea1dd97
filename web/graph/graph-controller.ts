/**
 * The app's one door to Cytoscape, which owns nodes, pointer, pan and zoom; two canvases of our own draw what is under
 * and over the nodes.
 */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Insets } from './camera.ts';
import { CytoscapeCamera, ZOOM_LIMITS } from './cytoscape-camera.ts';
import { markNodes, patchNodes, resizeNodes } from './cytoscape-nodes.ts';
import { guardAgainstInjectedStyle } from './cytoscape-style-guard.ts';
import { extentOf, type Picture, type PictureNode } from './elements.ts';
import { emphasise, type Attention, type Emphasis } from './emphasis.ts';
import { GraphLayers } from './graph-layers.ts';
import { nearestInDirection, nearestLink, type Direction } from './nearest.ts';
import { readPalette } from './palette.ts';
import { stylesheetOf } from './stylesheet.ts';

/** Where the picture goes: the layers lie on each other, Cytoscape's in the middle. */
export interface Stage {
  readonly under: HTMLCanvasElement;
  readonly nodes: HTMLElement;
  readonly over: HTMLCanvasElement;
}

/** What the controller needs from its host, and what it tells it. Points are in pixels from the stage's corner. */
export interface GraphHost {
  readonly stage: () => Stage | null;
  /** Edges of the stage that other things cover. */
  readonly insets: () => Insets;
  /** A node, the two ends of a link, or nothing was pressed; `asPair`: together with what was chosen before. */
  readonly onChoose: (ids: readonly string[], asPair: boolean) => void;
  /** A node was pressed twice. */
  readonly onFocus: (id: string) => void;
  readonly onHover: (ids: readonly string[], point: { readonly x: number; readonly y: number }) => void;
}

/** Everything that is there once the stage is. */
interface Mounted {
  readonly cy: Core;
  readonly camera: CytoscapeCamera;
  readonly layers: GraphLayers;
  readonly observer: ResizeObserver;
}

/** How near to a line one must point. */
const LINK_REACH_PX = 7;
const NOTHING: Attention = { selected: [], focus: undefined, cursor: undefined, hovered: [] };

/** Keeps the picture on the stage in step with what it is told: created once, patched from then on. */
export class GraphController implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly graphHost: GraphHost;
  private mounted: Mounted | undefined;
  private picture: Picture | undefined;
  private attention: Attention = NOTHING;
  private emphasis: Emphasis | undefined;

  constructor(host: ReactiveControllerHost & Element, graphHost: GraphHost) {
    this.host = host;
    this.graphHost = graphHost;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('theme-change', this.repaint);
    // Labels are measured in the page's font, which may arrive after the first picture.
    void document.fonts.ready.then(this.repaint);
  }

  hostDisconnected(): void {
    removeEventListener('theme-change', this.repaint);
    this.mounted?.observer.disconnect();
    this.mounted?.cy.destroy();
    this.mounted = undefined;
    this.picture = undefined;
  }

  /** Shows a picture and what stands out in it. The camera stays, unless level or neighbourhood are others than before. */
  show(picture: Picture, attention: Omit<Attention, 'hovered'>): void {
    this.mounted ??= this.mount();
    if (!this.mounted) return;
    const { cy, camera } = this.mounted;
    const before = { picture: this.picture, attention: this.attention };
    this.attention = { ...attention, hovered: before.attention.hovered };
    if (picture !== before.picture) {
      this.picture = picture;
      patchNodes(cy, picture);
      resizeNodes(cy, picture);
    }
    this.mark();
    if (picture.level !== before.picture?.level) this.fit(false);
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

  bringIntoView(id: string): void {
    this.mounted?.camera.reveal(this.nodesOf([id]));
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
    });
    const camera = new CytoscapeCamera(cy, this.graphHost.insets);
    this.listen(cy, camera);
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (camera.movedByUser) this.draw();
      else this.fit(false);
    });
    observer.observe(stage.nodes);
    return { cy, camera, observer, layers: new GraphLayers(stage.under, stage.over, palette) };
  }

  private listen(cy: Core, camera: CytoscapeCamera): void {
    cy.on('tap', (event) => {
      const found = this.hitBy(cy, event);
      const keys = event.originalEvent as MouseEvent | undefined;
      this.graphHost.onChoose(found, found.length === 1 && (keys?.shiftKey || keys?.ctrlKey || false));
    });
    cy.on('dbltap', 'node', (event) => this.graphHost.onFocus((event.target as { id(): string }).id()));
    cy.on('mousemove', (event) => this.hover(this.hitBy(cy, event), event));
    cy.on('mouseout', (event) => event.target === cy && this.hover([], event));
    cy.on('dragpan scrollzoom pinchzoom', (event) => {
      camera.movedByUser = true;
      this.hover([], event);
    });
    cy.on('zoom', () => this.picture && resizeNodes(cy, this.picture));
    cy.on('render', () => this.draw());
  }

  /** What an event met: a node, the two ends of a link, or nothing. */
  private hitBy(cy: Core, event: EventObject): readonly string[] {
    if (event.target !== cy) return [(event.target as { id(): string }).id()];
    const { picture } = this;
    const link = picture ? nearestLink(picture, event.position, LINK_REACH_PX / cy.zoom()) : -1;
    if (!picture || link < 0) return [];
    const { from, to } = picture.links;
    return [picture.nodes[from[link]!]!.id, picture.nodes[to[link]!]!.id];
  }

  private hover(ids: readonly string[], event: EventObject): void {
    this.graphHost.onHover(ids, event.renderedPosition ?? { x: 0, y: 0 });
    if (ids.join() === this.attention.hovered.join()) return;
    this.attention = { ...this.attention, hovered: ids };
    this.graphHost.stage()?.nodes.classList.toggle('over-something', ids.length > 0);
    this.mark();
    this.draw();
  }

  private mark(): void {
    if (!this.mounted || !this.picture) return;
    this.emphasis = emphasise(this.picture, this.attention);
    markNodes(this.mounted.cy, this.picture, this.attention, this.emphasis);
  }

  /** Draws the layers that are not Cytoscape's, where its camera stands now. */
  private draw(): void {
    const { mounted, picture, emphasis } = this;
    if (mounted && picture && emphasis) {
      mounted.layers.draw(picture, emphasis, mounted.camera.now, mounted.camera.size);
    }
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
