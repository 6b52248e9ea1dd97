import { newPath, type DrawingContext } from './drawing-context.ts';

const known = new Map<string, Path2D>();

/** The lines of one of the app's pictures (SVG text of components/icons.ts) as a path to stroke, in its own units. */
export function iconPath(canvas: DrawingContext, svg: string): Path2D {
  if (canvas.createPath) return newPath(canvas, dataOf(svg));
  const path = known.get(svg) ?? newPath(canvas, dataOf(svg));
  known.set(svg, path);
  return path;
}

function dataOf(svg: string): string {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return Array.from(documentElement.children, dataOfShape).join('');
}

function dataOfShape(shape: Element): string {
  const value = (name: string) => Number(shape.getAttribute(name) ?? 0);
  // A path's first move is from the corner, even when it is written as one from the point before.
  if (shape.tagName === 'path') return `M0 0${shape.getAttribute('d') ?? ''}`;
  if (shape.tagName === 'line') return `M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`;
  if (shape.tagName === 'circle') return roundBox(circleBox(value('cx'), value('cy'), value('r')));
  if (shape.tagName !== 'rect') return '';
  return roundBox({
    x: value('x'),
    y: value('y'),
    width: value('width'),
    height: value('height'),
    radius: value('rx'),
  });
}

interface RoundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function circleBox(cx: number, cy: number, radius: number): RoundBox {
  return { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius, radius };
}

function roundBox({ x, y, width, height, radius }: RoundBox): string {
  const corner = (across: number, down: number) => `a${radius} ${radius} 0 0 1 ${across} ${down}`;
  const [along, up] = [width - 2 * radius, height - 2 * radius];
  return (
    `M${x + radius} ${y}h${along}${corner(radius, radius)}v${up}${corner(-radius, radius)}` +
    `h${-along}${corner(-radius, -radius)}v${-up}${corner(radius, -radius)}z`
  );
}
