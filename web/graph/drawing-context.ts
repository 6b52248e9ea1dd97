/** What pictures are drawn on: a canvas, or a recorder with the same methods that writes a file (export/svg-context.ts). */

type Methods =
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'roundRect'
  | 'bezierCurveTo'
  | 'quadraticCurveTo'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline';

export interface DrawingContext extends Pick<CanvasRenderingContext2D, Methods> {
  /** Any CSS colour; gradients and patterns are not used. */
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  fill(): void;
  stroke(path?: Path2D): void;
  /** Keeps all that follows, up to the next `restore`, within the path. */
  clip(): void;
  /** A recorder's own kind of path, from SVG path data; a canvas takes a Path2D. */
  readonly createPath?: (data: string) => Path2D;
  /** What is drawn up to `closeGroup` belongs together and may have a name; a canvas knows no groups. */
  readonly openGroup?: (id: string | undefined, title?: string) => void;
  readonly closeGroup?: () => void;
}

/** A path that this context can draw. */
export function newPath(canvas: DrawingContext, data = ''): Path2D {
  return canvas.createPath ? canvas.createPath(data) : new Path2D(data);
}
