import { css } from 'lit';

/**
 * The map fills the window: filters, picture, panel side by side. On narrower screens the filters move into a dialog,
 * on a phone the panel is a sheet over the picture's foot.
 */
export const mapPageStyles = css`
  :host {
    --panel: 336px;
    --sheet: 44px;
    min-height: 0;
    display: grid;
    grid-template: minmax(0, 1fr) / 268px minmax(0, 1fr) var(--panel);
  }
  :host([presenting]) {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  .skip {
    position: absolute;
    z-index: 5;
    margin: var(--s2);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .filters {
    position: relative;
    min-height: 0;
    overflow-y: auto;
    padding: var(--s5) var(--s5) var(--s8);
    background: var(--surface);
    scrollbar-width: thin;
    border-right: 1px solid var(--line);
  }
  .centre:focus {
    outline: none;
  }
  .centre {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  yp-map-graph,
  yp-map-matrix,
  yp-map-columns,
  yp-map-scatter,
  .scroll,
  .instead {
    flex: 1;
    min-height: 0;
  }
  /* The bar above the picture, which keeps its fields from the edge, is not there. */
  :host([presenting]) yp-map-scatter {
    padding-top: var(--s3);
  }
  .scroll,
  .instead {
    position: relative;
    overflow: auto;
  }
  .instead {
    display: grid;
    align-content: center;
    justify-content: center;
    padding: var(--s6);
  }
  .strip {
    border-block: 1px solid var(--line);
    background: var(--surface);
  }
  yp-dialog {
    --relation-ground: var(--raised);
  }
  @media (max-width: 1240px) {
    :host {
      grid-template-columns: minmax(0, 1fr) var(--panel);
    }
    .filters {
      display: none;
    }
  }
  @media (max-width: 940px) {
    :host {
      --panel: 292px;
    }
  }
  @media (max-width: 760px) {
    :host {
      position: relative;
      grid-template: minmax(0, 1fr) var(--sheet) / minmax(0, 1fr);
    }
  }
  @media print {
    :host {
      height: auto;
      display: block;
    }
  }
`;
