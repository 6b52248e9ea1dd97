import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-contact.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { editServiceHref, mapHref, teamHref } from '../../state/hrefs.ts';
import { servicePageStyles } from './service-page-styles.ts';
import './yp-deleted-service.ts';
import './yp-related-services.ts';
import './yp-service-confirm.ts';
import './yp-service-facts.ts';
import './yp-service-groups.ts';
import './yp-service-history.ts';

const NOT_FOUND = 404;

/** One service: what it is, for whom, how; who else serves the same clients; what has been changed. */
@customElement('yp-service-page')
export class YpServicePage extends PageElement {
  static override styles = [...PageElement.styles, servicePageStyles];

  private readonly service = new Fetch(this, 'GET /services/{id}', () => ({
    params: { id: this.serviceId },
  }));
  private readonly team = new Fetch(this, 'GET /teams/{id}', () => {
    const id = this.service.value?.team.id;
    return id === undefined ? undefined : { params: { id } };
  });

  private get serviceId(): string {
    return this.params['id']!;
  }

  protected override pageTitle(): string | undefined {
    if (this.service.value) return plainText(this.service.value.name);
    return this.service.problem ? t('service.title') : undefined;
  }

  override render() {
    // What was deleted a moment ago is still kept here as it was; the server's word is newer.
    const gone = this.service.problem?.status === NOT_FOUND;
    return html`<div class="page">
      ${
        gone
          ? html`<yp-deleted-service
              .serviceId=${this.serviceId}
              @service-restored=${() => void this.service.reload()}
            ></yp-deleted-service>`
          : this.service.render({
              loading: () => html`<yp-skeleton lines="12"></yp-skeleton>`,
              ready: (service) => this.renderService(service),
              error: (problem, retry) =>
                html`<h1>${t('service.title')}</h1>
                  ${errorState(problem, retry)}`,
            })
      }
    </div>`;
  }

  private renderService(service: Service) {
    const description = plainText(service.description);
    return html`
      ${this.renderTitle(service)}
      ${service.summary ? html`<p class="summary">${text(service.summary)}</p>` : nothing}
      <div class="layout">
        <div class="main">
          ${
            description
              ? html`<section class="card text" aria-labelledby="what">
                  <h2 id="what">${t('service.what')}</h2>
                  ${paragraphs(description).map((paragraph) => html`<p>${paragraph}</p>`)}
                </section>`
              : nothing
          }
          <yp-service-groups .service=${service}></yp-service-groups>
          <yp-related-services .serviceId=${service.id}></yp-related-services>
          <yp-service-history .serviceId=${service.id}></yp-service-history>
        </div>
        <aside aria-label=${t('service.facts')}>
          <yp-service-confirm
            .service=${service}
            @service-confirmed=${() => void this.service.reload()}
          ></yp-service-confirm>
          ${this.renderContact()}
          <yp-service-facts .service=${service}></yp-service-facts>
        </aside>
      </div>
    `;
  }

  private renderTitle(service: Service) {
    const { team, organization, status } = service;
    const crumbs = [
      { label: text(organization.name) },
      ...(team.department.id === team.id
        ? []
        : [{ label: text(team.department.name), href: teamHref(team.department.id) }]),
      { label: text(team.name), href: teamHref(team.id) },
    ];
    return html`<div class="page-head">
      <div>
        <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
        <h1>
          ${text(service.name)}${
            status === 'active' ? nothing : html`<span class="status">${t(`common.status.${status}`)}</span>`
          }
        </h1>
      </div>
      <div class="actions no-print">
        <a class="button quiet" href=${mapHref('service', service.id)}
          ><yp-icon name="waypoints"></yp-icon>${t('service.onMap')}</a
        >
        <a class="button" href=${editServiceHref(service.id)}
          ><yp-icon name="pencil"></yp-icon>${t('service.edit')}</a
        >
      </div>
    </div>`;
  }

  private renderContact() {
    const contacts = this.team.value?.contacts;
    if (!contacts) return nothing;
    return html`<section class="card contact" aria-labelledby="contact">
      <h2 id="contact">${t('service.contact')}</h2>
      ${
        contacts.length === 0
          ? html`<p class="muted small">${t('service.noContact')}</p>`
          : contacts.map((contact) => html`<yp-contact .contact=${contact}></yp-contact>`)
      }
    </section>`;
  }
}

function paragraphs(description: string): readonly string[] {
  return description.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-page': YpServicePage;
  }
}
