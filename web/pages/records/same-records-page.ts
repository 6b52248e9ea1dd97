import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Merge, MergedEntity } from '../../../api/contract/merge.ts';
import type { SameRecordList } from '../../../api/contract/same-record.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-skeleton.ts';
import '../../components/yp-tabs.ts';
import type { TabChangeEvent } from '../../components/yp-tabs.ts';
import { toast } from '../../components/yp-toasts.ts';
import { dateTime, rich, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { navigate, withQuery } from '../../router.ts';
import { Fetch } from '../../state/fetch.ts';
import { recordsPageStyles } from './record-styles.ts';
import './yp-same-record.ts';
import type { MergeWantedEvent, SameRecordPair } from './yp-same-record.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** Records that may stand in the directory twice: made one, or said to be two; and what was made one, to be parted again. */
@customElement('yp-same-records-page')
export class YpSameRecordsPage extends PageElement {
  static override styles = [...PageElement.styles, recordsPageStyles];
  /** The pair that is being written. */
  @state() private busy: string | undefined;

  private readonly same = new Fetch(
    this,
    'GET /same-records',
    () => ({ query: { entity: this.entity, limit: MOST } }),
    { keepPrevious: true },
  );
  private readonly merges = new Fetch(this, 'GET /merges', () => ({ query: { limit: MOST } }));

  private get entity(): MergedEntity {
    return this.query.get('entity') === 'team' ? 'team' : 'service';
  }

  protected override pageTitle(): string {
    return t('records.title');
  }

  override render() {
    const crumbs = [{ label: t('directory.services'), href: '/services' }];
    return html`<div class="page">
      <div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>${t('records.title')}</h1>
        </div>
      </div>
      <p class="muted prose">${t('records.lead')}</p>
      <yp-tabs
        label=${t('records.kinds')}
        .tabs=${[
          { id: 'service', label: t('records.services') },
          { id: 'team', label: t('records.units') },
        ]}
        .selected=${this.entity}
        @tab-change=${({ tab }: TabChangeEvent) =>
          navigate(withQuery({ entity: tab === 'team' ? 'team' : undefined }))}
      ></yp-tabs>
      ${this.same.render({
        loading: () => html`<yp-skeleton lines="8"></yp-skeleton>`,
        ready: (same) => this.renderPairs(same),
      })}
      ${this.renderDone()}
    </div>`;
  }

  private renderPairs({ entity, items, total, omitted }: SameRecordList) {
    if (total === 0) {
      return html`<div class="card empty">
        <yp-empty icon="circle-check" heading=${t('records.emptyTitle')}>${t('records.emptyText')}</yp-empty>
      </div>`;
    }
    return html`<p class="bar" role="status">
        ${t('records.found', { count: total })}
        ${omitted > 0 ? t('records.omitted', { count: omitted }) : nothing}
      </p>
      <div class="list">
        ${repeat(
          items,
          keyOf,
          (pair) =>
            html`<yp-same-record
              .pair=${pair}
              .entity=${entity}
              .busy=${this.busy === keyOf(pair)}
              @merge-wanted=${(event: MergeWantedEvent) => this.merge(pair, event)}
              @distinct=${() => this.setDistinct(pair)}
            ></yp-same-record>`,
        )}
      </div>`;
  }

  private renderDone() {
    const done = this.merges.value?.items ?? [];
    if (done.length === 0) return nothing;
    return html`<section class="done" aria-labelledby="done">
      <h2 id="done">${t('records.done')}</h2>
      <ul class="plain">
        ${done.map(
          (merge) =>
            html`<li>
              <span
                >${rich(merge.undoneAt === null ? 'records.mergedInto' : 'records.parted', {
                  absorbed: html`<strong>${text(merge.absorbed.name)}</strong>`,
                  kept: html`<strong>${text(merge.kept.name)}</strong>`,
                })}
                <time class="when number" datetime=${merge.mergedAt}>${dateTime(merge.mergedAt)}</time></span
              >
              ${
                merge.undoneAt === null
                  ? html`<button type="button" class="button quiet small" @click=${() => this.undo(merge)}>
                      ${t('records.undo')}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private async merge(pair: SameRecordPair, { keep, absorb }: MergeWantedEvent): Promise<void> {
    await this.write(keyOf(pair), async () => {
      const merge = await api('POST /merges', {
        body: {
          entity: this.entity,
          keep: { id: keep.id, version: keep.version },
          absorb: { id: absorb.id, version: absorb.version },
        },
      });
      toast(t('records.merged', { name: plainText(keep.name) }), {
        action: { label: t('common.undo'), run: () => void this.undo(merge) },
      });
    });
  }

  private async setDistinct(pair: SameRecordPair): Promise<void> {
    const request = { params: { a: pair.a.id, b: pair.b.id }, query: { entity: this.entity } };
    await this.write(keyOf(pair), async () => {
      await api('PUT /same-records/{a}/{b}/distinct', request);
      const takeBack = () =>
        this.write(keyOf(pair), () => api('DELETE /same-records/{a}/{b}/distinct', request));
      toast(t('records.keptApart'), {
        action: { label: t('common.undo'), run: () => void takeBack() },
      });
    });
  }

  private undo({ id, kept }: Merge): Promise<void> {
    return this.write(id, async () => {
      await api('POST /merges/{id}/undo', { params: { id } });
      toast(t('records.undone', { name: plainText(kept.name) }));
    });
  }

  /** Does one write and reads everything again; what goes wrong is told and changes nothing here. */
  private async write(key: string, change: () => Promise<unknown>): Promise<void> {
    this.busy = key;
    try {
      await change();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(explainProblem(error));
    }
    await Promise.all([this.same.reload(), this.merges.reload()]);
    this.busy = undefined;
  }
}

function keyOf({ a, b }: SameRecordPair): string {
  return `${a.id} ${b.id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-same-records-page': YpSameRecordsPage;
  }
}
