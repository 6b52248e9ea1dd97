import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RelatedServices } from '../../../api/contract/relations.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import './yp-related-service.ts';

const FIRST_SHOWN = 5;
/** As many as one answer of the API holds. */
const MOST = 200;

/** Who else serves the same clients as this service: strongest first, each with a sentence and its "why". */
@customElement('yp-related-services')
export class YpRelatedServices extends YpElement {
  static override styles = [base, cardStyles];
  @property() serviceId = '';
  @state() private all = false;

  private readonly related = new Fetch(this, 'GET /services/{id}/related', () =>
    this.serviceId === '' ? undefined : { params: { id: this.serviceId }, query: { limit: MOST } },
  );

  override render() {
    const total = this.related.value?.total ?? 0;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <h2 id="title">${t('service.related.title')}</h2>
        ${total > 0 ? html`<p>${t('service.related.subtitle', { count: total })}</p>` : nothing}
      </div>
      ${this.related.render({
        loading: () => html`<div class="row"><yp-skeleton lines="5"></yp-skeleton></div>`,
        ready: (related) => this.renderList(related),
      })}
    </section>`;
  }

  private renderList({ items, total }: RelatedServices) {
    if (items.length === 0) {
      return html`<yp-empty icon="users" heading=${t('service.related.emptyTitle')}
        >${t('service.related.emptyText')}</yp-empty
      >`;
    }
    const shown = this.all ? items : items.slice(0, FIRST_SHOWN);
    return html`<ul class="plain">
        ${repeat(
          shown,
          ({ service }) => service.id,
          (item) =>
            html`<li class="row">
              <yp-related-service .item=${item} serviceId=${this.serviceId}></yp-related-service>
            </li>`,
        )}
      </ul>
      ${
        items.length > FIRST_SHOWN
          ? html`<div class="card-foot no-print">
              <button
                type="button"
                class="text-button"
                aria-expanded=${this.all}
                @click=${() => (this.all = !this.all)}
              >
                ${this.all ? t('common.showLess') : t('common.showAll', { count: items.length })}
              </button>
              ${this.all && total > items.length ? t('common.shownOf', { shown: items.length, total }) : nothing}
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-related-services': YpRelatedServices;
  }
}
