/** A path as SVG path data, built by the calls that build one on a canvas. Pure. */

const FULL_CIRCLE = 2 * Math.PI;
/** SVG arcs cannot close on themselves: a circle is two halves. */
const NEARLY_FULL = FULL_CIRCLE - 1e-9;

/** A number without needless digits: hundredths of a pixel cannot be seen. */
export function crisp(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** What a path is, where it is only one plain shape: then it is written as that. */
export type PlainShape =
  | { readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx: number;
    };

export class SvgPath {
  private parts: string[] = [];
  private shape: PlainShape | undefined;

  constructor(data = '') {
    if (data !== '') this.parts.push(data);
  }

  get data(): string {
    return this.parts.join('');
  }

  /** The one circle or rectangle that this path is; undefined: anything else. */
  get plainShape(): PlainShape | undefined {
    return this.parts.length === 1 ? this.shape : undefined;
  }

  moveTo(x: number, y: number): void {
    this.parts.push(`M${crisp(x)} ${crisp(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.parts.push(`${this.parts.length === 0 ? 'M' : 'L'}${crisp(x)} ${crisp(y)}`);
  }

  quadraticCurveTo(...[x1, y1, x, y]: readonly [number, number, number, number]): void {
    this.parts.push(`Q${[x1, y1, x, y].map(crisp).join(' ')}`);
  }

  bezierCurveTo(...numbers: readonly [number, number, number, number, number, number]): void {
    this.parts.push(`C${numbers.map(crisp).join(' ')}`);
  }

  closePath(): void {
    this.parts.push('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.roundRect(x, y, width, height, 0);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: unknown = 0): void {
    const rx = Math.min(Number(radius), width / 2, height / 2);
    const [right, bottom] = [x + width, y + height];
    const corner = (toX: number, toY: number) => `A${[rx, rx, 0, 0, 1, toX, toY].map(crisp).join(' ')}`;
    this.shape = { kind: 'rect', x, y, width, height, rx };
    this.parts.push(
      rx === 0
        ? `M${crisp(x)} ${crisp(y)}H${crisp(right)}V${crisp(bottom)}H${crisp(x)}Z`
        : `M${crisp(x + rx)} ${crisp(y)}H${crisp(right - rx)}${corner(right, y + rx)}V${crisp(bottom - rx)}${corner(right - rx, bottom)}H${crisp(x + rx)}${corner(x, bottom - rx)}V${crisp(y + rx)}${corner(x + rx, y)}Z`,
    );
  }

  arc(cx: number, cy: number, r: number, from: number, to: number, counterclockwise = false): void {
    const at = (angle: number) => `${crisp(cx + r * Math.cos(angle))} ${crisp(cy + r * Math.sin(angle))}`;
    const turn = counterclockwise ? from - to : to - from;
    const radii = `${crisp(r)} ${crisp(r)} 0`;
    if (turn >= NEARLY_FULL) {
      this.shape = { kind: 'circle', cx, cy, r };
      const across = from + Math.PI;
      this.parts.push(`M${at(from)}A${radii} 1 1 ${at(across)}A${radii} 1 1 ${at(from)}Z`);
      return;
    }
    const angle = ((turn % FULL_CIRCLE) + FULL_CIRCLE) % FULL_CIRCLE;
    const large = angle > Math.PI ? 1 : 0;
    const begin = this.parts.length === 0 ? 'M' : 'L';
    this.parts.push(`${begin}${at(from)}A${radii} ${large} ${counterclockwise ? 0 : 1} ${at(to)}`);
  }
}
