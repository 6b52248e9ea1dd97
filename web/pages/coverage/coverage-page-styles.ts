import { css } from 'lit';

/** Looks of the coverage page: filters in a bar, the heat map, the gaps beside it or above it. */
export const coveragePageStyles = css`
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .lead {
    margin-top: var(--s2);
  }
  .bar .select {
    width: auto;
    max-width: min(100%, 260px);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(280px, 1fr);
    gap: var(--s4);
    align-items: start;
  }
  yp-coverage-grid {
    overflow: hidden;
    scroll-margin-top: calc(var(--header) + var(--s3));
  }
  .folds {
    display: inline-flex;
    gap: var(--s2);
    margin-left: auto;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    /* As wide as the heat map, which alone says how wide the column is. */
    width: 0;
    min-width: 100%;
    margin-top: var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .legend .scale {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    margin-right: var(--s4);
  }
  .legend i:not([class]) {
    background: var(--line);
  }
  .legend i {
    width: 22px;
    height: 12px;
    border-radius: 3px;
  }
  .scale > span:first-child {
    margin-right: var(--s1);
  }
  .scale > span:last-child {
    margin-left: var(--s1);
  }
  .opened {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-bottom: var(--s3);
    color: var(--muted);
  }
  @media (max-width: 1200px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    yp-coverage-gaps {
      grid-row: 1;
    }
  }
  @media (max-width: 700px) {
    .bar .select {
      flex: 1 1 44%;
      min-width: 0;
    }
    .folds {
      margin-left: 0;
    }
    .keys {
      display: none;
    }
  }
  /* One under the other, the heat map first: beside each other both would be cut. */
  @media print {
    .layout {
      display: block;
    }
    yp-coverage-grid.card {
      overflow: visible;
      border: 0;
      break-inside: auto;
    }
    .lead {
      margin-bottom: var(--s4);
    }
    .legend i {
      print-color-adjust: exact;
    }
    yp-coverage-gaps {
      margin-top: var(--s6);
    }
  }
`;
