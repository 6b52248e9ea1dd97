import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** All client groups. */
@customElement('yp-client-groups-page')
export class YpClientGroupsPage extends PageElement {
  protected override pageTitle(): string {
    return t('directory.clientGroups');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('directory.clientGroups')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-client-groups-page': YpClientGroupsPage;
  }
}
