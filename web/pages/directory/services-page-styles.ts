import { css } from 'lit';

/** Looks of the list of services: filters at the left, results beside; on small screens the filters are a sheet. */
export const servicesPageStyles = css`
  yp-tabs {
    margin-bottom: var(--s5);
  }
  .layout {
    display: grid;
    grid-template-columns: 264px minmax(0, 1fr);
    gap: var(--s8);
    align-items: start;
  }
  .side {
    position: sticky;
    top: calc(var(--header) + var(--s4));
    max-height: calc(100dvh - var(--header) - var(--s8));
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-right: var(--s2);
    scrollbar-width: thin;
    scrollbar-color: var(--line-strong) transparent;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3);
    margin-bottom: var(--s3);
  }
  .search {
    position: relative;
    flex: 1 1 260px;
  }
  .search yp-icon {
    position: absolute;
    left: 12px;
    top: 11px;
    color: var(--muted);
    pointer-events: none;
  }
  .search .input {
    padding-left: 38px;
  }
  .bar .select {
    width: auto;
  }
  .open-filters {
    display: none;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    min-height: 32px;
    margin-bottom: var(--s3);
  }
  .count {
    margin-right: var(--s2);
    color: var(--muted);
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  .clear {
    min-height: 28px;
    padding: 0 var(--s2);
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  .rows {
    overflow: hidden;
    transition: opacity var(--slow);
  }
  .rows.pending {
    opacity: 0.7;
  }
  .rows li + li {
    border-top: 1px solid var(--line);
  }
  .rows yp-skeleton {
    padding: var(--s5);
  }
  .foot {
    display: grid;
    justify-items: center;
    gap: var(--s2);
    padding: var(--s6) 0 0;
    color: var(--muted);
    font-size: var(--t-s);
  }
  @media (max-width: 1100px) {
    .layout {
      grid-template-columns: 228px minmax(0, 1fr);
      gap: var(--s6);
    }
  }
  @media (max-width: 860px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      display: none;
    }
    .open-filters {
      display: inline-flex;
    }
    .bar .select {
      flex: 1;
    }
  }
  @media print {
    .layout {
      display: block;
    }
    .foot {
      padding-top: var(--s3);
    }
  }
`;
