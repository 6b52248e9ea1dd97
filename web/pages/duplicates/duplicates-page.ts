import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PairList } from '../../../api/contract/relations.ts';
import type { VerdictKind } from '../../../api/contract/verdict.ts';
import { deciderOrAsk } from '../../components/yp-decider-dialog.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-skeleton.ts';
import { toast } from '../../components/yp-toasts.ts';
import type { ReasonChangeEvent, VerdictChooseEvent } from '../../components/yp-verdict-buttons.ts';
import { t } from '../../i18n/i18n.ts';
import { navigate, withQuery } from '../../router.ts';
import { Fetch } from '../../state/fetch.ts';
import { pairHref } from '../../state/hrefs.ts';
import { Media } from '../../state/media.ts';
import {
  canShowMore,
  heirOf,
  inSections,
  isVerdict,
  PAGE_SIZE,
  pairKey,
  pairsQuery,
  parseQueue,
  stepTo,
  type QueueAction,
  type QueueFilters,
} from '../../state/queue.ts';
import { shortcutsWanted } from '../../state/shortcuts.ts';
import { duplicatesPageStyles } from './duplicates-page-styles.ts';
import { QueueDecisions, type Done, type QueueItem } from './queue-decisions.ts';
import { queueEmpty } from './queue-empty.ts';
import { QueueShortcuts } from './queue-shortcuts.ts';
import './yp-queue-bar.ts';
import './yp-queue-detail.ts';
import type { TakeBackEvent } from './yp-queue-detail.ts';
import './yp-queue-keys.ts';
import type { YpQueueKeys } from './yp-queue-keys.ts';
import './yp-queue-row.ts';
import type { YpQueueRow } from './yp-queue-row.ts';

/** From this width on the chosen pair stands beside the list. */
const WIDE = '(min-width: 1024px)';

/** Possible duplicates as a queue: look, decide, next; by the pointer or by single keys. */
@customElement('yp-duplicates-page')
export class YpDuplicatesPage extends PageElement {
  static override styles = [...PageElement.styles, duplicatesPageStyles];
  /** Read aloud: where one has come, what could not be done. */
  @state() private announcement = '';
  @query('yp-queue-keys') private keys!: YpQueueKeys | null;

  private arrived = false;
  private filters: QueueFilters = parseQueue(this.query);
  private readonly wide = new Media(this, WIDE);
  private readonly pairs = new Fetch(this, 'GET /pairs', () => ({ query: pairsQuery(this.filters) }), {
    keepPrevious: true,
  });
  private readonly decisions = new QueueDecisions(this, this.pairs.reload);
  protected readonly shortcuts = new QueueShortcuts(this, (action) => void this.act(action));
  /** What has been written and what went wrong, by pair: nothing is lost when one looks at another in between. */
  private readonly reasons = new Map<string, string>();
  private readonly problems = new Map<string, string>();

  protected override pageTitle(): string {
    return t('decide.queue.title');
  }

  protected override willUpdate(): void {
    this.filters = parseQueue(this.query);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.arrived || this.pairs.value === undefined) return;
    this.arrived = true;
    // The address may name a pair that is far down in the list; the rows have their height in the next frame.
    const named = this.query.get('pair');
    if (named === null) return;
    requestAnimationFrame(() => this.reveal(this.rowOf(named)));
  }

  override render() {
    return html`<div class="page">
      <h1>${t('decide.queue.title')}</h1>
      <p class="lead">${t('decide.queue.lead')}</p>
      <yp-queue-bar .filters=${this.filters} .counts=${this.pairs.value?.counts}></yp-queue-bar>
      ${this.pairs.render({
        loading: () => html`<div class="card"><yp-skeleton lines="12"></yp-skeleton></div>`,
        ready: (list) => this.renderList(list),
      })}
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  private renderList(list: PairList) {
    const { between, inside } = this.sections;
    const current = this.current;
    if (current === undefined) return queueEmpty(this.filters, list.counts);
    const total = list.total - (list.items.length - between.length - inside.length);
    return html`<div class="layout">
      <section aria-label=${t('decide.queue.list')}>
        <div class="state">
          <span class="count">${t('decide.queue.found', { count: total })}</span>
          <yp-queue-keys class="no-print"></yp-queue-keys>
        </div>
        ${between.length === 0 ? nothing : this.renderRows(between, current)}
        ${
          inside.length === 0
            ? nothing
            : html`<h2 class="inside">${t('decide.queue.inside')}</h2>
                <p class="help">${t('decide.queue.insideHelp')}</p>
                ${this.renderRows(inside, current)}`
        }
        ${this.renderMore(list)}
      </section>
      ${
        this.wide.matches
          ? html`<aside class="card no-print" aria-label=${t('decide.queue.detail')}>
              ${this.renderDetail(current)}
            </aside>`
          : nothing
      }
    </div>`;
  }

  private renderRows(rows: readonly QueueItem[], current: QueueItem) {
    // Where the detail opens under its row it is shown only when asked for.
    const opened = !this.wide.matches && this.query.has('pair');
    return html`<ul class="plain card rows ${this.pairs.pending ? 'pending' : ''}">
      ${repeat(
        rows,
        (item) => pairKey(item),
        (item) =>
          html`<li>
            <yp-queue-row
              .pair=${item}
              .problem=${this.problems.get(pairKey(item)) ?? ''}
              ?current=${item === current && (this.wide.matches || opened)}
              data-pair=${pairKey(item)}
              @row-choose=${() => this.choose(pairKey(item))}
            ></yp-queue-row>
            ${opened && item === current ? html`<div class="inline">${this.renderDetail(item)}</div>` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  private renderDetail(item: QueueItem) {
    const key = pairKey(item);
    return keyed(
      key,
      html`<yp-queue-detail
        .pair=${item}
        .reason=${this.reasons.get(key) ?? ''}
        ?keys=${this.wide.matches && shortcutsWanted()}
        @reason-change=${(event: ReasonChangeEvent) => this.keepReason(key, event.reason)}
        @verdict-choose=${(event: VerdictChooseEvent) => void this.decide(item, event.verdict)}
        @take-back=${(event: TakeBackEvent) => void this.undo(doneOf(item, event.version))}
      ></yp-queue-detail>`,
    );
  }

  private renderMore({ items, total }: PairList) {
    if (items.length >= total) return nothing;
    return html`<div class="foot">
      ${
        canShowMore(this.filters)
          ? html`<button type="button" class="button quiet no-print" @click=${this.handleMore}>
              ${t('decide.queue.more', { count: Math.min(PAGE_SIZE, total - items.length) })}
            </button>`
          : nothing
      }
      <span>${t('common.shownOf', { shown: items.length, total })}</span>
    </div>`;
  }

  private get sections() {
    const items = this.pairs.value?.items ?? [];
    // In the other lists a decided pair stays, as soon as the answer knows what it is now.
    const hides = this.filters.status === 'open' || this.pairs.pending;
    return inSections(hides ? this.decisions.remaining(items) : items);
  }

  private get rows(): readonly QueueItem[] {
    const { between, inside } = this.sections;
    return [...between, ...inside];
  }

  private get current(): QueueItem | undefined {
    const { rows } = this;
    const chosen = this.query.get('pair');
    return rows.find((item) => pairKey(item) === chosen) ?? rows[0];
  }

  /** Makes a pair the current one; pressed once more on a phone, it closes. */
  private choose(key: string): void {
    const closes = !this.wide.matches && this.query.get('pair') === key;
    navigate(withQuery({ pair: closes ? undefined : key }), { replace: true });
  }

  private async moveTo(key: string | undefined): Promise<void> {
    navigate(withQuery({ pair: key }), { replace: true });
    await this.updateComplete;
    if (key === undefined) {
      this.heading?.focus();
      return;
    }
    const row = this.rowOf(key);
    await row?.updateComplete;
    row?.focus();
    this.reveal(row);
  }

  /** Brings a row into sight; where its detail opens under it, that as well. */
  private reveal(row: YpQueueRow | null): void {
    row?.scrollIntoView({ block: this.wide.matches ? 'nearest' : 'start' });
  }

  private rowOf(key: string): YpQueueRow | null {
    return this.renderRoot.querySelector<YpQueueRow>(`[data-pair="${CSS.escape(key)}"]`);
  }

  private keepReason(key: string, reason: string): void {
    this.reasons.set(key, reason);
    this.requestUpdate();
  }

  private async decide(item: QueueItem, verdict: VerdictKind): Promise<void> {
    const decidedBy = await deciderOrAsk();
    const key = pairKey(item);
    if (decidedBy === undefined || this.decisions.isGone(item)) return;
    const reason = this.reasons.get(key)?.trim() || null;
    const keys = this.rows.map(pairKey);
    this.problems.delete(key);
    const outcome = this.decisions.decide(item, { verdict, reason, decidedBy });
    await this.moveTo(this.filters.status === 'decided' ? key : heirOf(keys, key));
    const result = await outcome;
    if ('problem' in result) {
      toast(result.problem);
      if (!result.waits) return;
      this.problems.set(key, result.problem);
      await this.moveTo(key);
      return;
    }
    this.reasons.delete(key);
    toast(t('decide.done', { verdict: t(`decide.verdict.${verdict}`) }), {
      action: { label: t('common.undo'), run: () => void this.undo(result.done) },
    });
  }

  private async undo(done: Done | undefined): Promise<void> {
    if (done === undefined) {
      this.announcement = t('decide.queue.nothingToUndo');
      return;
    }
    const problem = await this.decisions.undo(done);
    toast(problem ?? t('decide.takenBack'));
    if (problem === undefined) await this.moveTo(done.key);
  }

  private async act(action: QueueAction): Promise<void> {
    if (action === 'help') this.keys?.show();
    if (action === 'undo') await this.undo(this.decisions.last);
    const { current } = this;
    if (current === undefined) return;
    if (isVerdict(action)) await this.decide(current, action);
    if (action === 'open') navigate(pairHref('service', current.a.id, current.b.id));
    if (action === 'next' || action === 'previous') {
      const keys = this.rows.map(pairKey);
      // Before the first step nothing has the focus: the first key shows where one is.
      const steps = this.query.has('pair') ? (action === 'next' ? 1 : -1) : 0;
      const to = stepTo(keys, pairKey(current), steps)!;
      await this.moveTo(to);
      this.announcement = t('decide.queue.moved', { at: keys.indexOf(to) + 1, count: keys.length });
    }
  }

  private handleMore(): void {
    navigate(withQuery({ shown: String(this.filters.shown + PAGE_SIZE) }), { replace: true });
  }
}

/** A decision that was made earlier, as one to undo. */
function doneOf(item: QueueItem, version: number): Done {
  return { key: pairKey(item), pair: { level: 'service', a: item.a.id, b: item.b.id }, version };
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-duplicates-page': YpDuplicatesPage;
  }
}
