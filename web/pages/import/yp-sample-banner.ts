import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import type { Section } from '../../routes.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';

/** A slim line on every screen while the invented sample city is in the directory. The import page says it at length. */
@customElement('yp-sample-banner')
export class YpSampleBanner extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      aside {
        padding: 5px var(--page-x);
        border-bottom: 1px solid var(--accent-line);
        background: var(--accent-weak);
        color: var(--accent-ink);
        font-size: var(--t-s);
        text-align: center;
      }
      a {
        color: inherit;
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.18em;
        white-space: nowrap;
      }
    `,
  ];
  /** The part of the app on screen. */
  @property({ attribute: false }) section: Section | undefined;
  private readonly sample = new Fetch(this, 'GET /sample-city', () => ({}));

  override render() {
    if (!this.sample.value?.present || this.section === 'import') return nothing;
    return html`<aside class="no-print" aria-label=${t('imports.sample.label')}>
      ${t('imports.sample.banner')} <a href="/import">${t('imports.sample.bannerLink')}</a>
    </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-sample-banner': YpSampleBanner;
  }
}
