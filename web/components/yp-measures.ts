import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pair } from '../../api/contract/relations.ts';
import { date, t } from '../i18n/i18n.ts';
import { barLength } from '../state/strength.ts';
import { base } from '../styles/base.ts';
import { measureStyles } from './measure-styles.ts';
import { YpElement } from './yp-element.ts';
import './yp-bar.ts';
import './yp-icon.ts';
import './yp-overlap-why.ts';
import './yp-work-why.ts';

/**
 * Both measures of a pair, beside each other where there is room: how much they share and how alike their work is, each
 * as a word, a bar, and a bar for everything that adds to it; and how old the data is.
 *
 * @slot missing - what would fill in unknown client groups
 */
@customElement('yp-measures')
export class YpMeasures extends YpElement {
  static override styles = [
    base,
    measureStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .measures {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s5) var(--s10);
      }
      yp-overlap-why {
        margin-top: var(--s3);
      }
      .age {
        display: flex;
        align-items: center;
        gap: 6px;
        margin-top: var(--s4);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .age yp-icon {
        --icon-size: 15px;
      }
      @container (min-width: 620px) {
        .measures {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];
  @property({ attribute: false }) pair:
    Pick<Pair, 'a' | 'b' | 'clientOverlap' | 'functionSimilarity'> | undefined;
  @property() level: Pair['level'] = 'service';
  /** One side has no client groups at all, so that nothing can be said of shared ones. */
  @property({ type: Boolean, attribute: 'clients-unknown' }) clientsUnknown = false;

  override render() {
    if (!this.pair) return nothing;
    return html`<div class="measures">
        <section>${this.renderClients(this.pair)}</section>
        <section><yp-work-why .similarity=${this.pair.functionSimilarity}></yp-work-why></section>
      </div>
      <p class="age"><yp-icon name="clock"></yp-icon>${ageText(this.pair)}</p>`;
  }

  private renderClients({ clientOverlap }: Pick<Pair, 'clientOverlap'>) {
    if (this.clientsUnknown) {
      return html`<h3 class="measure">
          <span>${t('map.pair.shared')}</span><span>${t('common.notKnown')}</span>
        </h3>
        <p class="note">${t('decide.measures.clientsUnknown')}</p>
        <slot name="missing"></slot>`;
    }
    return html`<h3 class="measure">
        <span>${t('map.pair.shared')}</span><span>${t(`common.strength.${clientOverlap.strength}`)}</span>
      </h3>
      <yp-bar .value=${barLength(clientOverlap.score)}></yp-bar>
      ${
        clientOverlap.contributions.length === 0
          ? html`<p class="note">${t('map.pair.noGroups')}</p>`
          : html`<yp-overlap-why .overlap=${clientOverlap} level=${this.level}></yp-overlap-why>`
      }`;
  }
}

function ageText({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  if (a.reviewedAt === null || b.reviewedAt === null) return t('map.pair.neverReviewed');
  return t('map.pair.reviewed', { date: date(a.reviewedAt < b.reviewedAt ? a.reviewedAt : b.reviewedAt) });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-measures': YpMeasures;
  }
}
