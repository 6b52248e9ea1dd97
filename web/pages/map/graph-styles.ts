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
    inset: -33%;
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
  .layers.moving > canvas:not(.moved) {
    visibility: hidden;
  }
  /* Not seen, and still what the pointer meets. */
  .layers.moving > .nodes {
    opacity: 0;
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
  footer {
    container-type: inline-size;
  }
  @container (max-width: 420px) {
    .zoom {
      gap: 0;
    }
  }
  /* Legend and buttons do not fit beside each other. */
  @media (max-width: 360px) {
    footer {
      flex-wrap: wrap;
      justify-content: center;
      gap: 0 var(--s2);
    }
    yp-map-legend {
      flex-basis: 100%;
    }
  }
`;
