import { html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LIMITS, type LocalText } from '../../../../api/contract/common.ts';
import { SOLVED } from '../../../../api/contract/experiment-words.ts';
import { errorState } from '../../../components/error-state.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-chip.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { navigate, withQuery } from '../../../router.ts';
import { Pages } from '../../../state/directory-pages.ts';
import { treeOf } from '../../../state/directory-tree.ts';
import { Fetch } from '../../../state/fetch.ts';
import { EXPERIMENTS_HREF } from '../../../state/hrefs.ts';
import { forms } from '../../../styles/forms.ts';
import { toggles } from '../../../styles/toggles.ts';
import { experimentTabs } from './experiment-tabs.ts';
import { indented } from './indented.ts';
import {
  isNarrowed,
  lessonsAddress,
  lessonsQuery,
  NO_FILTERS,
  PAGE_SIZE,
  parseLessons,
  withLessonFilters,
  type LessonFilters,
} from './lesson-filters.ts';
import { lessonsPageStyles } from './lessons-page-styles.ts';
import './yp-lesson.ts';

/** Typing is answered when it pauses, not at every letter. */
const TYPING_PAUSE_MS = 160;

interface Option {
  readonly id: string;
  readonly label: string;
}

/** What the city has learned: searched as one types, narrowed down, everything in the address. */
@customElement('yp-lessons-page')
export class YpLessonsPage extends PageElement {
  static override styles = [...PageElement.styles, forms, toggles, lessonsPageStyles];
  @query('input[type=search]') private searchField!: HTMLInputElement;

  private filters: LessonFilters = parseLessons(this.query);
  private typing: ReturnType<typeof setTimeout> | undefined;

  private readonly lessons = new Pages(
    this,
    'GET /lessons',
    () => ({ ...lessonsQuery(this.filters), limit: PAGE_SIZE }),
    () => this.filters.shown,
  );
  private readonly themes = new Pages(this, 'GET /themes', () => ({ limit: LIMITS.page }));
  private readonly groups = new Pages(this, 'GET /client-groups', () => ({ limit: LIMITS.page }));
  private readonly team = new Fetch(this, 'GET /teams/{id}', () => {
    const id = this.filters.teamId;
    return id === '' ? undefined : { params: { id } };
  });

  protected override pageTitle(): string {
    return t('lessons.title');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  protected override willUpdate(): void {
    this.filters = parseLessons(this.query);
  }

  override render() {
    return html`<div class="page">
      <h1>${t('lessons.title')}</h1>
      <p class="lead prose">${t('lessons.lead')}</p>
      ${experimentTabs('lessons')} ${this.renderBar()} ${this.renderState()} ${this.renderLessons()}
    </div>`;
  }

  private renderBar() {
    const { q, themeId, clientGroupId, solved } = this.filters;
    const themes = this.themes.items.map(({ id, name }) => ({ id, label: plainText(name) }));
    return html`<div class="bar no-print" role="search" aria-label=${t('lessons.filters')}>
      <div class="search">
        <yp-icon name="search"></yp-icon
        ><input
          class="input"
          type="search"
          placeholder=${t('lessons.search')}
          aria-label=${t('lessons.search')}
          .value=${q}
          @input=${this.handleType}
        />
      </div>
      ${this.renderSelect('themeId', t('lessons.theme'), t('lessons.everyTheme'), themeId, themes)}
      ${this.renderSelect(
        'clientGroupId',
        t('lessons.group'),
        t('lessons.everyGroup'),
        clientGroupId,
        indented(treeOf(this.groups.items)),
      )}
      <div class="solved" role="group" aria-labelledby="solved">
        <span class="name" id="solved">${t('lessons.solved')}</span>
        ${SOLVED.map(
          (one) =>
            html`<button
              type="button"
              class="toggle"
              aria-pressed=${solved === one}
              @click=${() => this.change({ solved: solved === one ? '' : one })}
            >
              ${t(`experiments.solved.${one}`)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  private renderSelect(
    name: 'themeId' | 'clientGroupId',
    label: string,
    every: string,
    chosen: string,
    options: readonly Option[],
  ) {
    return html`<select
      class="select"
      aria-label=${label}
      @change=${(event: Event) => this.change({ [name]: (event.target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${chosen === ''}>${every}</option>
      ${options.map(
        ({ id, label }) => html`<option value=${id} .selected=${id === chosen}>${label}</option>`,
      )}
    </select>`;
  }

  private renderState() {
    const { total } = this.lessons;
    const { teamId, q } = this.filters;
    const query = q.trim();
    return html`<div class="state">
      <span role="status" aria-live="polite"
        >${
          total === undefined
            ? nothing
            : query === ''
              ? t('lessons.found', { count: total })
              : t('lessons.foundFor', { count: total, query })
        }</span
      >
      ${teamId === '' ? nothing : this.renderTeam(this.team.value?.name)}
      ${
        isNarrowed(this.filters)
          ? html`<button type="button" class="clear no-print" @click=${() => this.apply(NO_FILTERS)}>
              ${t('lessons.clear')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderTeam(name: LocalText | undefined) {
    const label = t('lessons.unit', { name: name ? plainText(name) : t('lessons.thisUnit') });
    return html`<yp-chip removable label=${label} @chip-remove=${() => this.change({ teamId: '' })}
      >${label}</yp-chip
    >`;
  }

  private renderLessons() {
    const { items, total, problem, pending } = this.lessons;
    if (problem && total === undefined) return errorState(problem, () => void this.lessons.reload());
    if (total === undefined)
      return html`<div class="card waiting"><yp-skeleton lines="9"></yp-skeleton></div>`;
    if (total === 0) return html`<div class="card">${this.renderEmpty()}</div>`;
    return html`<ul class="plain lessons ${pending ? 'pending' : ''}" aria-label=${t('lessons.list')}>
        ${repeat(
          items,
          ({ id }) => id,
          (experiment) => html`<li class="card"><yp-lesson .experiment=${experiment}></yp-lesson></li>`,
        )}
      </ul>
      ${
        items.length < total
          ? html`<div class="foot no-print">
              <button type="button" class="button quiet" @click=${this.handleMore}>
                ${t('lessons.more', { count: Math.min(PAGE_SIZE, total - items.length) })}
              </button>
              <span class="number">${t('lessons.shown', { shown: items.length, total })}</span>
            </div>`
          : nothing
      }`;
  }

  private renderEmpty() {
    if (!isNarrowed(this.filters)) {
      return html`<yp-empty icon="bookmark" heading=${t('lessons.emptyTitle')}
        >${t('lessons.emptyText')}
        <a slot="action" class="button" href=${EXPERIMENTS_HREF}>${t('lessons.emptyAction')}</a>
      </yp-empty>`;
    }
    return html`<yp-empty icon="filter" heading=${t('lessons.nothingTitle')}
      >${t('lessons.nothingText')}
      <button slot="action" type="button" class="button quiet small" @click=${() => this.apply(NO_FILTERS)}>
        ${t('lessons.clear')}
      </button>
    </yp-empty>`;
  }

  /** What has been typed counts too, though its pause may not be over yet. */
  private change(changes: Partial<LessonFilters>): void {
    this.apply(withLessonFilters(this.filters, { q: this.searchField.value, ...changes }));
  }

  private apply(filters: LessonFilters, options: { readonly replace?: boolean } = {}): void {
    clearTimeout(this.typing);
    this.searchField.value = filters.q;
    navigate(withQuery(lessonsAddress(filters)), options);
  }

  private handleType(event: Event): void {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      // One step back takes the whole text away, and nothing that was chosen before it.
      const isTypingOn = this.filters.q !== '';
      this.apply(withLessonFilters(this.filters, { q }), { replace: isTypingOn });
    }, TYPING_PAUSE_MS);
  }

  private handleMore(): void {
    this.apply({ ...this.filters, shown: this.filters.shown + PAGE_SIZE }, { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-lessons-page': YpLessonsPage;
  }
}
