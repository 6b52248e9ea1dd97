import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PairList } from '../../../api/contract/relations.ts';
import '../../components/yp-bar.ts';
import '../../components/yp-tabs.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import { Fetch } from '../../state/fetch.ts';
import { QUEUE_STATUSES, type QueueFilters } from '../../state/queue.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';

/** How far the queue has come, and which part of it is shown; the choices are written to the address. */
@customElement('yp-queue-bar')
export class YpQueueBar extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: grid;
        gap: var(--s4);
      }
      .progress {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s4);
        min-height: 24px;
        color: var(--muted);
        font-size: var(--t-m);
        font-variant-numeric: tabular-nums;
      }
      .progress strong {
        color: var(--ink);
        font-weight: 620;
      }
      .progress yp-bar {
        width: 180px;
      }
      .again {
        color: var(--duplicate);
        font-weight: 580;
      }
      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        justify-content: space-between;
        gap: var(--s3) var(--s6);
        border-bottom: 1px solid var(--line);
      }
      yp-tabs {
        margin-bottom: -1px;
      }
      .select {
        width: auto;
        max-width: 100%;
        margin-bottom: var(--s2);
      }
      @media (max-width: 700px) {
        .filters {
          flex-direction: column-reverse;
          align-items: stretch;
        }
        .select {
          width: 100%;
          margin: 0;
        }
        .progress yp-bar {
          width: 100%;
        }
      }
      /* Of the choices paper says what was chosen. */
      @media print {
        .filters {
          flex-direction: row;
          justify-content: flex-start;
          align-items: baseline;
          border: 0;
        }
        .select {
          width: auto;
          min-height: 0;
          margin: 0;
          padding: 0;
          border: 0;
          background: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) filters: QueueFilters | undefined;
  @property({ attribute: false }) counts: PairList['counts'] | undefined;

  /** The smallest answer that has every department. */
  private readonly departments = new Fetch(this, 'GET /map', () => ({
    query: { level: 'department' as const, limit: 1 },
  }));
  private readonly team = new Fetch(this, 'GET /teams/{id}', () => {
    const id = this.filters?.teamId ?? '';
    return id === '' ? undefined : { params: { id } };
  });

  override render() {
    if (!this.filters) return nothing;
    const tabs = QUEUE_STATUSES.map((status) => ({
      id: status,
      label: t(`decide.queue.status.${status}`),
      href: withQuery({
        status: status === 'open' ? undefined : status,
        pair: undefined,
        shown: undefined,
      }),
    }));
    return html`
      <p class="progress">${this.renderCounts()}</p>
      <div class="filters">
        <yp-tabs
          label=${t('decide.queue.status.label')}
          .tabs=${tabs}
          selected=${this.filters.status}
        ></yp-tabs>
        ${this.renderDepartments(this.filters.teamId)}
      </div>
    `;
  }

  private renderCounts() {
    if (!this.counts) return nothing;
    const { raised, decided, real, openAgain } = this.counts;
    return html`<yp-bar .value=${raised === 0 ? 0 : decided / raised}></yp-bar>
      <strong>${t('decide.queue.progress', { looked: decided, count: raised })}</strong>
      <span>${t('decide.queue.real', { count: real })}</span>
      ${
        openAgain === 0
          ? nothing
          : html`<span class="again">${t('decide.queue.openAgain', { count: openAgain })}</span>`
      }`;
  }

  private renderDepartments(teamId: string) {
    const departments = this.departments.value?.departments ?? [];
    const team = this.team.value;
    // One comes here from a unit as well; it then stands among the departments.
    const unit = team && !departments.some(({ id }) => id === team.id) ? [team] : [];
    return html`<select
      class="select ${teamId === '' ? 'no-print' : ''}"
      aria-label=${t('decide.queue.department')}
      @change=${this.handleDepartment}
    >
      <option value="" ?selected=${teamId === ''}>${t('decide.queue.everyDepartment')}</option>
      ${[...departments, ...unit].map(
        ({ id, name }) => html`<option value=${id} ?selected=${id === teamId}>${plainText(name)}</option>`,
      )}
    </select>`;
  }

  private handleDepartment(event: Event): void {
    const teamId = (event.target as HTMLSelectElement).value;
    navigate(withQuery({ teamId, pair: undefined, shown: undefined }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-queue-bar': YpQueueBar;
  }
}
