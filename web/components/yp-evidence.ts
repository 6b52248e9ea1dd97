import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RecordEvidence } from '../../api/contract/same-record.ts';
import { number, t } from '../i18n/i18n.ts';
import { waterfall, type WaterfallStep } from '../state/waterfall.ts';
import { base } from '../styles/base.ts';
import { cssVars } from './css-vars.ts';
import { YpElement } from './yp-element.ts';

/** What speaks for two records being one and what against, field by field: each bar begins where the last one ended. */
@customElement('yp-evidence')
export class YpEvidence extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-size: var(--t-s);
      }
      ol {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr) minmax(120px, 34%) 5ch;
        column-gap: var(--s3);
      }
      li {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: subgrid;
        align-items: start;
        padding: 5px 0;
        border-top: 1px solid var(--line);
      }
      .field {
        font-weight: 580;
      }
      .values {
        color: var(--muted);
        overflow-wrap: anywhere;
      }
      .values q {
        color: var(--ink);
        quotes: none;
      }
      .track {
        position: relative;
        height: 1.45em;
      }
      .zero {
        position: absolute;
        inset-block: -5px;
        left: var(--start);
        width: 0;
        border-left: 1px dashed var(--line-control);
      }
      .bar {
        position: absolute;
        inset-block: 0.3em;
        left: var(--start);
        width: var(--length);
        min-width: 2px;
        border-radius: 2px;
        background: var(--partner);
      }
      .against .bar {
        background: repeating-linear-gradient(
          -45deg,
          var(--duplicate) 0 4px,
          color-mix(in srgb, var(--duplicate) 55%, var(--surface)) 4px 7px
        );
      }
      .sum .bar {
        background: var(--ink);
      }
      .sum .field,
      .sum .bits {
        font-weight: 680;
      }
      .bits {
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      .none {
        color: var(--muted);
      }
      @media (max-width: 700px) {
        ol {
          grid-template-columns: minmax(0, 1fr) 5ch;
        }
        .field,
        .values {
          grid-column: 1;
        }
        .track {
          grid-column: 1 / -1;
          height: 1em;
        }
        .bar {
          inset-block: 0.15em;
        }
        .bits {
          grid-area: 1 / 2;
        }
      }
    `,
  ];
  @property({ type: Number }) prior = 0;
  @property({ attribute: false }) evidence: readonly RecordEvidence[] = [];

  override render() {
    // What neither side tells of would only be noise.
    const told = this.evidence.filter(({ a, b }) => a !== null || b !== null);
    const { steps, zero, total } = waterfall([this.prior, ...told.map(({ bits }) => bits)]);
    return html`<ol class="plain">
      ${this.renderStep(steps[0]!, zero, t('records.prior'), html`${t('records.priorText')}`)}
      ${told.map((evidence, at) =>
        this.renderStep(steps[at + 1]!, zero, t(`records.field.${evidence.field}`), values(evidence)),
      )}
      ${this.renderStep(total, zero, t('records.total'), html`${t('records.totalText')}`, 'sum')}
    </ol>`;
  }

  private renderStep(step: WaterfallStep, zero: number, field: string, text: unknown, kind = '') {
    const side = kind || (step.value < 0 ? 'against' : 'for');
    return html`<li class=${side}>
      <span class="field">${field}</span>
      <span class="values">${text}</span>
      <span class="track" aria-hidden="true"
        ><span class="zero" ${cssVars({ '--start': `${zero}%` })}></span>${
          step.value === 0
            ? nothing
            : html`<span
                class="bar"
                ${cssVars({ '--start': `${step.start}%`, '--length': `${step.length}%` })}
              ></span>`
        }</span
      >
      <span class="bits ${step.value === 0 ? 'none' : ''}">${signed(step.value)}</span>
    </li>`;
  }
}

function values({ level, a, b }: RecordEvidence) {
  const word = t(`records.level.${level}`);
  if (a === null || b === null || a === b)
    return html`${word}${a === null || b === null ? nothing : html`: <q>${a}</q>`}`;
  return html`${word}: <q>${a}</q> – <q>${b}</q>`;
}

function signed(bits: number): string {
  return number(bits, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-evidence': YpEvidence;
  }
}
