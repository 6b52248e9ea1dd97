import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A strip that scrolls sideways when it is too wide: keeps its chosen part in sight, and tells its looks by the attributes
 * `more-before` and `more-after` at which ends something is hidden.
 */
export class ScrolledStrip implements ReactiveController {
  private readonly find: () => HTMLElement | null;
  private readonly sizes = new ResizeObserver(() => this.mark());
  private strip: HTMLElement | null = null;
  private chosen: Element | null = null;
  private width = 0;

  constructor(host: ReactiveControllerHost, find: () => HTMLElement | null) {
    this.find = find;
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.find();
    if (strip !== this.strip) this.watch(strip);
    if (strip === null) return;
    const chosen = strip.querySelector<HTMLElement>('[aria-selected="true"], [aria-current]');
    // Whoever has scrolled it stays there until another part is chosen, or the parts have become wider.
    if (chosen && (chosen !== this.chosen || strip.scrollWidth !== this.width)) {
      strip.scrollLeft = chosen.offsetLeft - (strip.clientWidth - chosen.offsetWidth) / 2;
    }
    this.chosen = chosen;
    this.width = strip.scrollWidth;
    this.mark();
  }

  hostDisconnected(): void {
    this.watch(null);
  }

  private watch(strip: HTMLElement | null): void {
    this.sizes.disconnect();
    this.strip?.removeEventListener('scroll', this.mark);
    this.strip = strip;
    if (strip === null) return;
    this.sizes.observe(strip);
    strip.addEventListener('scroll', this.mark, { passive: true });
  }

  private readonly mark = (): void => {
    const { strip } = this;
    if (strip === null) return;
    // A pixel is lost to rounding where the screen is zoomed.
    const hidden = strip.scrollWidth - strip.clientWidth - 1;
    strip.toggleAttribute('more-before', strip.scrollLeft > 1);
    strip.toggleAttribute('more-after', strip.scrollLeft < hidden);
  };
}
