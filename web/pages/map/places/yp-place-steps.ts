import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MapLevel } from '../../../../api/contract/relation.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { t } from '../../../i18n/i18n.ts';
import type { MapNode } from '../../../state/map-links.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import type { SegmentChangeEvent } from '../yp-segments.ts';
import '../yp-segments.ts';
import { PlaceMoveEvent } from './places-events.ts';

/** In the order in which one reads a cross. */
const DIRECTIONS = ['up', 'left', 'right', 'down'] as const;

/**
 * Four arrows that move the chosen node, or its whole department, by a step.
 *
 * @fires place-move when the user presses one
 */
@customElement('yp-place-steps')
export class YpPlaceSteps extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        justify-items: center;
        gap: var(--s3);
        margin: var(--s4) 0 0;
        padding: var(--s3) var(--s4) var(--s4);
        border: 1px solid var(--accent-line);
        border-radius: var(--radius);
      }
      legend {
        padding: 0 var(--s1);
        font-size: var(--t-s);
        font-weight: 600;
        color: var(--accent-ink);
      }
      .cross {
        display: grid;
        grid-template:
          '. up .' 40px
          'left . right' 40px
          '. down .' 40px / 40px 40px 40px;
        gap: 2px;
      }
      .cross .button {
        border-color: var(--line-strong);
        color: var(--accent);
      }
      .up {
        grid-area: up;
      }
      .left {
        grid-area: left;
      }
      .right {
        grid-area: right;
      }
      .down {
        grid-area: down;
      }
    `,
  ];
  @property({ attribute: false }) node!: MapNode;
  @property() level: MapLevel = 'team';
  @state() private kind: 'node' | 'department' = 'node';

  override render() {
    const { level } = this;
    return html`<fieldset>
      <legend>${t('mapPlaces.move.title')}</legend>
      <div class="cross">
        ${DIRECTIONS.map((direction) => {
          const label = t(`mapPlaces.move.${direction}`);
          return html`<button
            type="button"
            class="button icon ${direction}"
            aria-label=${label}
            title=${label}
            @click=${() => this.move(direction)}
          >
            <yp-icon name=${`arrow-${direction}` as const}></yp-icon>
          </button>`;
        })}
      </div>
      ${
        level === 'department'
          ? nothing
          : html`<yp-segments
              label=${t('mapPlaces.move.what')}
              .segments=${[
                { id: 'node', label: t(`mapPlaces.move.kind.node.${level}`) },
                { id: 'department', label: t('mapPlaces.move.kind.department') },
              ]}
              selected=${this.kind}
              @segment-change=${this.handleKind}
            ></yp-segments>`
      }
    </fieldset>`;
  }

  private move(to: (typeof DIRECTIONS)[number]): void {
    const { kind, node } = this;
    this.dispatchEvent(new PlaceMoveEvent({ kind, id: kind === 'node' ? node.id : node.department, to }));
  }

  private handleKind({ segment }: SegmentChangeEvent): void {
    this.kind = segment === 'department' ? 'department' : 'node';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-place-steps': YpPlaceSteps;
  }
}
