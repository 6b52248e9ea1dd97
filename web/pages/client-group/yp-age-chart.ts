import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import type { AgeRange } from '../../../api/contract/coverage.ts';
import { list, t } from '../../i18n/i18n.ts';
import { ageRangeText, withWholeRanges } from '../../i18n/service-values.ts';
import { ageBlocks, ageCoverage, type AgeCoverage } from '../../state/directory-ages.ts';
import { base } from '../../styles/base.ts';

/** The picture's own units; it is stretched to the width it is given. */
const WIDTH = 600;
const HEIGHT = 150;
const LEFT = 26;
const TOP = 22;
const BOTTOM = 22;
const OLDEST_DRAWN = 100;
const TICKS = [0, 7, 18, 30, 50, 65, 80, 100] as const;
/** A named gap needs so many years of room for its words. */
const ROOM_FOR_NAME = 12;

const xOf = (age: number) => LEFT + (Math.min(age, OLDEST_DRAWN) / OLDEST_DRAWN) * (WIDTH - LEFT - 2);

/** How many services there are for each year of age, as a chart; the gaps are named, and all is said in words below. */
@customElement('yp-age-chart')
export class YpAgeChart extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .block {
        fill: var(--accent);
        shape-rendering: crispEdges;
        print-color-adjust: exact;
      }
      .gap {
        fill: var(--duplicate-weak);
        stroke: var(--duplicate);
        stroke-width: 1;
        stroke-dasharray: 3 3;
      }
      .gap-name {
        fill: var(--duplicate);
        font-weight: 620;
      }
      line {
        stroke: var(--line);
      }
      .axis {
        stroke: var(--line-strong);
      }
      text {
        fill: var(--muted);
        font-size: 11px;
        font-variant-numeric: tabular-nums;
      }
      figcaption {
        margin-top: var(--s3);
        color: var(--muted);
        font-size: var(--t-s);
      }
      @media (max-width: 700px) {
        text {
          font-size: 17px;
        }
      }
    `,
  ];
  /** Services at each year of age, 0–120. */
  @property({ attribute: false }) ages: readonly number[] = [];
  /** Services whose ages are not known. */
  @property({ type: Number }) unknown = 0;
  /** Years that nobody serves though somebody should. */
  @property({ attribute: false }) gaps: readonly AgeRange[] = [];

  override render() {
    const coverage = ageCoverage(this.ages);
    return html`<figure>
      ${coverage ? this.renderChart(coverage) : nothing}
      <figcaption>${withWholeRanges(this.sentences(coverage).join(' '))}</figcaption>
    </figure>`;
  }

  private renderChart({ most }: AgeCoverage) {
    const floor = HEIGHT - BOTTOM;
    const step = (floor - TOP) / most;
    const blocks = ageBlocks(this.ages.slice(0, OLDEST_DRAWN)).filter(({ count }) => count > 0);
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      ${gridLines(most).map(
        (count) =>
          svg`<line x1=${LEFT} x2=${WIDTH} y1=${floor - count * step} y2=${floor - count * step}></line>
            <text x=${LEFT - 6} y=${floor - count * step + 4} text-anchor="end">${count}</text>`,
      )}
      <path
        class="block"
        d=${blocks
          .map(({ from, to, count }) => {
            const height = count * step;
            return `M${xOf(from)} ${floor}v${-height}H${xOf(to + 1)}v${height}z`;
          })
          .join('')}
      ></path>
      ${this.gaps.map((gap) => renderGap(gap, floor))}
      <line class="axis" x1=${LEFT} x2=${WIDTH} y1=${floor} y2=${floor}></line>
      ${TICKS.map(
        (age) =>
          svg`<text x=${xOf(age)} y=${HEIGHT - 5} text-anchor=${age === OLDEST_DRAWN ? 'end' : 'middle'}>${age}</text>`,
      )}
    </svg>`;
  }

  private sentences(coverage: AgeCoverage | undefined): readonly string[] {
    const unknown = this.unknown > 0 ? [t('clientGroup.ages.unknown', { count: this.unknown })] : [];
    if (!coverage) return this.unknown > 0 ? [t('clientGroup.ages.none')] : [];
    const { from, to, most } = coverage;
    const { gaps } = this;
    const everybody = from === 0 && to >= OLDEST_DRAWN;
    const peak = ageBlocks(this.ages).find(({ count }) => count === most)!;
    return [
      everybody && gaps.length === 0
        ? t('clientGroup.ages.all')
        : t('clientGroup.ages.covered', { from, to }),
      gaps.length > 0
        ? t('clientGroup.ages.gaps', { count: gaps.length, ages: list(gaps.map(ageRangeText)) })
        : everybody || this.unknown > 0
          ? ''
          : t('clientGroup.ages.noGaps'),
      most > 1 ? t('clientGroup.ages.peak', { count: most, ages: ageRangeText(peak) }) : '',
      ...unknown,
    ].filter((sentence) => sentence !== '');
  }
}

function renderGap(gap: AgeRange, floor: number) {
  const [left, right] = [xOf(gap.from), xOf(gap.to + 1)];
  return svg`<rect class="gap" x=${left} y=${TOP} width=${right - left} height=${floor - TOP}></rect>
    ${
      gap.to - gap.from + 1 >= ROOM_FOR_NAME
        ? svg`<text class="gap-name" x=${(left + right) / 2} y=${(TOP + floor) / 2 + 4} text-anchor="middle">
            ${t('clientGroup.ages.gap', { ages: ageRangeText(gap) })}
          </text>`
        : nothing
    }`;
}

/** Two or three lines at whole numbers, the highest at the top. */
function gridLines(most: number): readonly number[] {
  return most <= 3 ? Array.from({ length: most }, (_, index) => index + 1) : [Math.round(most / 2), most];
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-age-chart': YpAgeChart;
  }
}
