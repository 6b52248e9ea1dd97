import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** The map of who shares clients with whom. */
@customElement('yp-map-page')
export class YpMapPage extends PageElement {
  protected override pageTitle(): string {
    return t('map.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('map.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-page': YpMapPage;
  }
}
