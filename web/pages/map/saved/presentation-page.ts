import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { MOST_SLIDES, type Presentation } from '../../../../api/contract/presentation.ts';
import type { SavedView } from '../../../../api/contract/saved-view.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-breadcrumb.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { Fetch } from '../../../state/fetch.ts';
import { PRESENTATIONS_HREF, showHref } from '../../../state/hrefs.ts';
import { rewritten } from '../../../state/saved-views.ts';
import { slidesOf } from '../../../state/slides.ts';
import { PresentationEditing } from './presentation-editing.ts';
import { presentationPageStyles } from './presentation-page-styles.ts';
import { removePresentation } from './presentation-writes.ts';
import type { SlideLookEvent, SlidesChangeEvent, ViewPickEvent } from './slide-events.ts';
import './yp-naming-dialog.ts';
import type { YpNamingDialog } from './yp-naming-dialog.ts';
import './yp-slide-list.ts';
import './yp-slide-preview.ts';
import './yp-view-picker.ts';

/** Puts a presentation together: which saved views, in which order, with which words. Every change is kept at once. */
@customElement('yp-presentation-page')
export class YpPresentationPage extends PageElement {
  static override styles = [...PageElement.styles, presentationPageStyles];
  @state() private chosen = 0;
  @state() private announcement = '';
  @query('yp-naming-dialog') private naming!: YpNamingDialog;

  private readonly answer = new Fetch(this, 'GET /presentations/{id}', () => ({
    params: { id: this.params['id'] ?? '' },
  }));
  private readonly editing = new PresentationEditing(this, this.answer.reload);

  protected override pageTitle(): string | undefined {
    const { presentation } = this.editing;
    return presentation ? plainText(presentation.name) : this.answer.problem && t('saved.presentation.title');
  }

  override render() {
    this.editing.take(this.answer.value);
    const { presentation } = this.editing;
    const name = presentation ? text(presentation.name) : t('saved.presentation.title');
    const crumbs = [
      { label: t('map.title'), href: '/map' },
      { label: t('saved.presentations.title'), href: PRESENTATIONS_HREF },
    ];
    return html`<div class="page">
      <div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>${name}</h1>
        </div>
        ${presentation ? this.renderActions(presentation) : nothing}
      </div>
      ${
        presentation
          ? this.renderLayout(presentation)
          : this.answer.render({
              loading: () => html`<yp-skeleton lines="8"></yp-skeleton>`,
              ready: () => nothing,
            })
      }
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
      <yp-naming-dialog></yp-naming-dialog>
    </div>`;
  }

  private renderActions(presentation: Presentation) {
    return html`<div class="actions">
      <button type="button" class="button quiet" @click=${() => this.handleRename(presentation)}>
        ${t('saved.presentation.rename')}
      </button>
      <button type="button" class="button quiet" @click=${() => void this.handleRemove(presentation)}>
        ${t('saved.presentation.remove')}
      </button>
      ${
        slidesOf(presentation).length === 0
          ? nothing
          : html`<a class="button" href=${showHref(presentation.id)}
              ><yp-icon name="presentation"></yp-icon>${t('saved.presentations.show')}</a
            >`
      }
    </div>`;
  }

  private renderLayout({ items }: Presentation) {
    return html`<div class="layout">
      <div>
        <div class="section-head">
          <h2>${t('saved.presentation.order')}</h2>
          <span class="muted small" role="status"
            >${this.editing.saving ? t('saved.presentation.saving') : t('saved.presentation.stored')}</span
          >
        </div>
        ${
          items.length === 0
            ? html`<p class="empty">${t('saved.presentation.emptyText')}</p>`
            : html`<yp-slide-list
                .items=${items}
                .chosen=${this.chosen}
                @slides-change=${(event: SlidesChangeEvent) => this.editing.change(event.items)}
                @slide-look=${(event: SlideLookEvent) => (this.chosen = event.index)}
              ></yp-slide-list>`
        }
        <section class="card add">
          <h2>${t('saved.presentation.add')}</h2>
          ${
            items.length < MOST_SLIDES
              ? nothing
              : html`<p class="muted small">${t('saved.presentation.full', { count: MOST_SLIDES })}</p>`
          }
          <yp-view-picker
            ?full=${items.length >= MOST_SLIDES}
            @view-pick=${({ view }: ViewPickEvent) => this.handlePick(view)}
          ></yp-view-picker>
        </section>
      </div>
      ${this.renderPreview(items)}
    </div>`;
  }

  private renderPreview(items: Presentation['items']) {
    const item = items[Math.min(this.chosen, items.length - 1)];
    if (item === undefined || item.view.deletedAt !== null) return nothing;
    const words = item.caption ?? item.view.note;
    return html`<aside aria-label=${t('saved.presentation.preview')}>
      ${keyed(item.view.id, html`<yp-slide-preview .address=${item.view.address}></yp-slide-preview>`)}
      <div class="words">
        <h2>${text(item.view.name)}</h2>
        ${words === null ? nothing : html`<p>${text(words)}</p>`}
      </div>
    </aside>`;
  }

  private handlePick({ id, name, address, note }: SavedView): void {
    const items = this.editing.presentation!.items;
    const view = { id, name, address, note, deletedAt: null };
    this.editing.change([...items, { view, caption: null }]);
    this.chosen = items.length;
    this.announcement = t('saved.presentation.added', { name: plainText(name) });
  }

  private handleRename({ name }: Presentation): void {
    void this.naming.ask({
      heading: t('saved.naming.renameTitle'),
      name: plainText(name),
      asksWho: false,
      action: t('common.save'),
      save: (answer) => this.editing.rename(rewritten(name, currentLanguage(), answer.name)!),
    });
  }

  private async handleRemove(presentation: Presentation): Promise<void> {
    if (await removePresentation(presentation)) navigate(PRESENTATIONS_HREF, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-presentation-page': YpPresentationPage;
  }
}
