import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { clientGroupHref, editServiceHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { cardStyles } from './card-styles.ts';
import './yp-weight.ts';

/** For whom a service is: its client groups, how closely each is served and how many clients that is. */
@customElement('yp-service-groups')
export class YpServiceGroups extends YpElement {
  static override styles = [
    base,
    buttons,
    cardStyles,
    css`
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10rem 12rem;
        gap: var(--s1) var(--s4);
        align-items: center;
      }
      .name {
        font-weight: 540;
      }
      .quiet {
        margin-left: 6px;
        color: var(--experiment);
        vertical-align: -3px;
      }
      .quiet yp-icon {
        --icon-size: 16px;
      }
      .clients {
        color: var(--muted);
        font-size: var(--t-s);
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 700px) {
        .row {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        .name-cell {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
  @property({ attribute: false }) service: Service | undefined;

  override render() {
    if (!this.service) return nothing;
    const { id, clientGroups } = this.service;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${t('service.forWhom')}</h2></div>
      ${
        clientGroups.length === 0
          ? html`<yp-empty icon="users" heading=${t('service.noGroupsTitle')}
              >${t('service.noGroupsText')}
              <a slot="action" class="button small" href="${editServiceHref(id)}#for-whom"
                >${t('service.noGroupsAction')}</a
              >
            </yp-empty>`
          : html`<ul class="plain">
              ${clientGroups.map((group) => this.renderGroup(group))}
            </ul>`
      }
    </section>`;
  }

  private renderGroup({ id, name, quiet, weight, clientsPerYear }: Service['clientGroups'][number]) {
    return html`<li class="row">
      <span class="name-cell"
        ><a class="name" href=${clientGroupHref(id)}>${text(name)}</a>${
          quiet
            ? html`<span class="quiet" title=${t('common.quietHelp')}
                ><yp-icon name="ear"></yp-icon><span class="visually-hidden">${t('common.quiet')}</span></span
              >`
            : nothing
        }</span
      >
      <yp-weight .value=${weight}></yp-weight>
      <span class="clients"
        >${
          clientsPerYear === null
            ? nothing
            : clientsPerYear === '<5'
              ? t('service.clientsFew')
              : t('service.clientsOf', { count: clientsPerYear })
        }</span
      >
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-groups': YpServiceGroups;
  }
}
