import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SavedView } from '../../../../api/contract/saved-view.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { FoundViews } from './found-views.ts';
import { ViewPickEvent } from './slide-events.ts';

/**
 * The saved views, to be added to something.
 *
 * @fires view-pick when the user picks one
 */
@customElement('yp-view-picker')
export class YpViewPicker extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: block;
      }
      .input {
        margin-bottom: var(--s2);
      }
      ul {
        max-height: 400px;
        overflow-y: auto;
        scrollbar-width: thin;
      }
      .pick {
        display: flex;
        align-items: center;
        gap: var(--s3);
        width: 100%;
        min-height: 44px;
        padding: 5px var(--s3);
        border: 0;
        border-radius: var(--radius-s);
        background: none;
        font-size: var(--t-m);
        font-weight: 540;
        line-height: 1.3;
        text-align: start;
        cursor: pointer;
      }
      .pick:hover:not([aria-disabled='true']) {
        background: var(--hover);
      }
      .pick:focus-visible {
        outline-offset: -2px;
      }
      .pick[aria-disabled='true'] {
        opacity: 0.55;
        cursor: not-allowed;
      }
      .pick yp-icon {
        flex: none;
        color: var(--accent);
        --icon-size: 18px;
      }
      .pick small {
        display: block;
        color: var(--muted);
        font-size: var(--t-xs);
        font-weight: 400;
      }
      .note {
        color: var(--muted);
        font-size: var(--t-m);
      }
      .note .button {
        margin-top: var(--s3);
      }
    `,
  ];
  /** No more can be added. */
  @property({ type: Boolean }) full = false;
  private readonly found = new FoundViews(this);

  override render() {
    return this.found.render(
      (view) => this.renderView(view),
      () =>
        html`<div class="note">
          <p>${t('saved.presentation.noViews')}</p>
          <a class="button" href="/map">${t('saved.presentation.toMap')}</a>
        </div>`,
      () => html`<yp-skeleton lines="4"></yp-skeleton>`,
    );
  }

  private renderView(view: SavedView) {
    return html`<li>
      <button
        type="button"
        class="pick"
        aria-disabled=${this.full}
        @click=${() => this.full || this.dispatchEvent(new ViewPickEvent(view))}
      >
        <yp-icon name="plus"></yp-icon>
        <span
          ><span class="visually-hidden">${t('saved.presentation.addOf', { name: '' })}</span>${text(
            view.name,
          )}<small>${t('saved.list.by', { name: view.savedBy, date: date(view.createdAt) })}</small></span
        >
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-view-picker': YpViewPicker;
  }
}
