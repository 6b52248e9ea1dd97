import { css } from 'lit';

/** Looks of `yp-map-matrix`: a picture, over it what scrolls, and a foot with legend and zoom. */
export const matrixStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: hidden;
    background: var(--bg);
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  .scroller.over-something {
    cursor: pointer;
  }
  .sheet {
    position: relative;
    width: var(--width);
    height: var(--height);
  }
  @media (max-width: 760px) {
    .zoom {
      gap: 0;
    }
  }
`;
