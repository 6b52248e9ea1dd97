import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ClientGroup, ClientGroupServers } from '../../../api/contract/client-group.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-empty.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { agesText } from '../../i18n/service-values.ts';
import { byDepartment, type ServedBy } from '../../state/directory-servers.ts';
import { clientGroupHref, newServiceHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { cardStyles } from '../service/card-styles.ts';
import '../service/yp-weight.ts';

/** Who serves a client group: the services by department, with how closely and for which ages. */
@customElement('yp-group-servers')
export class YpGroupServers extends YpElement {
  static override styles = [
    base,
    buttons,
    cardStyles,
    css`
      .department {
        display: flex;
        align-items: center;
        gap: 10px;
        padding: var(--s3) var(--s5) var(--s1);
        border-top: 1px solid var(--line);
        break-after: avoid;
      }
      .department h3 {
        flex: 1;
      }
      .department a {
        color: var(--ink);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 4.5rem 9.5rem;
        gap: 2px var(--s4);
        align-items: baseline;
        padding-block: 5px;
        border-top: 0;
        padding-left: calc(var(--s5) + 37px);
        font-size: var(--t-m);
      }
      .row:last-child {
        padding-bottom: var(--s3);
      }
      .team,
      .ages {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .row a {
        display: inline-block;
        line-height: 24px;
      }
      .via {
        display: block;
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .via a {
        color: inherit;
      }
      @media (max-width: 700px) {
        .department {
          padding-inline: var(--s4);
        }
        .row {
          grid-template-columns: minmax(0, 1fr) auto;
          padding-left: var(--s4);
        }
        .row > :first-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
  @property({ attribute: false }) group: ClientGroup | undefined;
  @property({ attribute: false }) servers: ClientGroupServers | undefined;

  override render() {
    if (!this.group || !this.servers) return nothing;
    const departments = byDepartment(this.servers.services);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${t('clientGroup.who.title')}</h2>
        ${departments.length > 1 ? html`<p>${t('clientGroup.who.subtitle')}</p>` : nothing}
      </div>
      ${
        departments.length === 0
          ? html`<yp-empty icon="circle-alert" heading=${t('clientGroup.who.gapTitle')}
              >${t('clientGroup.who.gapText')}
              <a slot="action" class="button quiet small" href=${newServiceHref()}
                >${t('clientGroup.who.gapAction')}</a
              >
            </yp-empty>`
          : departments.map((served) => this.renderDepartment(served))
      }
    </section>`;
  }

  private renderDepartment({ department, services }: ServedBy) {
    return html`<div class="department">
        <yp-department-mark .department=${department}></yp-department-mark>
        <h3><a href=${teamHref(department.id)}>${text(department.name)}</a></h3>
        <span class="muted small number">${t('clientGroup.services', { count: services.length })}</span>
      </div>
      <ul class="plain">
        ${services.map((service) => this.renderService(service))}
      </ul>`;
  }

  private renderService(service: ServedBy['services'][number]) {
    const via = service.clientGroup.id === this.group!.id ? undefined : service.clientGroup;
    const known = service.ageMin !== null || service.ageMax !== null;
    return html`<li class="row">
      <span
        ><a href=${serviceHref(service.id)}>${text(service.name)}</a>
        <a class="team" href=${teamHref(service.team.id)}>${text(service.team.name)}</a>${
          via
            ? html`<span class="via"
                ><a href=${clientGroupHref(via.id)}
                  >${t('clientGroup.who.via', { name: '' })}${text(via.name)}</a
                ></span
              >`
            : nothing
        }</span
      >
      <span class="ages number">${known ? agesText(service) : nothing}</span>
      <yp-weight .value=${service.weight}></yp-weight>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-group-servers': YpGroupServers;
  }
}
