/** Writes the elements of an SVG file one after the other. Pure. */
import { element, escapeXml, type XmlAttributes } from '../../api/exchange/sheet/xml.ts';

/** The last element, while more may be said about it. */
interface Pending {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly content: string;
  /** What must be the same for a fill and a stroke to be one element. */
  readonly outline: string;
}

export class SvgWriter {
  private readonly written: string[] = [];
  private pending: Pending | undefined;

  get elements(): readonly string[] {
    this.flush();
    return this.written;
  }

  /** A group up to its `close`; its title is shown at the pointer and read aloud. */
  open(attributes: XmlAttributes, title?: string): void {
    this.flush();
    // An element with something in it, less its end.
    const group = element('g', attributes, ' ').slice(0, -' </g>'.length);
    this.written.push(group + (title === undefined ? '' : element('title', {}, escapeXml(title))));
  }

  close(): void {
    this.flush();
    this.written.push('</g>');
  }

  /** Something that is no part of what is drawn, such as the path that a group is clipped to. */
  define(xml: string): void {
    this.flush();
    this.written.push(xml);
  }

  /** A fill and a stroke of the same outline, one after the other, become one element, painted in their order. */
  write(name: string, outline: XmlAttributes, look: XmlAttributes, content = ''): void {
    const key = JSON.stringify([name, outline, content]);
    const before = this.pending?.outline === key ? this.pending : undefined;
    const merged = before && mergeLooks(before.attributes, look);
    if (!before || !merged) this.flush();
    this.pending = { name, attributes: merged ?? { ...outline, ...look }, content, outline: key };
    if (merged) this.flush();
  }

  private flush(): void {
    if (!this.pending) return;
    const { name, attributes, content } = this.pending;
    this.written.push(element(name, attributes, content));
    this.pending = undefined;
  }
}

function mergeLooks(first: XmlAttributes, second: XmlAttributes): XmlAttributes | undefined {
  if (first['fill'] === 'none' && second['stroke'] === undefined) {
    return { ...first, ...second, stroke: first['stroke'], 'paint-order': 'stroke' };
  }
  if (first['stroke'] !== undefined || second['fill'] !== 'none') return undefined;
  return { ...first, ...second, fill: first['fill'] };
}
