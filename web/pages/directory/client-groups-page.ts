import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ClientGroup } from '../../../api/contract/client-group.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import { gapsOf, groupSections } from '../../state/directory-groups.ts';
import { Pages } from '../../state/directory-pages.ts';
import { coverageHref } from '../../state/hrefs.ts';
import { pruned, sizeOf, treeOf } from '../../state/directory-tree.ts';
import { forms } from '../../styles/forms.ts';
import { toggles } from '../../styles/toggles.ts';
import { clientGroupsPageStyles } from './client-groups-page-styles.ts';
import { directoryTabs } from './directory-tabs.ts';
import { listStyles } from './list-styles.ts';
import './yp-group-tree.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** All client groups as trees: how many people, served by how many; the gaps and the quiet ones can be picked out. */
@customElement('yp-client-groups-page')
export class YpClientGroupsPage extends PageElement {
  static override styles = [...PageElement.styles, forms, toggles, listStyles, clientGroupsPageStyles];

  private readonly groups = new Pages(this, 'GET /client-groups', () => ({ limit: MOST }));

  protected override pageTitle(): string {
    return t('directory.clientGroups');
  }

  override render() {
    return html`<div class="page">
      <div class="page-head">
        <h1>${t('directory.clientGroups')}</h1>
        <a class="button quiet no-print" href=${coverageHref()}
          ><yp-icon name="table"></yp-icon>${t('coverage.title')}</a
        >
      </div>
      ${directoryTabs('clientGroups')} ${this.renderContent()}
    </div>`;
  }

  private renderContent() {
    const { items, total, problem } = this.groups;
    if (total === undefined) {
      return problem
        ? errorState(problem, () => void this.groups.reload())
        : html`<yp-skeleton lines="14"></yp-skeleton>`;
    }
    if (total === 0) {
      return html`<div class="card">
        <yp-empty icon="users" heading=${t('directory.group.emptyTitle')}
          >${t('directory.group.emptyText')}
          <a slot="action" class="button" href="/import">${t('directory.group.emptyAction')}</a>
        </yp-empty>
      </div>`;
    }
    return this.renderGroups(items);
  }

  private renderGroups(items: readonly ClientGroup[]) {
    const typed = (this.query.get('q') ?? '').trim().toLocaleLowerCase();
    const only = this.query.get('only');
    const tree = treeOf(items);
    const gaps = gapsOf(tree);
    const shown = pruned(
      tree,
      (group) =>
        plainText(group.name).toLocaleLowerCase().includes(typed) &&
        (only !== 'gaps' || gaps.has(group.id)) &&
        (only !== 'quiet' || group.quiet),
    );
    const narrowed = typed !== '' || only !== null;
    const quiet = items.filter((group) => group.quiet).length;
    return html`<p class="muted prose">${t('directory.group.lead')}</p>
      <div class="bar">
        <div class="search no-print">
          <yp-icon name="search"></yp-icon
          ><input
            class="input"
            type="search"
            placeholder=${t('directory.group.search')}
            aria-label=${t('directory.group.search')}
            .value=${this.query.get('q') ?? ''}
            @input=${this.handleType}
          />
        </div>
        <div class="only no-print" role="group" aria-label=${t('directory.group.show')}>
          ${this.renderOnly('gaps', t('directory.group.onlyGaps', { count: gaps.size }))}
          ${this.renderOnly('quiet', t('directory.group.onlyQuiet', { count: quiet }))}
        </div>
        <span class="count" role="status">${t('directory.group.found', { count: sizeOf(shown) })}</span>
      </div>
      ${shown.length === 0 ? html`<p class="muted">${t('directory.group.nothing')}</p>` : nothing}
      ${groupSections(shown).map(
        ({ kind, nodes }) =>
          html`<yp-group-tree
            heading=${kind === 'people' ? '' : t(`directory.group.${kind}`)}
            .nodes=${nodes}
            .gaps=${gaps}
            .narrowed=${narrowed}
          ></yp-group-tree>`,
      )}`;
  }

  private renderOnly(value: 'gaps' | 'quiet', label: string) {
    const pressed = this.query.get('only') === value;
    return html`<button
      type="button"
      class="toggle"
      aria-pressed=${pressed}
      @click=${() => navigate(withQuery({ only: pressed ? undefined : value }))}
    >
      <yp-icon name=${value === 'gaps' ? 'circle-alert' : 'ear'}></yp-icon>${label}
    </button>`;
  }

  private handleType(event: Event): void {
    navigate(withQuery({ q: (event.target as HTMLInputElement).value }), { replace: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-client-groups-page': YpClientGroupsPage;
  }
}
