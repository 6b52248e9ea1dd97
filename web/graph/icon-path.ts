const known = new Map<string, Path2D>();

/** The lines of one of the app's pictures (SVG text of components/icons.ts) as a path to stroke, in its own units. */
export function iconPath(svg: string): Path2D {
  const before = known.get(svg);
  if (before) return before;
  const path = new Path2D();
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  for (const shape of documentElement.children) addShape(path, shape);
  known.set(svg, path);
  return path;
}

function addShape(path: Path2D, shape: Element): void {
  const value = (name: string) => Number(shape.getAttribute(name) ?? 0);
  if (shape.tagName === 'path') path.addPath(new Path2D(shape.getAttribute('d') ?? ''));
  else if (shape.tagName === 'rect') {
    path.roundRect(value('x'), value('y'), value('width'), value('height'), value('rx'));
  } else if (shape.tagName === 'line') {
    path.moveTo(value('x1'), value('y1'));
    path.lineTo(value('x2'), value('y2'));
  } else if (shape.tagName === 'circle') {
    path.moveTo(value('cx') + value('r'), value('cy'));
    path.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI);
  }
}
