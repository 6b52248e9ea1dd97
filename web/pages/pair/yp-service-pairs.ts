import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pair } from '../../../api/contract/relations.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-strength.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { pairHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

/** Of two units: the pairs of their services that share most clients, each leading to its own page. */
@customElement('yp-service-pairs')
export class YpServicePairs extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-bottom: var(--s2);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      a {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto 108px;
        align-items: center;
        gap: var(--s1) var(--s4);
        min-height: 48px;
        margin-inline: calc(-1 * var(--s2));
        padding: var(--s2);
        border-radius: var(--radius-s);
        color: var(--ink);
        font-size: var(--t-m);
        line-height: 1.4;
      }
      a:hover {
        background: var(--hover);
        text-decoration: none;
      }
      yp-strength {
        justify-content: flex-end;
      }
      @media (max-width: 700px) {
        a {
          grid-template-columns: auto minmax(0, 1fr);
        }
        .names {
          grid-column: 1 / -1;
        }
        yp-strength {
          grid-column: -2 / -1;
        }
      }
    `,
  ];
  @property({ attribute: false }) services: Pair['services'] = [];

  override render() {
    return html`<h2>${t('decide.pair.servicePairs')}</h2>
      ${
        this.services.length === 0
          ? html`<p class="muted">${t('decide.pair.noServicePairs')}</p>`
          : html`<ul class="plain">
              ${this.services.map(
                ({ a, b, score, relation }) =>
                  html`<li>
                    <a href=${pairHref('service', a.id, b.id)}>
                      <span class="names"
                        ><span class="visually-hidden"
                          >${t('decide.pair.compareServices', { a: plainText(a.name), b: plainText(b.name) })}</span
                        ><span aria-hidden="true"
                          >${text(a.name)} <span class="muted">↔</span> ${text(b.name)}</span
                        ></span
                      >
                      ${relation === null ? html`<span></span>` : html`<yp-relation relation=${relation}></yp-relation>`}
                      <yp-strength .value=${score}></yp-strength>
                    </a>
                  </li>`,
              )}
            </ul>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-pairs': YpServicePairs;
  }
}
