import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Team } from '../../api/contract/team.ts';
import { errorState } from '../components/error-state.ts';
import { PageElement } from '../components/page-element.ts';
import '../components/yp-breadcrumb.ts';
import '../components/yp-department-mark.ts';
import '../components/yp-icon.ts';
import '../components/yp-skeleton.ts';
import '../components/yp-tabs.ts';
import type { Tab, TabChangeEvent } from '../components/yp-tabs.ts';
import { toast } from '../components/yp-toasts.ts';
import { t } from '../i18n/i18n.ts';
import { plainText, text } from '../i18n/local-text.ts';
import { navigate, withQuery } from '../router.ts';
import { Fetch } from '../state/fetch.ts';
import { CHOOSE_UNIT_HREF, newExperimentOfTeamHref, teamHref } from '../state/hrefs.ts';
import { ownUnit, setOwnUnit } from '../state/own-unit.ts';
import { groupNeighbours } from './unit/group-neighbours.ts';
import { mapLink, unitsBelow } from './unit/whole-unit.ts';
import { unitPageStyles } from './unit/unit-page-styles.ts';
import './unit/yp-neighbourhood.ts';
import './unit/yp-shared-clients.ts';
import './unit/yp-subunits.ts';
import './unit/yp-unit-asked.ts';
import './unit/yp-unit-experiments.ts';
import './unit/yp-unit-groups.ts';
import './unit/yp-unit-head.ts';
import './unit/yp-unit-history.ts';
import './unit/yp-unit-pairs.ts';
import './unit/yp-unit-services.ts';
import './unit/yp-unit-ties.ts';

/** As many as one answer of the API holds. */
const MOST = 200;
/** As many as one filter of the API takes. */
const MOST_IDS = 50;

/** How many of the nearest stand in for linked units. */
const NEAREST = 5;

const loadingCard = html`<div class="card"><yp-skeleton lines="9"></yp-skeleton></div>`;

/** One unit: who else serves its clients and why, what may be done twice or be worth trying together, its services. */
@customElement('yp-unit-page')
export class YpUnitPage extends PageElement {
  static override styles = [...PageElement.styles, unitPageStyles];
  @state() private own = ownUnit();

  private readonly team = new Fetch(this, 'GET /teams/{id}', () => ({ params: { id: this.teamId } }));
  private readonly related = new Fetch(this, 'GET /teams/{id}/related', () => ({
    params: { id: this.teamId },
    // Everybody with anything in common: the list shows the linked ones, the client groups name the others too.
    query: { minScore: 0, limit: MOST },
  }));
  /** The units of the same department: those below this one are part of it. */
  private readonly department = new Fetch(this, 'GET /teams', () => {
    const team = this.team.value;
    return team && { query: { departmentId: team.department.id, limit: MOST } };
  });
  private readonly services = new Fetch(this, 'GET /services', () => {
    const team = this.team.value;
    if (!team || !this.department.value) return undefined;
    if (team.parentId === null) return { query: { departmentId: [team.id], limit: MOST } };
    const below = unitsBelow(team, this.department.value.items).map(({ id }) => id);
    return { query: { teamId: [team.id, ...below].slice(0, MOST_IDS), limit: MOST } };
  });

  private get teamId(): string {
    return this.params['id']!;
  }

  protected override pageTitle(): string | undefined {
    return this.team.value && plainText(this.team.value.name);
  }

  override render() {
    return html`<div class="page">
      ${this.team.render({
        loading: () => html`<yp-skeleton lines="8"></yp-skeleton>`,
        error: (problem, retry) =>
          html`<h1 class="visually-hidden">${t('unit.title')}</h1>
            ${errorState(problem, retry)}`,
        ready: (team) => this.renderTeam(team),
      })}
    </div>`;
  }

  private renderTeam(team: Team) {
    const services = this.services.value ?? { items: [], total: 0 };
    const related = this.related.value?.items ?? [];
    const linked = related.filter(({ clientOverlap }) => clientOverlap.strength !== 'none');
    // A unit that serves nearly everybody is linked to nobody: then the nearest are better than an empty list.
    const nearest = linked.length > 0 ? linked : related.slice(0, NEAREST);
    const groups = groupNeighbours(services.items, related);
    const ref = { id: team.id, name: team.name, department: team.department };
    return html`
      ${this.renderTitle(team)}
      <yp-unit-asked class="no-print" .teamId=${team.id}></yp-unit-asked>
      <yp-unit-head
        .team=${team}
        .services=${services.items}
        .total=${services.total}
        .groups=${groups}
      ></yp-unit-head>
      <div class="cards">
        ${this.related.render({
          loading: () => loadingCard,
          error: (problem, retry) => html`<div class="card">${errorState(problem, retry)}</div>`,
          ready: () =>
            html`<yp-shared-clients
              .related=${nearest}
              .team=${team.serviceCount > 0 ? team : undefined}
              .subunits=${this.directSubunits(team)}
            ></yp-shared-clients>`,
        })}
        <yp-unit-pairs relation="duplicate" teamId=${team.id}></yp-unit-pairs>
        <yp-unit-pairs relation="partner" teamId=${team.id}></yp-unit-pairs>
        ${this.related.render({
          loading: () => html`${loadingCard}${loadingCard}`,
          error: () => nothing,
          ready: () =>
            html`${this.services.value ? html`<yp-unit-groups .groups=${groups}></yp-unit-groups>` : loadingCard}
              <yp-neighbourhood
                .team=${ref}
                .onMap=${team.serviceCount > 0}
                .withSubunits=${this.directSubunits(team).length > 0}
                .mapLink=${mapLink(team)}
                .related=${nearest}
              ></yp-neighbourhood>`,
        })}
      </div>
      ${this.renderTabs(team)}
    `;
  }

  private renderTitle(team: Team) {
    const crumbs = [
      { label: text(team.organization.name) },
      ...team.path.map((step) => ({ label: text(step.name), href: teamHref(step.id) })),
    ];
    const isOwn = this.own === team.id;
    return html`<div class="page-head">
      <div>
        <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
        <h1>${text(team.name)}</h1>
      </div>
      <div class="actions no-print">
        ${
          isOwn
            ? html`<a class="button quiet" href=${CHOOSE_UNIT_HREF}>${t('unit.change')}</a>`
            : html`<button type="button" class="button quiet" @click=${() => this.makeOwn(team)}>
                <yp-icon name="pin"></yp-icon>${t('unit.makeOurs')}
              </button>`
        }
        <a class="button quiet" href=${mapLink(team)}
          ><yp-icon name="waypoints"></yp-icon>${t('unit.showOnMap')}</a
        >
        <a class="button" href=${newExperimentOfTeamHref(team.id)}
          ><yp-icon name="flask-conical"></yp-icon>${t('experiments.wall.propose')}</a
        >
      </div>
    </div>`;
  }

  private renderTabs(team: Team) {
    const children = this.directSubunits(team);
    const tabs: readonly Tab[] = [
      { id: 'services', label: t('unit.tabs.services'), count: this.services.value?.total },
      ...(children.length > 0 ? [{ id: 'units', label: t('unit.tabs.units'), count: children.length }] : []),
      { id: 'experiments', label: t('experiments.ofUnit.tab') },
      { id: 'ties', label: t('unit.tabs.ties') },
      { id: 'history', label: t('unit.tabs.history') },
    ];
    const asked = this.query.get('tab');
    const selected = (tabs.find((tab) => tab.id === asked) ?? tabs[0]!).id;
    return html`<yp-tabs
        .tabs=${tabs}
        .selected=${selected}
        @tab-change=${(event: TabChangeEvent) => navigate(withQuery({ tab: event.tab }), { replace: true })}
      ></yp-tabs>
      <section role="tabpanel" aria-label=${tabs.find((tab) => tab.id === selected)!.label}>
        ${this.renderPanel(selected, team)}
      </section>`;
  }

  private renderPanel(tab: string, team: Team) {
    if (tab === 'units') return html`<yp-subunits .teams=${this.directSubunits(team)}></yp-subunits>`;
    if (tab === 'experiments') {
      return html`<yp-unit-experiments .team=${team}></yp-unit-experiments>`;
    }
    if (tab === 'ties') return html`<yp-unit-ties .teamId=${team.id}></yp-unit-ties>`;
    if (tab === 'history') return html`<yp-unit-history .teamId=${team.id}></yp-unit-history>`;
    const scope = team.parentId === null ? 'departmentId' : 'teamId';
    return this.services.render({
      loading: () => html`<yp-skeleton lines="6"></yp-skeleton>`,
      ready: (services) =>
        html`<yp-unit-services
          .services=${services}
          .allHref=${`/services?${scope}=${team.id}`}
        ></yp-unit-services>`,
    });
  }

  private directSubunits(team: Team): readonly Team[] {
    return this.department.value?.items.filter((unit) => unit.parentId === team.id) ?? [];
  }

  private makeOwn(team: Team): void {
    const before = this.own;
    const choose = (id: string | undefined) => {
      setOwnUnit(id);
      this.own = id;
    };
    choose(team.id);
    toast(t('unit.madeOurs', { name: plainText(team.name) }), {
      action: { label: t('common.undo'), run: () => choose(before) },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-page': YpUnitPage;
  }
}
