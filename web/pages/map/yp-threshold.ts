import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { STRENGTH_FROM } from '../../../api/contract/strength.ts';
import { cssVars } from '../../components/css-vars.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { MIN_RANGE } from '../../state/map-state.ts';
import { strengthOf } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';

/** The user has set the threshold. */
export class ThresholdChangeEvent extends Event {
  static readonly type = 'threshold-change';
  /** 0 to 1. */
  readonly value: number;
  constructor(value: number) {
    super(ThresholdChangeEvent.type, { bubbles: true, composed: true });
    this.value = value;
  }
}

const WORDS = ['weak', 'clear', 'strong'] as const;
/** People are shown scores as whole numbers out of a hundred. */
const HUNDRED = 100;
const THUMB_PX = 18;

/**
 * From which score links are shown: a slider, the words at their places on it, and a field to type the number in.
 *
 * @fires threshold-change when the user has let the slider go, pressed a word or typed a number
 */
@customElement('yp-threshold')
export class YpThreshold extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        margin-bottom: var(--s1);
      }
      .head .label {
        margin: 0;
      }
      .value {
        display: flex;
        align-items: center;
        gap: var(--s2);
        color: var(--ink);
        font-size: var(--t-s);
        font-weight: 580;
      }
      .input {
        width: 58px;
        min-height: 32px;
        padding: 2px 4px 2px var(--s2);
        font-size: var(--t-s);
        font-weight: 480;
        font-variant-numeric: tabular-nums;
      }
      .words {
        position: relative;
        height: 26px;
        margin-inline: 9px;
      }
      .words button {
        position: absolute;
        left: var(--at);
        translate: -50% 0;
        min-height: 26px;
        padding: 6px 6px 0;
        border: 0;
        background: none;
        color: var(--muted);
        font-size: var(--t-xs);
        line-height: 1.2;
        cursor: pointer;
      }
      .words button::before {
        content: '';
        position: absolute;
        left: 50%;
        top: -3px;
        height: 6px;
        border-left: 1px solid var(--line-control);
      }
      .words button:hover,
      .words .on {
        color: var(--ink);
      }
      .words .on {
        font-weight: 600;
      }
    `,
  ];
  @property({ type: Number }) value = 0;
  /** Where the slider is while it is being moved. */
  @state() private moving: number | undefined;

  override render() {
    const value = this.moving ?? this.value;
    const strength = strengthOf(value);
    const { from, to, step } = MIN_RANGE;
    return html`
      <div class="head">
        <label class="label" for="slider">${t('map.filters.min')}</label>
        <span class="value">
          <input
            class="input"
            type="number"
            aria-label=${t('map.filters.minValue')}
            min=${Math.round(from * HUNDRED)}
            max=${Math.round(to * HUNDRED)}
            .value=${String(Math.round(value * HUNDRED))}
            @change=${this.handleTyped}
          />
        </span>
      </div>
      <input
        id="slider"
        type="range"
        min=${from}
        max=${to}
        step=${step}
        aria-valuetext="${Math.round(value * HUNDRED)}, ${t(`common.strength.${strength}`)}"
        .value=${String(value)}
        @input=${(event: Event) => (this.moving = Number((event.target as HTMLInputElement).value))}
        @change=${(event: Event) => this.tell(Number((event.target as HTMLInputElement).value))}
      />
      <div class="words">
        ${WORDS.map((word) => {
          const at = (STRENGTH_FROM[word] - from) / (to - from);
          return html`<button
            type="button"
            class=${word === strength ? 'on' : ''}
            aria-label=${t('map.filters.minFrom', { strength: t(`common.strength.${word}`) })}
            ${cssVars({ '--at': `${at * HUNDRED}%`, '--thumb': `${THUMB_PX}px` })}
            @click=${() => this.tell(STRENGTH_FROM[word])}
          >
            ${t(`common.strength.${word}`)}
          </button>`;
        })}
      </div>
    `;
  }

  private handleTyped(event: Event): void {
    const typed = Number((event.target as HTMLInputElement).value);
    if (typed > 0) this.tell(typed / HUNDRED);
  }

  private tell(value: number): void {
    this.moving = undefined;
    this.dispatchEvent(new ThresholdChangeEvent(value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-threshold': YpThreshold;
  }
  interface HTMLElementEventMap {
    'threshold-change': ThresholdChangeEvent;
  }
}
