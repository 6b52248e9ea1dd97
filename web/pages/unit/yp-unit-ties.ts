import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TieList, TieStrength } from '../../../api/contract/tie.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-empty.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { decider, setDecider } from '../../state/decider.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { forms } from '../../styles/forms.ts';
import { tiesStyles } from './ties-styles.ts';
import './yp-tie-tile.ts';
import type { TieStatedEvent, UnitTie, YpTieTile } from './yp-tie-tile.ts';

/** So many are answered in a minute. */
const FIRST_ASKED = 10;
/** As many as one answer of the API holds. */
const MOST = 200;
const LONGEST_NAME = 100;

/** How well a unit knows those that it shares clients with: one tile for each, kept at the press of a step. */
@customElement('yp-unit-ties')
export class YpUnitTies extends YpElement {
  static override styles = [base, buttons, forms, tiesStyles];
  @property() teamId = '';
  @state() private name = decider() ?? '';
  @state() private nameMissing = false;
  @state() private all = false;

  private readonly ties = new Fetch(
    this,
    'GET /ties',
    () => ({ query: { teamId: this.teamId, limit: this.all ? MOST : FIRST_ASKED } }),
    { keepPrevious: true },
  );

  override render() {
    return this.ties.render({
      loading: () => html`<yp-skeleton lines="6"></yp-skeleton>`,
      ready: (ties) =>
        ties.total === 0
          ? html`<yp-empty icon="users" heading=${t('unit.ties.emptyTitle')}
              >${t('unit.ties.emptyText')}</yp-empty
            >`
          : this.renderTiles(ties),
    });
  }

  private renderTiles({ items, total }: TieList) {
    const answered = items.filter((unit) => this.ownStatement(unit) !== undefined).length;
    return html`<div class="intro">
        <div>
          <p>${t('unit.ties.lead')}</p>
          <p class="progress" role="status">
            ${t('unit.ties.answered', { done: answered, count: items.length })}
          </p>
        </div>
        ${this.renderName()}
      </div>
      <ul class="plain">
        ${repeat(
          items,
          ({ team }) => team.id,
          (unit) =>
            html`<li>
              <yp-tie-tile
                .unit=${unit}
                .chosen=${this.ownStatement(unit)}
                @tie-stated=${(event: TieStatedEvent) => this.say(unit, event)}
              ></yp-tie-tile>
            </li>`,
        )}
      </ul>
      ${
        total > items.length
          ? html`<p>
              <button type="button" class="text-button" @click=${this.showAll}>
                ${t('common.showAll', { count: total })}
              </button>
            </p>`
          : nothing
      }`;
  }

  private renderName() {
    return html`<div class=${this.nameMissing ? 'missing' : ''}>
      <label class="label" for="name">${t('unit.ties.name')}</label>
      <input
        id="name"
        class="input"
        autocomplete="name"
        maxlength=${LONGEST_NAME}
        .value=${this.name}
        aria-invalid=${this.nameMissing}
        aria-describedby="message"
        @input=${this.takeName}
      />
      <p id="message" class="message" role="alert">
        ${this.nameMissing ? t('unit.ties.nameMissing') : nothing}
      </p>
    </div>`;
  }

  /** What whoever sits here has said of a unit. */
  private ownStatement({ statements }: UnitTie): TieStrength | undefined {
    return statements.find(({ statedBy }) => statedBy === this.name.trim())?.strength;
  }

  private takeName(event: Event): void {
    this.name = (event.target as HTMLInputElement).value;
    this.nameMissing = false;
    setDecider(this.name.trim());
  }

  private async say({ team }: UnitTie, event: TieStatedEvent): Promise<void> {
    const statedBy = this.name.trim();
    if (statedBy === '') {
      this.nameMissing = true;
      // The step is not kept, so it must not look chosen.
      (event.target as YpTieTile).requestUpdate();
      this.renderRoot.querySelector<HTMLInputElement>('#name')!.focus();
      return;
    }
    try {
      await api('PUT /ties/{teamId}/{otherId}', {
        params: { teamId: this.teamId, otherId: team.id },
        body: { strength: event.strength, statedBy },
      });
      await this.ties.reload();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(explainProblem(error));
      this.requestUpdate();
    }
  }

  private showAll(): void {
    this.all = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-ties': YpUnitTies;
  }
}
