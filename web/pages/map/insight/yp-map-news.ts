import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MapChanges } from '../../../../api/contract/map-changes.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-skeleton.ts';
import { date, number, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import { countChanges, keptDay } from '../../../state/map-changes.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../state/map-state.ts';
import { select, toSince } from '../../../state/map-steps.ts';
import { withSoftHyphens } from '../../../state/soft-hyphens.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { MapChangeEvent, MapPointEvent } from '../map-events.ts';
import { panelStyles } from '../panel-styles.ts';
import { changedLinkSentence, goneLinkSentence, newLinkSentence, type Names } from './change-words.ts';
import { insightStyles } from './insight-styles.ts';

/** More of one kind are shown when asked for. */
const ROWS_AT_ONCE = 12;

type Part = 'newNodes' | 'goneNodes' | 'newLinks' | 'changedLinks' | 'goneLinks';
type ChangedNode = MapChanges['nodes']['new'][number];
interface Ends {
  readonly source: string;
  readonly target: string;
}

/**
 * What is new on the map since a day that the user chooses among those that are kept: nodes and links that have come and
 * gone, and links that have become something else, a sentence each.
 *
 * @fires map-change when the user chooses a day, a node or a link
 * @fires map-point when the user points at a row, or no longer does
 */
@customElement('yp-map-news')
export class YpMapNews extends YpElement {
  static override styles = [base, buttons, forms, panelStyles, insightStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** What differs from the day in the state; undefined while it is not known. */
  @property({ attribute: false }) changes: MapChanges | undefined;
  /** Parts of which all rows are shown. */
  @state() private unfolded: readonly Part[] = [];

  private readonly snapshots = new Fetch(this, 'GET /map/snapshots', () => ({}));

  override render() {
    return html`
      <h2 tabindex="-1">${t('insight.news.title')}</h2>
      ${this.snapshots.render({
        loading: () => html`<yp-skeleton lines="3"></yp-skeleton>`,
        ready: ({ items }) =>
          items.length === 0 ? this.renderEmpty() : this.renderDays(items.map(({ day }) => day)),
      })}
    `;
  }

  private renderEmpty() {
    return html`<yp-empty icon="history" heading=${t('insight.news.emptyTitle')}>
      ${t('insight.news.emptyText')}
    </yp-empty>`;
  }

  private renderDays(days: readonly string[]) {
    const { since } = this.state;
    const chosen = keptDay(days, since);
    return html`
      <div class="field">
        <label class="label" for="since">${t('insight.news.since')}</label>
        <select id="since" class="select" @change=${this.handleDay}>
          <option value="" ?selected=${chosen === undefined}>${t('insight.news.choose')}</option>
          ${days.map((day) => html`<option value=${day} ?selected=${day === chosen}>${date(day)}</option>`)}
        </select>
      </div>
      ${since === undefined ? html`<p class="note">${t('insight.news.help')}</p>` : this.renderChanges(since)}
    `;
  }

  private renderChanges(since: string) {
    const { changes, lookup } = this;
    if (!lookup || changes?.since !== since || changes.level !== lookup.map.level) {
      return html`<yp-skeleton lines="6"></yp-skeleton>`;
    }
    const { comparedWith, level, nodes, links, totals } = changes;
    if (comparedWith === null) return this.renderEmpty();
    const names = new Map(
      [...lookup.map.nodes, ...nodes.gone].map(({ id, label }) => [id, plainText(label)]),
    );
    const namesOf = ({ source, target }: Ends): Names => ({
      a: names.get(source) ?? '',
      b: names.get(target) ?? '',
    });
    return html`
      <p class="note" role="status">
        ${t(comparedWith > since ? 'insight.news.oldest' : 'insight.news.comparedWith', { date: date(comparedWith) })}
        ${countChanges(changes) === 0 ? t('insight.news.same') : nothing}
      </p>
      ${this.renderPart('newNodes', t(`insight.news.newNodes.${level}`), nodes.new, (node) =>
        this.renderNode(node, lookup),
      )}
      ${this.renderPart(
        'newLinks',
        t('insight.news.newLinks'),
        links.new,
        (link) => this.renderLink(link, newLinkSentence(link, namesOf(link)), lookup),
        totals.links.new,
      )}
      ${this.renderPart(
        'changedLinks',
        t('insight.news.changedLinks'),
        links.changed,
        (link) => this.renderLink(link, changedLinkSentence(link, namesOf(link)), lookup),
        totals.links.changed,
      )}
      ${this.renderPart(
        'goneLinks',
        t('insight.news.goneLinks'),
        links.gone,
        (link) => this.renderLink(link, goneLinkSentence(link, namesOf(link)), lookup),
        totals.links.gone,
      )}
      ${this.renderPart('goneNodes', t(`insight.news.goneNodes.${level}`), nodes.gone, (node) =>
        this.renderNode(node, lookup),
      )}
    `;
  }

  private renderPart<T>(
    part: Part,
    title: string,
    items: readonly T[],
    renderItem: (item: T) => TemplateResult,
    total = items.length,
  ) {
    if (total === 0) return nothing;
    const shown = this.unfolded.includes(part) ? items : items.slice(0, ROWS_AT_ONCE);
    return html`<section>
      <h3>${title}<span class="count">${number(total)}</span></h3>
      <ul class="plain">
        ${shown.map((item) => html`<li>${renderItem(item)}</li>`)}
      </ul>
      ${
        items.length > shown.length
          ? html`<button
              type="button"
              class="button quiet small"
              @click=${() => (this.unfolded = [...this.unfolded, part])}
            >
              ${t('common.showMore', { count: items.length - shown.length })}
            </button>`
          : nothing
      }
    </section>`;
  }

  private renderNode({ id, label, department }: ChangedNode, { nodes, departments }: MapLookup) {
    const content = html`<yp-department-mark .department=${departments.get(department)}></yp-department-mark>
      <span class="name">${withSoftHyphens(plainText(label))}</span>`;
    return nodes.has(id) ? this.renderRow([id], content) : html`<div class="row still">${content}</div>`;
  }

  /** Of a link to something that has gone nothing can be opened any more. */
  private renderLink({ source, target }: Ends, sentence: unknown, { nodes }: MapLookup) {
    const content = html`<span class="name">${sentence}</span>`;
    return nodes.has(source) && nodes.has(target)
      ? this.renderRow([source, target], content)
      : html`<div class="row still">${content}</div>`;
  }

  private renderRow(ids: readonly string[], content: TemplateResult) {
    return html`<button
      type="button"
      class="row"
      @click=${() => this.change(select(this.state, ids))}
      @pointerenter=${() => this.point(ids)}
      @pointerleave=${() => this.point([])}
      @focus=${() => this.point(ids)}
      @blur=${() => this.point([])}
    >
      ${content}
    </button>`;
  }

  private point(ids: readonly string[]): void {
    this.dispatchEvent(new MapPointEvent(ids));
  }

  private change(next: MapState): void {
    this.dispatchEvent(new MapChangeEvent(next));
  }

  private handleDay(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.change(toSince(this.state, value === '' ? undefined : value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-news': YpMapNews;
  }
}
