import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { page } from '../styles/page.ts';
import { YpElement } from './yp-element.ts';

/** A page says what it is called; the frame puts that in the window's title and reads it aloud. */
export class PageTitleEvent extends Event {
  static readonly type = 'page-title';
  readonly title: string;
  constructor(title: string) {
    super(PageTitleEvent.type, { bubbles: true, composed: true });
    this.title = title;
  }
}

declare global {
  interface HTMLElementEventMap {
    'page-title': PageTitleEvent;
  }
}

/**
 * One screen. The frame creates it for its route and sets `params` and `query`; a page renders one `<h1>` inside
 * `<div class="page">` and names itself by `pageTitle()`.
 *
 * @fires page-title when the name becomes known or changes
 */
export abstract class PageElement extends YpElement {
  static override styles = [base, buttons, page];
  /** What stood at the `:names` of the route's path. */
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {};
  /** The query of the address; changes without the page being made anew. */
  @property({ attribute: false }) query = new URLSearchParams();

  /** The page fills the window below the header and scrolls inside itself. */
  readonly fillsWindow: boolean = false;

  /** The page keeps its buttons in sight in a bar at the foot of the window: short messages appear above it. */
  readonly hasFootBar: boolean = false;

  /** The page has the window for itself: no header, no menu. */
  readonly hidesFrame: boolean = false;

  private toldTitle: string | undefined;

  /** The page's name, undefined while it is not known yet. */
  protected abstract pageTitle(): string | undefined;

  /** The page's `<h1>`, to which the focus moves after a navigation. */
  get heading(): HTMLElement | null {
    return this.renderRoot.querySelector('h1');
  }

  protected override updated(_changed: PropertyValues): void {
    const title = this.pageTitle();
    if (title === undefined || title === this.toldTitle) return;
    this.toldTitle = title;
    this.dispatchEvent(new PageTitleEvent(title));
  }
}
