import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-table.ts';
import type { Column } from '../../components/yp-table.ts';
import { YpElement } from '../../components/yp-element.ts';
import { date, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { agesText, clientCountText, clientCountValue } from '../../i18n/service-values.ts';
import { serviceHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { joinNames } from './join-names.ts';

const GROUPS_SHOWN = 3;

/** A unit's services as a table. */
@customElement('yp-unit-services')
export class YpUnitServices extends YpElement {
  static override styles = [base, buttons];
  @property({ attribute: false }) services: { readonly items: readonly Service[]; readonly total: number } = {
    items: [],
    total: 0,
  };
  /** Where the rest of them is listed. */
  @property() allHref = '/services';

  override render() {
    const { items, total } = this.services;
    if (items.length === 0) {
      return html`<yp-empty icon="layers" heading=${t('unit.services.emptyTitle')}
        >${t('unit.services.emptyText')}
        <a slot="action" class="button quiet small" href="/services">${t('unit.services.emptyAction')}</a>
      </yp-empty>`;
    }
    return html`<yp-table
        label=${t('unit.tabs.services')}
        .columns=${columns()}
        .rows=${items}
        .rowKey=${(service: Service) => service.id}
      ></yp-table>
      ${
        total > items.length
          ? html`<p class="muted small">
              ${t('unit.services.omitted', { shown: items.length, total })}
              <a href=${this.allHref}>${t('unit.services.all')}</a>
            </p>`
          : nothing
      }`;
  }
}

function columns(): readonly Column<Service>[] {
  return [
    {
      key: 'name',
      label: t('unit.services.name'),
      primary: true,
      render: (service) => html`<a href=${serviceHref(service.id)}>${text(service.name)}</a>`,
      sortValue: (service) => plainText(service.name),
    },
    { key: 'clients', label: t('unit.services.clients'), render: (service) => groupsOf(service) },
    {
      key: 'ages',
      label: t('unit.services.ages'),
      render: (service) =>
        service.ageMin === null && service.ageMax === null
          ? faintWhen(true, agesText(service))
          : html`<span class="nowrap">${agesText(service)}</span>`,
      sortValue: (service) => service.ageMin,
    },
    {
      key: 'channels',
      label: t('unit.services.where'),
      render: ({ channels }) =>
        channels.length === 0
          ? faintWhen(true, t('common.unknown'))
          : channels.map((channel) => t(`common.channel.${channel}`)).join(', '),
    },
    {
      key: 'clientsPerYear',
      label: t('unit.services.clientsPerYear'),
      align: 'end',
      render: ({ clientsPerYear }) =>
        faintWhen(clientsPerYear === null, clientCountText(clientsPerYear) || t('common.unknown')),
      sortValue: (service) => clientCountValue(service.clientsPerYear),
    },
    {
      key: 'reviewedAt',
      label: t('unit.services.reviewed'),
      align: 'end',
      render: ({ reviewedAt }) => (reviewedAt === null ? faintWhen(true, '–') : date(reviewedAt)),
      sortValue: (service) => service.reviewedAt,
    },
  ];
}

function groupsOf({ clientGroups }: Service) {
  if (clientGroups.length === 0) return faintWhen(true, t('common.unknown'));
  const names: unknown[] = clientGroups.slice(0, GROUPS_SHOWN).map((group) => text(group.name));
  const rest = clientGroups.length - GROUPS_SHOWN;
  return rest > 0
    ? [...names.flatMap((name) => [name, ', ']), t('common.more', { count: rest })]
    : joinNames(names);
}

function faintWhen(unknown: boolean, content: string): TemplateResult | string {
  return unknown ? html`<span class="unknown">${content}</span>` : content;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-services': YpUnitServices;
  }
}
