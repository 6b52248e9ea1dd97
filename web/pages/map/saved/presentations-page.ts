import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Presentation } from '../../../../api/contract/presentation.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-breadcrumb.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { Fetch } from '../../../state/fetch.ts';
import { presentationHref, showHref } from '../../../state/hrefs.ts';
import { slidesOf } from '../../../state/slides.ts';
import { createPresentation, removePresentation } from './presentation-writes.ts';
import { presentationsPageStyles } from './presentations-page-styles.ts';
import './yp-naming-dialog.ts';
import type { YpNamingDialog } from './yp-naming-dialog.ts';

/** All presentations, the latest first. */
@customElement('yp-presentations-page')
export class YpPresentationsPage extends PageElement {
  static override styles = [...PageElement.styles, presentationsPageStyles];
  @query('yp-naming-dialog') private naming!: YpNamingDialog;

  private readonly presentations = new Fetch(this, 'GET /presentations', () => ({
    query: { limit: LIMITS.page },
  }));

  protected override pageTitle(): string {
    return t('saved.presentations.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${[{ label: t('map.title'), href: '/map' }]}></yp-breadcrumb>
          <h1>${t('saved.presentations.title')}</h1>
        </div>
        ${this.presentations.value?.items.length ? this.renderCreate() : nothing}
      </div>
      <p class="lead prose">${t('saved.presentations.lead')}</p>
      ${this.presentations.render({
        loading: () => html`<yp-skeleton lines="6"></yp-skeleton>`,
        ready: ({ items }) =>
          items.length === 0
            ? this.renderEmpty()
            : html`<ul class="plain">
                ${items.map((presentation) => this.renderCard(presentation))}
              </ul>`,
      })}
      <yp-naming-dialog></yp-naming-dialog>
    </div>`;
  }

  private renderEmpty() {
    return html`<div class="card">
      <yp-empty icon="presentation" heading=${t('saved.presentations.emptyTitle')}>
        ${t('saved.presentations.emptyText')} ${this.renderCreate('action')}
      </yp-empty>
    </div>`;
  }

  private renderCreate(slot?: string) {
    return html`<button type="button" class="button" slot=${slot ?? nothing} @click=${this.handleCreate}>
      <yp-icon name="plus"></yp-icon>${t('saved.presentations.create')}
    </button>`;
  }

  private renderCard(presentation: Presentation) {
    const { id, name, madeBy, createdAt } = presentation;
    const count = slidesOf(presentation).length;
    return html`<li class="card">
      <div>
        <h2><a href=${presentationHref(id)}>${text(name)}</a></h2>
        <p class="facts">
          ${t('saved.presentations.slides', { count })} ·
          ${t('saved.list.by', { name: madeBy, date: date(createdAt) })}
        </p>
      </div>
      <div class="actions">
        ${
          count === 0
            ? html`<span></span>`
            : html`<a
                class="button small"
                href=${showHref(id)}
                aria-label=${t('saved.presentations.showOf', { name: plainText(name) })}
                ><yp-icon name="presentation"></yp-icon>${t('saved.presentations.show')}</a
              >`
        }
        <button
          type="button"
          class="button icon small"
          aria-label=${t('saved.presentations.remove', { name: plainText(name) })}
          title=${t('saved.presentation.remove')}
          @click=${() => void removePresentation(presentation)}
        >
          <yp-icon name="trash-2"></yp-icon>
        </button>
      </div>
    </li>`;
  }

  private handleCreate(): void {
    void this.naming.ask({
      heading: t('saved.naming.presentationTitle'),
      name: '',
      asksWho: true,
      action: t('saved.naming.create'),
      save: async (answer) => navigate(presentationHref((await createPresentation(answer)).id)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-presentations-page': YpPresentationsPage;
  }
}
