import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { HistoryEntry } from '../../../api/contract/common.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-skeleton.ts';
import { dateTime, t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { thresholdChanges } from '../../state/relation-thresholds.ts';
import { base } from '../../styles/base.ts';
import { actorText } from '../service/history-words.ts';

const MOST = 20;

/** Who has changed the thresholds, when, and from what to what; the latest first. */
@customElement('yp-settings-history')
export class YpSettingsHistory extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-bottom: var(--s2);
      }
      li {
        padding: var(--s3) 0;
        border-top: 1px solid var(--line);
        font-size: var(--t-m);
      }
      .when {
        color: var(--muted);
        font-size: var(--t-s);
      }
    `,
  ];
  private readonly history = new Fetch(this, 'GET /settings/relations/history', () => ({
    query: { limit: MOST },
  }));

  override render() {
    return html`<h2>${t('settings.relations.history.title')}</h2>
      ${this.history.render({
        loading: () => html`<yp-skeleton lines="2"></yp-skeleton>`,
        ready: ({ items }) =>
          items.length === 0
            ? html`<p class="muted">${t('settings.relations.history.none')}</p>`
            : html`<ol class="plain">
                ${items.map((entry) => renderEntry(entry))}
              </ol>`,
      })}`;
  }
}

function renderEntry(entry: HistoryEntry) {
  return html`<li>
    ${thresholdChanges(entry.before, entry.after).map(
      ({ name, before, after }) =>
        html`<p>
          ${t('settings.relations.history.change', {
            label: t(`settings.relations.${name}.name`),
            before,
            after,
          })}
        </p>`,
    )}
    <p class="when">
      <time class="number" datetime=${entry.at}>${dateTime(entry.at)}</time> · ${actorText(entry)}
    </p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-settings-history': YpSettingsHistory;
  }
}
