import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { YpElement } from '../../components/yp-element.ts';
import { base } from '../../styles/base.ts';

export interface Segment {
  readonly id: string;
  readonly label: string;
}

/** The user chose another segment. */
export class SegmentChangeEvent extends Event {
  static readonly type = 'segment-change';
  readonly segment: string;
  constructor(segment: string) {
    super(SegmentChangeEvent.type, { bubbles: true, composed: true });
    this.segment = segment;
  }
}

/** So many fit on any screen. */
const FEW = 4;

/**
 * One choice of a few, side by side: native radio buttons in the shape of a switch.
 *
 * @fires segment-change when the user chooses another one
 */
@customElement('yp-segments')
export class YpSegments extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: flex;
        margin: 0;
        padding: 3px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--segments-background, var(--bg));
      }
      label {
        position: relative;
        flex: 1 0 auto;
        display: grid;
        place-items: center;
        min-height: 32px;
        padding: 2px var(--s3);
        border-radius: var(--radius-s);
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 540;
        cursor: pointer;
        transition: background var(--fast);
      }
      label:hover {
        color: var(--ink);
      }
      label:has(:checked) {
        background: var(--surface);
        color: var(--ink);
        font-weight: 620;
        box-shadow: 0 0 0 1px var(--line-strong);
      }
      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }
      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      /* Five words beside each other on the narrowest phones. */
      @media (max-width: 430px) {
        .many label {
          padding-inline: 5px;
          font-size: var(--t-xs);
        }
      }
      @media (pointer: coarse) {
        label {
          min-height: 38px;
        }
      }
      @media (forced-colors: active) {
        label:has(:checked) {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];
  @property() label = '';
  @property({ attribute: false }) segments: readonly Segment[] = [];
  @property() selected = '';

  override render() {
    return html`<fieldset class=${this.segments.length > FEW ? 'many' : ''} aria-label=${this.label}>
      ${this.segments.map(
        ({ id, label }) =>
          html`<label
            ><input
              type="radio"
              name="segments"
              value=${id}
              .checked=${id === this.selected}
              @change=${() => this.dispatchEvent(new SegmentChangeEvent(id))}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-segments': YpSegments;
  }
  interface HTMLElementEventMap {
    'segment-change': SegmentChangeEvent;
  }
}
