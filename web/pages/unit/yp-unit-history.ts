import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { HistoryEntry } from '../../../api/contract/common.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { dateTime, list, t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';
import { actorText, mergedName } from '../service/history-words.ts';

const SHOWN = 30;
const KNOWN_FIELDS = ['name', 'description', 'contacts', 'parentId', 'organizationId'] as const;
/** What the server keeps by itself: no reader asks when it changed. */
const OWN_FIELDS = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

/** What has been changed in a unit's own details, latest first. */
@customElement('yp-unit-history')
export class YpUnitHistory extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      ol {
        max-width: var(--text-width);
      }
      li {
        display: grid;
        grid-template-columns: 11rem 1fr;
        gap: 0 var(--s4);
        padding: 10px 0;
        border-bottom: 1px solid var(--line);
        font-size: var(--t-m);
      }
      yp-skeleton {
        padding: var(--s4) 0;
        max-width: var(--text-width);
      }
      @media (max-width: 700px) {
        li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
  @property() teamId = '';

  private readonly history = new Fetch(this, 'GET /teams/{id}/history', () =>
    this.teamId === '' ? undefined : { params: { id: this.teamId }, query: { limit: SHOWN } },
  );

  override render() {
    return this.history.render({
      loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
      ready: ({ items }) =>
        items.length === 0
          ? html`<yp-empty icon="history" heading=${t('unit.history.empty')}></yp-empty>`
          : html`<ol class="plain">
              ${items.map(
                (entry) =>
                  html`<li>
                    <time class="muted number" datetime=${entry.at}>${dateTime(entry.at)}</time>
                    <span>${describe(entry)} <span class="muted">· ${actorText(entry)}</span></span>
                  </li>`,
              )}
            </ol>`,
    });
  }
}

function describe(entry: HistoryEntry): string {
  return entry.action === 'changed'
    ? t('unit.history.changed', { fields: list(changedFields(entry)) })
    : t(`unit.history.${entry.action}`, { name: mergedName(entry) });
}

/** Names of the fields whose value differs between the two states. */
function changedFields({ before, after }: HistoryEntry): readonly string[] {
  const names = Object.keys({ ...before, ...after }).filter(
    (name) => !OWN_FIELDS.has(name) && JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]),
  );
  const words = names.map((name) => {
    const known = KNOWN_FIELDS.find((field) => field === name);
    return t(`unit.history.field.${known ?? 'other'}`);
  });
  return [...new Set(words)];
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-history': YpUnitHistory;
  }
}
