import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';
import { trackScroller } from '../state/scroll.ts';

/**
 * Has an element that scrolls by itself return to its place on Back and Forward: `<div class="list" ${keepsScroll('list')}>`.
 * The name is the element's own on its page.
 */
class KeepsScroll extends AsyncDirective {
  private readonly element: Element;
  private name = '';
  private stop: (() => void) | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('keepsScroll() belongs on an element');
    this.element = (part as ElementPart).element;
  }

  render(name: string): typeof noChange {
    this.name = name;
    this.stop ??= trackScroller(name, this.element);
    return noChange;
  }

  override disconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  override reconnected(): void {
    this.stop = trackScroller(this.name, this.element);
  }
}

export const keepsScroll = directive(KeepsScroll);
