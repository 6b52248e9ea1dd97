import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/yp-skeleton.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { dateTime, t } from '../../../i18n/i18n.ts';
import { Fetch } from '../../../state/fetch.ts';
import { base } from '../../../styles/base.ts';
import { historyWords } from './history-words.ts';

const SHOWN = 50;
/** What has been changed, latest first; asked for when somebody opens it. */
@customElement('yp-experiment-history')
export class YpExperimentHistory extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: var(--s5);
      }
      summary {
        padding: var(--s2) 0;
        color: var(--muted);
        font-size: var(--t-m);
        font-weight: 580;
        cursor: pointer;
      }
      ol {
        max-width: var(--text-width);
      }
      li {
        display: grid;
        grid-template-columns: 10.5rem 1fr;
        gap: 0 var(--s4);
        padding: var(--s2) 0;
        border-bottom: 1px solid var(--line);
        font-size: var(--t-s);
      }
      time {
        color: var(--muted);
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 600px) {
        li {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
  @property() experimentId = '';
  @state() private open = false;

  private readonly history = new Fetch(this, 'GET /experiments/{id}/history', () =>
    this.open ? { params: { id: this.experimentId }, query: { limit: SHOWN } } : undefined,
  );

  override render() {
    return html`<details @toggle=${this.handleToggle}>
      <summary>${t('experiments.page.history')}</summary>
      ${this.history.render({
        loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
        ready: ({ items }) =>
          html`<ol class="plain">
            ${items.map(
              (entry) =>
                html`<li>
                  <time datetime=${entry.at}>${dateTime(entry.at)}</time><span>${historyWords(entry)}</span>
                </li>`,
            )}
          </ol>`,
      })}
    </details>`;
  }

  private handleToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-history': YpExperimentHistory;
  }
}
