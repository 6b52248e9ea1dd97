import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import '../components/yp-error.ts';
import { t } from '../i18n/i18n.ts';

/** A page's code could not be fetched, mostly because a new version of the app is out. */
@customElement('yp-failed-page')
export class YpFailedPage extends PageElement {
  protected override pageTitle(): string {
    return t('frame.pageFailed.title');
  }

  override render() {
    return html`<div class="page">
      <h1 class="visually-hidden">${t('frame.pageFailed.title')}</h1>
      <yp-error
        heading=${t('frame.pageFailed.title')}
        text=${t('frame.pageFailed.text')}
        action=${t('frame.pageFailed.reload')}
        @retry=${() => location.reload()}
      ></yp-error>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-failed-page': YpFailedPage;
  }
}
