import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Theme } from '../../../../api/contract/theme.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { currentLanguage, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { today } from '../../../state/experiment-wall.ts';
import { Fetch } from '../../../state/fetch.ts';
import { themeHref } from '../../../state/hrefs.ts';
import { experimentTabs } from '../lessons/experiment-tabs.ts';
import { inOrder } from './theme-progress.ts';
import { periodText, phaseText } from './theme-words.ts';
import { removeTheme } from './theme-writes.ts';
import { themesPageStyles } from './themes-page-styles.ts';
import './yp-theme-dialog.ts';
import type { YpThemeDialog } from './yp-theme-dialog.ts';
import './yp-theme-progress.ts';

/** What the city's experiments are for: its themes, and how far each has come. */
@customElement('yp-themes-page')
export class YpThemesPage extends PageElement {
  static override styles = [...PageElement.styles, themesPageStyles];
  @query('yp-theme-dialog') private dialog!: YpThemeDialog;

  private readonly themes = new Fetch(
    this,
    'GET /themes',
    () => ({ query: { limit: LIMITS.page, language: currentLanguage() } }),
    { keepPrevious: true },
  );

  protected override pageTitle(): string {
    return t('themes.title');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head">
        <h1>${t('themes.title')}</h1>
        <div class="actions no-print">${this.themes.value?.items.length ? this.renderCreate() : nothing}</div>
      </div>
      <p class="lead prose">${t('themes.lead')}</p>
      ${experimentTabs('themes')}
      ${this.themes.render({
        loading: () => html`<div class="card waiting"><yp-skeleton lines="12"></yp-skeleton></div>`,
        ready: ({ items }) => (items.length === 0 ? this.renderEmpty() : this.renderThemes(items)),
      })}
      <yp-theme-dialog></yp-theme-dialog>
    </div>`;
  }

  private renderCreate(slot?: string) {
    return html`<button
      type="button"
      class="button"
      slot=${slot ?? nothing}
      @click=${() => void this.dialog.edit()}
    >
      <yp-icon name="plus"></yp-icon>${t('themes.create')}
    </button>`;
  }

  private renderEmpty() {
    return html`<div class="card">
      <yp-empty icon="layers" heading=${t('themes.emptyTitle')}>
        ${t('themes.emptyText')} ${this.renderCreate('action')}
      </yp-empty>
    </div>`;
  }

  private renderThemes(themes: readonly Theme[]) {
    return html`<ul class="plain card">
      ${repeat(
        inOrder(themes, today()),
        ({ id }) => id,
        (theme) => this.renderTheme(theme),
      )}
    </ul>`;
  }

  private renderTheme(theme: Theme) {
    const { id, description, counts, goal } = theme;
    const name = plainText(theme.name);
    const phase = phaseText(theme, today());
    const period = periodText(theme);
    return html`<li>
      <div class="words">
        <h2><a href=${themeHref(id)}>${text(theme.name)}</a></h2>
        ${description === null ? nothing : html`<p class="description">${text(description)}</p>`}
        ${
          period === ''
            ? nothing
            : html`<p class="period">
                ${period}${phase === '' ? nothing : html` · <strong>${phase}</strong>`}
              </p>`
        }
      </div>
      <div class="standing ${goal === null ? '' : 'towards'}">
        <yp-theme-progress .theme=${theme}></yp-theme-progress>
        <div class="counts">
          <p>${countText(counts.running, t('themes.running', { count: counts.running }))}</p>
          <p>${countText(counts.lessons, t('themes.lessons', { count: counts.lessons }))}</p>
        </div>
      </div>
      <div class="tools no-print">
        <button
          type="button"
          class="button icon small"
          aria-label=${t('themes.editOf', { name })}
          title=${t('themes.edit')}
          @click=${() => void this.dialog.edit(theme)}
        >
          <yp-icon name="pencil"></yp-icon>
        </button>
        <button
          type="button"
          class="button icon small"
          aria-label=${t('themes.removeOf', { name })}
          title=${t('themes.remove')}
          @click=${() => void this.delete(theme)}
        >
          <yp-icon name="trash-2"></yp-icon>
        </button>
      </div>
    </li>`;
  }

  private async delete(theme: Theme): Promise<void> {
    // The button that was pressed goes with its row: the focus would be lost.
    if (!(await removeTheme(theme)) || !this.heading) return;
    this.heading.tabIndex = -1;
    this.heading.focus({ preventScroll: true });
  }
}

/** Nothing is said more quietly than something. */
function countText(count: number, words: string) {
  return count === 0 ? words : html`<strong>${words}</strong>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-themes-page': YpThemesPage;
  }
}
