/** What is drawn under and over the nodes, on two canvases that follow the nodes' camera. */
import type { Camera, Size } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Picture } from './elements.ts';
import type { Emphasis } from './emphasis.ts';
import { drawLabels, drawMarks, lettersOf } from './label-layer.ts';
import { planHovered, type Letters } from './label-plan.ts';
import { nodeLook } from './node-look.ts';
import type { Palette } from './palette.ts';
import { planPicture, type PicturePlan } from './picture-plan.ts';
import type { Stage } from './stage.ts';
import { drawUnderLayer } from './under-layer.ts';

/** What it was made for. */
interface Plan extends PicturePlan {
  readonly zoom: number;
  readonly settled: Emphasis;
}

/** Keeps the plan of names and signs for as long as it holds. */
export class GraphLayers {
  private readonly under: CanvasLayer;
  private readonly over: CanvasLayer;
  private readonly moved: CanvasLayer;
  private readonly stage: Stage;
  private palette: Palette;
  private letters: Letters;
  private plan: Plan | undefined;

  constructor(stage: Stage, palette: Palette) {
    this.stage = stage;
    this.under = new CanvasLayer(stage.under);
    this.over = new CanvasLayer(stage.over);
    this.moved = new CanvasLayer(stage.moved, { opaque: true });
    this.palette = palette;
    this.letters = lettersOf(this.over.context, palette);
  }

  /** Other colours, or letters that measure otherwise than before. */
  setPalette(palette: Palette): void {
    this.palette = palette;
    this.letters = lettersOf(this.over.context, palette);
    this.plan = undefined;
  }

  /** Makes one picture of all layers, to be moved in their place: five that lie on each other are slow to move. */
  flatten(size: Size): void {
    const { under, nodes, over } = this.stage;
    const canvas = this.moved.clear(size);
    canvas.fillStyle = this.palette.ground;
    canvas.fillRect(0, 0, size.width, size.height);
    // Cytoscape's own canvases: the one with the nodes is the last in the document, and lies lowest.
    const layers = [under, ...[...nodes.querySelectorAll('canvas')].toReversed(), over];
    for (const layer of layers) canvas.drawImage(layer, 0, 0, size.width, size.height);
  }

  /**
   * Draws both layers. `settled` is the emphasis without what is hovered: names and signs are planned for it, so that none
   * jumps as the pointer passes. A new picture comes with a new one.
   */
  draw(picture: Picture, settled: Emphasis, emphasis: Emphasis, camera: Camera, size: Size): void {
    const { palette, letters } = this;
    const { zoom } = camera;
    const diameterOf = ({ radius }: { readonly radius: number }) => nodeLook(radius, zoom).pixels;
    if (this.plan?.zoom !== zoom || this.plan.settled !== settled) {
      this.plan = { ...planPicture(picture, settled, zoom, letters), zoom, settled };
    }
    drawUnderLayer(this.under.clear(size), picture, emphasis, this.plan.signs, camera, palette);
    const hovered = planHovered(picture, emphasis, zoom, letters, diameterOf);
    const over = this.over.clear(size);
    drawMarks(over, picture, emphasis, camera, palette);
    drawLabels(over, picture, emphasis, this.plan.labels, hovered, camera, palette);
  }
}
