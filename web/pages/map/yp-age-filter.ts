import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { OLDEST, type Ages } from '../../state/map-state.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';

/** The user has set the ages, or taken them away. */
export class AgesChangeEvent extends Event {
  static readonly type = 'ages-change';
  readonly ages: Ages | undefined;
  constructor(ages: Ages | undefined) {
    super(AgesChangeEvent.type, { bubbles: true, composed: true });
    this.ages = ages;
  }
}

/**
 * From which age to which: two fields to type in. One left empty is open at that end.
 *
 * @fires ages-change when the user has typed ages that make sense
 */
@customElement('yp-age-filter')
export class YpAgeFilter extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      .fields {
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
      .input {
        width: 74px;
        min-height: 36px;
        font-variant-numeric: tabular-nums;
      }
      .error {
        margin: var(--s1) 0 0;
        color: var(--danger);
        font-size: var(--t-s);
      }
    `,
  ];
  @property({ attribute: false }) ages: Ages | undefined;
  @state() private problem = false;

  override render() {
    const { ages } = this;
    return html`<fieldset>
      <legend class="label">${t('map.filters.ages')}</legend>
      <div class="fields">
        ${this.renderField('from', t('map.filters.agesFrom'), ages && ages.from > 0 ? ages.from : undefined)}
        <span aria-hidden="true">–</span>
        ${this.renderField('to', t('map.filters.agesTo'), ages && ages.to < OLDEST ? ages.to : undefined)}
      </div>
      ${
        this.problem
          ? html`<p class="error" role="alert">${t('map.filters.agesWrong', { oldest: OLDEST })}</p>`
          : nothing
      }
    </fieldset>`;
  }

  private renderField(id: 'from' | 'to', label: string, value: number | undefined) {
    return html`<input
      id=${id}
      class="input"
      type="number"
      inputmode="numeric"
      min="0"
      max=${OLDEST}
      aria-label=${label}
      placeholder=${id === 'from' ? '0' : String(OLDEST)}
      .value=${value === undefined ? '' : String(value)}
      @change=${this.handleChange}
    />`;
  }

  private readonly handleChange = (): void => {
    const typed = (id: string, empty: number): number => {
      const { value, validity } = this.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
      if (value === '' && !validity.badInput) return empty;
      return validity.valid ? Number(value) : NaN;
    };
    const ages = { from: typed('from', 0), to: typed('to', OLDEST) };
    this.problem = !(ages.from <= ages.to);
    if (this.problem) return;
    const all = ages.from === 0 && ages.to === OLDEST;
    this.dispatchEvent(new AgesChangeEvent(all ? undefined : ages));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-age-filter': YpAgeFilter;
  }
  interface HTMLElementEventMap {
    'ages-change': AgesChangeEvent;
  }
}
