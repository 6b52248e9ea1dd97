import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { HistoryEntry } from '../../../api/contract/common.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import type { IconName } from '../../components/icons.ts';
import { YpElement } from '../../components/yp-element.ts';
import { dateTime, t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import { actorText, mergedName, toldChanges } from './history-words.ts';

const FIRST_SHOWN = 4;
const MOST = 100;

const ICONS: Readonly<Record<HistoryEntry['action'], IconName>> = {
  created: 'plus',
  changed: 'pencil',
  deleted: 'trash-2',
  restored: 'rotate-ccw',
  confirmed: 'check',
  merged: 'merge',
  separated: 'split',
};

/** What has happened to a service, latest first: who, when, and what it was and became. */
@customElement('yp-service-history')
export class YpServiceHistory extends YpElement {
  static override styles = [
    base,
    cardStyles,
    css`
      li {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr);
        gap: 0 var(--s3);
        font-size: var(--t-m);
      }
      li > yp-icon {
        --icon-size: 16px;
        margin-top: 3px;
        color: var(--muted);
      }
      .when {
        color: var(--muted);
        font-size: var(--t-s);
      }
      dl {
        display: grid;
        gap: 2px;
        margin-top: 2px;
        color: var(--muted);
        font-size: var(--t-s);
      }
      dt,
      dd {
        display: inline;
        margin: 0;
      }
      dt::after {
        content: ': ';
      }
      dd {
        color: var(--ink);
      }
    `,
  ];
  @property() serviceId = '';
  @state() private all = false;

  private readonly history = new Fetch(this, 'GET /services/{id}/history', () =>
    this.serviceId === '' ? undefined : { params: { id: this.serviceId }, query: { limit: MOST } },
  );

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head"><h2 id="title">${t('service.history.title')}</h2></div>
      ${this.history.render({
        loading: () => html`<div class="row"><yp-skeleton lines="3"></yp-skeleton></div>`,
        ready: ({ items }) => this.renderEntries(items),
      })}
    </section>`;
  }

  private renderEntries(items: readonly HistoryEntry[]) {
    const shown = this.all ? items : items.slice(0, FIRST_SHOWN);
    return html`<ol class="plain">
        ${shown.map((entry) => renderEntry(entry))}
      </ol>
      ${
        items.length > shown.length
          ? html`<div class="card-foot no-print">
              <button type="button" class="text-button" @click=${() => (this.all = true)}>
                ${t('service.history.more', { count: items.length - shown.length })}
              </button>
            </div>`
          : nothing
      }`;
  }
}

function renderEntry(entry: HistoryEntry) {
  const changes = toldChanges(entry);
  return html`<li class="row">
    <yp-icon name=${ICONS[entry.action]}></yp-icon>
    <div>
      <p>
        ${t(`service.history.${entry.action}`, { name: mergedName(entry) })}
        <span class="when"
          ><time class="number" datetime=${entry.at}>${dateTime(entry.at)}</time> · ${actorText(entry)}</span
        >
      </p>
      ${
        changes.length > 0
          ? html`<dl>
              ${changes.map(
                ({ field, text }) =>
                  html`<div>
                    <dt>${field}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-history': YpServiceHistory;
  }
}
