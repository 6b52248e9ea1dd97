import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { t } from '../../../i18n/i18n.ts';
import { text } from '../../../i18n/local-text.ts';
import { base } from '../../../styles/base.ts';
import { measured } from '../experiment-words.ts';
import { barsOf, reachedTarget, type MeasureChange } from './measure-change.ts';

/** What was measured before and after, in numbers and as two bars from zero; a line stands where the target is. */
@customElement('yp-before-after')
export class YpBeforeAfter extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .what {
        color: var(--muted);
        font-size: var(--t-s);
        line-height: 1.4;
      }
      .numbers {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--s2);
        margin-top: 2px;
        font-size: var(--t-l);
        font-weight: 640;
        letter-spacing: -0.015em;
        font-variant-numeric: tabular-nums;
      }
      .numbers yp-icon {
        color: var(--muted);
      }
      .before {
        color: var(--muted);
        font-weight: 560;
      }
      .bars {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: var(--s1) var(--s2);
        max-width: 360px;
        margin-top: var(--s1);
        color: var(--muted);
        font-size: var(--t-xs);
        line-height: 1.3;
      }
      .track {
        position: relative;
        height: 8px;
        border-radius: 2px;
        background: var(--line);
        print-color-adjust: exact;
      }
      i {
        display: block;
        width: var(--value);
        min-width: 2px;
        height: 100%;
        border-radius: 2px;
        background: var(--line-control);
        print-color-adjust: exact;
      }
      .after i {
        background: var(--experiment);
      }
      b {
        position: absolute;
        inset: -3px auto -3px var(--value);
        width: 2px;
        margin-left: -1px;
        background: var(--ink);
        print-color-adjust: exact;
      }
      .words {
        margin-top: var(--s1);
        font-size: var(--t-s);
      }
      @media (forced-colors: active) {
        .track,
        i,
        b {
          forced-color-adjust: none;
          outline: 1px solid CanvasText;
        }
        .track {
          background: Canvas;
        }
        i {
          background: CanvasText;
        }
        .after i {
          background: Highlight;
        }
        b {
          background: CanvasText;
          outline-color: Canvas;
        }
      }
    `,
  ];
  @property({ attribute: false }) change: MeasureChange | undefined;

  override render() {
    if (!this.change) return nothing;
    const { measure, before, after } = this.change;
    const spoken = t('lessons.card.fromTo', {
      before: measured(before, measure.unit)!,
      after: measured(after, measure.unit)!,
    });
    return html`<p class="what">${text(measure.what)}</p>
      <p class="numbers">
        <span class="visually-hidden">${spoken}</span>
        <span class="before" aria-hidden="true">${measured(before, undefined)}</span>
        <yp-icon name="arrow-right"></yp-icon>
        <span aria-hidden="true">${measured(after, measure.unit)}</span>
      </p>
      ${this.renderBars(this.change)} ${renderTarget(this.change)}`;
  }

  private renderBars(change: MeasureChange) {
    const bars = barsOf(change);
    if (!bars) return nothing;
    const target =
      bars.target === undefined ? nothing : html`<b ${cssVars({ '--value': percent(bars.target) })}></b>`;
    return html`<div class="bars" aria-hidden="true">
      <span>${t('lessons.card.before')}</span>
      <div class="track"><i ${cssVars({ '--value': percent(bars.before) })}></i>${target}</div>
      <span>${t('lessons.card.after')}</span>
      <div class="track after"><i ${cssVars({ '--value': percent(bars.after) })}></i>${target}</div>
    </div>`;
  }
}

function renderTarget(change: MeasureChange) {
  const { target, measure } = change;
  if (target === null) return nothing;
  const reached = reachedTarget(change);
  const key = reached === undefined ? 'target' : reached ? 'targetReached' : 'targetMissed';
  return html`<p class="words">${t(`lessons.card.${key}`, { value: measured(target, measure.unit)! })}</p>`;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

declare global {
  interface HTMLElementTagNameMap {
    'yp-before-after': YpBeforeAfter;
  }
}
