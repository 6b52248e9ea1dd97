import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { QUADRANTS, type Quadrant } from '../../../state/scatter.ts';
import { base } from '../../../styles/base.ts';
import { relationTones } from '../../../styles/relation-tones.ts';
import { quadrantName } from './scatter-texts.ts';

/** The shapes as draw-scatter.ts draws them, around (8, 8). */
const SHAPES = {
  duplicate: svg`<rect x="3.1" y="3.1" width="9.8" height="9.8"></rect>`,
  partner: svg`<circle cx="8" cy="8" r="5.5"></circle>`,
  peer: svg`<path d="M8 1.1 14.9 8 8 14.9 1.1 8z"></path>`,
  none: svg`<rect x="6.5" y="6.5" width="3" height="3"></rect>`,
} as const satisfies Readonly<Record<Quadrant, unknown>>;

/** As draw-scatter.ts draws it around what is tried. */
const RING = svg`<circle class="ring" cx="8" cy="8" r="6.8"></circle>`;

/**
 * The four quadrants by name, each with its shape and how many pairs lie in it now, and the ring around what is tried: the
 * legend of the scatter.
 */
@customElement('yp-scatter-quadrants')
export class YpScatterQuadrants extends YpElement {
  static override styles = [
    base,
    relationTones,
    css`
      :host {
        display: block;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s5);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 7px;
      }
      svg {
        flex: none;
        width: 16px;
        height: 16px;
        fill: var(--color, var(--muted));
        forced-color-adjust: none;
      }
      .ring {
        fill: none;
        stroke: var(--color);
        stroke-width: 1.75;
        stroke-linecap: round;
        stroke-dasharray: 4 2.5 0.1 2.5;
      }
      b {
        color: var(--ink);
        font-weight: 620;
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 760px) {
        ul {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 2px var(--s3);
        }
        li {
          align-items: flex-start;
          line-height: 1.3;
        }
      }
    `,
  ];
  @property({ attribute: false }) counts: Readonly<Record<Quadrant, number>> = {
    peer: 0,
    duplicate: 0,
    none: 0,
    partner: 0,
  };
  /** How many pairs try something together, or have tried. */
  @property({ type: Number }) tried = 0;

  override render() {
    return html`<ul class="plain" aria-label=${t('scatter.quadrants')}>
      ${QUADRANTS.map(
        (quadrant) =>
          html`<li class=${quadrant}>
            <svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[quadrant]}</svg>
            <span>${quadrantName(quadrant)} <b>${number(this.counts[quadrant])}</b></span>
          </li>`,
      )}
      ${
        this.tried === 0
          ? nothing
          : html`<li class="experiment">
              <svg viewBox="0 0 16 16" aria-hidden="true">${RING}</svg>
              <span>${t('map.relations.kind.experiment')} <b>${number(this.tried)}</b></span>
            </li>`
      }
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-scatter-quadrants': YpScatterQuadrants;
  }
}
