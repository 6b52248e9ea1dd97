import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';

/** The first screen: one's own unit, or the question which it is. */
@customElement('yp-home-page')
export class YpHomePage extends PageElement {
  protected override pageTitle(): string {
    return t('unit.choose.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('unit.choose.title')}</h1></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-home-page': YpHomePage;
  }
}
