import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { SavedView } from '../../../../api/contract/saved-view.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import type { IconName } from '../../../components/icons.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { Fetch } from '../../../state/fetch.ts';
import { PRESENTATIONS_HREF } from '../../../state/hrefs.ts';
import { INITIAL_MAP_STATE, mapStateHref, type MapState } from '../../../state/map-state.ts';
import { hasChanged, savedViewHref } from '../../../state/saved-views.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { FoundViews } from './found-views.ts';
import { savedViewsStyles } from './saved-views-styles.ts';
import { copyLink, copyViewLink, describeView, removeView, saveView, updateView } from './view-writes.ts';
import './yp-naming-dialog.ts';
import type { YpNamingDialog } from './yp-naming-dialog.ts';

const GAP_PX = 6;
const EDGE_PX = 8;

/** The saved views of the map: keep what it shows under a name, come back to it, pass it on. */
@customElement('yp-saved-views')
export class YpSavedViews extends YpElement {
  static override styles = [base, buttons, forms, savedViewsStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @state() private open = false;
  @query('.trigger') private trigger!: HTMLButtonElement;
  @query('.sheet') private sheet!: HTMLElement;
  @query('yp-naming-dialog') private naming!: YpNamingDialog;

  /** The view that the map was opened as. */
  private readonly opened = new Fetch(this, 'GET /saved-views/{id}', () =>
    this.state.saved === undefined ? undefined : { params: { id: this.state.saved } },
  );
  private readonly found = new FoundViews(this, () => this.open);

  /** Another view has been opened, here or by Back: the sheet has done its work. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.saved !== this.state.saved && this.open) this.sheet.hidePopover();
  }

  override render() {
    const view = this.opened.value;
    const changed = view !== undefined && hasChanged(this.state, view);
    return html`
      <button
        type="button"
        class="trigger button quiet small"
        popovertarget="sheet"
        aria-haspopup="dialog"
        title=${view ? plainText(view.name) : nothing}
      >
        <yp-icon name="bookmark"></yp-icon>
        ${
          view
            ? html`<span class="visually-hidden">${t('saved.menu.opened', { name: '' })}</span>
                <span class="name">${text(view.name)}</span>`
            : html`<span class="roomy">${t('saved.menu.button')}</span>`
        }
        ${
          changed
            ? html`<span class="dot"></span
                ><span class="visually-hidden">${t('saved.menu.changedMark')}</span>`
            : nothing
        }
      </button>
      <div
        id="sheet"
        class="sheet"
        popover
        role="dialog"
        aria-label=${t('saved.menu.label')}
        @toggle=${this.handleToggle}
        @click=${this.handleClick}
      >
        ${this.open ? this.renderSheet(view, changed) : nothing}
      </div>
      <yp-naming-dialog></yp-naming-dialog>
    `;
  }

  private renderSheet(view: SavedView | undefined, changed: boolean) {
    return html`
      ${view ? this.renderOpened(view, changed) : nothing}
      <div class="actions">
        <button type="button" class="button small" @click=${this.handleSave}>
          <yp-icon name="plus"></yp-icon>${t('saved.menu.save')}
        </button>
        <button type="button" class="button quiet small" @click=${() => void copyLink(this.state)}>
          <yp-icon name="link"></yp-icon>${t('saved.menu.copy')}
        </button>
      </div>
      <div class="list">
        ${this.found.render(
          (one) => this.renderRow(one),
          () => html`<p class="note">${t('saved.list.empty')}</p>`,
          () => html`<yp-skeleton lines="3"></yp-skeleton>`,
        )}
      </div>
      <a class="foot" href=${PRESENTATIONS_HREF}>
        <yp-icon name="presentation"></yp-icon>${t('saved.menu.presentations')}<yp-icon
          name="chevron-right"
        ></yp-icon>
      </a>
    `;
  }

  private renderOpened(view: SavedView, changed: boolean) {
    return html`<div class="opened">
      <h2>${text(view.name)}</h2>
      ${view.note === null ? nothing : html`<p class="text">${text(view.note)}</p>`}
      ${
        changed
          ? html`<p class="changed"><span class="dot"></span>${t('saved.menu.changed')}</p>
              <div class="actions">
                <button
                  type="button"
                  class="button quiet small"
                  @click=${() => void updateView(view, this.state)}
                >
                  ${t('saved.menu.update')}
                </button>
                <a class="button quiet small" href=${savedViewHref(view)}>${t('saved.menu.revert')}</a>
              </div>`
          : nothing
      }
    </div>`;
  }

  private renderRow(view: SavedView) {
    const name = plainText(view.name);
    const button = (icon: IconName, label: string, press: () => void) =>
      html`<button type="button" class="button icon small" aria-label=${label} title=${label} @click=${press}>
        <yp-icon name=${icon}></yp-icon>
      </button>`;
    return html`<li>
      <a href=${savedViewHref(view)} aria-current=${view.id === this.state.saved ? 'true' : nothing}
        >${text(view.name)}<small
          >${t('saved.list.by', { name: view.savedBy, date: date(view.createdAt) })}</small
        ></a
      >
      ${button('link', t('saved.list.copy', { name }), () => void copyViewLink(view))}
      ${button('pencil', t('saved.list.edit', { name }), () => this.handleEdit(view))}
      ${button('trash-2', t('saved.list.remove', { name }), () => void removeView(view))}
    </li>`;
  }

  private handleToggle(event: ToggleEvent): void {
    this.open = event.newState === 'open';
    if (!this.open) return;
    const { left, bottom } = this.trigger.getBoundingClientRect();
    const { style, offsetWidth } = this.sheet;
    style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - offsetWidth - EDGE_PX))}px`;
    style.top = `${bottom + GAP_PX}px`;
    style.setProperty('--top', `${bottom + GAP_PX}px`);
  }

  /** Whoever follows a link is done here. */
  private handleClick(event: Event): void {
    if (event.target instanceof Element && event.target.closest('a')) this.sheet.hidePopover();
  }

  private handleSave(): void {
    const { state } = this;
    this.sheet.hidePopover();
    void this.naming.ask({
      heading: t('saved.naming.saveTitle'),
      name: '',
      note: '',
      asksWho: true,
      action: t('common.save'),
      save: async (answer) => {
        const { id } = await saveView(state, answer);
        navigate(mapStateHref({ ...this.state, saved: id }), { replace: true });
      },
    });
  }

  private handleEdit(view: SavedView): void {
    this.sheet.hidePopover();
    void this.naming.ask({
      heading: t('saved.naming.editTitle'),
      name: plainText(view.name),
      note: plainText(view.note),
      asksWho: false,
      action: t('common.save'),
      save: (answer) => describeView(view, answer),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-saved-views': YpSavedViews;
  }
}
