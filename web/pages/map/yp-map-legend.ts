import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MapLevel } from '../../../api/contract/relation.ts';
import { cssVars } from '../../components/css-vars.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { countByStrength, type MapLink } from '../../state/map-links.ts';
import { base } from '../../styles/base.ts';

const WORDS = ['weak', 'clear', 'strong'] as const;
/** As the lines are drawn. */
const LOOKS = {
  weak: { '--width': '1.5px', '--color': 'var(--line-strong)' },
  clear: { '--width': '2.5px', '--color': 'color-mix(in srgb, var(--accent) 52%, var(--line-strong))' },
  strong: { '--width': '4px', '--color': 'var(--accent)' },
} as const;

/** What lines and sizes mean, and how many links have each word. Narrow, it keeps to the lines. */
@customElement('yp-map-legend')
export class YpMapLegend extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        flex: 1;
        min-width: 0;
        container-type: inline-size;
      }
      ul {
        display: flex;
        align-items: center;
        gap: 0 var(--s4);
        color: var(--muted);
        font-size: var(--t-s);
        white-space: nowrap;
      }
      b {
        color: var(--ink);
        font-weight: 580;
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 7px;
      }
      i {
        width: 24px;
        border-top: var(--width) solid var(--color);
        border-radius: 3px;
        forced-color-adjust: none;
      }
      .number {
        color: var(--ink);
      }
      @container (max-width: 540px) {
        .about {
          display: none;
        }
        ul {
          column-gap: var(--s3);
        }
        i {
          width: 16px;
        }
      }
      @container (max-width: 300px) {
        ul {
          column-gap: 10px;
          font-size: var(--t-xs);
        }
        li {
          gap: 4px;
        }
        i {
          width: 10px;
        }
      }
    `,
  ];
  @property() level: MapLevel = 'team';
  @property({ attribute: false }) links: readonly MapLink[] = [];

  override render() {
    const counts = countByStrength(this.links);
    return html`<ul class="plain">
      <li class="about"><b>${t('map.legend.title')}</b></li>
      ${WORDS.map(
        (word) =>
          html`<li>
            <i ${cssVars(LOOKS[word])}></i>${t(`map.legend.${word}`)}
            <span class="number">${number(counts[word])}</span>
          </li>`,
      )}
      <li class="about">${t(`map.legend.size.${this.level}`)}</li>
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-legend': YpMapLegend;
  }
}
