import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { LocalText } from '../../../api/contract/common.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-bar.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-strength.ts';
import type { Column, SortChangeEvent } from '../../components/yp-table.ts';
import '../../components/yp-table.ts';
import { linkTexts } from '../../export/link-texts.ts';
import { currentLanguage, number, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import {
  fittingRows,
  linkRows,
  linkSortValue,
  sortLinkRows,
  type LinkColumn,
  type LinkRow,
  type LinkSide,
} from '../../state/link-rows.ts';
import { hasPair, NO_PAIRS, type PairSet } from '../../state/map-changes.ts';
import { experimentHref } from '../../state/hrefs.ts';
import type { MapLink, MapLookup } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, mapStateHref, type MapState } from '../../state/map-state.ts';
import { select } from '../../state/map-steps.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { barLength } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import './insight/yp-new-mark.ts';
import { MapChangeEvent } from './map-events.ts';

/** More rows than anybody reads at once are made only when asked for: a table of hundreds is slow to draw and to read out. */
const ROWS_AT_ONCE = 50;

/**
 * The links of the map as rows: the same as the picture, to sort by every column and to narrow as one types.
 *
 * @fires map-change when the user opens a row, sorts or narrows
 */
@customElement('yp-map-table')
export class YpMapTable extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: block;
        container-type: inline-size;
        padding: var(--s4) var(--s4) var(--s8);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s2) var(--s4);
        margin-bottom: var(--s3);
      }
      .input {
        max-width: 320px;
      }
      yp-table {
        /* The table scrolls in a box of its own, not under the page's header. */
        --header: 0px;
        --strength-width: 36px;
      }
      @media (min-width: 701px) {
        @container (max-width: 740px) {
          yp-table {
            --strength-width: 20px;
          }
        }
      }
      .more {
        margin-top: var(--s4);
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** Links that are new since the day that the map is compared with. */
  @property({ attribute: false }) fresh: PairSet = NO_PAIRS;
  @state() private most = ROWS_AT_ONCE;
  @query('.input') private input!: HTMLInputElement | null;
  private made: readonly LinkRow[] = [];
  private language = currentLanguage();

  protected override willUpdate(changed: PropertyValues): void {
    const language = currentLanguage();
    if (!this.lookup || (!changed.has('lookup') && language === this.language)) return;
    this.made = linkRows(this.lookup, linkTexts);
    this.language = language;
  }

  override render() {
    if (!this.lookup) return nothing;
    const rows = sortLinkRows(fittingRows(this.made, this.state.find), this.state.sort);
    const shown = rows.slice(0, this.most);
    return html`
      <div class="head">
        <input
          class="input"
          type="search"
          autocomplete="off"
          aria-label=${t('map.table.find')}
          placeholder=${t('map.table.find')}
          .value=${this.state.find}
          @input=${this.handleFind}
        />
        <span class="muted small" role="status">${t('map.table.shown', { count: rows.length })}</span>
      </div>
      ${
        rows.length === 0
          ? html`<p class="muted">${t('map.table.nothing')}</p>`
          : html`<yp-table
              label=${t('map.table.label')}
              .columns=${this.columns()}
              .rows=${shown}
              .rowKey=${({ a, b }: LinkRow) => a.node.id + b.node.id}
              sort=${this.state.sort}
              dense
              sortedOutside
              @sort-change=${(event: SortChangeEvent) => this.change({ ...this.state, sort: event.sort })}
            ></yp-table>`
      }
      ${
        rows.length > shown.length
          ? html`<button
              type="button"
              class="button quiet small more"
              @click=${() => (this.most += ROWS_AT_ONCE)}
            >
              ${t('common.showMore', { count: rows.length - shown.length })}
            </button>`
          : nothing
      }
    `;
  }

  override focus(): void {
    this.input?.focus();
  }

  private columns(): readonly Column<LinkRow>[] {
    const { level } = this.lookup!.map;
    const sorted = (key: LinkColumn) => ({ key, sortValue: linkSortValue(key) });
    const sides = (['a', 'b'] as const).flatMap((one): Column<LinkRow>[] => [
      {
        ...sorted(`${one}Department`),
        label: one === 'a' ? t('mapExport.column.department') : t('map.table.otherDepartment'),
        narrow: true,
        render: (row) => this.renderMark(row[one]),
      },
      {
        ...sorted(one),
        label: one === 'a' ? t(`map.level.${level}`) : t('map.table.other'),
        primary: one === 'a',
        render: (row) => this.renderSide(row[one]),
      },
    ]);
    return [
      ...sides,
      {
        ...sorted('relation'),
        label: t('map.table.relation'),
        render: ({ link, relation }) =>
          html`<yp-relation quiet relation=${link.relation} ?decided=${link.verdict !== undefined}
              >${relation}</yp-relation
            >${hasPair(this.fresh, link) ? html`<yp-new-mark></yp-new-mark>` : nothing}${this.renderExperiment(link)}`,
      },
      {
        ...sorted('strength'),
        label: t('map.table.strength'),
        render: ({ link }) => html`<yp-strength .value=${link.clientOverlap}></yp-strength>`,
      },
      ...this.knownColumns(),
      { key: 'why', label: t('map.table.why'), render: (row) => this.renderWhy(row) },
    ];
  }

  private renderExperiment({ experiment }: MapLink) {
    if (!experiment) return nothing;
    const { id, name, state } = experiment;
    return html`<br /><a class="small" href=${experimentHref(id)}>${breakable(name)}</a><br /><span
        class="muted small"
        >${t(`experiments.state.${state}`)}</span
      >`;
  }

  /** What is known of some links only: a column that would be empty takes no room. */
  private knownColumns(): readonly Column<LinkRow>[] {
    const columns: readonly (Column<LinkRow> & { readonly key: LinkColumn })[] = [
      {
        key: 'work',
        label: t('mapExport.column.work'),
        render: ({ link }) => this.renderWork(link.functionSimilarity),
      },
      {
        key: 'pairs',
        label: t('mapExport.column.pairs'),
        align: 'end',
        render: ({ link }) => (link.pairs === undefined ? nothing : number(link.pairs)),
      },
      { key: 'verdict', label: t('mapExport.column.verdict'), render: ({ verdict }) => verdict ?? nothing },
    ];
    return columns
      .map((column) => ({ ...column, sortValue: linkSortValue(column.key) }))
      .filter(({ sortValue }) => this.made.some((row) => sortValue(row) !== undefined));
  }

  private renderMark({ department }: LinkSide) {
    return html`<yp-department-mark .department=${department} labelled></yp-department-mark>`;
  }

  private renderSide({ node }: LinkSide) {
    return html`<a href=${mapStateHref(select(this.state, [node.id]))}>${breakable(node.label)}</a>${
        node.team ? html`<br /><span class="muted small">${breakable(node.team.name)}</span>` : nothing
      }`;
  }

  /** Its word depends on the city's threshold, which the relation beside it has told already: a bar and the number. */
  private renderWork(score: number | undefined) {
    if (score === undefined) return html`<span class="faint">${t('common.notKnown')}</span>`;
    return html`${number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}<yp-bar
        .value=${barLength(score)}
      ></yp-bar>`;
  }

  private renderWhy({ a, b }: LinkRow) {
    return html`<a
      class="nowrap"
      href=${mapStateHref(select(this.state, [a.node.id, b.node.id]))}
      aria-label=${t('map.table.whyOf', { a: a.name, b: b.name })}
      >${t('map.table.why')}</a
    >`;
  }

  private handleFind(event: Event): void {
    this.change({ ...this.state, find: (event.target as HTMLInputElement).value }, { continues: true });
  }

  private change(state: MapState, options?: { readonly continues: boolean }): void {
    this.dispatchEvent(new MapChangeEvent(state, options));
  }
}

/** A name that narrow columns may break at the seams of its compounds. */
function breakable(name: LocalText) {
  const shown = text(name);
  return typeof shown === 'string' ? withSoftHyphens(shown) : shown;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-table': YpMapTable;
  }
}
