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
  /* Reaches beyond the stage: what a hand pulls in is drawn already. */
  .layers {
    position: absolute;
    inset: -25%;
    transform-origin: 0 0;
    will-change: transform;
  }
  .layers canvas,
  .nodes {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .layers > canvas {
    pointer-events: none;
  }
  .layers:not(.moving) > .moved,
  .layers.moving > :not(.moved) {
    visibility: hidden;
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
  yp-mini-map {
    position: absolute;
    right: var(--s3);
    bottom: var(--s3);
    z-index: 1;
    box-shadow: var(--shadow-high);
  }
  @media (max-width: 760px) {
    yp-mini-map {
      display: none;
    }
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
  .tip > span {
    display: block;
    color: var(--muted);
  }
  footer {
    container-type: inline-size;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4);
    min-height: 48px;
    padding: 0 var(--s4);
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .zoom {
    display: flex;
    flex: none;
    gap: 2px;
  }
  @container (max-width: 420px) {
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
