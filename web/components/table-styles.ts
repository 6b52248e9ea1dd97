import { css } from 'lit';

/** Looks of `yp-table`: a quiet grid on wide screens, cards on a phone. */
export const tableStyles = css`
  :host {
    display: block;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--t-m);
  }
  th,
  td {
    padding: 11px var(--s4) 11px 0;
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--s3);
  }
  thead th {
    position: sticky;
    top: var(--header);
    z-index: 1;
    padding-block: var(--s2);
    vertical-align: middle;
    background: var(--table-background, var(--bg));
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 560;
    white-space: nowrap;
  }
  tbody th a {
    font-weight: 540;
  }
  tbody tr:hover > * {
    background: var(--hover);
  }
  :host([dense]) :is(th, td) {
    padding-inline-end: var(--s3);
  }
  :host([dense]) thead th {
    white-space: normal;
    line-height: 1.3;
    vertical-align: bottom;
  }
  :host([dense]) tbody a {
    overflow-wrap: anywhere;
  }
  @media (max-width: 1240px) {
    :host([dense]) table {
      font-size: var(--t-s);
    }
  }
  :host([dense]) :is(th:first-child, td:first-child) {
    padding-inline-start: var(--s1);
  }
  .unknown {
    color: var(--faint);
    white-space: nowrap;
  }
  .end {
    text-align: end;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: var(--s1);
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  /* On one line with the heads that do not sort. */
  :host([dense]) thead button {
    align-items: end;
  }
  thead th:has(.narrow) {
    z-index: 2;
  }
  :host thead button:has(.narrow),
  :host([dense]) thead button:has(.narrow) {
    flex-direction: column;
    align-items: start;
  }
  .narrow {
    width: 0;
    /* The next head may have two lines. */
    margin-bottom: 1lh;
    white-space: nowrap;
  }
  :host([dense]) thead yp-icon {
    margin-bottom: 2px;
  }
  thead button:hover {
    color: var(--ink);
  }
  thead yp-icon {
    --icon-size: 14px;
    opacity: 0.45;
  }
  thead button:hover yp-icon,
  thead yp-icon.sorted {
    opacity: 1;
  }
  @media (max-width: 1000px) {
    thead th {
      white-space: normal;
    }
    th,
    td {
      padding-inline-end: var(--s3);
    }
  }
  .cell-label,
  .sort-select {
    display: none;
  }
  @media (max-width: 700px) {
    .sort-select {
      display: block;
      margin-bottom: var(--s3);
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      display: flex;
      flex-direction: column;
      margin-bottom: var(--s3);
      padding: var(--s3) var(--s4);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
    }
    tbody tr:hover > * {
      background: none;
    }
    tbody th,
    td,
    :host :is(th:first-child, td:first-child),
    :host([dense]) :is(th:first-child, td:first-child) {
      padding: 3px 0;
      border: 0;
    }
    tbody th {
      order: -1;
      padding-bottom: var(--s1);
      font-weight: 580;
    }
    td,
    td.end {
      display: grid;
      grid-template-columns: minmax(7rem, 34%) 1fr;
      gap: var(--s3);
      text-align: start;
    }
    .cell-label {
      display: block;
      color: var(--muted);
      font-size: var(--t-s);
    }
  }
  @media print {
    thead th {
      position: static;
    }
    thead yp-icon {
      display: none;
    }
    /* A head that is repeated on the next sheet would come without its buttons: only what is in them is drawn there. */
    thead button {
      display: contents;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
