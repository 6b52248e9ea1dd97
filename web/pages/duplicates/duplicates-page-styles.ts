import { css } from 'lit';

/** Looks of the queue: the list, and the chosen pair beside it; on small screens under its row. */
export const duplicatesPageStyles = css`
  .lead {
    max-width: var(--text-width);
    margin: var(--s1) 0 var(--s5);
    color: var(--muted);
  }
  yp-queue-bar {
    margin-bottom: var(--s4);
  }
  .card > yp-skeleton {
    padding: var(--s5);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 400px;
    gap: var(--s6);
    align-items: start;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s1) var(--s6);
    min-height: 32px;
    margin-bottom: var(--s2);
  }
  .count {
    color: var(--muted);
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  .rows {
    overflow: hidden;
    transition: opacity var(--slow);
  }
  .rows li + li {
    border-top: 1px solid var(--line);
  }
  .inside {
    margin-top: var(--s6);
  }
  .help {
    margin: 2px 0 var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
  aside {
    position: sticky;
    top: calc(var(--header) + var(--s4));
    max-height: calc(100dvh - var(--header) - var(--s8));
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--s5);
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  .inline {
    padding: var(--s3) var(--s4) var(--s5);
    border-left: 3px solid var(--accent);
    background: var(--surface);
  }
  .foot {
    display: grid;
    justify-items: center;
    gap: var(--s2);
    padding-top: var(--s6);
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 1180px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 352px;
      gap: var(--s5);
    }
  }
  @media (max-width: 1023px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .layout {
      display: block;
    }
    .state,
    .help {
      break-after: avoid;
    }
  }
`;
