import type { Core } from 'cytoscape';
import {
  fitCamera,
  NAME_ROOM,
  reveal,
  zoomAround,
  type Box,
  type Camera,
  type Insets,
  type Size,
} from './camera.ts';
import type { PictureNode } from './elements.ts';

export const ZOOM_LIMITS = [0.2, 6] as const;
const CAMERA_MS = 200;
/** Moves Cytoscape's camera: smoothly, or at once where people want no motion. */
export class CytoscapeCamera {
  /** The user has moved it: nothing but the user moves it from then on, until it shows everything again. */
  movedByUser = false;
  private readonly cy: Core;
  private readonly insets: () => Insets;

  constructor(cy: Core, insets: () => Insets) {
    this.cy = cy;
    this.insets = insets;
  }

  get now(): Camera {
    return { zoom: this.cy.zoom(), ...this.cy.pan() };
  }

  get size(): Size {
    return { width: this.cy.width(), height: this.cy.height() };
  }

  /** Shows all of `bounds` (map units); where something covers the stage, these nodes above all. */
  fit(bounds: Box, nodes: readonly PictureNode[], animated: boolean): void {
    this.movedByUser = false;
    this.move(this.revealing(nodes, fitCamera(bounds, this.size, NAME_ROOM)), animated);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.size;
    this.movedByUser = true;
    this.move(zoomAround(this.now, factor, { x: width / 2, y: height / 2 }, ZOOM_LIMITS), true);
  }

  /** Pans just so far that these nodes are seen, the first of them above all. */
  reveal(nodes: readonly PictureNode[]): void {
    this.move(this.revealing(nodes, this.now), true);
  }

  private revealing(nodes: readonly PictureNode[], from: Camera): Camera {
    return nodes.reduceRight((camera, node) => reveal(camera, node, this.size, this.room()), from);
  }

  private move(wanted: Camera, animated: boolean): void {
    const { x, y, zoom } = this.now;
    // Cytoscape passes over a zoom beyond its limits.
    const to = { ...wanted, zoom: Math.min(ZOOM_LIMITS[1], Math.max(ZOOM_LIMITS[0], wanted.zoom)) };
    if (to.x === x && to.y === y && to.zoom === zoom) return;
    const view = { zoom: to.zoom, pan: { x: to.x, y: to.y } };
    this.cy.stop();
    if (!animated || matchMedia('(prefers-reduced-motion: reduce)').matches) this.cy.viewport(view);
    else this.cy.animate(view, { duration: CAMERA_MS, easing: 'ease-out-cubic' });
  }

  private room(): Insets {
    const { top, right, bottom, left } = this.insets();
    return {
      top: top + NAME_ROOM.top,
      right: right + NAME_ROOM.right,
      bottom: bottom + NAME_ROOM.bottom,
      left: left + NAME_ROOM.left,
    };
  }
}
