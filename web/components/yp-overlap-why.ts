import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MapLevel } from '../../api/contract/relation.ts';
import type { ClientOverlap } from '../../api/contract/relations.ts';
import { t } from '../i18n/i18n.ts';
import { text } from '../i18n/local-text.ts';
import { clientGroupHref } from '../state/hrefs.ts';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';
import './yp-bar.ts';

const FIRST_SHOWN = 6;

/** Why two sides share clients: a bar for each group in common, what is not known, and how many clients it may be. */
@customElement('yp-overlap-why')
export class YpOverlapWhy extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-size: var(--t-s);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 84px;
        align-items: center;
        gap: 1px var(--s3);
        padding: 4px 0;
      }
      li a {
        color: var(--ink);
      }
      .holders {
        grid-column: 1;
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .implied a {
        color: var(--muted);
      }
      .notes {
        margin-top: var(--s2);
        color: var(--muted);
      }
      button {
        padding: 4px 0;
        border: 0;
        background: none;
        color: var(--accent);
        font-weight: 560;
        cursor: pointer;
      }
    `,
  ];
  @property({ attribute: false }) overlap: ClientOverlap | undefined;
  /** What the two sides are: so many of them serve a group. */
  @property() level: MapLevel = 'team';
  @state() private all = false;

  override render() {
    if (!this.overlap) return nothing;
    const { contributions } = this.overlap;
    const shown = this.all ? contributions : contributions.slice(0, FIRST_SHOWN);
    const most = contributions[0]?.share ?? 1;
    return html`
      <ul class="plain">
        ${shown.map(
          (one) =>
            html`<li class=${one.implied ? 'implied' : ''}>
              <a href=${clientGroupHref(one.clientGroup.id)}>${text(one.clientGroup.name)}</a>
              <yp-bar .value=${one.share / most}></yp-bar>
              <span class="holders">${t(`map.pair.holders.${this.level}`, { count: one.holders })}</span>
            </li>`,
        )}
      </ul>
      ${
        contributions.length > shown.length
          ? html`<button type="button" @click=${() => (this.all = true)}>
              ${t('common.showMore', { count: contributions.length - shown.length })}
            </button>`
          : nothing
      }
      <p class="notes">${this.notes().join(' ')}</p>
    `;
  }

  private notes(): readonly string[] {
    const { ages, areas, contributions, estimatedClients } = this.overlap!;
    return [
      contributions.length > 1 ? t('unit.sharedClients.rarestWeighsMost') : '',
      ages.known
        ? ages.value < 1
          ? t('unit.sharedClients.agesDiffer')
          : ''
        : t('unit.sharedClients.agesUnknown'),
      areas.known
        ? areas.value < 1
          ? t('unit.sharedClients.areasDiffer')
          : ''
        : t('unit.sharedClients.areasUnknown'),
      estimatedClients === '<5' ? t('unit.sharedClients.estimateFew') : '',
      typeof estimatedClients === 'number' && estimatedClients > 0
        ? t('unit.sharedClients.estimate', { count: estimatedClients })
        : '',
    ].filter((note) => note !== '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-overlap-why': YpOverlapWhy;
  }
}
