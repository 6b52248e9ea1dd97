import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pair } from '../../api/contract/relations.ts';
import { changeTexts, verdictValues } from '../i18n/decision-words.ts';
import { t } from '../i18n/i18n.ts';
import { plainText } from '../i18n/local-text.ts';
import { base } from '../styles/base.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** Why a decided pair is open again: what was decided, and exactly what has changed since. Nothing while it is not. */
@customElement('yp-open-again')
export class YpOpenAgain extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .box {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px var(--s2);
        padding: var(--s3) var(--s4);
        border: 1px solid color-mix(in srgb, var(--duplicate) 35%, var(--line));
        border-radius: var(--radius);
        background: var(--duplicate-weak);
        font-size: var(--t-s);
        line-height: 1.5;
      }
      yp-icon {
        margin-top: 1px;
        color: var(--duplicate);
      }
      .title {
        font-size: var(--t-m);
        font-weight: 620;
      }
      .box > :nth-child(n + 3) {
        grid-column: 2;
      }
      ul {
        margin-top: var(--s1);
        padding-left: 1.1em;
      }
    `,
  ];
  @property({ attribute: false }) pair: Pick<Pair, 'a' | 'b' | 'status' | 'verdict' | 'changes'> | undefined;

  override render() {
    if (this.pair?.status !== 'open-again' || this.pair.verdict === null) return nothing;
    const { a, b, verdict, changes } = this.pair;
    return html`<div class="box">
      <yp-icon name="history"></yp-icon>
      <p class="title">${t('decide.openAgain.title')}</p>
      <p>${t('decide.openAgain.text', verdictValues(verdict))}</p>
      <ul>
        ${changeTexts(changes, { a: plainText(a.name), b: plainText(b.name) }).map(
          (change) => html`<li>${change}</li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-open-again': YpOpenAgain;
  }
}
