import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** All services, with filters. */
@customElement('yp-services-page')
export class YpServicesPage extends PageElement {
  protected override pageTitle(): string {
    return t('directory.services');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('directory.services')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-services-page': YpServicesPage;
  }
}
