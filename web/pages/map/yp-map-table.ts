import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { RELATIONS } from '../../../api/contract/relation.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-strength.ts';
import type { Column, SortChangeEvent } from '../../components/yp-table.ts';
import '../../components/yp-table.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { hasPair, NO_PAIRS, type PairSet } from '../../state/map-changes.ts';
import { nameFits, type MapLink, type MapLookup, type MapNode } from '../../state/map-links.ts';
import { INITIAL_MAP_STATE, mapStateHref, type MapState } from '../../state/map-state.ts';
import { select } from '../../state/map-steps.ts';
import { sortRows, type SortValue } from '../../state/sort-rows.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import './insight/yp-new-mark.ts';
import { linkWords } from './link-words.ts';
import { MapChangeEvent } from './map-events.ts';

interface Row {
  readonly a: MapNode;
  readonly b: MapNode;
  readonly link: MapLink;
}

/** More rows than anybody reads at once are made only when asked for: a table of hundreds is slow to draw and to read out. */
const ROWS_AT_ONCE = 50;

/**
 * The links of the map as rows: the same as the picture, to sort and to narrow by name.
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
        padding: var(--s4) var(--s6) var(--s8);
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
      }
      .more {
        margin-top: var(--s4);
      }
      @media (max-width: 700px) {
        :host {
          padding-inline: var(--s4);
        }
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** Links that are new since the day that the map is compared with. */
  @property({ attribute: false }) fresh: PairSet = NO_PAIRS;
  @state() private most = ROWS_AT_ONCE;

  override render() {
    if (!this.lookup) return nothing;
    const rows = this.rows(this.lookup);
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
              .rowKey=${({ a, b }: Row) => a.id + b.id}
              sort=${this.state.sort}
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

  private rows({ map, nodes }: MapLookup): readonly Row[] {
    const { find, sort } = this.state;
    const rows = map.edges.map((link): Row => {
      const [a, b] = [nodes.get(link.source)!, nodes.get(link.target)!];
      // The side that is being looked for stands first, whichever the API named first.
      return nameFits(plainText(a.label), find) ? { a, b, link } : { a: b, b: a, link };
    });
    const fitting = rows.filter(({ a, b }) => nameFits(`${plainText(a.label)} ${plainText(b.label)}`, find));
    const column = this.columns().find(({ key }) => key === sort.replace(/^-/, ''));
    return sortRows(
      fitting,
      column?.sortValue ?? (({ link }): SortValue => link.clientOverlap),
      sort.startsWith('-'),
    );
  }

  private columns(): readonly Column<Row>[] {
    return [
      {
        key: 'a',
        label: t(`map.level.${this.state.level}`),
        primary: true,
        sortValue: ({ a }) => plainText(a.label),
        render: ({ a }) => this.renderNode(a),
      },
      {
        key: 'b',
        label: t('map.table.other'),
        sortValue: ({ b }) => plainText(b.label),
        render: ({ b }) => this.renderNode(b),
      },
      {
        key: 'relation',
        label: t('map.table.relation'),
        sortValue: ({ link }) => RELATIONS.indexOf(link.relation),
        render: ({ link }) =>
          html`<yp-relation quiet relation=${link.relation} ?decided=${link.verdict !== undefined}
              >${linkWords(link)}</yp-relation
            >${hasPair(this.fresh, link) ? html`<yp-new-mark></yp-new-mark>` : nothing}`,
      },
      {
        key: 'strength',
        label: t('map.table.strength'),
        sortValue: ({ link }) => link.clientOverlap,
        render: ({ link }) => html`<yp-strength .value=${link.clientOverlap}></yp-strength>`,
      },
      { key: 'why', label: t('map.table.why'), render: (row) => this.renderWhy(row) },
    ];
  }

  private renderNode(node: MapNode) {
    return html`<yp-department-mark
        .department=${this.lookup!.departments.get(node.department)}
        labelled
      ></yp-department-mark>
      <a href=${mapStateHref(select(this.state, [node.id]))}>${plainText(node.label)}</a>`;
  }

  private renderWhy({ a, b }: Row) {
    return html`<a
      href=${mapStateHref(select(this.state, [a.id, b.id]))}
      aria-label=${t('map.table.whyOf', { a: plainText(a.label), b: plainText(b.label) })}
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

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-table': YpMapTable;
  }
}
