import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ServiceFacets } from '../../../api/contract/service.ts';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/yp-chip.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import { currentLanguage, t } from '../../i18n/i18n.ts';
import { navigate, withQuery } from '../../router.ts';
import {
  cleared,
  countChoices,
  facetQuery,
  filtersQuery,
  listQuery,
  PAGE_SIZE,
  parseFilters,
  withFilters,
  type ServiceFilters,
} from '../../state/directory-filters.ts';
import { Pages } from '../../state/directory-pages.ts';
import { Fetch } from '../../state/fetch.ts';
import { newServiceHref, SAME_RECORDS_HREF } from '../../state/hrefs.ts';
import { forms } from '../../styles/forms.ts';
import { chosenFilters } from './chosen-filters.ts';
import { directoryTabs } from './directory-tabs.ts';
import { servicesPageStyles } from './services-page-styles.ts';
import './yp-service-facets.ts';
import type { FiltersChangeEvent } from './yp-service-facets.ts';
import './yp-service-row.ts';

/** As many as one answer of the API holds. */
const MOST = 200;
/** Typing is answered when it pauses, not at every letter. */
const TYPING_PAUSE_MS = 160;

/** All services: filters at the left, results beside, everything in the address. */
@customElement('yp-services-page')
export class YpServicesPage extends PageElement {
  static override styles = [...PageElement.styles, forms, servicesPageStyles];
  @state() private sheetOpen = false;
  private namedFacets: ServiceFacets | undefined;

  private filters: ServiceFilters = parseFilters(this.query);
  private typing: ReturnType<typeof setTimeout> | undefined;
  private readonly today = new Date().toISOString().slice(0, 10);

  private readonly services = new Pages(
    this,
    'GET /services',
    () => ({ ...listQuery(this.filters, this.today), language: currentLanguage(), limit: PAGE_SIZE }),
    () => this.filters.shown,
  );
  private readonly facets = new Fetch(
    this,
    'GET /services/facets',
    () => ({ query: facetQuery(this.filters, this.today) }),
    { keepPrevious: true },
  );
  private readonly groups = new Pages(this, 'GET /client-groups', () => ({ limit: MOST }));
  /** The smallest answer that has every department with its mark. */
  private readonly departments = new Fetch(this, 'GET /map', () => ({
    query: { level: 'department' as const, limit: 1 },
  }));
  private readonly team = new Fetch(this, 'GET /teams/{id}', () => {
    const [id] = this.filters.teamId;
    return id === undefined ? undefined : { params: { id } };
  });

  protected override pageTitle(): string {
    return t('directory.services');
  }

  protected override willUpdate(): void {
    this.filters = parseFilters(this.query);
  }

  override render() {
    return html`<div class="page">
      <div class="page-head">
        <h1>${t('directory.services')}</h1>
        <div class="actions no-print">
          <a class="button quiet" href=${SAME_RECORDS_HREF}
            ><yp-icon name="merge"></yp-icon>${t('records.title')}</a
          >
          <a class="button" href=${newServiceHref(this.filters.teamId[0])}
            ><yp-icon name="plus"></yp-icon>${t('directory.add')}</a
          >
        </div>
      </div>
      ${directoryTabs('services')}
      <div class="layout" @filters-change=${(event: FiltersChangeEvent) => this.apply(event.filters)}>
        <aside class="side no-print" aria-label=${t('directory.filter.title')}>${this.renderFacets()}</aside>
        <section aria-label=${t('directory.services')}>
          ${this.renderBar()} ${this.renderState()} ${this.renderRows()}
        </section>
        ${this.renderSheet()}
      </div>
    </div>`;
  }

  private renderFacets() {
    return html`<yp-service-facets
      .filters=${this.filters}
      .facets=${this.facets.value}
      .departments=${this.departments.value?.departments ?? []}
      .groups=${this.groups.items}
    ></yp-service-facets>`;
  }

  private renderBar() {
    const chosen = countChoices(this.filters);
    return html`<div class="bar no-print">
      <div class="search">
        <yp-icon name="search"></yp-icon
        ><input
          class="input"
          type="search"
          placeholder=${t('directory.list.search')}
          aria-label=${t('directory.list.search')}
          .value=${this.filters.q}
          @input=${this.handleType}
        />
      </div>
      <button type="button" class="button quiet open-filters" @click=${() => (this.sheetOpen = true)}>
        <yp-icon name="sliders-horizontal"></yp-icon>${
          chosen === 0 ? t('directory.filter.open') : t('directory.filter.openCount', { count: chosen })
        }
      </button>
      <select class="select" aria-label=${t('directory.list.sort')} @change=${this.handleSort}>
        <option value="name" ?selected=${this.filters.sort === 'name'}>${t('directory.list.byName')}</option>
        <option value="-updatedAt" ?selected=${this.filters.sort === '-updatedAt'}>
          ${t('directory.list.byChange')}
        </option>
      </select>
    </div>`;
  }

  private renderState() {
    const named = [...this.groups.items, ...(this.team.value ? [this.team.value] : [])];
    // A list in which nothing is left counts no values either: the last one with some knows their names.
    if (this.facets.value && this.facets.value.departmentId.length > 0) this.namedFacets = this.facets.value;
    const chosen = chosenFilters(this.filters, this.namedFacets, named);
    const { total } = this.services;
    return html`<div class="state">
      <span class="count" role="status"
        >${total === undefined ? '' : t('directory.list.found', { count: total })}</span
      >
      ${chosen.map(
        ({ label, without }) =>
          html`<yp-chip removable label=${label} @chip-remove=${() => this.apply(without)}
            >${label}</yp-chip
          >`,
      )}
      ${
        chosen.length > 0
          ? html`<button
              type="button"
              class="clear no-print"
              @click=${() => this.apply(cleared(this.filters))}
            >
              ${t('directory.filter.clear')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderRows() {
    const { items, total, problem, pending } = this.services;
    if (problem && total === undefined) return errorState(problem, () => void this.services.reload());
    if (total === undefined) {
      return html`<div class="card rows"><yp-skeleton lines="14"></yp-skeleton></div>`;
    }
    if (total === 0) return html`<div class="card">${this.renderEmpty()}</div>`;
    return html`<ul class="plain card rows ${pending ? 'pending' : ''}">
        ${repeat(
          items,
          (service) => service.id,
          (service) => html`<li><yp-service-row .service=${service}></yp-service-row></li>`,
        )}
      </ul>
      ${
        items.length < total
          ? html`<div class="foot">
              <button
                type="button"
                class="button quiet no-print"
                @click=${() => this.apply({ ...this.filters, shown: this.filters.shown + PAGE_SIZE })}
              >
                ${t('directory.list.more', { count: Math.min(PAGE_SIZE, total - items.length) })}
              </button>
              <span class="number">${t('directory.list.shown', { shown: items.length, total })}</span>
            </div>`
          : nothing
      }`;
  }

  private renderEmpty() {
    if (this.filters.deleted) {
      return html`<yp-empty icon="trash-2" heading=${t('directory.list.noDeletedTitle')}
        >${t('directory.list.noDeletedText')}</yp-empty
      >`;
    }
    if (countChoices(this.filters) === 0 && this.filters.q === '') {
      return html`<yp-empty icon="library" heading=${t('directory.list.noneTitle')}
        >${t('directory.list.noneText')}
        <a slot="action" class="button" href="/import">${t('directory.list.noneAction')}</a>
      </yp-empty>`;
    }
    return html`<yp-empty icon="filter" heading=${t('directory.list.emptyTitle')}
      >${t('directory.list.emptyText')}
      <button
        slot="action"
        type="button"
        class="button quiet small"
        @click=${() => this.apply(cleared(this.filters))}
      >
        ${t('directory.list.emptyAction')}
      </button>
    </yp-empty>`;
  }

  /** On a phone: the same filters over the whole screen. */
  private renderSheet() {
    return html`<yp-dialog
      heading=${t('directory.filter.title')}
      ?open=${this.sheetOpen}
      @dialog-close=${() => (this.sheetOpen = false)}
    >
      ${this.sheetOpen ? this.renderFacets() : nothing}
      <button
        slot="actions"
        type="button"
        class="button quiet"
        @click=${() => this.apply(cleared(this.filters))}
      >
        ${t('directory.filter.clear')}
      </button>
      <button slot="actions" type="button" class="button" @click=${() => (this.sheetOpen = false)}>
        ${t('directory.filter.show', { count: this.services.total ?? 0 })}
      </button>
    </yp-dialog>`;
  }

  private apply(filters: ServiceFilters, options: { readonly replace?: boolean } = {}): void {
    clearTimeout(this.typing);
    navigate(withQuery(filtersQuery(filters)), options);
  }

  private handleType(event: Event): void {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      // One step back takes the whole text away, and nothing that was chosen before it.
      const isTypingOn = this.filters.q !== '';
      this.apply(withFilters(this.filters, { q }), { replace: isTypingOn });
    }, TYPING_PAUSE_MS);
  }

  private handleSort(event: Event): void {
    const sort = (event.target as HTMLSelectElement).value === 'name' ? 'name' : '-updatedAt';
    this.apply(withFilters(this.filters, { sort }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-services-page': YpServicesPage;
  }
}
