import { css } from 'lit';

/** Looks of `yp-map-scatter`: the fields of the lines, the picture with the lines to drag, and what it counts. */
export const scatterStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 240px;
    overflow: hidden;
  }
  .field,
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  canvas {
    pointer-events: none;
  }
  .field.over-something {
    cursor: pointer;
  }
  .field:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  .tip {
    position: absolute;
    z-index: 2;
    left: clamp(8px, var(--x), calc(100% - 268px));
    top: var(--y);
    translate: 0 14px;
    width: max-content;
    max-width: min(260px, calc(100% - 16px));
    padding: 7px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow-high);
    font-size: var(--t-s);
    line-height: 1.35;
    pointer-events: none;
  }
  .tip.above {
    translate: 0 calc(-100% - 12px);
  }
  .tip strong {
    display: block;
    font-weight: 600;
  }
  .tip > span {
    display: block;
    color: var(--muted);
  }
  .instead {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    padding: var(--s6);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--s5);
    min-height: 48px;
    padding: var(--s2) var(--s4);
    border-top: 1px solid var(--line);
    background: var(--surface);
    color: var(--muted);
    font-size: var(--t-s);
  }
  @media (max-width: 760px) {
    footer {
      padding: var(--s2) var(--s3);
    }
  }
`;
