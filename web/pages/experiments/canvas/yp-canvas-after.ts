import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { base } from '../../../styles/base.ts';
import { measured } from '../experiment-words.ts';
import { canvasViewStyles } from './canvas-view-styles.ts';
import { fact, half } from './canvas-fact.ts';

/** The right half of a canvas: what happened, what it was like then, what was learned and decided. */
@customElement('yp-canvas-after')
export class YpCanvasAfter extends YpElement {
  static override styles = [base, canvasViewStyles];
  @property({ attribute: false }) experiment!: Experiment;

  override render() {
    const one = this.experiment;
    const later = one.decision === null ? t('experiments.page.later') : '–';
    // Before its decision date nothing of this is missing yet.
    const due = one.state === 'running' ? { ...one, missing: [] } : one;
    const written = (value: Experiment['outcome']) => value && html`<span class="text">${text(value)}</span>`;
    return html`<dl>
      ${fact(t('experiments.field.outcome'), written(one.outcome), due, 'outcome', later)}
      ${fact(t('experiments.field.numberAfter'), this.renderNumber(one), due, 'number-after', '–')}
      ${fact(t('experiments.field.lesson'), one.lesson && html`<span class="strong text">${text(one.lesson)}</span>`, due, 'lesson', '–')}
      ${half(
        t('experiments.field.solved'),
        one.solved && t(`experiments.solved.${one.solved}`),
        due,
        'solved',
        '–',
      )}
      ${half(t('experiments.field.decision'), this.renderDecision(one), due, 'decision', '–')}
    </dl>`;
  }

  private renderNumber({ numberAfter, numberBefore, measure }: Experiment) {
    const after = measured(numberAfter, measure?.unit);
    if (after === undefined) return undefined;
    const before = measured(numberBefore, measure?.unit);
    return html`<span class="value">${after}</span>${
        before === undefined
          ? nothing
          : html` <span class="detail">${t('experiments.page.numberBefore', { value: before })}</span>`
      }`;
  }

  private renderDecision({ decision, decidedOn, decidedBy }: Experiment) {
    if (decision === null) return undefined;
    return html`<span class="strong">${t(`experiments.decision.${decision}`)}</span>
      <div class="detail">${date(decidedOn!)}, ${decidedBy}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-canvas-after': YpCanvasAfter;
  }
}
