import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CanvasLayer } from '../../../graph/canvas-layer.ts';
import { onLateFonts } from '../../../graph/late-fonts.ts';
import { drawMatrix } from './draw-matrix.ts';
import { readMatrixPalette, type MatrixPalette } from './matrix-palette.ts';
import { shortenerOf, type MatrixScene, type Shorten } from './matrix-scene.ts';

/** What is to be drawn; where and in which colours the controller knows. */
export type MatrixPicture = Omit<MatrixScene, 'palette' | 'shorten'>;

interface Drawing {
  readonly layer: CanvasLayer;
  readonly palette: MatrixPalette;
  readonly shorten: Shorten;
}

/** Draws the picture that its host has at the next frame after it is asked to, however often it is asked. */
export class MatrixCanvas implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly canvas: () => HTMLCanvasElement | null;
  private readonly picture: () => MatrixPicture | undefined;
  private drawing: Drawing | undefined;
  private frame: number | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    canvas: () => HTMLCanvasElement | null,
    picture: () => MatrixPicture | undefined,
  ) {
    this.host = host;
    this.canvas = canvas;
    this.picture = picture;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('theme-change', this.repaint);
    onLateFonts(this.repaint);
  }

  hostDisconnected(): void {
    removeEventListener('theme-change', this.repaint);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.drawing = undefined;
  }

  requestDraw(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  /** Draws at once: what is laid over the picture must not be seen before it. */
  draw(): void {
    const picture = this.picture();
    this.drawing ??= this.open();
    if (!picture || !this.drawing) return;
    const { layer, palette, shorten } = this.drawing;
    drawMatrix(layer.clear(picture.window), { ...picture, palette, shorten });
  }

  private open(): Drawing | undefined {
    const canvas = this.canvas();
    if (!canvas) return undefined;
    const layer = new CanvasLayer(canvas);
    return { layer, palette: readMatrixPalette(this.host), shorten: shortenerOf(layer.context) };
  }

  private readonly repaint = (): void => {
    this.drawing = undefined;
    this.requestDraw();
  };
}
