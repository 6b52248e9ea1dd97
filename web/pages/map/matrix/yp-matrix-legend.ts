import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { RELATIONS, type NotableRelation } from '../../../../api/contract/relation.ts';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { CanvasLayer } from '../../../graph/canvas-layer.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { countByStrength, notableRelations, type MapLink } from '../../../state/map-links.ts';
import { CELL_STEPS } from '../../../state/matrix.ts';
import { base } from '../../../styles/base.ts';
import { drawMark } from './draw-marks.ts';
import { readMatrixPalette, STEP_COVER } from './matrix-palette.ts';

const MARK_PX = 22;
const PERCENT = 100;

/** What darkness and marks of the cells mean, and how many there are of each. */
@customElement('yp-matrix-legend')
export class YpMatrixLegend extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        flex: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s5);
        min-width: 0;
        padding-block: var(--s1);
        container-type: inline-size;
        color: var(--muted);
        font-size: var(--t-s);
        white-space: nowrap;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s4);
      }
      b {
        color: var(--ink);
        font-weight: 580;
      }
      li {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      i {
        width: 16px;
        height: 16px;
        border-radius: 3px;
        background: color-mix(in srgb, var(--accent) var(--cover), var(--bg));
        forced-color-adjust: none;
      }
      canvas {
        width: ${MARK_PX}px;
        height: ${MARK_PX}px;
        margin-inline: -2px;
      }
      .count {
        color: var(--ink);
        font-variant-numeric: tabular-nums;
      }
      @container (max-width: 640px) {
        .title {
          display: none;
        }
      }
      @container (max-width: 480px) {
        ul {
          gap: 0 6px;
        }
        li {
          gap: 3px;
        }
        .count {
          display: none;
        }
        /* Still read aloud: the darkness of those seen tells where the others are. */
        .none,
        .clear {
          position: absolute;
          width: 1px;
          clip-path: inset(50%);
        }
      }
      @media (max-width: 760px) {
        :host {
          font-size: var(--t-xs);
        }
      }
      @media (forced-colors: active) {
        i {
          background: color-mix(in srgb, CanvasText var(--cover), Canvas);
        }
      }
    `,
  ];
  @property({ attribute: false }) links: readonly MapLink[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('theme-change', this.drawMarks);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('theme-change', this.drawMarks);
  }

  protected override updated(): void {
    this.drawMarks();
  }

  override render() {
    const strengths = countByStrength(this.links);
    const steps = CELL_STEPS.filter((step) => step !== 'none' || strengths.none > 0);
    return html`<ul class="plain">
        <li class="title"><b>${t('matrix.legend.darkness')}</b></li>
        ${steps.map(
          (step) =>
            html`<li>
              <i ${cssVars({ '--cover': `${STEP_COVER[CELL_STEPS.indexOf(step)]! * PERCENT}%` })}></i
              ><span class="word ${step}">${t(`common.strength.${step}`)}</span>
              <span class="count">${number(strengths[step])}</span>
            </li>`,
        )}
      </ul>
      <ul class="plain">
        ${notableRelations(this.links).map(
          ({ relation, count }) =>
            html`<li>
              <canvas data-relation=${relation}></canvas>${t(`map.relations.short.${relation}`)}
              <span class="count">${number(count)}</span>
            </li>`,
        )}
      </ul>`;
  }

  /** By the same hand as in the picture, so that they are the same. */
  private readonly drawMarks = (): void => {
    const { ground, relations } = readMatrixPalette(this);
    for (const canvas of this.renderRoot.querySelectorAll('canvas')) {
      const relation = canvas.dataset['relation'] as NotableRelation;
      const context = new CanvasLayer(canvas).clear({ width: MARK_PX, height: MARK_PX });
      const color = relations[RELATIONS.indexOf(relation)]!;
      drawMark(context, relation, false, { x: 0, y: 0, side: MARK_PX }, { ground, color });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-matrix-legend': YpMatrixLegend;
  }
}
