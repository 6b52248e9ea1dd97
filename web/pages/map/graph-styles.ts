import { css } from 'lit';

/** Looks of `yp-map-graph`: three layers on each other, and a foot with legend and zoom. */
export const graphStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
    touch-action: none;
    background: var(--bg);
  }
  .stage:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  canvas.under,
  canvas.over,
  .nodes {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  canvas.under,
  canvas.over {
    pointer-events: none;
  }
  .nodes {
    cursor: grab;
  }
  .nodes:active {
    cursor: grabbing;
  }
  .nodes.over-something {
    cursor: pointer;
  }
  .tip {
    position: absolute;
    z-index: 2;
    left: clamp(8px, var(--x), calc(100% - 248px));
    top: var(--y);
    translate: 0 14px;
    width: max-content;
    max-width: 240px;
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
  .tip span {
    color: var(--muted);
  }
  footer {
    container-type: inline-size;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4);
    height: 48px;
    padding: 0 var(--s4);
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .legend {
    display: flex;
    align-items: center;
    gap: 0 var(--s4);
    color: var(--muted);
    white-space: nowrap;
    font-size: var(--t-s);
  }
  .legend b {
    color: var(--ink);
    font-weight: 580;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .legend i {
    width: 24px;
    border-top: var(--width) solid var(--color);
    border-radius: 3px;
    forced-color-adjust: none;
  }
  .legend .number {
    color: var(--ink);
  }
  .zoom {
    display: flex;
    flex: none;
    gap: 2px;
  }
  @container (max-width: 640px) {
    .legend .about {
      display: none;
    }
    .legend {
      column-gap: var(--s3);
    }
    .legend i {
      width: 16px;
    }
  }
  @container (max-width: 420px) {
    .legend {
      column-gap: 10px;
      font-size: var(--t-xs);
    }
    .legend li {
      gap: 4px;
    }
    .legend i {
      width: 10px;
    }
    .zoom {
      gap: 0;
    }
  }
  @media (max-width: 760px) {
    footer {
      padding: 0 var(--s2) 0 var(--s3);
      gap: var(--s2);
    }
  }
`;
