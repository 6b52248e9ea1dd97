import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import '../../components/yp-evidence.ts';
import { YpElement } from '../../components/yp-element.ts';
import { rich, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { SAME_RECORDS_HREF, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

/** What an import adds although the directory may have it already, with what speaks for that. */
@customElement('yp-import-twice')
export class YpImportTwice extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .intro {
        margin: 2px 0 var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
      li {
        padding: var(--s2) 0;
        border-bottom: 1px solid var(--line);
        font-size: var(--t-m);
      }
      summary {
        cursor: pointer;
      }
      .decision {
        color: var(--muted);
        font-size: var(--t-s);
      }
      yp-evidence {
        margin-block: var(--s2);
      }
    `,
  ];
  @property({ attribute: false }) run: Import | undefined;

  override render() {
    if (!this.run || this.run.twiceCount === 0) return nothing;
    const { twice, twiceCount, status } = this.run;
    return html`<h2>${t('records.twice.title', { count: twiceCount })}</h2>
      <p class="intro">
        ${t('records.twice.text')}
        ${status === 'applied' ? html`<a href=${SAME_RECORDS_HREF}>${t('records.twice.open')}</a>` : nothing}
      </p>
      <ul class="plain">
        ${twice.map(
          ({ entity, name, existing, decision, prior, evidence }) =>
            html`<li>
              <details>
                <summary>
                  ${rich('records.twice.isNow', {
                    name: html`<strong>${text(name)}</strong>`,
                    existing: html`<a
                      href=${entity === 'service' ? serviceHref(existing.id) : teamHref(existing.id)}
                      >${text(existing.name)}</a
                    >`,
                  })}
                  <span class="decision">· ${t(`records.decision.${decision}`)}</span>
                </summary>
                <yp-evidence .prior=${prior} .evidence=${evidence}></yp-evidence>
              </details>
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-twice': YpImportTwice;
  }
}
