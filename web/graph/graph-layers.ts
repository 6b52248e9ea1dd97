/** What is drawn under and over the nodes, on two canvases that follow the nodes' camera. */
import type { Camera, Size } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Picture } from './elements.ts';
import type { Emphasis } from './emphasis.ts';
import { drawLabels, lettersOf } from './label-layer.ts';
import { planLabels, type LabelPlan, type Letters } from './label-plan.ts';
import { nodeLook } from './node-look.ts';
import type { Palette } from './palette.ts';
import { drawUnderLayer } from './under-layer.ts';

/** Keeps the plan of the labels for as long as it holds. */
export class GraphLayers {
  private readonly under: CanvasLayer;
  private readonly over: CanvasLayer;
  private palette: Palette;
  private letters: Letters;
  private plan:
    { readonly labels: LabelPlan; readonly zoom: number; readonly emphasis: Emphasis } | undefined;

  constructor(under: HTMLCanvasElement, over: HTMLCanvasElement, palette: Palette) {
    this.under = new CanvasLayer(under);
    this.over = new CanvasLayer(over);
    this.palette = palette;
    this.letters = lettersOf(this.over.context, palette);
  }

  /** Other colours, or letters that measure otherwise than before. */
  setPalette(palette: Palette): void {
    this.palette = palette;
    this.letters = lettersOf(this.over.context, palette);
    this.plan = undefined;
  }

  /** Draws both layers. A new picture comes with a new emphasis, so the emphasis alone tells whether labels still fit. */
  draw(picture: Picture, emphasis: Emphasis, camera: Camera, { width, height }: Size): void {
    const { palette } = this;
    drawUnderLayer(this.under.clear(width, height), picture, emphasis, camera, palette);
    if (this.plan?.zoom !== camera.zoom || this.plan.emphasis !== emphasis) {
      const diameterOf = ({ radius }: { readonly radius: number }) => nodeLook(radius, camera.zoom).pixels;
      const labels = planLabels(picture, emphasis, camera.zoom, this.letters, diameterOf);
      this.plan = { labels, zoom: camera.zoom, emphasis };
    }
    drawLabels(this.over.clear(width, height), picture, emphasis, this.plan.labels, camera, palette);
  }
}
