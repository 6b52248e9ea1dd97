import { css } from 'lit';

/** Looks of a tree of client groups: a quiet table, indented by depth. */
export const groupTreeStyles = css`
  :host {
    display: block;
  }
  h2 {
    margin-bottom: var(--s3);
    font-size: var(--t-l);
  }
  table {
    width: 100%;
    border-spacing: 0;
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 7px var(--s5);
    border-bottom: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 560;
    white-space: nowrap;
  }
  tbody tr:hover > * {
    background: var(--hover);
  }
  .root a {
    font-weight: 640;
  }
  .end {
    text-align: end;
    width: 8.5rem;
  }
  .name {
    display: flex;
    align-items: flex-start;
    padding-left: calc(var(--depth) * 26px);
  }
  .name a {
    color: var(--ink);
  }
  .name a:hover {
    color: var(--accent);
  }
  .expander,
  .leaf {
    flex: none;
    width: 26px;
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
  .expander:disabled {
    cursor: default;
    opacity: 0.5;
  }
  .expander yp-icon {
    --icon-size: 16px;
    transition: rotate var(--fast);
  }
  .expander[aria-expanded='true'] yp-icon {
    rotate: 90deg;
  }
  .quiet {
    display: inline-flex;
    margin-left: 6px;
    color: var(--experiment);
    vertical-align: -3px;
  }
  .quiet yp-icon {
    --icon-size: 16px;
  }
  .none {
    color: var(--faint);
  }
  .gap {
    padding: 2px 10px;
    border-radius: 11px;
    background: var(--duplicate-weak);
    color: var(--duplicate);
    font-size: var(--t-xs);
    font-weight: 620;
  }
  @media (pointer: coarse) {
    th,
    td {
      padding-block: 11px;
    }
    .expander {
      height: 40px;
      margin-block: -8px;
      width: 36px;
      margin-left: -18px;
    }
  }
  @media (max-width: 700px) {
    th,
    td {
      padding-inline: var(--s2);
    }
    th:first-child {
      padding-left: var(--s4);
    }
    td:last-child,
    td:nth-last-child(2) {
      padding-right: var(--s4);
    }
    .units {
      display: none;
    }
    table {
      table-layout: fixed;
    }
    .end {
      width: 5.6rem;
    }
    .end.size {
      width: 4.6rem;
    }
    thead th {
      white-space: normal;
      vertical-align: bottom;
    }
    .name > span:last-child {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .name {
      padding-left: calc(var(--depth) * 14px);
    }
  }
  @media print {
    .card {
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
    .expander {
      visibility: hidden;
    }
  }
`;
