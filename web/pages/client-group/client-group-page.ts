import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ClientGroup, ClientGroupServers } from '../../../api/contract/client-group.ts';
import type { AgeRange } from '../../../api/contract/coverage.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-bar.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { channelCounts, serverTotals } from '../../state/directory-servers.ts';
import { Fetch } from '../../state/fetch.ts';
import { clientGroupHref, newExperimentOfGroupHref } from '../../state/hrefs.ts';
import { CHANNEL_ICONS } from '../service/service-labels.ts';
import { clientGroupPageStyles } from './client-group-page-styles.ts';
import '../experiments/parts/yp-experiment-ideas.ts';
import './yp-age-chart.ts';
import './yp-group-servers.ts';

/** As many as one answer of the API holds. */
const MOST = 200;
const KIN_SHOWN = 12;

/** One client group: who serves it by department, at which ages, where it is met, its kin in the tree. */
@customElement('yp-client-group-page')
export class YpClientGroupPage extends PageElement {
  static override styles = [...PageElement.styles, clientGroupPageStyles];

  private readonly group = new Fetch(this, 'GET /client-groups/{id}', () => ({
    params: { id: this.groupId },
  }));
  private readonly servers = new Fetch(this, 'GET /client-groups/{id}/services', () => ({
    params: { id: this.groupId },
  }));
  private readonly coverage = new Fetch(this, 'GET /coverage', () => ({
    query: { clientGroupId: this.groupId },
  }));
  private readonly subgroups = new Fetch(this, 'GET /client-groups', () => ({
    query: { parentId: this.groupId, limit: MOST },
  }));
  private readonly siblings = new Fetch(this, 'GET /client-groups', () => {
    const parentId = this.group.value?.parentId;
    return parentId ? { query: { parentId, limit: MOST } } : undefined;
  });

  private get groupId(): string {
    return this.params['id']!;
  }

  protected override pageTitle(): string | undefined {
    if (this.group.value) return plainText(this.group.value.name);
    return this.group.problem ? t('clientGroup.title') : undefined;
  }

  override render() {
    return html`<div class="page">
      ${this.group.render({
        loading: () => html`<yp-skeleton lines="12"></yp-skeleton>`,
        ready: (group) => this.renderGroup(group),
        error: (problem, retry) =>
          html`<h1>${t('clientGroup.title')}</h1>
            ${errorState(problem, retry)}`,
      })}
    </div>`;
  }

  private renderGroup(group: ClientGroup) {
    const servers = this.servers.value;
    return html`
      ${this.renderTitle(group)}
      <p class="facts">
        <span>${sizeText(group)}</span>
        ${servers ? renderTotals(servers) : nothing}
        ${group.code ? html`<span class="nowrap">${t('clientGroup.code', { code: group.code })}</span>` : nothing}
      </p>
      ${group.description ? html`<p class="description">${text(group.description)}</p>` : nothing}
      ${
        group.quiet
          ? html`<div class="hush">
              <yp-icon name="ear"></yp-icon><strong>${t('clientGroup.quiet.title')}</strong>
              <p>${t('clientGroup.quiet.text')}</p>
            </div>`
          : nothing
      }
      <div class="layout">
        ${this.servers.render({
          loading: () => html`<div class="card box"><yp-skeleton lines="10"></yp-skeleton></div>`,
          ready: (found) => html`<yp-group-servers .group=${group} .servers=${found}></yp-group-servers>`,
        })}
        <aside>
          ${servers && servers.services.length > 0 ? this.renderPictures(servers) : nothing}${this.renderKin(group)}
        </aside>
      </div>
      <yp-experiment-ideas class="no-print" .clientGroupId=${group.id}></yp-experiment-ideas>
    `;
  }

  private renderTitle(group: ClientGroup) {
    const crumbs = [
      { label: t('directory.clientGroups'), href: '/client-groups' },
      ...group.path.map((step) => ({ label: text(step.name), href: clientGroupHref(step.id) })),
    ];
    return html`<div class="page-head">
      <div>
        <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
        <h1>${text(group.name)}</h1>
      </div>
      <div class="actions no-print">
        <a class="button quiet" href="/services?clientGroupId=${group.id}"
          ><yp-icon name="list"></yp-icon>${t('clientGroup.inDirectory')}</a
        >
        <a class="button" href=${newExperimentOfGroupHref(group.id)}
          ><yp-icon name="flask-conical"></yp-icon>${t('experiments.wall.propose')}</a
        >
      </div>
    </div>`;
  }

  private renderPictures({ services, ages, agesUnknown }: ClientGroupServers) {
    const channels = channelCounts(services);
    const most = channels[0]?.count ?? 1;
    return html`<section class="card box" aria-labelledby="ages">
        <h2 id="ages">${t('clientGroup.ages.title')}</h2>
        <yp-age-chart .ages=${ages} .unknown=${agesUnknown} .gaps=${this.ageGaps()}></yp-age-chart>
      </section>
      <section class="card box" aria-labelledby="met">
        <h2 id="met">${t('clientGroup.met.title')}</h2>
        ${
          channels.length === 0
            ? html`<p class="muted small">${t('clientGroup.met.none')}</p>`
            : html`<ul class="plain met">
                ${channels.map(({ channel, count }) => {
                  const known = channel as keyof typeof CHANNEL_ICONS;
                  return html`<li>
                    <yp-icon name=${CHANNEL_ICONS[known]}></yp-icon
                    ><span>${t(`common.channel.${known}`)}</span><yp-bar .value=${count / most}></yp-bar
                    ><span class="number">${count}</span>
                  </li>`;
                })}
              </ul>`
        }
      </section>`;
  }

  private ageGaps(): readonly AgeRange[] {
    return (this.coverage.value?.gaps ?? []).flatMap((gap) =>
      gap.kind === 'ages' && gap.clientGroupId === this.groupId ? gap.ages : [],
    );
  }

  /** The subgroups; a group without any shows those beside it. */
  private renderKin(group: ClientGroup) {
    const children = this.subgroups.value?.items ?? [];
    const siblings = (this.siblings.value?.items ?? []).filter(({ id }) => id !== group.id);
    const kin = children.length > 0 ? children : siblings;
    if (kin.length === 0) return nothing;
    return html`<section class="card box" aria-labelledby="kin">
      <h2 id="kin">${t(children.length > 0 ? 'clientGroup.subgroups.title' : 'clientGroup.siblings')}</h2>
      <ul class="plain kin">
        ${kin.slice(0, KIN_SHOWN).map(
          ({ id, name, serviceCount }) =>
            html`<li>
              <a href=${clientGroupHref(id)}
                ><span>${text(name)}</span
                ><span class="count">${t('clientGroup.services', { count: serviceCount })}</span></a
              >
            </li>`,
        )}
      </ul>
      ${
        kin.length > KIN_SHOWN
          ? html`<a class="small" href="/client-groups"
              >${t('clientGroup.subgroups.more', { count: kin.length - KIN_SHOWN })}</a
            >`
          : nothing
      }
    </section>`;
  }
}

function sizeText({ estimatedSize }: ClientGroup) {
  if (estimatedSize === null) return t('clientGroup.sizeUnknown');
  if (estimatedSize === '<5') return t('clientGroup.sizeFew');
  return html`<strong>${t('clientGroup.size', { count: estimatedSize })}</strong>`;
}

function renderTotals({ services }: ClientGroupServers) {
  const totals = serverTotals(services);
  return html`<span>${t('clientGroup.services', { count: totals.services })}</span
    ><span>${t('clientGroup.units', { count: totals.units })}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-client-group-page': YpClientGroupPage;
  }
}
