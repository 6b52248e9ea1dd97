import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FunctionSimilarity } from '../../api/contract/relations.ts';
import { t } from '../i18n/i18n.ts';
import { text } from '../i18n/local-text.ts';
import { barLength } from '../state/strength.ts';
import { base } from '../styles/base.ts';
import { measureStyles } from './measure-styles.ts';
import { YpElement } from './yp-element.ts';
import './yp-bar.ts';

/** More words than these, and words that add less than this part of the first, are not worth reading. */
const WORDS_SHOWN = 6;
const WORTH_SHOWING = 1 / 4;

type Classes = NonNullable<FunctionSimilarity['serviceClasses']>;

/** How alike the work of two sides is, and by which classes and words; or that nobody knows. */
@customElement('yp-work-why')
export class YpWorkWhy extends YpElement {
  static override styles = [
    base,
    measureStyles,
    css`
      :host {
        display: block;
        --bar-color: var(--peer);
      }
      ul {
        margin-top: var(--s3);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 84px;
        align-items: center;
        gap: 1px var(--s3);
        padding: 4px 0;
        font-size: var(--t-s);
      }
      .name {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .holders {
        grid-column: 1;
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .words {
        margin-top: var(--s3);
        font-size: var(--t-s);
        line-height: 1.5;
      }
    `,
  ];
  /** null: not known. */
  @property({ attribute: false }) similarity: FunctionSimilarity | null = null;

  override render() {
    const { similarity } = this;
    if (similarity === null) {
      return html`<h3 class="measure">
          <span>${t('map.pair.work')}</span><span>${t('common.notKnown')}</span>
        </h3>
        <p class="note">${t('map.pair.workUnknown')}</p>`;
    }
    return html`<h3 class="measure">
        <span>${t('map.pair.work')}</span><span>${t(`common.strength.${similarity.strength}`)}</span>
      </h3>
      <yp-bar .value=${barLength(similarity.score)}></yp-bar>
      ${this.renderClasses(similarity.serviceClasses)} ${this.renderWords(similarity.text)}`;
  }

  private renderClasses(classes: Classes | null) {
    if (classes === null) return html`<p class="note">${t('map.pair.classesUnknown')}</p>`;
    const own = classes.filter(({ implied }) => !implied);
    if (classes.length === 0) return html`<p class="note">${t('map.pair.noClasses')}</p>`;
    const shown = own.length > 0 ? own : classes;
    const most = Math.max(...shown.map(({ value }) => value));
    return html`<h4 class="visually-hidden">${t('map.pair.classes')}</h4>
      <ul class="plain">
        ${shown.map(
          ({ serviceClass, value, holders }) =>
            html`<li>
              <span class="name">${text(serviceClass.name)}</span>
              <yp-bar .value=${most === 0 ? 0 : value / most}></yp-bar>
              <span class="holders">${t('map.pair.holders.service', { count: holders })}</span>
            </li>`,
        )}
      </ul>`;
  }

  private renderWords(found: FunctionSimilarity['text']) {
    if (found === null) return html`<p class="note">${t('map.pair.textUnknown')}</p>`;
    const least = WORTH_SHOWING * (found.words[0]?.value ?? 0);
    const words = found.words.filter(({ value }) => value >= least).slice(0, WORDS_SHOWN);
    if (words.length === 0) return nothing;
    return html`<p class="words">
      ${t('map.pair.words')} <span lang=${found.language}>${words.map(({ word }) => word).join(', ')}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-work-why': YpWorkWhy;
  }
}
