import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Thresholds } from '../../../../api/contract/relation-settings.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { t } from '../../../i18n/i18n.ts';
import { RELATION_SETTINGS_HREF } from '../../../state/hrefs.ts';
import { INITIAL_MAP_STATE, type MapState } from '../../../state/map-state.ts';
import {
  LEAST,
  MOST,
  thresholdOf,
  THRESHOLDS,
  typedFrom,
  type ThresholdName,
} from '../../../state/relation-thresholds.ts';
import { thresholdsIn, triesOut, tryThreshold, withThresholdsInForce } from '../../../state/scatter.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { forms } from '../../../styles/forms.ts';
import { MapChangeEvent } from '../map-events.ts';

/**
 * The two thresholds of the scatter as numbers to type, whether they are in force, and how to go back to those that are.
 *
 * @fires map-change when the user types a threshold or goes back
 */
@customElement('yp-scatter-thresholds')
export class YpScatterThresholds extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s2) var(--s5);
        padding: 0 var(--s4) var(--s3);
        font-size: var(--t-s);
      }
      .pair {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s5);
      }
      label {
        display: inline-flex;
        align-items: center;
        gap: var(--s2);
        color: var(--muted);
        font-weight: 540;
      }
      .input {
        width: 64px;
        min-height: 34px;
        padding: 2px 4px 2px var(--s2);
        color: var(--ink);
        font-size: var(--t-s);
        font-variant-numeric: tabular-nums;
      }
      .note {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s3);
        color: var(--muted);
      }
      .note.tried {
        padding: 3px 4px 3px var(--s3);
        border: 1px solid var(--accent-line);
        border-radius: var(--radius);
        background: var(--accent-weak);
        color: var(--accent-ink);
      }
      .note.tried .button {
        background: var(--surface);
      }
      .error {
        flex-basis: 100%;
        color: var(--danger);
        font-weight: 560;
      }
      @media (max-width: 760px) {
        :host {
          gap: var(--s1) var(--s3);
          padding: 0 var(--s3) var(--s2);
        }
        .pair {
          flex-wrap: nowrap;
          gap: var(--s3);
        }
        label {
          gap: var(--s1);
          line-height: 1.2;
        }
        .input {
          width: 54px;
        }
      }
      @media print {
        .note .button,
        .note a {
          display: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) inForce: Thresholds | undefined;
  /** What stands in the field that is being typed in: it may be no threshold yet. */
  @state() private typing: { readonly name: ThresholdName; readonly typed: string } | undefined;

  override render() {
    const { state, inForce } = this;
    if (!inForce) return nothing;
    const typed = typedFrom(thresholdsIn(state, inForce));
    const wrong = this.typing !== undefined && thresholdOf(this.typing.typed) === undefined;
    return html`
      <div class="pair">
        ${THRESHOLDS.map((name) => {
          const value = this.typing?.name === name ? this.typing.typed : typed[name];
          return html`<label>
            ${t(`scatter.short.${name}`)}
            <input
              class="input"
              type="number"
              inputmode="numeric"
              min=${LEAST}
              max=${MOST}
              step="1"
              autocomplete="off"
              aria-label=${t(`scatter.${name}`)}
              aria-invalid=${wrong && this.typing?.name === name ? 'true' : nothing}
              aria-describedby=${wrong && this.typing?.name === name ? 'error' : nothing}
              .value=${value}
              @input=${(event: Event) => this.handleInput(name, event)}
              @blur=${() => (this.typing = undefined)}
            />
          </label>`;
        })}
      </div>
      ${this.renderNote(inForce)}
      ${
        wrong
          ? html`<p class="error" id="error">
              ${t('settings.relations.wrong', { least: LEAST, most: MOST })}
            </p>`
          : nothing
      }
    `;
  }

  private renderNote(inForce: Thresholds) {
    const { highClientOverlap: clients, highFunctionSimilarity: work } = typedFrom(inForce);
    const settings = html`<a href=${RELATION_SETTINGS_HREF}>${t('scatter.settings')}</a>`;
    if (!triesOut(this.state)) {
      return html`<p class="note">${t('scatter.inForce', { clients, work })} ${settings}</p>`;
    }
    return html`<p class="note tried">
      <strong>${t('scatter.tried')}</strong>
      <button type="button" class="button quiet small" @click=${this.handleBack}>
        <yp-icon name="rotate-ccw"></yp-icon>${t('scatter.back', { clients, work })}
      </button>
      ${settings}
    </p>`;
  }

  private handleInput(name: ThresholdName, event: Event): void {
    const { value: typed } = event.target as HTMLInputElement;
    this.typing = { name, typed };
    const value = thresholdOf(typed);
    if (value === undefined || !this.inForce) return;
    const next = tryThreshold(this.state, name, value, this.inForce);
    if (next !== this.state) this.dispatchEvent(new MapChangeEvent(next, { continues: true }));
  }

  private handleBack(): void {
    this.dispatchEvent(new MapChangeEvent(withThresholdsInForce(this.state)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-scatter-thresholds': YpScatterThresholds;
  }
}
