import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { base } from '../../../styles/base.ts';
import '../../map-page.ts';

/** The real map in a saved view and with nothing around it; what one chooses in it stays in the slide. */
@customElement('yp-slide')
export class YpSlide extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        min-width: 0;
        min-height: 0;
      }
    `,
  ];
  /** Query of the map's address. */
  @property() address = '';
  @state() private shown = new URLSearchParams();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address')) this.reset();
  }

  /** Shows the view as it was saved again. */
  reset(): void {
    this.shown = new URLSearchParams(this.address);
  }

  override render() {
    return html`<yp-map-page presenting .query=${this.shown}></yp-map-page>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-slide': YpSlide;
  }
}
