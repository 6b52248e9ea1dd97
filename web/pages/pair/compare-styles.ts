import { css } from 'lit';

/** Looks of `yp-compare`: labels at the left, a card for each side; on a phone each label stands over its two values. */
export const compareStyles = css`
  :host {
    display: block;
    --label-width: 9.4rem;
  }
  table {
    border-spacing: var(--s3) 0;
    margin-inline: calc(-1 * var(--s3));
    width: calc(100% + 2 * var(--s3));
    table-layout: fixed;
    font-size: var(--t-m);
  }
  .corner,
  th[scope='row'] {
    width: var(--label-width);
  }
  th {
    text-align: start;
    font-weight: inherit;
  }
  th,
  td {
    padding: 0;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  th[scope='row'] {
    padding: 11px 0;
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 580;
  }
  tbody td,
  th[scope='col'] {
    padding: 10px var(--s4);
    border: 1px solid var(--line);
    border-bottom: 0;
    background: var(--surface);
  }
  th[scope='col'] {
    position: sticky;
    z-index: 2;
    top: var(--header);
    padding-block: var(--s3);
    border-radius: var(--radius-l) var(--radius-l) 0 0;
    font-size: var(--t-base);
    font-weight: 640;
    line-height: 1.35;
  }
  tbody tr:first-child th[scope='row'] {
    border-top-color: transparent;
  }
  tbody tr:last-child td {
    border-bottom: 1px solid var(--line);
    border-radius: 0 0 var(--radius-l) var(--radius-l);
  }
  .name {
    display: flex;
    align-items: flex-start;
    gap: 10px;
  }
  .name yp-department-mark {
    margin-top: 1px;
  }
  .name a {
    color: var(--ink);
  }
  .likeness {
    display: flex;
    align-items: center;
    gap: 4px;
    font-size: var(--t-xs);
    font-weight: 520;
  }
  .likeness yp-icon {
    --icon-size: 14px;
  }
  .same {
    color: var(--accent);
  }
  .different {
    color: var(--ink);
    font-weight: 640;
  }
  .items {
    display: grid;
    gap: 2px;
  }
  .items li {
    min-height: 24px;
  }
  .items a {
    display: inline-block;
    padding-block: 2px;
    color: var(--ink);
  }
  .both {
    display: inline-flex;
    align-items: flex-start;
    gap: 6px;
  }
  .both yp-icon {
    --icon-size: 14px;
    margin-top: 5px;
    color: var(--accent);
  }
  .own {
    margin-left: -4px;
    padding: 1px 5px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--mark) 62%, transparent);
    box-decoration-break: clone;
  }
  .untold,
  .organization {
    color: var(--muted);
    font-size: var(--t-s);
  }
  .organization {
    display: block;
  }
  td yp-contact {
    display: flex;
  }
  td p + p {
    margin-top: var(--s2);
  }
  summary {
    padding: 4px 0;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
  }
  .legend {
    margin-top: var(--s2);
    padding-left: calc(var(--label-width) + var(--s3));
    color: var(--muted);
    font-size: var(--t-s);
  }
  .legend .own {
    margin-left: 0;
  }
  @media (max-width: 1180px) {
    :host {
      --label-width: 6.4rem;
    }
    tbody td,
    th[scope='col'] {
      padding-inline: var(--s3);
    }
  }
  @media (max-width: 700px) {
    table,
    thead,
    tbody {
      display: block;
      width: 100%;
      margin: 0;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .corner {
      display: none;
    }
    thead {
      position: sticky;
      z-index: 2;
      top: var(--header);
    }
    th[scope='col'] {
      position: static;
      padding: var(--s3);
      font-size: var(--t-m);
    }
    th[scope='col']:last-child {
      border-left: 0;
      border-top-left-radius: 0;
    }
    th[scope='col']:nth-child(2) {
      border-top-right-radius: 0;
    }
    .name {
      flex-direction: column;
      gap: var(--s1);
    }
    th[scope='row'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--s2);
      grid-column: 1 / -1;
      width: auto;
      padding: var(--s2) var(--s3) 0;
      border: solid var(--line);
      border-width: 1px 1px 0;
      background: var(--surface);
    }
    tbody tr:first-child th[scope='row'] {
      border-top-color: var(--line);
    }
    tbody td {
      padding: 4px var(--s3) var(--s3);
      border-top: 0;
      font-size: var(--t-s);
      line-height: 1.5;
    }
    td yp-contact {
      --contact-size: var(--t-xs);
    }
    tbody td:last-child {
      border-left: 0;
    }
    tbody tr:last-child td:nth-child(2) {
      border-bottom-right-radius: 0;
    }
    tbody tr:last-child td:last-child {
      border-bottom-left-radius: 0;
    }
    .both yp-icon {
      margin-top: 3px;
    }
    .legend {
      padding-left: 0;
    }
  }
  @media print {
    /* The space beside the last column stays inside: a border at the very edge of the sheet's text is not drawn. */
    table {
      width: calc(100% + var(--s3));
      margin-right: 0;
    }
    th[scope='col'] {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
  }
`;
