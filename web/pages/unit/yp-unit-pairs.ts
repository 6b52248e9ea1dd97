import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PairList } from '../../../api/contract/relations.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { duplicatesHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import './yp-unit-pair-row.ts';

const FIRST_SHOWN = 3;
/** As many as one answer of the API holds. */
const MOST = 200;

const ICONS = { duplicate: 'copy', partner: 'handshake' } as const;

/** A list of the unit page: services of this unit beside others' that may be done twice, or may be worth trying together. */
@customElement('yp-unit-pairs')
export class YpUnitPairs extends YpElement {
  static override styles = [base, cardStyles];
  @property() teamId = '';
  @property() relation: keyof typeof ICONS = 'duplicate';
  @state() private all = false;

  private readonly pairs = new Fetch(this, 'GET /pairs', () =>
    this.teamId === '' ? undefined : { query: { relation: this.relation, teamId: this.teamId, limit: MOST } },
  );

  override render() {
    const { relation } = this;
    const total = this.pairs.value?.total ?? 0;
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <yp-icon name=${ICONS[relation]}></yp-icon>
        <h2 id="title">${t(`unit.pairs.${relation}.title`)}</h2>
        ${
          relation === 'duplicate' && total > 0
            ? html`<a class="no-print" href=${duplicatesHref(this.teamId)}>${t('decide.queue.goThrough')}</a>`
            : nothing
        }
        <p class="subtitle">${t(`unit.pairs.${relation}.subtitle`)}</p>
      </div>
      ${this.pairs.render({
        loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
        ready: ({ items }) =>
          items.length === 0
            ? html`<yp-empty icon=${ICONS[relation]} heading=${t(`unit.pairs.${relation}.emptyTitle`)}
                >${t(`unit.pairs.${relation}.emptyText`)}</yp-empty
              >`
            : this.renderRows(items),
      })}
      ${
        total > FIRST_SHOWN
          ? html`<div class="card-foot no-print">
                <button type="button" class="text-button" aria-expanded=${this.all} @click=${this.toggle}>
                  ${this.all ? t('common.showLess') : t('common.showAll', { count: total })}
                </button>
              </div>
              ${this.all ? nothing : html`<p class="card-foot only-print">${t('common.shownOf', { shown: FIRST_SHOWN, total })}</p>`}`
          : nothing
      }
    </section>`;
  }

  private renderRows(items: PairList['items']) {
    const shown = this.all ? items : items.slice(0, FIRST_SHOWN);
    return html`<ul class="plain">
      ${repeat(
        shown,
        ({ a, b }) => a.id + b.id,
        (pair) => html`<li class="row"><yp-unit-pair-row .pair=${pair}></yp-unit-pair-row></li>`,
      )}
    </ul>`;
  }

  private toggle(): void {
    this.all = !this.all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-pairs': YpUnitPairs;
  }
}
