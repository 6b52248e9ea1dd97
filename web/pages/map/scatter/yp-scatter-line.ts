import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { LOWEST_THRESHOLD } from '../../../../api/contract/relation-settings.ts';
import { cssVars } from '../../../components/css-vars.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import type { ThresholdName } from '../../../state/relation-thresholds.ts';
import { base } from '../../../styles/base.ts';

/** The user has moved a line. */
export class LineMoveEvent extends Event {
  static readonly type = 'line-move';
  readonly name: ThresholdName;
  /** 0 to 1, not yet kept within what can be set. */
  readonly value: number;
  constructor(name: ThresholdName, value: number) {
    super(LineMoveEvent.type, { bubbles: true, composed: true });
    this.name = name;
    this.value = value;
  }
}

const HUNDRED = 100;
const STEP = 1 / HUNDRED;
const LEAP = 10 * STEP;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -LEAP,
  PageUp: LEAP,
};

/**
 * One threshold as a line across the scatter: to drag, and a slider for the keyboard. The picture draws the line; this
 * is what one takes hold of.
 *
 * @fires line-move at every step
 */
@customElement('yp-scatter-line')
export class YpScatterLine extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: contents;
      }
      .line {
        position: absolute;
        z-index: 1;
        touch-action: none;
      }
      .upright {
        left: calc(var(--at) - 8px);
        top: var(--start);
        width: 17px;
        height: calc(var(--end) - var(--start));
        cursor: ew-resize;
      }
      .level {
        top: calc(var(--at) - 8px);
        left: var(--start);
        height: 17px;
        width: calc(var(--end) - var(--start));
        cursor: ns-resize;
      }
      .grip {
        position: absolute;
        width: 18px;
        height: 18px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        background: var(--accent);
        box-shadow: 0 0 0 1px var(--accent);
      }
      .upright .grip {
        left: 0;
        top: -9px;
      }
      .level .grip {
        top: 0;
        right: -9px;
      }
      .line:focus-visible {
        outline: none;
      }
      .line:focus-visible .grip {
        outline: 2px solid var(--accent);
        outline-offset: 3px;
      }
      @media (pointer: coarse) {
        .grip::after {
          content: '';
          position: absolute;
          inset: -13px;
        }
      }
      @media (forced-colors: active) {
        .grip {
          border-color: CanvasText;
        }
      }
      @media print {
        .line {
          display: none;
        }
      }
    `,
  ];
  @property() name: ThresholdName = 'highClientOverlap';
  /** 0 to 1. */
  @property({ type: Number }) value = 0;
  /** What its value means, in words. */
  @property() words = '';
  /** Where it is, and from where to where it runs, in pixels of the picture. */
  @property({ type: Number }) at = 0;
  @property({ type: Number }) start = 0;
  @property({ type: Number }) end = 0;
  /** The score at a point of the window. */
  @property({ attribute: false }) scoreAt: (x: number, y: number) => number = () => 0;
  @query('.line') private line!: HTMLElement;
  private dragged: number | undefined;
  private frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  override render() {
    const upright = this.name === 'highClientOverlap';
    return html`<div
      class="line ${upright ? 'upright' : 'level'}"
      role="slider"
      tabindex="0"
      aria-label=${t(`scatter.line.${this.name}`)}
      aria-orientation=${upright ? 'horizontal' : 'vertical'}
      aria-valuemin=${Math.round(LOWEST_THRESHOLD * HUNDRED)}
      aria-valuemax=${HUNDRED}
      aria-valuenow=${Math.round(this.value * HUNDRED)}
      aria-valuetext=${this.words}
      ${cssVars({ '--at': `${this.at}px`, '--start': `${this.start}px`, '--end': `${this.end}px` })}
      @pointerdown=${this.handleDown}
      @pointermove=${this.handleMove}
      @lostpointercapture=${this.handleLost}
      @keydown=${this.handleKey}
    >
      <i class="grip"></i>
    </div>`;
  }

  private handleDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.line.setPointerCapture(event.pointerId);
    this.line.focus({ preventScroll: true });
    event.preventDefault();
  }

  /** Told once for each frame: a pointer moves more often than anything is drawn. */
  private handleMove(event: PointerEvent): void {
    if (!this.line.hasPointerCapture(event.pointerId)) return;
    this.dragged = this.scoreAt(event.clientX, event.clientY);
    if (this.frame === 0) this.frame = requestAnimationFrame(this.tellDragged);
  }

  private handleLost(): void {
    cancelAnimationFrame(this.frame);
    this.tellDragged();
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) this.tell(this.value + step);
    else if (event.key === 'Home') this.tell(LOWEST_THRESHOLD);
    else if (event.key === 'End') this.tell(1);
    else return;
    event.preventDefault();
  }

  private readonly tellDragged = (): void => {
    this.frame = 0;
    if (this.dragged !== undefined) this.tell(this.dragged);
    this.dragged = undefined;
  };

  private tell(value: number): void {
    this.dispatchEvent(new LineMoveEvent(this.name, value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-scatter-line': YpScatterLine;
  }
  interface HTMLElementEventMap {
    'line-move': LineMoveEvent;
  }
}
