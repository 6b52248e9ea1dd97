import { css } from 'lit';

/** Looks of `yp-department-heat`. */
export const heatStyles = css`
  :host {
    display: block;
  }
  section {
    max-width: 100%;
  }
  .scroll {
    overflow-x: auto;
    margin-top: var(--s3);
    padding: 2px;
  }
  table {
    border-collapse: separate;
    border-spacing: 3px;
  }
  th {
    font-weight: 400;
  }
  thead th {
    padding-bottom: 2px;
  }
  thead td,
  tbody th {
    position: sticky;
    z-index: 1;
    left: 0;
    background: var(--bg);
  }
  tbody th {
    padding-right: var(--s3);
    text-align: start;
    font-size: var(--t-m);
  }
  .row-name {
    display: flex;
    align-items: center;
    gap: 10px;
    max-width: 300px;
  }
  td {
    padding: 0;
  }
  .cell {
    display: block;
    width: 44px;
    height: 32px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--accent) var(--heat), var(--line));
    print-color-adjust: exact;
    forced-color-adjust: none;
    transition: box-shadow var(--fast);
  }
  a.cell:hover {
    box-shadow: 0 0 0 2px var(--ink);
  }
  .legend {
    display: flex;
    align-items: center;
    gap: var(--s2);
    margin-top: var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .legend i {
    width: 120px;
    height: 10px;
    border-radius: 5px;
    background: linear-gradient(to right, var(--line), color-mix(in srgb, var(--accent) 92%, var(--line)));
  }
  .coverage {
    margin-top: var(--s4);
    font-size: var(--t-m);
  }
  @media (max-width: 700px) {
    .row-name > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Whole on one sheet: the departments share its width. */
  @media print {
    section {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    table {
      width: 100%;
      table-layout: fixed;
    }
    thead td {
      width: 190px;
    }
    .cell {
      width: auto;
      height: 24px;
    }
    .legend i {
      print-color-adjust: exact;
    }
    .coverage {
      display: none;
    }
  }
`;
