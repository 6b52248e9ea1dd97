import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Coverage } from '../../../api/contract/coverage.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import {
  foldedAtFirst,
  parseCoverageView,
  shownCoverage,
  type CoverageView,
  type ShownCoverage,
} from '../../state/coverage-view.ts';
import { Fetch } from '../../state/fetch.ts';
import { clientGroupHref } from '../../state/hrefs.ts';
import { PrintPaper } from '../../state/print-paper.ts';
import { forms } from '../../styles/forms.ts';
import { toggles } from '../../styles/toggles.ts';
import { listStyles } from '../directory/list-styles.ts';
import { coveragePageStyles } from './coverage-page-styles.ts';
import './yp-coverage-cell.ts';
import './yp-coverage-gaps.ts';
import './yp-coverage-grid.ts';
import { heatSteps } from './heat-steps.ts';
import type { CellOpenEvent, FoldChangeEvent } from './yp-coverage-grid.ts';

/** More groups at once than this are no overview, and slow to draw. */
const MOST_UNFOLDED = 200;
const HEAT_STEPS = [1, 2, 3, 4, 5] as const;
const NO_FILTERS = { group: undefined, department: undefined, only: undefined, kind: undefined };

/** Which departments serve which client groups, as a heat map, and the gaps in words. */
@customElement('yp-coverage-page')
export class YpCoveragePage extends PageElement {
  static override styles = [...PageElement.styles, forms, toggles, listStyles, heatSteps, coveragePageStyles];
  /** undefined: as at first. */
  @state() private folded: ReadonlySet<string> | undefined;
  private view: CoverageView = parseCoverageView(new URLSearchParams());

  private readonly coverage = new Fetch(this, 'GET /coverage', () => ({}));
  protected readonly paper = new PrintPaper(this, 'A4 landscape', 10);

  protected override pageTitle(): string {
    return t('coverage.title');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('query')) this.view = parseCoverageView(this.query);
  }

  override render() {
    return html`<div class="page">
      <h1>${t('coverage.title')}</h1>
      ${this.coverage.render({
        loading: () => html`<yp-skeleton lines="14"></yp-skeleton>`,
        ready: (coverage) =>
          coverage.totals.clientGroups === 0 || coverage.totals.departments === 0
            ? renderEmpty()
            : this.renderCoverage(coverage, shownCoverage(coverage, this.view)),
      })}
    </div>`;
  }

  private renderCoverage(coverage: Coverage, shown: ShownCoverage) {
    const groups = new Map(coverage.clientGroups.map((group) => [group.id, group]));
    return html`<p class="muted prose lead">${t('coverage.lead')}</p>
      ${this.renderFilters(coverage, shown)}
      <div class="layout">
        <div class="picture">${shown.rows.length === 0 ? this.renderNothing() : this.renderGrid(shown)}</div>
        <yp-coverage-gaps
          .gaps=${shown.gaps}
          .groups=${groups}
          .total=${coverage.totals.gaps}
          .kinds=${shown.kinds}
          .kind=${this.view.kind}
          .pointed=${this.view.row}
        ></yp-coverage-gaps>
      </div>
      ${this.renderOpened(coverage)}`;
  }

  private renderFilters({ clientGroups, departments, totals }: Coverage, shown: ShownCoverage) {
    const { view } = this;
    const withSubgroups = new Set(clientGroups.map(({ parentId }) => parentId));
    const quiet = clientGroups.filter((group) => group.quiet).length;
    return html`<div class="bar no-print">
      <select class="select" aria-label=${t('coverage.filter.branch')} @change=${this.handleBranch}>
        <option value="" ?selected=${view.branch === undefined}>${t('coverage.filter.allGroups')}</option>
        ${clientGroups
          .filter(({ id }) => withSubgroups.has(id))
          .map(
            ({ id, name, depth }) =>
              html`<option value=${id} ?selected=${id === view.branch}>
                ${'\u2003'.repeat(depth)}${plainText(name)}
              </option>`,
          )}
      </select>
      <select class="select" aria-label=${t('coverage.filter.department')} @change=${this.handleDepartment}>
        <option value="" ?selected=${view.department === undefined}>
          ${t('coverage.filter.allDepartments')}
        </option>
        ${departments.map(
          ({ id, name }) =>
            html`<option value=${id} ?selected=${id === view.department}>${plainText(name)}</option>`,
        )}
      </select>
      <div class="toggles" role="group" aria-label=${t('coverage.filter.show')}>
        ${this.renderOnly('gaps', t('coverage.filter.gaps', { count: totals.gaps }))}
        ${this.renderOnly('quiet', t('coverage.filter.quiet', { count: quiet }))}
      </div>
      <span class="count" role="status"
        >${t('coverage.filter.found', { shown: shown.fitting, total: totals.clientGroups })}</span
      >
    </div>`;
  }

  private renderOnly(value: 'gaps' | 'quiet', label: string) {
    const pressed = this.view.only === value;
    return html`<button
      type="button"
      class="toggle"
      aria-pressed=${pressed}
      @click=${() => navigate(withQuery({ only: pressed ? undefined : value, row: undefined }))}
    >
      <yp-icon name=${value === 'gaps' ? 'circle-alert' : 'ear'}></yp-icon>${label}
    </button>`;
  }

  private renderGrid(shown: ShownCoverage) {
    return html`<yp-coverage-grid
        class="card"
        .rows=${shown.rows}
        .departments=${shown.departments}
        .folded=${this.folded ?? foldedAtFirst(shown.rows, MOST_UNFOLDED)}
        .pointed=${this.view.row}
        @cell-open=${this.handleOpen}
        @fold-change=${(event: FoldChangeEvent) => (this.folded = event.folded)}
      ></yp-coverage-grid>
      <div class="legend">
        <span class="scale" aria-hidden="true"
          ><span>${t('coverage.less')}</span
          ><i></i>${HEAT_STEPS.map((step) => html`<i class="heat-${step}"></i>`)}<span
            >${t('coverage.more')}</span
          ></span
        >
        <span class="keys no-print">${t('coverage.keys')}</span>
        <span class="folds no-print">
          <button type="button" class="button quiet small" @click=${() => this.foldTop(shown)}>
            ${t('coverage.foldAll')}
          </button>
          <button type="button" class="button quiet small" @click=${() => (this.folded = new Set())}>
            ${t('coverage.unfoldAll')}
          </button>
        </span>
      </div>`;
  }

  private renderNothing() {
    return html`<div class="card">
      <yp-empty icon="filter" heading=${t('coverage.filter.nothing')}>
        <button slot="action" type="button" class="button" @click=${() => navigate(withQuery(NO_FILTERS))}>
          ${t('coverage.filter.clear')}
        </button>
      </yp-empty>
    </div>`;
  }

  private renderOpened({ clientGroups, departments }: Coverage) {
    const { cell } = this.view;
    const group = clientGroups.find(({ id }) => id === cell?.group);
    const department = departments.find(({ id }) => id === cell?.department);
    const open = group !== undefined && department !== undefined;
    return html`<yp-dialog
      heading=${open ? plainText(group.name) : ''}
      .open=${open}
      @dialog-close=${() => navigate(withQuery({ cell: undefined }))}
    >
      ${
        open
          ? html`<p class="opened">
                <yp-department-mark .department=${department}></yp-department-mark>${text(department.name)}
              </p>
              <yp-coverage-cell .group=${group.id} .department=${department.id}></yp-coverage-cell>
              <a slot="actions" class="button" href=${clientGroupHref(group.id)}
                >${t('coverage.opened.toGroup')}</a
              >`
          : nothing
      }
    </yp-dialog>`;
  }

  private foldTop({ rows }: ShownCoverage): void {
    this.folded = new Set(rows.filter(({ children }) => children > 0).map(({ group }) => group.id));
  }

  private handleOpen(event: CellOpenEvent): void {
    navigate(withQuery({ cell: `${event.group},${event.department}` }));
  }

  private handleBranch(event: Event): void {
    navigate(withQuery({ group: (event.target as HTMLSelectElement).value, row: undefined }));
  }

  private handleDepartment(event: Event): void {
    navigate(withQuery({ department: (event.target as HTMLSelectElement).value }));
  }
}

function renderEmpty() {
  return html`<div class="card">
    <yp-empty icon="table" heading=${t('coverage.empty.title')}>
      ${t('coverage.empty.text')}
      <a slot="action" class="button" href="/import">${t('coverage.empty.action')}</a>
    </yp-empty>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-coverage-page': YpCoveragePage;
  }
}
