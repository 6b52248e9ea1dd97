import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RelatedTeams } from '../../../api/contract/relations.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import type { Team } from '../../../api/contract/team.ts';
import { t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';
import { cardStyles } from './card-styles.ts';
import './yp-shared-clients-row.ts';

const FIRST_SHOWN = 5;

/** The first list of the unit page: who serves the same clients, strongest first, each with a sentence and its "why". */
@customElement('yp-shared-clients')
export class YpSharedClients extends YpElement {
  static override styles = [base, cardStyles];
  /** Units that share clients, strongest first: the linked ones, or where there is none the nearest. */
  @property({ attribute: false }) related: RelatedTeams['items'] = [];
  /** The unit, where it is also on the map by itself, and its subunits, whose work is counted in here. */
  @property({ attribute: false }) team: Pick<Team, 'id'> | undefined;
  @property({ attribute: false }) subunits: readonly Team[] = [];
  @state() private all = false;

  override render() {
    const count = this.related.length;
    const linked = this.related[0]?.clientOverlap.strength !== 'none';
    const shown = this.all ? this.related : this.related.slice(0, FIRST_SHOWN);
    return html`<section class="card" aria-labelledby="title">
      <div class="card-head">
        <yp-icon name="users"></yp-icon>
        <h2 id="title">${t('unit.sharedClients.title')}</h2>
        ${count > 0 ? html`<p class="subtitle">${linked ? t('unit.sharedClients.subtitle', { count }) : t('unit.sharedClients.nearestOnly')}</p>` : nothing}
        ${
          count > 0 && this.countsMore
            ? html`<p class="subtitle">
                ${t('unit.sharedClients.withSubunits', { count: this.subunits.length })}
              </p>`
            : nothing
        }
      </div>
      ${
        count === 0
          ? html`<yp-empty icon="users" heading=${t('unit.sharedClients.emptyTitle')}
              >${t('unit.sharedClients.emptyText')}</yp-empty
            >`
          : html`<ul class="plain">
              ${repeat(
                shown,
                ({ team }) => team.id,
                (item) =>
                  html`<li class="row">
                    <yp-shared-clients-row
                      .item=${item}
                      .ownId=${this.countsMore ? this.team?.id : undefined}
                    ></yp-shared-clients-row>
                  </li>`,
              )}
            </ul>`
      }
      ${
        count > FIRST_SHOWN
          ? html`<div class="card-foot no-print">
                <button type="button" class="text-button" aria-expanded=${this.all} @click=${this.toggle}>
                  ${this.all ? t('common.showLess') : t('common.showAll', { count })}
                </button>
              </div>
              ${this.all ? nothing : html`<p class="card-foot only-print">${t('common.shownOf', { shown: shown.length, total: count })}</p>`}`
          : nothing
      }
    </section>`;
  }

  /** More than the map, where the unit stands for its own work alone. */
  private get countsMore(): boolean {
    return this.team !== undefined && this.subunits.length > 0;
  }

  private toggle(): void {
    this.all = !this.all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-shared-clients': YpSharedClients;
  }
}
