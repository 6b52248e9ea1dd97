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
  footer {
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
  @media (max-width: 760px) {
    footer {
      padding: 0 var(--s2) 0 var(--s3);
      gap: var(--s2);
    }
    .zoom {
      gap: 0;
    }
  }
`;
