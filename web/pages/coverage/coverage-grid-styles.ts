import { css } from 'lit';

/** Looks of the heat map: quiet names, five steps of one colour, head and names that stay in sight. */
export const coverageGridStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .scroll {
    /* So that what is only read aloud in it is cut with the rest. */
    position: relative;
    max-height: calc(100dvh - var(--header) - var(--s6));
    overflow: auto;
    overscroll-behavior-x: contain;
    scroll-padding: var(--head) 0 0 var(--names);
    --head: 178px;
    --names: 300px;
  }
  table {
    min-width: 100%;
    border-spacing: 0;
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th {
    position: sticky;
    z-index: 2;
    top: 0;
    padding: var(--s3) 0 var(--s2);
    background: var(--surface);
    box-shadow: 0 1px var(--line-strong);
    color: var(--muted);
    font-size: var(--t-s);
    vertical-align: bottom;
  }
  .corner,
  .name-cell {
    position: sticky;
    left: 0;
    min-width: var(--names);
    max-width: var(--names);
    background: var(--surface);
  }
  thead .corner {
    z-index: 3;
    padding-inline: var(--s5) var(--s3);
    font-weight: 560;
  }
  .department {
    display: grid;
    justify-items: center;
    gap: var(--s2);
    min-width: 46px;
  }
  .department .label {
    max-height: 122px;
    overflow: hidden;
    writing-mode: vertical-rl;
    rotate: 180deg;
    line-height: 1.15;
    text-wrap: balance;
    hyphens: auto;
  }
  .total {
    padding-inline: var(--s3) var(--s5);
    text-align: end;
  }
  tbody td {
    padding: 1px;
  }
  .name-cell {
    z-index: 1;
    padding: 0 var(--s3) 0 var(--s5);
  }
  .name {
    display: flex;
    align-items: center;
    min-height: 34px;
    padding: 3px 0 3px calc(var(--depth) * 20px);
    line-height: 1.25;
  }
  .name a {
    min-width: 0;
    color: var(--ink);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .name a:hover {
    color: var(--accent);
  }
  .top .name a {
    font-weight: 640;
  }
  .expander,
  .leaf {
    flex: none;
    width: 24px;
    height: 24px;
    margin-left: -8px;
  }
  .expander {
    display: inline-grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .expander yp-icon {
    --icon-size: 15px;
    transition: rotate var(--fast);
  }
  [aria-expanded='true'] > .name-cell .expander yp-icon {
    rotate: 90deg;
  }
  .signs {
    display: flex;
    flex: none;
    gap: 4px;
    margin-left: 6px;
  }
  .sign {
    display: inline-flex;
  }
  .sign yp-icon {
    --icon-size: 16px;
  }
  .sign.quiet {
    color: var(--experiment);
  }
  .sign.gap {
    color: var(--duplicate);
  }
  .cell,
  .none::after {
    display: grid;
    place-items: center;
    width: 100%;
    min-width: 44px;
    max-width: 72px;
    height: 32px;
    margin-inline: auto;
    padding: 0;
    border: 0;
    border-radius: 6px;
  }
  .cell {
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
    transition: box-shadow var(--fast);
  }
  button.cell:hover {
    box-shadow: 0 0 0 2px var(--ink);
  }
  .none::after {
    content: '';
    background: var(--bg);
  }
  .unserved .none::after {
    background: var(--duplicate-weak);
  }
  .unserved .total {
    color: var(--duplicate);
    font-weight: 640;
  }
  tbody tr:hover > .name-cell {
    background: var(--hover);
  }
  .pointed > .name-cell {
    background: var(--accent-weak);
    box-shadow: inset 3px 0 var(--accent);
  }
  [data-stop]:focus-visible {
    outline-offset: 1px;
  }
  @media (max-width: 1300px) {
    .scroll {
      --names: 250px;
    }
    .department,
    .cell,
    .none::after {
      min-width: 40px;
    }
  }
  @media (max-width: 700px) {
    .scroll {
      max-height: calc(100dvh - var(--header) - var(--tabbar) - var(--s4));
      --head: 44px;
      --names: 190px;
    }
    .department .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    thead .corner,
    .name-cell {
      padding-inline: var(--s3) var(--s1);
      font-size: var(--t-s);
    }
    .name {
      padding-left: calc(var(--depth) * 8px);
    }
    .expander,
    .leaf {
      width: 22px;
    }
    .signs {
      flex-direction: column;
      margin-left: 4px;
    }
    .sign yp-icon {
      --icon-size: 14px;
    }
    .cell,
    .none::after {
      height: 38px;
    }
    .total {
      padding-inline: var(--s2) var(--s4);
    }
  }
  @media (forced-colors: active) {
    .cell {
      border: 1px solid;
    }
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
      --names: 220px;
    }
    /* However many departments there are, they share the width of the sheet. */
    table {
      width: 100%;
      table-layout: fixed;
      font-size: var(--t-s);
    }
    thead th,
    .corner,
    .name-cell {
      position: static;
    }
    .corner {
      width: var(--names);
    }
    thead .corner,
    .name-cell {
      padding-inline: 0 var(--s2);
    }
    th.total {
      width: 64px;
    }
    tr {
      break-inside: avoid;
    }
    .name {
      min-height: 24px;
      padding-left: calc(var(--depth) * 14px);
    }
    .expander,
    .leaf {
      display: none;
    }
    .department,
    .cell,
    .none::after {
      min-width: 0;
    }
    .cell,
    .none::after {
      height: 22px;
    }
    .none::after {
      print-color-adjust: exact;
    }
    .total {
      padding-inline-end: 0;
    }
  }
`;
