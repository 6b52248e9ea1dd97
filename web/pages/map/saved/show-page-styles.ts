import { css } from 'lit';

/** Looks of a presentation: words on top, the picture over all the rest; sized for the last row of a hall as well. */
export const showPageStyles = css`
  :host {
    --bar: 44px;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    background: var(--bg);
  }
  .head {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: var(--s3) var(--s8);
    padding: var(--s4) var(--s6) var(--s3);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  /* How far one has come, as a line on the window's upper edge. */
  .head::before {
    content: '';
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(100% * var(--done, 0));
    height: 3px;
    background: var(--accent);
    transition: width var(--slow) ease-out;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  h1 {
    font-size: clamp(1.3rem, 0.8rem + 1.35vw, 2.5rem);
    text-wrap: pretty;
  }
  .caption {
    max-width: 84ch;
    margin-top: var(--s1);
    color: var(--muted);
    font-size: clamp(1rem, 0.72rem + 0.72vw, 1.6rem);
    line-height: 1.35;
    text-wrap: pretty;
  }
  nav {
    flex: none;
    display: flex;
    align-items: center;
    gap: var(--s1);
  }
  nav .button.icon {
    width: var(--bar);
    min-height: var(--bar);
  }
  .step {
    border-color: var(--line-strong);
    color: var(--ink);
  }
  .position {
    min-width: 4.4em;
    color: var(--muted);
    font-size: var(--t-base);
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    margin-left: var(--s3);
  }
  .slides {
    position: relative;
    min-height: 0;
    overflow: hidden;
  }
  yp-slide {
    position: absolute;
    inset: 0;
  }
  /* A slide that waits is laid out and drawn already, so that it only has to be uncovered. */
  yp-slide[inert] {
    visibility: hidden;
  }
  .instead {
    display: grid;
    place-content: center;
    padding: var(--s6);
  }
  @media (max-width: 760px) {
    :host {
      --bar: 56px;
      grid-template-rows: auto minmax(0, 1fr) auto;
    }
    .head {
      padding: var(--s3) var(--s4);
    }
    nav {
      position: fixed;
      z-index: 2;
      inset: auto 0 0;
      gap: var(--s2);
      padding: var(--s2) var(--s3) calc(var(--s2) + env(safe-area-inset-bottom));
      border-top: 1px solid var(--line);
      background: var(--surface);
    }
    nav .step {
      flex: 1;
    }
    .tools {
      order: 1;
      margin: 0;
    }
    .tools .button.icon {
      width: 44px;
    }
    .position {
      min-width: 3.4em;
    }
    .slides {
      margin-bottom: calc(var(--bar) + 2 * var(--s2) + 1px + env(safe-area-inset-bottom));
    }
  }
  /* The two buttons that matter need the room. */
  @media (max-width: 400px) {
    .tools .to-map {
      display: none;
    }
  }
`;
