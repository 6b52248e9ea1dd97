import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LIMITS } from '../../../../api/contract/common.ts';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentState } from '../../../../api/contract/experiment-words.ts';
import type { IconName } from '../../../components/icons.ts';
import '../../../components/yp-department-mark.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { experimentHref, teamHref, themeHref } from '../../../state/hrefs.ts';
import { base } from '../../../styles/base.ts';
import { lessonStyles } from './lesson-styles.ts';
import { changeOf } from './measure-change.ts';
import { unitsOf } from './taking-part.ts';
import './yp-before-after.ts';

/** One sign for each way to end; what was stopped has taught as much as what was adopted, and looks so. */
const END_ICONS: Readonly<Partial<Record<ExperimentState, IconName>>> = {
  adopted: 'circle-check',
  adapted: 'pencil',
  stopped: 'bookmark',
  continued: 'refresh-cw',
};
/** From this length on a lesson is set smaller. */
const LONG = LIMITS.summary / 5;

/** A lesson to read: what was learned, from which problem, what it changed, who tried it and what was decided. */
@customElement('yp-lesson')
export class YpLesson extends YpElement {
  static override styles = [base, lessonStyles];
  @property({ attribute: false }) experiment: Experiment | undefined;
  /** Under a heading of the page the experiment's name is a heading one level deeper. */
  @property({ type: Boolean }) nested = false;
  /** All that is read here belongs to one theme: it is not named again. */
  @property({ type: Boolean, attribute: 'without-theme' }) withoutTheme = false;
  /** What happened is told too. */
  @property({ type: Boolean, attribute: 'with-outcome' }) withOutcome = false;

  override render() {
    const { experiment } = this;
    if (!experiment) return nothing;
    const { id, lesson, problem, solved, outcome } = experiment;
    const isLong = plainText(lesson).length > LONG;
    const name = html`<a href=${experimentHref(id)}>${text(experiment.name)}</a>`;
    return html`<article aria-labelledby="name">
      <div>
        ${this.renderEnd(experiment)}
        ${this.nested ? html`<h3 id="name">${name}</h3>` : html`<h2 id="name">${name}</h2>`}
        <blockquote class=${isLong ? 'long' : ''}>${text(lesson)}</blockquote>
        ${
          problem === null
            ? nothing
            : html`<p class="problem">
                <strong
                  >${t('lessons.card.problem')}${
                    solved === null
                      ? nothing
                      : html`<span class="solved">${t(`experiments.solved.${solved}`)}</span>`
                  }</strong
                >
                ${text(problem)}
              </p>`
        }
        ${
          this.withOutcome && outcome !== null
            ? html`<p class="problem"><strong>${t('lessons.card.outcome')}</strong> ${text(outcome)}</p>`
            : nothing
        }
      </div>
      ${renderFacts(experiment)}
    </article>`;
  }

  private renderEnd({ state, decidedOn, theme }: Experiment) {
    const icon = END_ICONS[state];
    return html`<p class="end">
      ${
        icon === undefined || decidedOn === null
          ? html`<span class="mark open"
              ><yp-icon name="clock"></yp-icon>${t('lessons.card.undecided')}</span
            >`
          : html`<span class="mark"
              ><yp-icon name=${icon}></yp-icon>${t('lessons.card.decided', {
                state: t(`experiments.state.${state}`),
                date: date(decidedOn),
              })}</span
            >`
      }
      ${
        theme === null || this.withoutTheme
          ? nothing
          : html`<a class="muted" href=${themeHref(theme.id)}>${text(theme.name)}</a>`
      }
    </p>`;
  }
}

function renderFacts(experiment: Experiment) {
  const change = changeOf(experiment);
  return html`<div class="facts">
    ${change ? html`<yp-before-after .change=${change}></yp-before-after>` : nothing}
    <ul class="plain units" aria-label=${t('lessons.card.units')}>
      ${unitsOf(experiment.teams).map(
        ({ id, name, department }) =>
          html`<li>
            <yp-department-mark .department=${department}></yp-department-mark
            ><a href=${teamHref(id)}>${text(name)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-lesson': YpLesson;
  }
}
