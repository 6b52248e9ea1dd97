import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../components/page-element.ts';
import { t } from '../../i18n/i18n.ts';

/** Bringing in files from elsewhere. */
@customElement('yp-import-page')
export class YpImportPage extends PageElement {
  protected override pageTitle(): string {
    return t('imports.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('imports.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-page': YpImportPage;
  }
}
