import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Thresholds } from '../../../api/contract/relation-settings.ts';
import { cssVars } from '../../components/css-vars.ts';
import { RELATION_ICONS } from '../../components/relation-icons.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { QUADRANTS } from '../../state/scatter.ts';
import { base } from '../../styles/base.ts';
import { relationTones } from '../../styles/relation-tones.ts';

const HUNDRED = 100;

/** The two thresholds as lines across a square, and what each of its four parts is called. */
@customElement('yp-quadrants')
export class YpQuadrants extends YpElement {
  static override styles = [
    base,
    relationTones,
    css`
      :host {
        display: grid;
        grid-template: auto auto / 24px minmax(0, 1fr);
        gap: 6px;
      }
      .square {
        position: relative;
        display: grid;
        grid-template-columns: var(--clients) minmax(0, 1fr);
        grid-template-rows: minmax(0, 1fr) var(--work);
        aspect-ratio: 1.25;
        overflow: hidden;
        border: 1px solid var(--line-control);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .part {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 6px;
        min-width: 0;
        min-height: 0;
        container-type: size;
        overflow: hidden;
        background: var(--ground);
        color: var(--color);
        font-size: var(--t-s);
        font-weight: 600;
        line-height: 1.25;
        text-align: center;
        hyphens: auto;
      }
      .part:not(.none) span {
        width: min-content;
        min-width: 0;
      }
      /* Too small for the word: the sign stays, which the list under the picture explains. */
      @container (max-width: 136px) or (max-height: 34px) {
        .part span {
          display: none;
        }
      }
      .none {
        --color: var(--muted);
        font-weight: 440;
      }
      .line {
        position: absolute;
        border: 0 dashed var(--ink);
      }
      .upright {
        inset: 0 auto 0 var(--clients);
        border-left-width: 1.5px;
      }
      .level {
        inset: auto 0 var(--work);
        border-top-width: 1.5px;
      }
      .axis {
        color: var(--muted);
        font-size: var(--t-s);
        text-align: center;
      }
      .axis.up {
        writing-mode: vertical-rl;
        rotate: 180deg;
      }
      .axis.across {
        grid-column: 2;
      }
    `,
  ];
  @property({ attribute: false }) thresholds: Thresholds | undefined;

  override render() {
    if (!this.thresholds) return nothing;
    const { highClientOverlap, highFunctionSimilarity } = this.thresholds;
    const [clients, work] = [highClientOverlap, highFunctionSimilarity].map((one) => `${one * HUNDRED}%`);
    return html`
      <span class="axis up" aria-hidden="true">${t('settings.relations.axis.work')} →</span>
      <div
        class="square"
        role="img"
        aria-label=${t('settings.relations.picture')}
        ${cssVars({ '--clients': clients!, '--work': work! })}
      >
        ${QUADRANTS.map(
          (place) =>
            html`<div class="part ${place}">
              ${place === 'none' ? nothing : html`<yp-icon name=${RELATION_ICONS[place]}></yp-icon>`}
              <span>${t(place === 'none' ? 'settings.relations.none' : `common.relation.${place}`)}</span>
            </div>`,
        )}
        <i class="line upright"></i><i class="line level"></i>
      </div>
      <span class="axis across" aria-hidden="true">${t('settings.relations.axis.clients')} →</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-quadrants': YpQuadrants;
  }
}
