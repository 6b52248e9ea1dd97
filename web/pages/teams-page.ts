import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** All units. */
@customElement('yp-teams-page')
export class YpTeamsPage extends PageElement {
  protected override pageTitle(): string {
    return t('directory.units');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('directory.units')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-teams-page': YpTeamsPage;
  }
}
