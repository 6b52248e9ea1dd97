/** Drawings as files. */
import { SvgContext, type TextMeasure } from './svg-context.ts';
import type { Drawing } from './drawing.ts';

/** Pixels of a PNG for each of the drawing: sharp on every screen and in print. */
const PNG_SCALE = 2;

export interface About {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** A canvas that is only measured on. */
export function measuringCanvas(): CanvasRenderingContext2D {
  return document.createElement('canvas').getContext('2d')!;
}

/** The drawing as the text of an SVG file. */
export function toSvg({ width, height, draw }: Drawing, about: About): string {
  const context = new SvgContext(measureWith(measuringCanvas()));
  draw(context);
  return context.toSvg({ width, height, ...about });
}

/** The drawing as a PNG at double size, in the fonts that the page has loaded. @throws when it is too large for a canvas. */
export async function toPng({ width, height, draw }: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * PNG_SCALE);
  canvas.height = Math.round(height * PNG_SCALE);
  // Kept in memory, where it is read: on a graphics card that would take seconds.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(PNG_SCALE, PNG_SCALE);
  draw(context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function measureWith(canvas: CanvasRenderingContext2D): TextMeasure {
  return (text, font, baseline) => {
    canvas.font = font;
    canvas.textBaseline = baseline;
    return canvas.measureText(text);
  };
}
