import { css, html } from 'lit';
import { cssVars } from '../../../components/css-vars.ts';
import type { Held } from '../../../graph/held.ts';

/** Looks of what is held over the picture, and of the button that lets one take hold. */
export const heldStyles = css`
  .edit[aria-pressed='true'] {
    background: var(--accent-weak);
    color: var(--accent-ink);
  }
  .stage.editing .nodes.over-something {
    cursor: move;
  }
  .held {
    position: absolute;
    z-index: 1;
    left: calc(var(--x) - var(--r));
    top: calc(var(--y) - var(--r));
    width: calc(2 * var(--r));
    height: calc(2 * var(--r));
    border: 2px solid var(--color);
    border-radius: 50%;
    background: color-mix(in srgb, var(--color) 20%, transparent);
    pointer-events: none;
  }
  .held.node {
    background: color-mix(in srgb, var(--color) 75%, transparent);
    box-shadow: var(--shadow-high);
  }
  @media (forced-colors: active) {
    .held {
      border-color: Highlight;
    }
    .edit[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;

interface Outline {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A disc in its department's colour, where what is held would be put; in pixels of the stage. */
export function renderHeld({ kind, color }: Held, { x, y, r }: Outline) {
  const place = { '--x': `${x}px`, '--y': `${y}px`, '--r': `${r}px`, '--color': `var(--d${color})` } as const;
  return html`<div class="held ${kind}" aria-hidden="true" ${cssVars(place)}></div>`;
}
