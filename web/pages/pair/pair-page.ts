import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { MAP_LEVELS, type MapLevel } from '../../../api/contract/relation.ts';
import type { Pair } from '../../../api/contract/relations.ts';
import { errorState } from '../../components/error-state.ts';
import { PageElement } from '../../components/page-element.ts';
import '../../components/yp-breadcrumb.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-measures.ts';
import '../../components/yp-open-again.ts';
import '../../components/yp-relation.ts';
import '../../components/yp-skeleton.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { duplicatesHref, editServiceHref, pairMapHref } from '../../state/hrefs.ts';
import '../unit/yp-own-work-note.ts';
import { pairPageStyles } from './pair-page-styles.ts';
import { PairSide } from './pair-side.ts';
import { serviceRows } from './service-rows.ts';
import { unitRows } from './unit-rows.ts';
import './yp-compare.ts';
import './yp-pair-decision.ts';
import './yp-pair-experiments.ts';
import './yp-pair-tie.ts';
import './yp-service-pairs.ts';
import './yp-verdict-history.ts';

/** Two services, units or departments side by side: what they are, what they share and why, and what people decide. */
@customElement('yp-pair-page')
export class YpPairPage extends PageElement {
  static override styles = [...PageElement.styles, pairPageStyles];

  private readonly pair = new Fetch(this, 'GET /pairs/{a}/{b}', () => ({
    params: { a: this.params['a']!, b: this.params['b']! },
    query: { level: this.level },
  }));
  private readonly a = new PairSide(this, () => ({ level: this.level, id: this.params['a']! }));
  private readonly b = new PairSide(this, () => ({ level: this.level, id: this.params['b']! }));

  private get level(): MapLevel {
    return MAP_LEVELS.find((level) => level === this.query.get('level')) ?? 'service';
  }

  protected override pageTitle(): string | undefined {
    if (this.pair.value) return headingOf(this.pair.value);
    return this.pair.problem ? t('decide.pair.title') : undefined;
  }

  override render() {
    return html`<div class="page">
      ${this.pair.render({
        loading: () => html`<yp-skeleton lines="14"></yp-skeleton>`,
        error: (problem, retry) =>
          html`<h1>${t('decide.pair.title')}</h1>
            ${errorState(problem, retry)}`,
        ready: (pair) => this.renderPair(pair),
      })}
    </div>`;
  }

  private renderPair(pair: Pair) {
    return html`
      ${this.renderTitle(pair)}
      <yp-open-again .pair=${pair}></yp-open-again>
      <div class="layout">
        <div class="main">
          ${this.renderRows(pair)}
          <section class="card" aria-labelledby="measures">
            <h2 id="measures">${t('decide.measures.title')}</h2>
            <yp-measures
              .pair=${pair}
              level=${pair.level}
              ?clients-unknown=${this.a.lacksGroups || this.b.lacksGroups}
              >${this.renderMissing()}</yp-measures
            >
            ${pair.level === 'team' ? [pair.a, pair.b].map(renderOwnWork) : nothing}
          </section>
          ${
            pair.level === 'service'
              ? nothing
              : html`<section class="card">
                  <yp-service-pairs .services=${pair.services}></yp-service-pairs>
                </section>`
          }
        </div>
        <aside aria-label=${t('decide.title')}>
          <section class="card ${pair.status === 'decided' ? '' : 'no-print'}">
            <yp-pair-decision .pair=${pair} .reload=${this.pair.reload}></yp-pair-decision>
          </section>
          ${
            pair.a.team.id === pair.b.team.id
              ? nothing
              : html`<section class="card"><yp-pair-experiments .pair=${pair}></yp-pair-experiments></section>
                  <section class="card"><yp-pair-tie .pair=${pair}></yp-pair-tie></section>`
          }
          ${
            pair.verdicts.length === 0
              ? nothing
              : html`<section class="card">
                  <yp-verdict-history .verdicts=${pair.verdicts} status=${pair.status}></yp-verdict-history>
                </section>`
          }
        </aside>
      </div>
    `;
  }

  private renderTitle(pair: Pair) {
    const { relation, level, a, b } = pair;
    const crumbs = [{ label: t('decide.queue.title'), href: duplicatesHref() }];
    return html`<div class="page-head">
        <div>
          <yp-breadcrumb .crumbs=${crumbs}></yp-breadcrumb>
          <h1>${headingOf(pair)}</h1>
        </div>
        <a class="button quiet no-print" href=${pairMapHref(level, a.id, b.id)}
          ><yp-icon name="waypoints"></yp-icon>${t('decide.pair.onMap')}</a
        >
      </div>
      <p class="follows">
        ${relation === null ? nothing : html`<yp-relation relation=${relation}></yp-relation>`}
        <span>${this.follows(pair)}</span>
      </p>`;
  }

  private follows({ level, relation, functionSimilarity }: Pair): string {
    if (relation !== null) {
      return t(level === 'service' ? `decide.follows.${relation}` : `decide.followsOfUnits.${relation}`);
    }
    const unknown = functionSimilarity === null || this.a.lacksGroups || this.b.lacksGroups;
    return unknown ? t('decide.follows.unknown') : t('decide.follows.none');
  }

  private renderRows(pair: Pair) {
    const { a, b } = this;
    const failed = [a, b]
      .flatMap((side) => [side.service, side.team, side.services])
      .find((one) => one.problem && one.value === undefined);
    if (failed?.problem) return errorState(failed.problem, () => void failed.reload());
    const rows = this.rows(pair);
    return rows === undefined
      ? html`<div class="card"><yp-skeleton lines="12"></yp-skeleton></div>`
      : html`<yp-compare .sides=${pair} level=${pair.level} .rows=${rows}></yp-compare>`;
  }

  /** Undefined while something is on its way. */
  private rows(pair: Pair) {
    const [one, other] = [this.a, this.b];
    if (one.team.value === undefined || other.team.value === undefined) return undefined;
    if (pair.level === 'service') {
      const [a, b] = [one.service.value, other.service.value];
      return a && b
        ? serviceRows({ service: a, team: one.team.value }, { service: b, team: other.team.value })
        : undefined;
    }
    const [a, b] = [one.measured, other.measured];
    return a && b
      ? unitRows(
          { team: one.team.value, services: a, side: pair.a },
          { team: other.team.value, services: b, side: pair.b },
        )
      : undefined;
  }

  /** Links to the forms of the services for which nobody has written down whom they serve. */
  private renderMissing() {
    return [this.a, this.b].map(({ service, lacksGroups }) =>
      lacksGroups && service.value
        ? html`<a slot="missing" class="complete" href="${editServiceHref(service.value.id)}#for-whom"
            >${t('decide.measures.complete', { name: plainText(service.value.name) })}</a
          >`
        : nothing,
    );
  }
}

function renderOwnWork({ id, name }: Pair['a']) {
  return html`<yp-own-work-note .teamId=${id} .name=${plainText(name)}></yp-own-work-note>`;
}

function headingOf({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return t('decide.pair.heading', { a: plainText(a.name), b: plainText(b.name) });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-pair-page': YpPairPage;
  }
}
