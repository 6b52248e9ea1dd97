import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PageElement } from '../components/page-element.ts';
import { t } from '../i18n/i18n.ts';
import { openSearch } from '../state/search-shortcut.ts';

/** The address leads nowhere: says so, and offers the search and the way home. */
@customElement('yp-not-found-page')
export class YpNotFoundPage extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      .actions {
        display: flex;
        gap: var(--s2);
        margin-top: var(--s4);
      }
    `,
  ];

  protected override pageTitle(): string {
    return t('frame.notFound.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('frame.notFound.title')}</h1></div>
      <p class="muted prose">${t('frame.notFound.text', { path: location.pathname })}</p>
      <p class="actions">
        <button type="button" class="button" @click=${openSearch}>${t('frame.notFound.search')}</button>
        <a class="button quiet" href="/">${t('frame.notFound.home')}</a>
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-not-found-page': YpNotFoundPage;
  }
}
