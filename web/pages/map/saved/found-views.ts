import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { SavedView } from '../../../../api/contract/saved-view.ts';
import { t } from '../../../i18n/i18n.ts';
import { Fetch } from '../../../state/fetch.ts';

/** A list that one overlooks needs no search. */
const OVERLOOKED = 7;
/** More than one reads through; the others are found by name. */
const MOST_SHOWN = 50;
const LONGEST_QUERY = 200;

/** The saved views whose name holds what was typed, the latest first, and the field to type in. */
export class FoundViews implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private query = '';
  private readonly views: Fetch<'GET /saved-views'>;

  /** Nothing is asked as long as `wanted` is false. */
  constructor(host: ReactiveControllerHost, wanted: () => boolean = () => true) {
    this.host = host;
    host.addController(this);
    this.views = new Fetch(
      host,
      'GET /saved-views',
      () => (wanted() ? { query: this.query === '' ? { limit: MOST_SHOWN } : this.searched() } : undefined),
      { keepPrevious: true },
    );
  }

  hostDisconnected(): void {
    this.query = '';
  }

  /** `empty` is for when nothing has been saved at all. */
  render(renderView: (view: SavedView) => unknown, empty: () => unknown, loading: () => unknown): unknown {
    return this.views.render({
      loading,
      ready: ({ items, total }) => {
        if (total === 0 && this.query === '') return empty();
        const searchable = total > OVERLOOKED || this.query !== '';
        return html`${searchable ? this.renderField() : nothing}
          ${items.length === 0 ? html`<p class="note">${t('saved.list.nothing', { query: this.query })}</p>` : nothing}
          <ul class="plain">
            ${items.map((view) => renderView(view))}
          </ul>
          ${
            items.length < total
              ? html`<p class="note">${t('saved.list.some', { shown: items.length, count: total })}</p>`
              : nothing
          }`;
      },
    });
  }

  private renderField() {
    return html`<input
      class="input"
      type="search"
      autocomplete="off"
      maxlength=${LONGEST_QUERY}
      aria-label=${t('saved.list.find')}
      placeholder=${t('saved.list.find')}
      .value=${this.query}
      @input=${this.handleInput}
    />`;
  }

  private searched() {
    return { q: this.query, limit: LIMITS.page };
  }

  private readonly handleInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value.trim();
    this.host.requestUpdate();
  };
}
