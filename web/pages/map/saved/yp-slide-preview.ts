import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { base } from '../../../styles/base.ts';
import './yp-slide.ts';

/** A slide is laid out as wide as on a small projector. */
const LAID_OUT_PX = 1280;

/** A small picture of a slide, as the hall will see it; there is nothing in it to use. */
@customElement('yp-slide-preview')
export class YpSlidePreview extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        aspect-ratio: 16 / 9;
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--bg);
        box-shadow: var(--shadow);
      }
      yp-slide {
        position: absolute;
        inset: 0 auto auto 0;
        width: 1280px;
        height: 720px;
        transform: scale(var(--scale, 0.5));
        transform-origin: 0 0;
      }
    `,
  ];
  /** Query of the map's address. */
  @property() address = '';
  private readonly observer = new ResizeObserver(() =>
    this.style.setProperty('--scale', String(this.clientWidth / LAID_OUT_PX)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  override render() {
    return html`<yp-slide inert .address=${this.address}></yp-slide>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-slide-preview': YpSlidePreview;
  }
}
