import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import '../../components/yp-chip.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { agesText } from '../../i18n/service-values.ts';
import { clientGroupHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

const GROUPS_SHOWN = 3;

/** One service in the list: what it is called and who gives it, for whom, which ages, how. */
@customElement('yp-service-row')
export class YpServiceRow extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) 5.5rem 8.5rem;
        gap: var(--s1) var(--s5);
        align-items: start;
        padding: 14px var(--s5);
      }
      :host(:hover) {
        background: var(--hover);
      }
      .name {
        font-weight: 600;
        letter-spacing: -0.005em;
      }
      .status {
        margin-left: 6px;
        padding: 1px 8px;
        border-radius: 10px;
        background: var(--peer-weak);
        color: var(--peer);
        font-size: var(--t-xs);
        font-weight: 580;
        white-space: nowrap;
      }
      .team {
        display: flex;
        align-items: center;
        gap: var(--s2);
        margin-top: 3px;
        font-size: var(--t-s);
      }
      .team a {
        color: var(--muted);
      }
      .groups {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 5px;
      }
      .more,
      .ages,
      .channels {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .ages,
      .channels {
        padding-top: 3px;
      }
      .none {
        color: var(--faint);
        font-size: var(--t-s);
      }
      .ages yp-icon {
        display: none;
      }
      @media (max-width: 1180px) {
        :host {
          grid-template-columns: minmax(0, 1fr) 4.5rem 7.5rem;
        }
        .groups {
          grid-row: 2;
          grid-column: 1 / -1;
        }
      }
      @media (max-width: 700px) {
        :host {
          grid-template-columns: auto minmax(0, 1fr);
          gap: var(--s2) var(--s4);
          padding: var(--s4);
        }
        .what,
        .groups {
          grid-column: 1 / -1;
        }
        .ages,
        .channels {
          grid-row: 3;
          padding: 0;
        }
        .ages yp-icon {
          display: inline-flex;
          --icon-size: 14px;
          vertical-align: -2px;
          margin-right: 4px;
        }
      }
    `,
  ];
  @property({ attribute: false }) service: Service | undefined;

  override render() {
    if (!this.service) return nothing;
    const { id, name, team, status, clientGroups, channels } = this.service;
    const rest = clientGroups.length - GROUPS_SHOWN;
    return html`
      <div class="what">
        <p>
          <a class="name" href=${serviceHref(id)}>${text(name)}</a>${
            status === 'active' ? nothing : html`<span class="status">${t(`common.status.${status}`)}</span>`
          }
        </p>
        <p class="team">
          <yp-department-mark .department=${team.department} labelled></yp-department-mark
          ><a href=${teamHref(team.id)}>${text(team.name)}</a>
        </p>
      </div>
      <div class="groups">
        ${
          clientGroups.length === 0
            ? html`<span class="none">${t('directory.list.noGroups')}</span>`
            : clientGroups
                .slice(0, GROUPS_SHOWN)
                .map(
                  (group) => html`<yp-chip href=${clientGroupHref(group.id)}>${text(group.name)}</yp-chip>`,
                )
        }
        ${rest > 0 ? html`<span class="more">${t('common.more', { count: rest })}</span>` : nothing}
      </div>
      <p class="ages number">
        <yp-icon name="user"></yp-icon
        ><span class="visually-hidden">${t('directory.list.agesLabel', { ages: '' })}</span>${agesText(
          this.service,
        )}
      </p>
      <p class="channels">${channels.map((channel) => t(`common.channel.${channel}`)).join(', ')}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-row': YpServiceRow;
  }
}
