import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Coverage } from '../../../api/contract/coverage.ts';
import { cssVars } from '../../components/css-vars.ts';
import type { IconName } from '../../components/icons.ts';
import '../../components/yp-department-mark.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-icon.ts';
import { number, t } from '../../i18n/i18n.ts';
import { breakableText, plainText } from '../../i18n/local-text.ts';
import { heatStep, servicesIn, unfolded, type CoverageRow } from '../../state/coverage-view.ts';
import { clientGroupHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { coverageGridStyles } from './coverage-grid-styles.ts';
import { heatSteps } from './heat-steps.ts';
import { stepFor, type Stop } from './grid-steps.ts';

type Department = Coverage['departments'][number];

/** The user wants to see the services behind a cell. */
export class CellOpenEvent extends Event {
  static readonly type = 'cell-open';
  readonly group: string;
  readonly department: string;
  constructor(group: string, department: string) {
    super(CellOpenEvent.type, { bubbles: true, composed: true });
    this.group = group;
    this.department = department;
  }
}

/** The user folds groups or unfolds them: all that are folded from now on. */
export class FoldChangeEvent extends Event {
  static readonly type = 'fold-change';
  readonly folded: ReadonlySet<string>;
  constructor(folded: ReadonlySet<string>) {
    super(FoldChangeEvent.type, { bubbles: true, composed: true });
    this.folded = folded;
  }
}

/**
 * Client groups × departments as a heat map: a tree grid that the arrow keys walk through, one stop for Tab.
 *
 * @fires cell-open when a cell with services is pressed
 * @fires fold-change when the user folds or unfolds a group, or is led to one that was folded away
 */
@customElement('yp-coverage-grid')
export class YpCoverageGrid extends YpElement {
  static override styles = [base, heatSteps, coverageGridStyles];
  @property({ attribute: false }) rows: readonly CoverageRow[] = [];
  @property({ attribute: false }) departments: readonly Department[] = [];
  /** Groups whose subgroups are not shown. */
  @property({ attribute: false }) folded: ReadonlySet<string> = new Set();
  /** The group whose row is brought into sight and marked. */
  @property() pointed: string | undefined;
  /** Where Tab goes: column 0 is the name. */
  @state() private stop: Stop = { row: 0, column: 0 };
  @query('.scroll') private scroller!: HTMLElement;
  private visible: readonly CoverageRow[] = [];

  protected override willUpdate(): void {
    this.visible = unfolded(this.rows, this.folded);
    const row = Math.max(0, Math.min(this.stop.row, this.visible.length - 1));
    const column = Math.min(this.stop.column, this.departments.length);
    if (row !== this.stop.row || column !== this.stop.column) this.stop = { row, column };
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('pointed') && this.pointed !== undefined) this.reveal(this.pointed);
  }

  override render() {
    return html`<div class="scroll">
      <table
        role="treegrid"
        aria-label=${t('coverage.grid')}
        @keydown=${this.handleKey}
        @focusin=${this.handleFocus}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="corner">${t('coverage.group')}</th>
            ${this.departments.map(
              (department) =>
                html`<th role="columnheader" scope="col">
                  <div class="department">
                    <span class="label">${breakableText(department.name)}</span
                    ><yp-department-mark .department=${department}></yp-department-mark>
                  </div>
                </th>`,
            )}
            <th role="columnheader" scope="col" class="total">${t('coverage.total')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.visible,
            ({ group }) => group.id,
            (row, index) => this.renderRow(row, index),
          )}
        </tbody>
      </table>
    </div>`;
  }

  private renderRow(row: CoverageRow, index: number) {
    const { group, gaps, depth, children } = row;
    const cells = new Map(group.cells.map((cell) => [cell.departmentId, cell]));
    const classes = [
      depth === 0 && children > 0 ? 'top' : '',
      gaps.some(({ kind }) => kind === 'nobody') ? 'unserved' : '',
      group.id === this.pointed ? 'pointed' : '',
    ];
    return html`<tr
      role="row"
      class=${classes.join(' ')}
      aria-level=${depth + 1}
      aria-expanded=${children > 0 ? !this.folded.has(group.id) : nothing}
    >
      <th role="rowheader" scope="row" class="name-cell">${this.renderName(row, index)}</th>
      ${this.departments.map((department, column) => {
        const cell = cells.get(department.id);
        const stop = { row: index, column: column + 1 };
        const label = (services: string) =>
          t('coverage.cell', {
            group: plainText(group.name),
            department: plainText(department.name),
            services,
          });
        if (!cell) {
          return html`<td
            role="gridcell"
            class="none"
            aria-label=${label(t('coverage.noServices'))}
            data-stop="${stop.row}:${stop.column}"
            tabindex=${this.tabIndexOf(stop)}
          ></td>`;
        }
        const count = servicesIn(cell);
        const some = label(t('coverage.services', { count }));
        return html`<td role="gridcell">
          <button
            type="button"
            class="cell heat-${heatStep(cell)}"
            aria-label=${some}
            title=${some}
            data-stop="${stop.row}:${stop.column}"
            tabindex=${this.tabIndexOf(stop)}
            @click=${() => this.dispatchEvent(new CellOpenEvent(group.id, department.id))}
          >
            ${number(count)}
          </button>
        </td>`;
      })}
      <td role="gridcell" class="total">${number(group.services)}</td>
    </tr>`;
  }

  private renderName({ group, gaps, depth, children }: CoverageRow, index: number) {
    const stop = { row: index, column: 0 };
    return html`<span class="name" ${cssVars({ '--depth': depth })}
      >${
        children > 0
          ? html`<button
              type="button"
              class="expander"
              tabindex="-1"
              aria-label=${t(
                this.folded.has(group.id) ? 'directory.filter.expand' : 'directory.filter.collapse',
                {
                  name: plainText(group.name),
                },
              )}
              @click=${() => this.fold(group.id, !this.folded.has(group.id))}
            >
              <yp-icon name="chevron-right"></yp-icon>
            </button>`
          : html`<span class="leaf"></span>`
      }<a
        href=${clientGroupHref(group.id)}
        data-stop="${stop.row}:${stop.column}"
        tabindex=${this.tabIndexOf(stop)}
        >${breakableText(group.name)}</a
      ><span class="signs"
        >${group.quiet ? renderSign('quiet', 'ear', t('common.quiet')) : nothing}${
          gaps.length > 0 ? renderSign('gap', 'circle-alert', t('coverage.hasGap')) : nothing
        }</span
      ></span
    >`;
  }

  private tabIndexOf({ row, column }: Stop): 0 | -1 {
    return row === this.stop.row && column === this.stop.column ? 0 : -1;
  }

  private fold(id: string, folded: boolean): void {
    const next = new Set(this.folded);
    if (folded) next.add(id);
    else next.delete(id);
    this.changeFolded(next);
  }

  private changeFolded(folded: ReadonlySet<string>): void {
    this.folded = folded;
    this.dispatchEvent(new FoldChangeEvent(folded));
  }

  /** Unfolds what is above a group, brings its row to the middle and the focus to its name. */
  private reveal(id: string): void {
    const parents = new Map(this.rows.map(({ group }) => [group.id, group.parentId]));
    const above = new Set<string>();
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) above.add(at);
    if ([...above].some((group) => this.folded.has(group))) {
      this.changeFolded(this.folded.difference(above));
    }
    void this.updateComplete.then(() => {
      const row = this.visible.findIndex(({ group }) => group.id === id);
      const name = this.stopElement({ row, column: 0 });
      if (!name) return;
      name.focus({ preventScroll: true });
      const line = name.closest('tr')!;
      this.scroller.scrollTop = line.offsetTop - (this.scroller.clientHeight - line.offsetHeight) / 2;
      this.scrollIntoView({ block: 'nearest' });
    });
  }

  private focusStop(stop: Stop): void {
    this.stop = stop;
    this.stopElement(stop)?.focus();
  }

  private stopElement({ row, column }: Stop): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-stop="${row}:${column}"]`);
  }

  private handleFocus(event: FocusEvent): void {
    const place = (event.target as HTMLElement).dataset['stop']?.split(':').map(Number);
    if (place) this.stop = { row: place[0]!, column: place[1]! };
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const rows = this.visible.map(({ group, depth, children }) => ({
      depth,
      open: children > 0 ? !this.folded.has(group.id) : undefined,
    }));
    const step = stepFor(event, this.stop, rows, this.departments.length);
    if (step === undefined) return;
    event.preventDefault();
    if ('fold' in step) this.fold(this.visible[this.stop.row]!.group.id, step.fold);
    else this.focusStop(step);
  }
}

function renderSign(kind: 'quiet' | 'gap', icon: IconName, label: string) {
  return html`<span class="sign ${kind}" title=${label}
    ><yp-icon name=${icon}></yp-icon><span class="visually-hidden">${label}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-coverage-grid': YpCoverageGrid;
  }
  interface HTMLElementEventMap {
    'cell-open': CellOpenEvent;
    'fold-change': FoldChangeEvent;
  }
}
