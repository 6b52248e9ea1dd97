import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { QUADRANTS, type Quadrant } from '../../../state/scatter.ts';
import { base } from '../../../styles/base.ts';
import { quadrantName } from './scatter-texts.ts';

/** How many pairs lie in each quadrant now, for those who do not see it written in the picture. */
@customElement('yp-scatter-quadrants')
export class YpScatterQuadrants extends YpElement {
  static override styles = [base];
  @property({ attribute: false }) counts: Readonly<Record<Quadrant, number>> = {
    peer: 0,
    duplicate: 0,
    none: 0,
    partner: 0,
  };

  override render() {
    return html`<ul class="plain" aria-label=${t('scatter.quadrants')}>
      ${QUADRANTS.map(
        (quadrant) => html`<li>${quadrantName(quadrant)} ${number(this.counts[quadrant])}</li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-scatter-quadrants': YpScatterQuadrants;
  }
}
