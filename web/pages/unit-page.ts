import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** One unit: who else serves its clients, and why. */
@customElement('yp-unit-page')
export class YpUnitPage extends PageElement {
  protected override pageTitle(): string {
    return t('unit.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('unit.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-page': YpUnitPage;
  }
}
