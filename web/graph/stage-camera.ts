import type { Core } from 'cytoscape';
import {
  fitCamera,
  NAME_ROOM,
  reveal,
  shiftBetween,
  staysCovered,
  zoomAround,
  type Box,
  type Camera,
  type Insets,
  type Size,
} from './camera.ts';
import type { PictureNode } from './elements.ts';
import { MOVING, type Stage } from './stage.ts';

/** The least shows some thousand services on a phone. */
export const ZOOM_LIMITS = [0.08, 6] as const;
const GLIDE_MS = 200;
/** The picture is drawn anew when the camera has rested so long. */
const SETTLE_MS = 120;
/** And while a hand moves it beyond what is drawn, so often: in between, its edges are empty. */
const PATIENCE_MS = 600;

export interface CameraHost {
  /** Edges of the stage that other things cover. */
  readonly insets: () => Insets;
  /** The user sees another part of the picture. */
  readonly onView: () => void;
  /** The layers begin to move, or have been drawn anew while they do: they are to be made one picture. */
  readonly onLift: () => void;
}

/**
 * Where the picture stands. A move only shifts and stretches what is drawn already, which costs nothing however large the
 * picture is; it is drawn anew where the camera comes to rest, or leaves what is drawn.
 */
export class StageCamera {
  /** The user has moved it: nothing but the user moves it from then on, until it shows everything again. */
  movedByUser = false;
  private readonly cy: Core;
  private readonly stage: Stage;
  private readonly host: CameraHost;
  /** What the user sees, and what the layers were drawn with; in pixels of the stage. */
  private shown: Camera = { zoom: 1, x: 0, y: 0 };
  private drawn: Camera = this.shown;
  private drawnAt = 0;
  /** A hand moves one picture of all layers. */
  private isLifted = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private gliding: Animation | undefined;

  constructor(cy: Core, stage: Stage, host: CameraHost) {
    this.cy = cy;
    this.stage = stage;
    this.host = host;
  }

  get now(): Camera {
    return this.shown;
  }

  get size(): Size {
    return { width: this.stage.frame.clientWidth, height: this.stage.frame.clientHeight };
  }

  /** How far the layers reach beyond the stage. */
  get margin(): { readonly x: number; readonly y: number } {
    const { layers } = this.stage;
    const { width, height } = this.size;
    return { x: (layers.offsetWidth - width) / 2, y: (layers.offsetHeight - height) / 2 };
  }

  /** The user sees the layers elsewhere than they were drawn for. */
  get isMoving(): boolean {
    return this.shown !== this.drawn;
  }

  /** Shows all of `bounds` (map units); where something covers the stage, these nodes above all. */
  fit(bounds: Box, nodes: readonly PictureNode[], animated: boolean): void {
    this.movedByUser = false;
    this.moveTo(this.revealing(nodes, fitCamera(bounds, this.size, NAME_ROOM)), animated);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.size;
    this.movedByUser = true;
    this.moveTo(zoomAround(this.now, factor, { x: width / 2, y: height / 2 }, ZOOM_LIMITS), true);
  }

  /** Pans just so far that these nodes are seen, the first of them above all. */
  reveal(nodes: readonly PictureNode[]): void {
    this.moveTo(this.revealing(nodes, this.now), true);
  }

  /** Brings a point of the map into the middle, as a hand drags it there. */
  centreOn(x: number, y: number): void {
    const { width, height } = this.size;
    const { zoom } = this.shown;
    this.follow({ zoom, x: width / 2 - zoom * x, y: height / 2 - zoom * y });
  }

  /** What of the map is seen, in its units. */
  get view(): Box {
    const { zoom, x, y } = this.shown;
    const { width, height } = this.size;
    return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  }

  /** Follows a hand: one of many small moves. */
  follow(camera: Camera): void {
    this.movedByUser = true;
    this.gliding?.cancel();
    if (!this.isLifted) this.host.onLift();
    this.isLifted = true;
    this.shown = camera;
    this.host.onView();
    const covered = staysCovered(this.drawn, camera, this.size, this.margin);
    if (!covered && performance.now() - this.drawnAt > PATIENCE_MS) {
      this.settle();
      return;
    }
    this.place();
    clearTimeout(this.settling);
    this.settling = setTimeout(this.settle, SETTLE_MS);
  }

  /** To be called when the stage goes: nothing is drawn any more. */
  end(): void {
    clearTimeout(this.settling);
    this.gliding?.cancel();
  }

  /** Has the picture drawn where the camera stands. */
  readonly settle = (): void => {
    clearTimeout(this.settling);
    this.host.onView();
    const { x, y } = this.margin;
    const { zoom } = this.shown;
    const pan = { x: this.shown.x + x, y: this.shown.y + y };
    const now = this.cy.pan();
    // Cytoscape draws nothing anew for a view that it has.
    if (zoom === this.cy.zoom() && pan.x === now.x && pan.y === now.y) this.tellDrawn();
    else this.cy.viewport({ zoom, pan });
  };

  /** To be called when the layers have been drawn anew: they stand where Cytoscape's camera does. */
  tellDrawn(): void {
    const { x, y } = this.margin;
    const pan = this.cy.pan();
    const drawn = { zoom: this.cy.zoom(), x: pan.x - x, y: pan.y - y };
    const same =
      drawn.zoom === this.shown.zoom && Math.hypot(drawn.x - this.shown.x, drawn.y - this.shown.y) < 0.01;
    this.drawn = same ? this.shown : drawn;
    this.drawnAt = performance.now();
    if (this.isMoving && this.isLifted) this.host.onLift();
    else this.isLifted = false;
    this.place();
  }

  private moveTo(wanted: Camera, animated: boolean): void {
    const to = { ...wanted, zoom: Math.min(ZOOM_LIMITS[1], Math.max(ZOOM_LIMITS[0], wanted.zoom)) };
    const from = this.shown;
    if (to.x === from.x && to.y === from.y && to.zoom === from.zoom) return;
    this.gliding?.cancel();
    this.shown = to;
    this.settle();
    if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    // Drawn where it goes, the picture glides there from where it was.
    const offset = (camera: Camera) => this.shiftTo(to, camera);
    this.gliding = this.stage.layers.animate([{ transform: offset(from) }, { transform: offset(to) }], {
      duration: GLIDE_MS,
      easing: 'ease-out',
    });
    this.gliding.addEventListener('finish', () => this.tellMoved());
  }

  private place(): void {
    this.stage.layers.classList.toggle(MOVING, this.isLifted);
    this.stage.layers.style.transform = this.isMoving ? this.shiftTo(this.drawn, this.shown) : '';
    this.tellMoved();
  }

  /** Cytoscape remembers where its container is until that scrolls: what lies under the pointer is then looked for anew. */
  private tellMoved(): void {
    this.stage.nodes.dispatchEvent(new Event('scroll'));
  }

  private shiftTo(drawn: Camera, shown: Camera): string {
    const { x, y, scale } = shiftBetween(drawn, shown, this.margin);
    return `translate(${x}px, ${y}px) scale(${scale})`;
  }

  private revealing(nodes: readonly PictureNode[], from: Camera): Camera {
    return nodes.reduceRight((camera, node) => reveal(camera, node, this.size, this.room()), from);
  }

  private room(): Insets {
    const { top, right, bottom, left } = this.host.insets();
    return {
      top: top + NAME_ROOM.top,
      right: right + NAME_ROOM.right,
      bottom: bottom + NAME_ROOM.bottom,
      left: left + NAME_ROOM.left,
    };
  }
}
