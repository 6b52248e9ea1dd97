import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { Team } from '../../api/contract/team.ts';
import { PageElement } from '../components/page-element.ts';
import '../components/yp-empty.ts';
import '../components/yp-skeleton.ts';
import { rich, t } from '../i18n/i18n.ts';
import { navigate } from '../router.ts';
import { Fetch } from '../state/fetch.ts';
import { teamHref } from '../state/hrefs.ts';
import { ownUnit, setOwnUnit } from '../state/own-unit.ts';
import { forms } from '../styles/forms.ts';
import { byDepartment } from './home/by-department.ts';
import { homePageStyles } from './home/home-page-styles.ts';
import './home/yp-department-card.ts';
import './home/yp-department-heat.ts';
import type { UnitChooseEvent } from './home/yp-department-card.ts';

/** As many as one answer of the API holds; beyond that the name filter finds the rest. */
const MOST = 200;
const TYPING_PAUSE_MS = 150;

/** The first screen: goes to one's own unit, or asks which it is and shows the departments side by side. */
@customElement('yp-home-page')
export class YpHomePage extends PageElement {
  static override styles = [...PageElement.styles, forms, homePageStyles];
  @state() private filter = '';
  @query('input') private input!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly teams = new Fetch(
    this,
    'GET /teams',
    () => ({ query: { limit: MOST, ...(this.filter === '' ? {} : { q: this.filter }) } }),
    { keepPrevious: true },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    const own = ownUnit();
    if (own !== undefined && !this.query.has('choose')) navigate(teamHref(own), { replace: true });
  }

  protected override pageTitle(): string {
    return t('unit.choose.title');
  }

  override render() {
    return html`<div class="page">
      ${this.teams.render({
        loading: () =>
          html`<h1>${t('unit.choose.title')}</h1>
            <yp-skeleton lines="8"></yp-skeleton>`,
        ready: ({ items, total }) =>
          total === 0 && this.filter === '' ? this.renderNothingYet() : this.renderChoice(items, total),
      })}
    </div>`;
  }

  private renderChoice(teams: readonly Team[], total: number) {
    return html`
      <div class="hero">
        <h1>${t('unit.choose.title')}</h1>
        <p class="lead">${t('unit.choose.lead')}</p>
        <input
          class="input no-print"
          type="search"
          aria-label=${t('unit.choose.filter')}
          placeholder=${t('unit.choose.filter')}
          @input=${this.handleInput}
        />
        <p class="small muted" role="status">
          ${
            this.filter === ''
              ? nothing
              : total === 0
                ? rich('unit.choose.nothing', { query: this.filter })
                : t('unit.choose.found', { count: total })
          }
        </p>
      </div>
      <div class="departments" @unit-choose=${this.handleChoose}>
        ${byDepartment(teams).map((group) => html`<yp-department-card .group=${group}></yp-department-card>`)}
      </div>
      ${this.filter === '' ? html`<yp-department-heat></yp-department-heat>` : nothing}
    `;
  }

  private renderNothingYet() {
    return html`<h1>${t('unit.choose.emptyTitle')}</h1>
      <yp-empty icon="folder-tree">
        ${t('unit.choose.emptyText')}
        <a slot="action" class="button" href="/import">${t('unit.choose.emptyAction')}</a>
      </yp-empty>`;
  }

  private handleInput(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.filter = this.input.value.trim()), TYPING_PAUSE_MS);
  }

  private handleChoose(event: UnitChooseEvent): void {
    setOwnUnit(event.team);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-home-page': YpHomePage;
  }
}
