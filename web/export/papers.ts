/** The sheets that pictures are made for. */
import type { Size } from '../graph/camera.ts';

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** Lying, in millimetres (ISO 216). */
const SIDES: Readonly<Record<Paper, Size>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
};
export const PAPER_MARGIN_MM = 10;
/** The names of units, 11.5 pixels, are then 2.3 mm high on paper: as small as one reads at arm's length. */
const PIXELS_PER_MM = 5;
/** Smaller letters can be read on paper by few, in points. */
const LEAST_LETTERS_PT = 6;
const POINTS_PER_MM = 72 / 25.4;

/** What a printer leaves of a sheet, in millimetres. */
export function printedMm(paper: Paper): Size {
  const { width, height } = SIDES[paper];
  return { width: width - 2 * PAPER_MARGIN_MM, height: height - 2 * PAPER_MARGIN_MM };
}

/** The same in pixels of a drawing. */
export function sheetSize(paper: Paper): Size {
  const { width, height } = printedMm(paper);
  return { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
}

/** Whether letters of so many pixels of a drawing can be read on paper. */
export function isReadable(pixels: number): boolean {
  return (pixels / PIXELS_PER_MM) * POINTS_PER_MM >= LEAST_LETTERS_PT;
}
