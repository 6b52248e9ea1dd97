import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { QUADRANT_RELATIONS, type QuadrantRelation } from '../../../api/contract/relation.ts';
import type { ClientOverlap, Pair } from '../../../api/contract/relations.ts';
import type { ExperimentRef } from '../../../api/contract/experiment-lists.ts';
import type { VerdictKind } from '../../../api/contract/verdict.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-bar.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-skeleton.ts';
import '../../components/yp-strength.ts';
import '../../components/yp-work-why.ts';
import { date, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { linkBetween, type MapLookup } from '../../state/map-links.ts';
import {
  clientGroupHref,
  experimentHref,
  newExperimentHref,
  pairHref,
  serviceHref,
  teamHref,
} from '../../state/hrefs.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../state/map-state.ts';
import { stepBack } from '../../state/map-steps.ts';
import { withSoftHyphens } from '../../state/soft-hyphens.ts';
import { barLength } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { HeadingFocus } from './heading-focus.ts';
import { relationWords } from './link-words.ts';
import { buttons } from '../../styles/buttons.ts';
import { MapChangeEvent } from './map-events.ts';
import { oldestReview, overlapNotes, rarestFirst } from './pair-words.ts';
import '../unit/yp-own-work-note.ts';
import { pairStyles } from './pair-styles.ts';
import { panelStyles } from './panel-styles.ts';

type Contribution = ClientOverlap['contributions'][number];

/**
 * Why two sides are linked: what they try together and have learned, how much they share, every client group in common with the rarest first, how alike their
 * work is, what is not known, and how old the data is.
 *
 * @fires map-change when the user goes back
 */
@customElement('yp-map-pair')
export class YpMapPair extends YpElement {
  static override styles = [base, buttons, panelStyles, pairStyles];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  readonly headingFocus = new HeadingFocus(this);

  private readonly pair = new Fetch(this, 'GET /pairs/{a}/{b}', () => {
    const [a, b] = this.state.selected;
    return a === undefined || b === undefined
      ? undefined
      : { params: { a, b }, query: { level: this.state.level } };
  });

  override render() {
    return this.pair.render({
      loading: () => html`<yp-skeleton lines="9"></yp-skeleton>`,
      ready: (pair) => this.renderPair(pair),
    });
  }

  private renderPair(pair: Pair) {
    const { clientOverlap: overlap, level } = pair;
    const name = plainText(pair.a.name);
    return html`
      <button
        type="button"
        class="back"
        @click=${() => this.dispatchEvent(new MapChangeEvent(stepBack(this.state)))}
      >
        <yp-icon name="arrow-left"></yp-icon><span>${t('map.pair.back', { name })}</span>
      </button>
      <h2 tabindex="-1">${this.renderSide(pair.a, level)}${this.renderSide(pair.b, level)}</h2>
      ${this.renderRelation(pair)} ${this.renderActions(pair)} ${this.renderNotes(pair)}
      ${this.renderExperiments(pair.experiments)}
      <section>
        <h3 class="measure">
          <span>${t('map.pair.shared')}</span><span>${t(`common.strength.${overlap.strength}`)}</span>
        </h3>
        <yp-bar .value=${barLength(overlap.score)}></yp-bar>
        ${this.renderGroups(overlap.contributions, level)}
        <ul class="plain notes">
          ${overlapNotes(overlap).map((note) => html`<li>${note}</li>`)}
        </ul>
        ${level === 'team' ? [pair.a, pair.b].map(renderOwnWork) : nothing}
      </section>
      <section>
        <yp-work-why .similarity=${pair.functionSimilarity}></yp-work-why>
      </section>
      ${this.renderServices(pair)}
      <p class="age"><yp-icon name="clock"></yp-icon>${this.age(pair)}</p>
    `;
  }

  /** Above the reasons, which may be long: who has seen enough goes on from here. */
  private renderActions({ level, a, b }: Pair) {
    return html`<p class="actions">
      <a class="button quiet" href=${pairHref(level, a.id, b.id)}>${t('decide.pair.open')}</a>
      ${
        a.team.id === b.team.id
          ? nothing
          : html`<a class="button" href=${newExperimentHref(level, a.id, b.id)}>
              <yp-icon name="flask-conical"></yp-icon>${t('map.experiment.propose')}
            </a>`
      }
    </p>`;
  }

  /** What the pair is, or has been decided to be. */
  private renderRelation(pair: Pair) {
    const { decided, shown } = decisionOf(pair);
    const words = shown === null ? undefined : relationWords(shown, decided?.verdict);
    return html`
      ${shown === null ? nothing : html`<yp-relation relation=${shown} ?decided=${decided !== null}>${words}</yp-relation>`}
      ${pair.tie.experiment ? html`<yp-relation relation="experiment">${t('map.experiment.joint')}</yp-relation>` : nothing}
    `;
  }

  /** How many pairs of services it stands for; who has decided what, when and why. */
  private renderNotes(pair: Pair) {
    const { decided, shown } = decisionOf(pair);
    const pairs = this.lookup && linkBetween(this.lookup, pair.a.id, pair.b.id)?.pairs;
    return html`
      ${pairs === undefined ? nothing : html`<p class="note">${t('map.relations.pairs', { count: pairs })}</p>`}
      ${
        decided === null
          ? nothing
          : html`<p class="note">
              ${shown === null ? html`<strong>${t(`map.relations.verdict.${decided.verdict}`)}</strong> · ` : nothing}${decided.decidedBy}
              · ${date(decided.decidedAt)}${decided.reason === null ? nothing : html`<br />${decided.reason}`}
            </p>`
      }
      ${pair.status === 'open-again' ? html`<p class="note">${t('map.relations.openAgain')}</p>` : nothing}
    `;
  }

  private renderExperiments(experiments: readonly ExperimentRef[]) {
    if (experiments.length === 0) return nothing;
    return html`<section>
      <h3>${t('map.experiment.title')}</h3>
      <ul class="plain experiments">
        ${experiments.map(
          ({ id, name, state, lesson }) =>
            html`<li>
              <a href=${experimentHref(id)}>${text(name)}</a>
              <span class="state">${t(`experiments.state.${state}`)}</span>
              ${lesson === null ? nothing : html`<p>${t('map.experiment.lesson')} ${text(lesson)}</p>`}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderSide({ id, name, team }: Pair['a'], level: Pair['level']) {
    return html`<span class="side">
      <yp-department-mark .department=${team.department} labelled></yp-department-mark>
      <a href=${level === 'service' ? serviceHref(id) : teamHref(id)}>${withSoftHyphens(plainText(name))}</a>
      ${level === 'service' ? html`<span class="team">${text(team.name)}</span>` : nothing}
    </span>`;
  }

  private renderGroups(contributions: readonly Contribution[], level: Pair['level']) {
    if (contributions.length === 0) return html`<p class="note">${t('map.pair.noGroups')}</p>`;
    const own = rarestFirst(contributions.filter(({ implied }) => !implied));
    const implied = rarestFirst(contributions.filter((one) => one.implied));
    const most = Math.max(...contributions.map(({ share }) => share));
    const rows = (groups: readonly Contribution[]) =>
      html`<ul class="plain groups">
        ${groups.map(
          (group) =>
            html`<li>
              <a href=${clientGroupHref(group.clientGroup.id)}>${text(group.clientGroup.name)}</a>
              <yp-bar .value=${group.share / most}></yp-bar>
              <span class="holders">${t(`map.pair.holders.${level}`, { count: group.holders })}</span>
            </li>`,
        )}
      </ul>`;
    return html`
      <h3 class="visually-hidden">${t('map.pair.groups')}</h3>
      ${rows(own)}
      ${
        implied.length === 0
          ? nothing
          : html`<details ?open=${own.length === 0}>
              <summary>${t('map.pair.implied', { count: implied.length })}</summary>
              ${rows(implied)}
            </details>`
      }
    `;
  }

  private renderServices({ services }: Pair) {
    if (services.length === 0) return nothing;
    return html`<section>
      <h3>${t('map.pair.services')}</h3>
      <ul class="plain services">
        ${services.map(
          ({ a, b, score, relation }) =>
            html`<li>
              <span
                ><a href=${serviceHref(a.id)}>${text(a.name)}</a>
                <span class="muted" aria-hidden="true">↔</span>
                <a href=${serviceHref(b.id)}>${text(b.name)}</a>${
                  relation === null ? nothing : html`<yp-relation quiet relation=${relation}></yp-relation>`
                }</span
              >
              <yp-strength .value=${score}></yp-strength>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private age(pair: Pair): string {
    const oldest = oldestReview(pair);
    return oldest === null ? t('map.pair.neverReviewed') : t('map.pair.reviewed', { date: date(oldest) });
  }
}

function renderOwnWork({ id, name }: Pair['a']) {
  return html`<yp-own-work-note .teamId=${id} .name=${plainText(name)}></yp-own-work-note>`;
}

/** The decision that stands, and which relation to show: the decided one, else what the measures say. */
function decisionOf({ status, verdict, relation }: Pair) {
  const decided = status === 'decided' ? verdict : null;
  return { decided, shown: decided && isQuadrant(decided.verdict) ? decided.verdict : relation };
}

/** Whether a decision is a relation too: to be fine, or not known, is none. */
function isQuadrant(verdict: VerdictKind): verdict is VerdictKind & QuadrantRelation {
  return QUADRANT_RELATIONS.some((relation) => relation === verdict);
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-pair': YpMapPair;
  }
}
