import type { DrawingContext } from '../graph/drawing-context.ts';

/** Something that can be drawn into any kind of file, in a box of so many pixels with its corner at (0, 0). */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly draw: (canvas: DrawingContext) => void;
}
