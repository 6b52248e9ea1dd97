import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Relation } from '../../api/contract/relation.ts';
import { gapOf, LINK_LOOKS } from '../graph/link-look.ts';
import { base } from '../styles/base.ts';
import { RELATION_ICONS } from './relation-icons.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

const WIDTH = 40;
const HEIGHT = 18;
/** As a link of middling strength is drawn. */
const THICKER_PX = 0.75;

/** A piece of a link as the map draws it, for its legend: colour, pattern and sign. A word must stand beside it. */
@customElement('yp-relation-line')
export class YpRelationLine extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-grid;
        place-items: center;
        flex: none;
        width: ${WIDTH}px;
        height: ${HEIGHT}px;
        color: var(--color);
        forced-color-adjust: none;
      }
      svg,
      .sign {
        grid-area: 1 / 1;
      }
      svg {
        width: 100%;
        height: 100%;
      }
      path {
        fill: none;
        stroke: currentcolor;
      }
      .gap {
        stroke: var(--relation-ground, var(--surface));
      }
      .sign {
        display: grid;
        place-items: center;
        width: ${HEIGHT}px;
        height: ${HEIGHT}px;
        border: 1.25px solid currentcolor;
        border-radius: 50%;
        background: var(--relation-ground, var(--surface));
        --icon-size: 11px;
      }
      :host([decided]) .sign {
        border-color: transparent;
        background: var(--color);
        color: var(--relation-ground, var(--surface));
      }
      :host([relation='shared-clients']) {
        --color: var(--shared-clients);
      }
      :host([relation='duplicate']) {
        --color: var(--duplicate);
      }
      :host([relation='partner']) {
        --color: var(--partner);
      }
      :host([relation='peer']) {
        --color: var(--peer);
      }
      :host([relation='experiment']) {
        --color: var(--experiment);
      }
    `,
  ];
  @property({ reflect: true }) relation: Relation = 'shared-clients';
  /** As a link of which people have decided. */
  @property({ type: Boolean, reflect: true }) decided = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    const look = LINK_LOOKS[this.relation];
    const width = look.thinnest + THICKER_PX;
    const gap = gapOf(look, width);
    const across = `M1 ${HEIGHT / 2}H${WIDTH - 1}`;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}">
        <path
          d=${across}
          stroke-width=${width}
          stroke-linecap=${look.cap}
          stroke-dasharray=${look.dash.join(' ') || nothing}
        ></path>
        ${gap > 0 ? svg`<path class="gap" d=${across} stroke-width=${gap}></path>` : nothing}
      </svg>
      ${
        this.relation === 'shared-clients'
          ? nothing
          : html`<span class="sign"
              ><yp-icon name=${this.decided ? 'check' : RELATION_ICONS[this.relation]}></yp-icon
            ></span>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-relation-line': YpRelationLine;
  }
}
