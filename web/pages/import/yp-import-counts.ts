import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Import } from '../../../api/contract/import.ts';
import { YpElement } from '../../components/yp-element.ts';
import { number, t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';

type Counts = NonNullable<Import['counts']>;

const ENTITIES = ['service', 'team', 'organization', 'client-group', 'service-class'] as const;
const COLUMNS = ['added', 'changed', 'unchanged', 'left'] as const;

/** How many of each kind an import adds, changes and leaves. */
@customElement('yp-import-counts')
export class YpImportCounts extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        overflow-x: auto;
      }
      table {
        width: 100%;
        border-spacing: 0;
        font-size: var(--t-m);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 8px var(--s3);
        border-bottom: 1px solid var(--line);
        text-align: end;
        font-weight: 400;
      }
      th:first-child {
        padding-left: 0;
        text-align: start;
        font-weight: 540;
      }
      td:last-child,
      th:last-child {
        padding-right: 0;
      }
      thead th {
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 560;
      }
      tbody tr:last-child > * {
        border-bottom: 0;
      }
      .zero {
        color: var(--faint);
      }
      .added,
      .changed {
        font-weight: 640;
      }
      .added {
        color: var(--partner);
      }
      .changed {
        color: var(--duplicate);
      }
      @media (max-width: 700px) {
        th,
        td {
          padding-inline: 6px;
        }
        thead th {
          font-size: var(--t-xs);
          vertical-align: bottom;
        }
      }
    `,
  ];
  @property({ attribute: false }) counts: Counts | undefined;
  /** It has been done; otherwise it would be. */
  @property({ type: Boolean }) done = false;

  override render() {
    if (!this.counts) return nothing;
    const counts = this.counts;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('imports.result.what')}</th>
          <th scope="col">${t(this.done ? 'imports.result.addedDone' : 'imports.result.added')}</th>
          <th scope="col">${t(this.done ? 'imports.result.changedDone' : 'imports.result.changed')}</th>
          <th scope="col">${t('imports.result.unchanged')}</th>
          <th scope="col" title=${t('imports.result.leftHelp')}>${t('imports.result.left')}</th>
        </tr>
      </thead>
      <tbody>
        ${ENTITIES.map(
          (entity) =>
            html`<tr>
              <th scope="row">${t(`imports.entity.${entity}`)}</th>
              ${COLUMNS.map((column) => {
                const count = counts[entity]?.[column] ?? 0;
                return html`<td class=${count === 0 ? 'zero' : column}>${number(count)}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** The sum of a column over all kinds. */
export function sumOfCounts(counts: Counts, column: (typeof COLUMNS)[number]): number {
  return ENTITIES.reduce((sum, entity) => sum + (counts[entity]?.[column] ?? 0), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-import-counts': YpImportCounts;
  }
}
