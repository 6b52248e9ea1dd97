import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../../components/page-element.ts';
import { t } from '../../i18n/i18n.ts';

/** One client group and who serves it. */
@customElement('yp-client-group-page')
export class YpClientGroupPage extends PageElement {
  protected override pageTitle(): string {
    return t('clientGroup.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('clientGroup.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-client-group-page': YpClientGroupPage;
  }
}
