import { css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { base } from '../../styles/base.ts';

/** Ages beyond a hundred are drawn at its edge. */
const OLDEST_DRAWN = 100;
const TICKS = [0, 18, 65, 100] as const;

/** A span of ages on a line from 0 to 100; the words beside it say the same, so it is hidden from readers. */
@customElement('yp-age-bar')
export class YpAgeBar extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        height: 26px;
        overflow: visible;
      }
      .track {
        fill: var(--line);
      }
      .span {
        fill: var(--accent);
      }
      text {
        fill: var(--faint);
        font-size: 10.5px;
        font-variant-numeric: tabular-nums;
      }
      @media (forced-colors: active) {
        .span {
          fill: CanvasText;
        }
      }
    `,
  ];
  @property({ type: Number }) min: number | null = null;
  @property({ type: Number }) max: number | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    const from = Math.min(this.min ?? 0, OLDEST_DRAWN);
    // The highest year of age is itself served, to its end.
    const to = Math.min((this.max ?? OLDEST_DRAWN) + 1, OLDEST_DRAWN);
    const known = this.min !== null || this.max !== null;
    return html`<svg>
      <rect class="track" x="0" y="2" width="100%" height="6" rx="3"></rect>
      ${
        known && to > from
          ? svg`<rect class="span" x="${from}%" y="2" width="${Math.max(to - from, 1)}%" height="6" rx="3"></rect>`
          : ''
      }
      ${TICKS.map(
        (tick) =>
          svg`<text x="${tick}%" y="24" text-anchor=${
            tick === 0 ? 'start' : tick === OLDEST_DRAWN ? 'end' : 'middle'
          }>${tick}</text>`,
      )}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-age-bar': YpAgeBar;
  }
}
