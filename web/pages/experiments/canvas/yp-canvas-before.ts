import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, list, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { base } from '../../../styles/base.ts';
import { measured } from '../experiment-words.ts';
import { periodText } from '../themes/theme-words.ts';
import { canvasViewStyles } from './canvas-view-styles.ts';
import { fact, half, orNothing } from './canvas-fact.ts';

/** The left half of a canvas: the problem, how it is today, and what is tried. */
@customElement('yp-canvas-before')
export class YpCanvasBefore extends YpElement {
  static override styles = [base, canvasViewStyles];
  @property({ attribute: false }) experiment!: Experiment;

  override render() {
    const one = this.experiment;
    const written = (value: Experiment['problem']) => value && html`<span class="text">${text(value)}</span>`;
    return html`<dl>
      ${fact(t('experiments.field.problem'), written(one.problem), one, 'problem')}
      ${half(t('experiments.field.clientGroups'), this.renderClients(one), one, 'client-groups')}
      ${half(
        t(one.startedOn === null ? 'experiments.field.measure' : 'experiments.field.measureAtStart'),
        this.renderMeasure(one),
        one,
        'measure',
      )}
      ${fact(t('experiments.field.belief'), written(one.belief), one, 'belief')}
      ${fact(t('experiments.field.trial'), written(one.trial), one, 'trial')}
      ${half(`${t('experiments.field.place')}, ${t('experiments.field.period').toLowerCase()}`, this.renderPlace(one), one)}
      ${half(t('experiments.field.people'), this.renderPeople(one), one, 'people')}
      ${half(t('experiments.field.success'), this.renderSuccess(one), one, 'success')}
      ${half(
        t('experiments.field.decisionOn'),
        one.decisionOn && html`<span class="strong">${date(one.decisionOn)}</span>`,
        one,
        'decision-date',
      )}
    </dl>`;
  }

  private renderClients({ clientGroups, clientCount }: Experiment) {
    if (clientGroups.length === 0) return undefined;
    return html`${list(clientGroups.map(({ name }) => plainText(name)))}${orNothing(
      clientCount,
      () =>
        html`<br /><span class="detail"
            >${clientCount === '<5' ? t('experiments.page.few') : t('experiments.page.about', { count: clientCount! })}</span
          >`,
    )}`;
  }

  private renderMeasure({ measure, numberBefore }: Experiment) {
    if (measure === null) return undefined;
    const value = measured(numberBefore, measure.unit);
    return html`${value === undefined ? nothing : html`<div class="value">${value}</div>`}
      <div>${text(measure.what)}</div>
      <div class="detail">
        ${t(`experiments.kind.${measure.kind}`)},
        ${t(`experiments.breadth.${measure.breadth}`)}${
          measure.source ? html` · ${text(measure.source)}` : nothing
        }
      </div>`;
  }

  private renderPlace(experiment: Experiment) {
    const { place, participantCount, startedOn } = experiment;
    const when = periodText(experiment);
    if (!place && !when && participantCount === null && startedOn === null) return undefined;
    return html`${place ? html`<div>${text(place)}</div>` : nothing}
    ${when ? html`<div>${when}</div>` : nothing}
    ${
      participantCount === null
        ? nothing
        : html`<div class="detail">
            ${participantCount === '<5' ? t('experiments.page.fewPeople') : t('experiments.page.aboutPeople', { count: participantCount })}
          </div>`
    }
    ${
      startedOn === null
        ? nothing
        : html`<div class="detail">${t('experiments.page.started', { date: date(startedOn) })}</div>`
    }`;
  }

  private renderPeople({ teams }: Experiment) {
    const named = teams.filter(({ people, invitation }) => people.length > 0 && invitation?.answer !== 'no');
    if (named.length === 0) return undefined;
    return named.map(
      ({ team, people }) =>
        html`<div>
          ${list(people.map(({ name }) => name))}<span class="detail">, ${text(team.name)}</span>
        </div>`,
    );
  }

  private renderSuccess({ success, numberTarget, measure }: Experiment) {
    const target = measured(numberTarget, measure?.unit);
    if (!success && target === undefined) return undefined;
    return html`${success ? text(success) : nothing}${orNothing(
      target,
      () => html`<div class="detail">${t('experiments.page.target', { value: target! })}</div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-canvas-before': YpCanvasBefore;
  }
}
