import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { list, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { agesInYears, clientCountText } from '../../i18n/service-values.ts';
import { editServiceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import { areaName, CHANNEL_ICONS, languageName } from './service-labels.ts';
import './yp-age-bar.ts';

/** A service's details as short facts; what is not known is gathered in one line that leads to the form. */
@customElement('yp-service-facts')
export class YpServiceFacts extends YpElement {
  static override styles = [
    base,
    cardStyles,
    css`
      dl {
        padding-block: var(--s3);
      }
      .row {
        display: grid;
        grid-template-columns: 6.6rem minmax(0, 1fr);
        gap: 0 var(--s3);
        padding-block: 7px;
        border-top: 0;
        font-size: var(--t-m);
      }
      dt {
        padding-top: 1px;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .line {
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
      .line + .line {
        margin-top: var(--s1);
      }
      .line yp-icon {
        --icon-size: 16px;
        color: var(--muted);
      }
      yp-age-bar {
        margin-top: var(--s1);
      }
      .role {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .word {
        overflow-wrap: anywhere;
      }
    `,
  ];
  @property({ attribute: false }) service: Service | undefined;

  override render() {
    if (!this.service) return nothing;
    const service = this.service;
    const missing = missingFields(service);
    return html`<section class="card" aria-label=${t('service.facts')}>
      <dl>
        ${fact(
          t('service.unit'),
          html`<span class="line"
            ><yp-department-mark .department=${service.team.department} labelled></yp-department-mark
            ><a href=${teamHref(service.team.id)}>${text(service.team.name)}</a></span
          >`,
        )}
        ${
          service.otherTeams.length > 0
            ? fact(
                t('service.otherTeams'),
                service.otherTeams.map(
                  ({ id, name, role }) =>
                    html`<span class="line"
                      ><a href=${teamHref(id)}>${text(name)}</a>
                      <span class="role">${t(`common.role.${role}`)}</span></span
                    >`,
                ),
              )
            : nothing
        }
        ${missing.includes('ages') ? nothing : fact(t('service.ages'), renderAges(service))}
        ${
          service.channels.length > 0
            ? fact(
                t('service.channels'),
                service.channels.map(
                  (channel) =>
                    html`<span class="line"
                      ><yp-icon name=${CHANNEL_ICONS[channel]}></yp-icon
                      >${t(`common.channel.${channel}`)}</span
                    >`,
                ),
              )
            : nothing
        }
        ${
          service.areas.length > 0
            ? fact(t('service.areas'), list(service.areas.map((code) => areaName(code))))
            : nothing
        }
        ${
          service.languages.length > 0
            ? fact(t('service.languages'), list(service.languages.map((code) => languageName(code))))
            : nothing
        }
        ${service.fee === null ? nothing : fact(t('service.fee'), t(`common.fee.${service.fee}`))}
        ${
          service.clientsPerYear === null
            ? nothing
            : fact(
                t('service.clientsPerYear'),
                html`<span class="number">${clientCountText(service.clientsPerYear)}</span>`,
              )
        }
        ${
          service.serviceClasses.length > 0
            ? fact(
                t('service.classes'),
                service.serviceClasses.map(({ name }) => html`<span class="line">${text(name)}</span>`),
              )
            : nothing
        }
        ${service.keywords.length > 0 ? fact(t('service.keywords'), service.keywords.join(', ')) : nothing}
        ${
          service.url === null
            ? nothing
            : fact(
                t('service.website'),
                html`<a class="word" href=${service.url} rel="external noreferrer"
                  >${hostOf(service.url)}</a
                >`,
              )
        }
      </dl>
      ${
        missing.length > 0
          ? html`<p class="card-foot">
              ${t('service.missing', { fields: list(missing.map((field) => t(`service.field.${field}`))) })}
              <a class="no-print" href=${editServiceHref(service.id)}>${t('service.complete')}</a>
            </p>`
          : nothing
      }
    </section>`;
  }
}

function fact(label: string, value: unknown) {
  return html`<div class="row">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderAges({ ageMin, ageMax }: Service) {
  return html`${agesInYears({ ageMin, ageMax })}<yp-age-bar .min=${ageMin ?? 0} .max=${ageMax}></yp-age-bar>`;
}

function missingFields(service: Service) {
  const fields = [
    ['ages', service.ageMin === null && service.ageMax === null],
    ['channels', service.channels.length === 0],
    ['areas', service.areas.length === 0],
    ['languages', service.languages.length === 0],
    ['fee', service.fee === null],
    ['clientsPerYear', service.clientsPerYear === null],
    ['serviceClasses', service.serviceClasses.length === 0],
  ] as const;
  return fields.filter(([, missing]) => missing).map(([field]) => field);
}

/** An address as people say it: without the protocol and the closing slash. */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-facts': YpServiceFacts;
  }
}
