import { css } from 'lit';

/** Looks of `yp-map-panel`: a column beside the picture; on a phone a sheet of which a handle is always seen. */
export const sheetStyles = css`
  :host {
    display: block;
    min-height: 0;
  }
  aside {
    /* Texts for readers alone are positioned: they must scroll with the rest, not lengthen the page. */
    position: relative;
    height: 100%;
    overflow-y: auto;
    padding: var(--s5) var(--s5) var(--s8);
    border-left: 1px solid var(--line);
    background: var(--surface);
    scrollbar-width: thin;
  }
  aside:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  .head {
    display: none;
  }
  .part {
    margin-top: var(--s4);
  }
  @media (max-width: 760px) {
    :host {
      position: absolute;
      inset: auto 0 0;
      z-index: 4;
      height: var(--sheet);
    }
    :host([open]) {
      height: 54%;
    }
    aside {
      overflow: hidden;
      padding: 0 var(--s4);
      border: 0;
      border-top: 1px solid var(--line);
    }
    :host([open]) aside {
      overflow-y: auto;
      padding-bottom: var(--s6);
      border-radius: 16px 16px 0 0;
      box-shadow: var(--shadow-high);
    }
    :host(:not([open])) .body {
      visibility: hidden;
    }
    .head {
      position: sticky;
      top: 0;
      z-index: 1;
      display: flex;
      align-items: center;
      justify-content: space-between;
      width: 100%;
      min-height: calc(var(--sheet) - 1px);
      padding: 0;
      border: 0;
      background: var(--surface);
      font-size: var(--t-s);
      font-weight: 600;
      cursor: pointer;
    }
    .head yp-icon {
      color: var(--muted);
      rotate: 180deg;
    }
    :host([open]) .head yp-icon {
      rotate: 0deg;
    }
  }
`;
