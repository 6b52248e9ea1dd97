/** Where scores lie in the picture of the scatter. Pure. */
import type { Box, Size } from '../../../graph/camera.ts';
import { barLength, scoreOfLength } from '../../../state/strength.ts';

/** Room for the words of the axes, and for the grips of the lines, in pixels. */
const INSETS = { top: 30, right: 22, bottom: 46, left: 40 } as const;

/** The square of all scores within a picture of this size. */
export function scatterFrame({ width, height }: Size): Box {
  return {
    left: INSETS.left,
    top: INSETS.top,
    right: Math.max(INSETS.left + 1, width - INSETS.right),
    bottom: Math.max(INSETS.top + 1, height - INSETS.bottom),
  };
}

/** Pixels of a C from the picture's left. Low scores have more room, as in the bars of the app. */
export function acrossOf(c: number, { left, right }: Box): number {
  return left + barLength(c) * (right - left);
}

/** Pixels of an F from the picture's top. */
export function downOf(f: number, { top, bottom }: Box): number {
  return bottom - barLength(f) * (bottom - top);
}

/** The C, 0 to 1, at so many pixels from the left; the reverse of `acrossOf`. */
export function clientsAt(x: number, { left, right }: Box): number {
  return scoreOfLength((x - left) / (right - left));
}

/** The F, 0 to 1, at so many pixels from the top; the reverse of `downOf`. */
export function workAt(y: number, { top, bottom }: Box): number {
  return scoreOfLength((bottom - y) / (bottom - top));
}
