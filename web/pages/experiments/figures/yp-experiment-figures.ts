import { html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ExperimentFigures } from '../../../../api/contract/experiment-lists.ts';
import { errorState } from '../../../components/error-state.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-skeleton.ts';
import { t } from '../../../i18n/i18n.ts';
import { Fetch } from '../../../state/fetch.ts';
import { base } from '../../../styles/base.ts';
import { FIGURES, figureText, type FigureName } from './figure-values.ts';
import { figuresStyles } from './figures-styles.ts';

/** What has come of the experiments, as a strip of numbers; what one points at is explained in the line below. */
@customElement('yp-experiment-figures')
export class YpExperimentFigures extends YpElement {
  static override styles = [base, figuresStyles];
  /** Only experiments of this theme. */
  @property({ attribute: 'theme-id' }) themeId: string | undefined;
  /** Only experiments in which this unit, or one below it, takes part. */
  @property({ attribute: 'team-id' }) teamId: string | undefined;
  @state() private explained: FigureName | undefined;

  private readonly figures = new Fetch(
    this,
    'GET /experiments/figures',
    () => ({ query: { themeId: this.themeId, teamId: this.teamId } }),
    { keepPrevious: true },
  );

  override render() {
    return html`<section class="card strip" aria-label=${t('lessons.figures.label')}>
      ${this.figures.render({
        loading: () => html`<div class="waiting"><yp-skeleton lines="3"></yp-skeleton></div>`,
        ready: (figures) =>
          figures.proposed === 0
            ? html`<p class="none">${t('lessons.figures.none')}</p>`
            : this.renderFigures(figures),
        error: errorState,
      })}
    </section>`;
  }

  private renderFigures(figures: ExperimentFigures) {
    return html`<ul class="plain" @pointerleave=${() => (this.explained = undefined)}>
        ${FIGURES.map((name) => this.renderFigure(name, figureText(name, figures)))}
      </ul>
      ${this.renderLine(figures)}`;
  }

  /** How it all stands, until one points at a figure; its explanation is in its name for those who do not see it. */
  private renderLine({ proposed, running, overdue }: ExperimentFigures) {
    return this.explained === undefined
      ? html`<p class="line">${t('lessons.figures.summary', { proposed, running, overdue })}</p>`
      : html`<p class="line" aria-hidden="true">${t(`lessons.figures.${this.explained}.why`)}</p>`;
  }

  private renderFigure(name: FigureName, text: string | undefined) {
    const explain = () => (this.explained = name);
    return html`<li>
      <button
        type="button"
        @pointerenter=${explain}
        @focus=${explain}
        @click=${explain}
        @blur=${() => (this.explained = undefined)}
      >
        <span class="value ${text === undefined ? 'open' : ''}">${text ?? t('lessons.figures.notYet')}</span>
        <span class="label">${t(`lessons.figures.${name}.label`)}</span>
        <span class="visually-hidden">${t(`lessons.figures.${name}.why`)}</span>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-figures': YpExperimentFigures;
  }
}
