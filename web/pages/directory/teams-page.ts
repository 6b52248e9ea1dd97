import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Organization } from '../../../api/contract/organization.ts';
import type { Team } from '../../../api/contract/team.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import { Pages } from '../../state/directory-pages.ts';
import { pruned, sizeOf, sumOf, treeOf, type TreeNode } from '../../state/directory-tree.ts';
import { forms } from '../../styles/forms.ts';
import { directoryTabs } from './directory-tabs.ts';
import { listStyles } from './list-styles.ts';
import { teamsPageStyles } from './teams-page-styles.ts';
import './yp-department-units.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** All units: the organizations, under each its departments, under each its units. */
@customElement('yp-teams-page')
export class YpTeamsPage extends PageElement {
  static override styles = [...PageElement.styles, forms, listStyles, teamsPageStyles];

  private readonly organizations = new Pages(this, 'GET /organizations', () => ({ limit: MOST }));
  private readonly teams = new Pages(this, 'GET /teams', () => ({ limit: MOST }));

  protected override pageTitle(): string {
    return t('directory.units');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head"><h1>${t('directory.units')}</h1></div>
      ${directoryTabs('units')} ${this.renderContent()}
    </div>`;
  }

  private renderContent() {
    const problem = this.teams.problem ?? this.organizations.problem;
    const { total } = this.teams;
    if (total === undefined || this.organizations.total === undefined) {
      return problem
        ? errorState(problem, () => void Promise.all([this.teams.reload(), this.organizations.reload()]))
        : html`<yp-skeleton lines="14"></yp-skeleton>`;
    }
    if (total === 0) {
      return html`<div class="card">
        <yp-empty icon="users-round" heading=${t('directory.team.emptyTitle')}
          >${t('directory.team.emptyText')}
          <a slot="action" class="button" href="/import">${t('directory.team.emptyAction')}</a>
        </yp-empty>
      </div>`;
    }
    const query = this.query.get('q') ?? '';
    const typed = query.trim().toLocaleLowerCase();
    const tree = pruned(treeOf(this.teams.items), (team) =>
      plainText(team.name).toLocaleLowerCase().includes(typed),
    );
    return html`<p class="muted prose">${t('directory.team.lead')}</p>
      <div class="bar">
        <div class="search no-print">
          <yp-icon name="search"></yp-icon
          ><input
            class="input"
            type="search"
            placeholder=${t('directory.team.search')}
            aria-label=${t('directory.team.search')}
            .value=${query}
            @input=${this.handleType}
          />
        </div>
        <span class="count" role="status">${t('directory.team.found', { count: sizeOf(tree) })}</span>
      </div>
      ${tree.length === 0 ? html`<p class="muted">${t('directory.team.nothing', { query })}</p>` : nothing}
      ${repeat(
        byWeight(this.organizations.items),
        ({ id }) => id,
        (organization) => this.renderOrganization(organization, tree),
      )}`;
  }

  private renderOrganization(organization: Organization, tree: readonly TreeNode<Team>[]) {
    const own = tree.filter(({ item }) => item.organization.id === organization.id);
    if (own.length === 0) return nothing;
    const services = own.reduce((sum, node) => sum + sumOf(node, (team) => team.serviceCount), 0);
    return html`<section class="organization" aria-label=${plainText(organization.name)}>
      <h2>
        ${text(organization.name)}
        <span class="kind">${t(`common.organizationKind.${organization.kind}`)}</span>
        <span class="kind number">${t('common.services', { count: services })}</span>
      </h2>
      <div class="departments">
        ${own.map((node) => html`<yp-department-units .node=${node}></yp-department-units>`)}
      </div>
    </section>`;
  }

  private handleType(event: Event): void {
    navigate(withQuery({ q: (event.target as HTMLInputElement).value }), { replace: true });
  }
}

/** The organization with most services first: it is the one people look for. */
function byWeight(organizations: readonly Organization[]): readonly Organization[] {
  return [...organizations].sort((a, b) => b.serviceCount - a.serviceCount);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-teams-page': YpTeamsPage;
  }
}
