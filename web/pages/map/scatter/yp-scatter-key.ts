import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../../components/yp-element.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';
import { relationTones } from '../../../styles/relation-tones.ts';
import type { ScatterKey } from './scatter-key.ts';

/** As draw-scatter.ts draws them, around (8, 8). */
const SIGNS = {
  duplicate: svg`<rect x="3.1" y="3.1" width="9.8" height="9.8"></rect>`,
  partner: svg`<circle cx="8" cy="8" r="5.5"></circle>`,
  peer: svg`<path d="M8 1.1 14.9 8 8 14.9 1.1 8z"></path>`,
  quiet: svg`<rect x="6.5" y="6.5" width="3" height="3"></rect>`,
  mass: svg`<rect x="1" y="3" width="14" height="10"></rect>`,
  experiment: svg`<circle class="ring" cx="8" cy="8" r="6.8"></circle>`,
} as const;

/** What the signs of the scatter mean, and how many of each are drawn. */
@customElement('yp-scatter-key')
export class YpScatterKey extends YpElement {
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
      .mass svg {
        fill: var(--shared-clients);
        opacity: 0.35;
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
  @property({ attribute: false }) key: ScatterKey = { shapes: [], quiet: 0, mass: 0, tried: 0 };

  override render() {
    const { shapes, quiet, mass, tried } = this.key;
    return html`<ul class="plain" aria-label=${t('scatter.key.title')}>
      ${shapes.map(({ relation, count }) =>
        this.renderSign(relation, t(`map.relations.kind.${relation}`), count),
      )}
      ${this.renderSign('experiment', t('map.relations.kind.experiment'), tried)}
      ${this.renderSign('quiet', t('scatter.key.quiet'), quiet)}
      ${this.renderSign('mass', t('scatter.key.mass'), mass)}
    </ul>`;
  }

  private renderSign(sign: keyof typeof SIGNS, text: string, count: number) {
    if (count === 0) return nothing;
    return html`<li class=${sign}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${SIGNS[sign]}</svg>
      <span>${text} <b>${number(count)}</b></span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-scatter-key': YpScatterKey;
  }
}
