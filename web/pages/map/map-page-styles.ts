import { css } from 'lit';

/**
 * The map fills the window: filters, picture, panel side by side. On narrower screens the filters move into a dialog,
 * on a phone the panel is a sheet over the picture's foot.
 */
export const mapPageStyles = css`
  :host {
    --panel: 336px;
    --sheet: 44px;
    flex: none !important;
    height: calc(100dvh - var(--header) - var(--tabbar) - env(safe-area-inset-bottom));
    display: grid;
    grid-template: minmax(0, 1fr) / 268px minmax(0, 1fr) var(--panel);
  }
  .filters,
  .panel {
    min-height: 0;
    overflow-y: auto;
    padding: var(--s5) var(--s5) var(--s8);
    background: var(--surface);
    scrollbar-width: thin;
  }
  .filters {
    border-right: 1px solid var(--line);
  }
  .panel {
    border-left: 1px solid var(--line);
  }
  .panel:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  .centre {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  yp-map-graph,
  .scroll,
  .instead {
    flex: 1;
    min-height: 0;
  }
  .scroll,
  .instead {
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
  .sheet-head {
    display: none;
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
    .panel {
      position: absolute;
      inset: auto 0 0;
      z-index: 4;
      height: var(--sheet);
      overflow: hidden;
      padding: 0 var(--s4);
      border: 0;
      border-top: 1px solid var(--line);
    }
    .panel.open {
      height: 54%;
      overflow-y: auto;
      padding-bottom: var(--s6);
      border-radius: 16px 16px 0 0;
      box-shadow: var(--shadow-high);
    }
    .panel:not(.open) .panel-body {
      visibility: hidden;
    }
    .sheet-head {
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
    .sheet-head yp-icon {
      color: var(--muted);
      rotate: 180deg;
    }
    .open .sheet-head yp-icon {
      rotate: 0deg;
    }
  }
  @media print {
    :host {
      height: auto;
      display: block;
    }
  }
`;
