import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../components/page-element.ts';
import { t } from '../../i18n/i18n.ts';

/** One service. */
@customElement('yp-service-page')
export class YpServicePage extends PageElement {
  protected override pageTitle(): string {
    return t('service.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('service.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-page': YpServicePage;
  }
}
