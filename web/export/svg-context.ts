/**
 * Records what is drawn on it, by the calls of a canvas, as SVG that programs other than browsers show the same:
 * plain colours, text as text around its own base line, halos as strokes painted under their letters.
 */
import { element, escapeXml, XML_DECLARATION, type XmlAttributes } from '../../api/exchange/sheet/xml.ts';
import type { DrawingContext } from '../graph/drawing-context.ts';
import { plainColor } from './plain-color.ts';
import { crisp, SvgPath } from './svg-path.ts';
import { SvgWriter } from './svg-writer.ts';

/** Measures letters; a canvas does it in the browser. */
export type TextMeasure = (
  text: string,
  font: string,
  baseline: CanvasTextBaseline,
) => Pick<TextMetrics, 'width' | 'alphabeticBaseline'>;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface State {
  readonly matrix: Matrix;
  readonly fillStyle: DrawingContext['fillStyle'];
  readonly strokeStyle: DrawingContext['strokeStyle'];
  readonly globalAlpha: number;
  readonly lineWidth: number;
  readonly lineCap: CanvasLineCap;
  readonly lineJoin: CanvasLineJoin;
  readonly dash: readonly number[];
  readonly font: string;
  readonly textAlign: CanvasTextAlign;
  readonly textBaseline: CanvasTextBaseline;
  /** Groups of clipped drawing that end with this state. */
  readonly clips: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const FONT = /^(?:(\d+) )?([\d.]+)px (.+)$/;
const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};
/** Installed fonts have this name; the one of the page comes second, for browsers. */
const NAMED_FIRST = 'Inter';

export class SvgContext implements DrawingContext {
  fillStyle: DrawingContext['fillStyle'] = '#000000';
  strokeStyle: DrawingContext['strokeStyle'] = '#000000';
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  private dash: readonly number[] = [];
  private matrix = IDENTITY;
  private clips = 0;
  private clipCount = 0;
  private path = new SvgPath();
  private family = '';
  private readonly states: State[] = [];
  private readonly writer = new SvgWriter();
  private readonly measure: TextMeasure;

  constructor(measure: TextMeasure) {
    this.measure = measure;
  }

  /** The drawing as a file, `width` × `height` pixels, with what it is for those who do not see it. */
  toSvg(about: {
    readonly width: number;
    readonly height: number;
    readonly title: string;
    readonly description: string;
    readonly language: string;
  }): string {
    const { width, height, title, description, language } = about;
    const root = element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: crisp(width),
        height: crisp(height),
        viewBox: `0 0 ${crisp(width)} ${crisp(height)}`,
        role: 'img',
        lang: language,
        'font-family': this.family === '' ? undefined : this.family,
      },
      element('title', {}, escapeXml(title)),
      element('desc', {}, escapeXml(description)),
      ...this.writer.elements,
    );
    return `${XML_DECLARATION}\n${root}\n`;
  }

  readonly createPath = (data: string): Path2D => new SvgPath(data) as unknown as Path2D;

  readonly openGroup = (id: string | undefined, title?: string): void => this.writer.open({ id }, title);

  readonly closeGroup = (): void => this.writer.close();

  save(): void {
    this.states.push({
      matrix: this.matrix,
      fillStyle: this.fillStyle,
      strokeStyle: this.strokeStyle,
      globalAlpha: this.globalAlpha,
      lineWidth: this.lineWidth,
      lineCap: this.lineCap,
      lineJoin: this.lineJoin,
      dash: this.dash,
      font: this.font,
      textAlign: this.textAlign,
      textBaseline: this.textBaseline,
      clips: this.clips,
    });
    this.clips = 0;
  }

  restore(): void {
    const state = this.states.pop();
    if (!state) return;
    for (let open = this.clips; open > 0; open--) this.closeGroup();
    Object.assign(this, state);
  }

  translate(x: number, y: number): void {
    this.transform([1, 0, 0, 1, x, y]);
  }

  scale(x: number, y: number): void {
    this.transform([x, 0, 0, y, 0, 0]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform([cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.path = new SvgPath();
  }

  closePath(): void {
    this.path.closePath();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(x, y);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.path.quadraticCurveTo(x1, y1, x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.path.bezierCurveTo(x1, y1, x2, y2, x, y);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void {
    this.path.arc(x, y, radius, from, to, counterclockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radius?: unknown): void {
    this.path.roundRect(x, y, width, height, radius);
  }

  fill(): void {
    this.draw(this.path, this.fillLook());
  }

  stroke(path?: Path2D): void {
    const drawn = (path as unknown as SvgPath | undefined) ?? this.path;
    this.draw(drawn, { fill: 'none', ...this.strokeLook() });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = new SvgPath();
    path.rect(x, y, width, height);
    this.draw(path, this.fillLook());
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const path = new SvgPath();
    path.rect(x, y, width, height);
    this.draw(path, { fill: 'none', ...this.strokeLook() });
  }

  clip(): void {
    const id = `clip-${++this.clipCount}`;
    const outline = element('path', { d: this.path.data, transform: this.transformText() });
    this.writer.define(element('clipPath', { id }, outline));
    this.writer.open({ 'clip-path': `url(#${id})` });
    this.clips += 1;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  measureText(text: string): TextMetrics {
    return this.measure(text, this.font, this.textBaseline) as TextMetrics;
  }

  fillText(text: string, x: number, y: number): void {
    this.drawText(text, x, y, this.fillLook());
  }

  /** A halo: drawn before the same text is filled, it becomes part of that. */
  strokeText(text: string, x: number, y: number): void {
    this.drawText(text, x, y, { fill: 'none', ...this.strokeLook() });
  }

  private transform([a, b, c, d, e, f]: Matrix): void {
    const [p, q, r, s, t, u] = this.matrix;
    this.matrix = [
      p * a + r * b,
      q * a + s * b,
      p * c + r * d,
      q * c + s * d,
      p * e + r * f + t,
      q * e + s * f + u,
    ];
  }

  /** A point where it is seen when all is only moved; otherwise itself, and how it is transformed. */
  private placed(x: number, y: number): XmlAttributes {
    const [a, b, c, d, e, f] = this.matrix;
    const onlyMoved = a === 1 && b === 0 && c === 0 && d === 1;
    if (onlyMoved) return { x: crisp(x + e), y: crisp(y + f), transform: undefined };
    return { x: crisp(x), y: crisp(y), transform: this.transformText() };
  }

  private transformText(): string | undefined {
    const [a, b, c, d, e, f] = this.matrix;
    if (b !== 0 || c !== 0) return `matrix(${[a, b, c, d].map(fine).join(' ')} ${crisp(e)} ${crisp(f)})`;
    const moved = e === 0 && f === 0 ? '' : `translate(${crisp(e)} ${crisp(f)})`;
    const scaled = a === 1 && d === 1 ? '' : `scale(${a === d ? fine(a) : `${fine(a)} ${fine(d)}`})`;
    return moved + scaled || undefined;
  }

  private fillLook(): XmlAttributes {
    const { color, opacity } = plainOf(this.fillStyle);
    return { fill: color, 'fill-opacity': partly(opacity * this.globalAlpha) };
  }

  private strokeLook(): XmlAttributes {
    const { color, opacity } = plainOf(this.strokeStyle);
    const { lineCap, lineJoin, dash } = this;
    return {
      stroke: color,
      'stroke-opacity': partly(opacity * this.globalAlpha),
      'stroke-width': this.lineWidth === 1 ? undefined : crisp(this.lineWidth),
      'stroke-linecap': lineCap === 'butt' ? undefined : lineCap,
      'stroke-linejoin': lineJoin === 'miter' ? undefined : lineJoin,
      'stroke-dasharray': dash.length === 0 ? undefined : dash.map(crisp).join(' '),
    };
  }

  private draw(path: SvgPath, look: XmlAttributes): void {
    if (path.data === '') return;
    const shape = path.plainShape;
    if (shape?.kind === 'circle') {
      const { x: cx, y: cy, transform } = this.placed(shape.cx, shape.cy);
      this.writer.write('circle', { cx, cy, r: crisp(shape.r), transform }, look);
    } else if (shape) {
      const { x, y, transform } = this.placed(shape.x, shape.y);
      const size = { width: crisp(shape.width), height: crisp(shape.height) };
      const rx = shape.rx === 0 ? undefined : crisp(shape.rx);
      this.writer.write('rect', { x, y, ...size, rx, transform }, look);
    } else {
      this.writer.write('path', { d: path.data, transform: this.transformText() }, look);
    }
  }

  private drawText(text: string, x: number, y: number, look: XmlAttributes): void {
    if (text.trim() === '') return;
    const [, weight, size, family] = FONT.exec(this.font) ?? [];
    if (family === undefined) throw new Error(`not a font that files can name: ${this.font}`);
    if (this.family === '') this.family = named(family);
    // Programs differ in where they put other base lines than the letters' own.
    const { alphabeticBaseline, width } = this.measure(text, this.font, this.textBaseline);
    const place = {
      ...this.placed(x, y - alphabeticBaseline),
      'font-size': size,
      // Drawing programs know only hundreds, and take any other weight for the usual one.
      'font-weight': Math.round(Number(weight) / 100) * 100,
      'font-family': named(family) === this.family ? undefined : named(family),
      'text-anchor': ANCHORS[this.textAlign],
      // Where the font is missing, another one still fits the place that was found for the text.
      textLength: crisp(width),
      lengthAdjust: 'spacingAndGlyphs',
    };
    this.writer.write('text', place, look, escapeXml(text));
  }
}

function plainOf(style: DrawingContext['fillStyle']): ReturnType<typeof plainColor> {
  if (typeof style !== 'string') throw new Error('only plain colours can be written');
  return plainColor(style);
}

/** Scales need more digits than places. */
function fine(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function partly(opacity: number): string | undefined {
  return opacity === 1 ? undefined : crisp(opacity);
}

function named(family: string): string {
  const names = family.split(',').map((name) => name.trim().replaceAll(/^["']|["']$/g, ''));
  return [...new Set([NAMED_FIRST, ...names])]
    .map((name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`))
    .join(', ');
}
