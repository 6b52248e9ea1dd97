import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TeamRef } from '../../../api/contract/common.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { EXPERIMENTS_HREF, newExperimentOfTeamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import '../experiments/parts/yp-calendar-menu.ts';
import '../experiments/parts/yp-experiment-ideas.ts';
import '../experiments/parts/yp-experiment-list.ts';

/** As many as one answer of the API holds. */
const MOST = 200;

/** A unit's experiments, those of others that touch its clients, and ideas for new ones. */
@customElement('yp-unit-experiments')
export class YpUnitExperiments extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr));
        align-items: start;
        gap: var(--s5);
      }
      .card {
        padding: var(--s4) var(--s5);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s3);
      }
      header h2 {
        flex: 1;
      }
      header a {
        font-size: var(--t-s);
        font-weight: 580;
      }
      .none {
        padding: var(--s3) 0 var(--s1);
        color: var(--muted);
        font-size: var(--t-m);
      }
      .two > div {
        display: grid;
        gap: var(--s6);
      }
      @media print {
        .two {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
        }
        .two > div {
          display: block;
        }
        .card {
          break-inside: auto;
          margin-bottom: var(--s4);
        }
        header :is(a, yp-calendar-menu) {
          display: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) team!: Pick<TeamRef, 'id' | 'name'>;

  private readonly own = new Fetch(this, 'GET /experiments', () => this.asks({ teamId: this.teamId }));
  private readonly touching = new Fetch(this, 'GET /experiments', () =>
    this.asks({ touchesTeamId: this.teamId }),
  );

  private asks<Q extends object>(query: Q) {
    return { query: { ...query, limit: MOST } };
  }

  private get teamId(): string {
    return this.team.id;
  }

  override render() {
    return html`<div class="two">
      <div>
        <section class="card" aria-labelledby="own">
          <header>
            <h2 id="own">${t('experiments.ofUnit.ours')}</h2>
            <yp-calendar-menu .teams=${[this.team]}></yp-calendar-menu>
            <a href="${EXPERIMENTS_HREF}?team=${this.teamId}">${t('experiments.ofUnit.all')}</a>
          </header>
          ${this.own.render({
            loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
            ready: ({ items }) =>
              items.length === 0
                ? html`<yp-empty icon="flask-conical" heading=${t('experiments.ofUnit.oursEmptyTitle')}>
                    ${t('experiments.ofUnit.oursEmptyText')}
                    <a slot="action" class="button" href=${newExperimentOfTeamHref(this.teamId)}
                      >${t('experiments.wall.propose')}</a
                    >
                  </yp-empty>`
                : html`<yp-experiment-list .experiments=${items}></yp-experiment-list>`,
          })}
        </section>
        ${this.ideasUnderOwn === true ? this.renderIdeas() : nothing}
      </div>
      <div>
        <section class="card" aria-labelledby="touching">
          <h2 id="touching">${t('experiments.ofUnit.touching')}</h2>
          ${this.touching.render({
            loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
            ready: ({ items }) =>
              items.length === 0
                ? html`<p class="none">${t('experiments.ofUnit.touchingEmpty')}</p>`
                : html`<yp-experiment-list .experiments=${items}></yp-experiment-list>`,
          })}
        </section>
        ${this.ideasUnderOwn === false ? this.renderIdeas() : nothing}
      </div>
    </div>`;
  }

  private renderIdeas() {
    return html`<yp-experiment-ideas .teamId=${this.teamId}></yp-experiment-ideas>`;
  }

  /** Ideas stand under the shorter of the two lists, where the page would else be empty; undefined until both are known. */
  private get ideasUnderOwn(): boolean | undefined {
    const [own, touching] = [this.own.value, this.touching.value];
    return own && touching && own.items.length < touching.items.length;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-experiments': YpUnitExperiments;
  }
}
