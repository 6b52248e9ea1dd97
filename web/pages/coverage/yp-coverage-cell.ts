import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { agesText } from '../../i18n/service-values.ts';
import { byDepartment, type ServedBy } from '../../state/directory-servers.ts';
import { Fetch } from '../../state/fetch.ts';
import { clientGroupHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import '../service/yp-weight.ts';

/** The services of one department for one client group: what stands behind a number of the heat map. */
@customElement('yp-coverage-cell')
export class YpCoverageCell extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px var(--s4);
        align-items: baseline;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      .name {
        font-weight: 540;
      }
      .detail {
        display: block;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .detail a {
        color: inherit;
      }
    `,
  ];
  @property() group = '';
  @property() department = '';

  private readonly servers = new Fetch(this, 'GET /client-groups/{id}/services', () =>
    this.group === '' ? undefined : { params: { id: this.group } },
  );

  override render() {
    return this.servers.render({
      loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
      ready: ({ services }) => {
        const served = byDepartment(services).find(({ department }) => department.id === this.department);
        return served
          ? html`<ul class="plain">
              ${served.services.map((service) => this.renderService(service))}
            </ul>`
          : html`<p class="muted">${t('coverage.opened.none')}</p>`;
      },
    });
  }

  private renderService(service: ServedBy['services'][number]) {
    const { clientGroup: via, ageMin, ageMax } = service;
    return html`<li>
      <span
        ><a class="name" href=${serviceHref(service.id)}>${text(service.name)}</a>
        <span class="detail"
          ><a href=${teamHref(service.team.id)}>${text(service.team.name)}</a>${
            ageMin === null && ageMax === null
              ? nothing
              : html` · ${t('directory.list.agesLabel', { ages: agesText(service) })}`
          }</span
        >${
          via.id === this.group
            ? nothing
            : html`<a class="detail" href=${clientGroupHref(via.id)}
                >${t('coverage.opened.via', { name: '' })}${text(via.name)}</a
              >`
        }</span
      ><yp-weight .value=${service.weight}></yp-weight>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-coverage-cell': YpCoverageCell;
  }
}
