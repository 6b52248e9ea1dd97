import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { LEAST, MOST, thresholdOf, type ThresholdName } from '../../state/relation-thresholds.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';

/** The user has moved the slider or typed. */
export class ThresholdTypedEvent extends Event {
  static readonly type = 'threshold-typed';
  readonly name: ThresholdName;
  /** As typed: it may be no number. */
  readonly typed: string;
  constructor(name: ThresholdName, typed: string) {
    super(ThresholdTypedEvent.type, { bubbles: true, composed: true });
    this.name = name;
    this.typed = typed;
  }
}

/**
 * One threshold: what it means, a slider, and a field to type the number in.
 *
 * @fires threshold-typed at every change
 */
@customElement('yp-threshold-field')
export class YpThresholdField extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
      }
      .label {
        color: var(--ink);
        font-size: var(--t-base);
        font-weight: 620;
      }
      .help {
        max-width: 60ch;
        color: var(--muted);
        font-size: var(--t-m);
      }
      .value {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 84px;
        gap: 0 var(--s4);
        align-items: center;
        margin-top: var(--s3);
      }
      .input {
        font-variant-numeric: tabular-nums;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .error {
        display: flex;
        gap: 6px;
        margin-top: 6px;
        color: var(--danger);
        font-size: var(--t-s);
        font-weight: 560;
        --icon-size: 16px;
      }
    `,
  ];
  @property() name: ThresholdName = 'highClientOverlap';
  @property() typed = '';

  override render() {
    const { name, typed } = this;
    const wrong = thresholdOf(typed) === undefined;
    return html`
      <label class="label" for="number">${t(`settings.relations.${name}.label`)}</label>
      <p class="help" id="help">${t(`settings.relations.${name}.help`)}</p>
      <div class="value">
        <input
          type="range"
          aria-label=${t('settings.relations.slider', { label: t(`settings.relations.${name}.label`) })}
          min=${LEAST}
          max=${MOST}
          step="1"
          .value=${wrong ? String(LEAST) : typed}
          @input=${this.handleInput}
        />
        <input
          class="input"
          id="number"
          type="number"
          inputmode="numeric"
          min=${LEAST}
          max=${MOST}
          step="1"
          autocomplete="off"
          aria-describedby=${wrong ? 'help error' : 'help'}
          aria-invalid=${wrong ? 'true' : nothing}
          .value=${typed}
          @input=${this.handleInput}
        />
        <div class="ends" aria-hidden="true">
          <span>${t(`settings.relations.${name}.low`)}</span
          ><span>${t(`settings.relations.${name}.high`)}</span>
        </div>
      </div>
      ${
        wrong
          ? html`<p class="error" id="error">
              <yp-icon name="circle-alert"></yp-icon
              >${t('settings.relations.wrong', { least: LEAST, most: MOST })}
            </p>`
          : nothing
      }
    `;
  }

  private handleInput(event: Event): void {
    this.dispatchEvent(new ThresholdTypedEvent(this.name, (event.target as HTMLInputElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-threshold-field': YpThresholdField;
  }
  interface HTMLElementEventMap {
    'threshold-typed': ThresholdTypedEvent;
  }
}
