import type { Size } from '../graph/camera.ts';
import type { Drawing } from './drawing.ts';
import type { LegendPart } from './legend.ts';
import type { Palette } from '../graph/palette.ts';
import type { Paper } from './papers.ts';

/** A view of the map as it stands on the screen, to be drawn on a sheet. */
export interface ViewPicture {
  /** Fills a box of this size as well as it can. */
  readonly drawing: (palette: Palette, size: Size) => Drawing;
  readonly legend: (palette: Palette) => readonly LegendPart[];
  /** Size of its smallest letters in such a box, in pixels; undefined: they are never too small. */
  readonly letters?: (size: Size) => number;
  /** The smallest sheet that does it justice; undefined: any. */
  readonly leastPaper?: Paper;
  /** What it leaves out, as sentences. */
  readonly note?: readonly string[];
}

/** An element that shows a view of its own. */
export interface PicturedView {
  /** What it shows now; undefined while there is nothing yet. */
  exportPicture(): ViewPicture | undefined;
}

/** By how much something has to shrink to fit a box; 1 where it fits. */
export function shrinking(box: Size, natural: Size): number {
  return Math.min(1, box.width / natural.width, box.height / natural.height);
}

/** A drawing of `natural` size, made as small as a box asks, in its middle; never larger than it is. */
export function shrunkInto(box: Size, natural: Size, draw: Drawing['draw']): Drawing {
  const scale = shrinking(box, natural);
  return {
    ...box,
    draw: (canvas) => {
      canvas.save();
      canvas.translate(Math.max(0, (box.width - scale * natural.width) / 2), 0);
      canvas.scale(scale, scale);
      draw(canvas);
      canvas.restore();
    },
  };
}
