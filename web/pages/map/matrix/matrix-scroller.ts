import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MatrixWindow } from './matrix-geometry.ts';

/** Without a scroll for so long, scrolling has settled. */
const SETTLED_MS = 140;

interface ScrollerHost {
  readonly element: () => HTMLElement | null;
  /** At every step of scrolling. */
  readonly onScroll: () => void;
  /** Once after a while without a step. */
  readonly onSettle: () => void;
  readonly onResize: () => void;
}

/** Follows the element that scrolls, which is the browser's own; what is seen of its content is the window. */
export class MatrixScroller implements ReactiveController {
  private readonly scrollerHost: ScrollerHost;
  private readonly observer = new ResizeObserver(() => this.scrollerHost.onResize());
  private element: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, scrollerHost: ScrollerHost) {
    this.scrollerHost = scrollerHost;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.element) return;
    const element = this.scrollerHost.element();
    if (!element) return;
    this.element = element;
    element.addEventListener('scroll', this.handleScroll, { passive: true });
    this.observer.observe(element);
  }

  hostDisconnected(): void {
    this.element?.removeEventListener('scroll', this.handleScroll);
    this.element = undefined;
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  /** What is seen, in whole pixels; nothing before the first rendering. */
  get window(): MatrixWindow {
    const { element } = this;
    if (!element) return { left: 0, top: 0, width: 0, height: 0 };
    return {
      left: Math.round(element.scrollLeft),
      top: Math.round(element.scrollTop),
      width: element.clientWidth,
      height: element.clientHeight,
    };
  }

  goTo({ left, top }: { readonly left: number; readonly top: number }): void {
    this.element?.scrollTo({ left, top, behavior: 'instant' });
  }

  private readonly handleScroll = (): void => {
    this.scrollerHost.onScroll();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.scrollerHost.onSettle(), SETTLED_MS);
  };
}
