import type { Size } from './camera.ts';

/** A canvas that covers its box, sharp on any screen; its unit is one CSS pixel. */
export class CanvasLayer {
  readonly context: CanvasRenderingContext2D;
  private readonly element: HTMLCanvasElement;

  /** `opaque`: nothing shines through, which saves the browser the blending. */
  constructor(element: HTMLCanvasElement, { opaque = false } = {}) {
    this.element = element;
    this.context = element.getContext('2d', { alpha: !opaque })!;
  }

  /** Empties the layer, first fitted to a size in CSS pixels. */
  clear({ width, height }: Size): CanvasRenderingContext2D {
    const ratio = devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.element.width !== across) this.element.width = across;
    if (this.element.height !== down) this.element.height = down;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    return this.context;
  }
}
