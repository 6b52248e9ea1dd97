import { css } from 'lit';

/** Looks of the page of lessons: a bar to search with, and one lesson under the other. */
export const lessonsPageStyles = css`
  .page {
    max-width: 1240px;
    /* Begins where the wall begins, which has the whole width. */
    margin-inline: 0;
  }
  .lead {
    margin-top: var(--s2);
    margin-bottom: var(--s5);
    color: var(--muted);
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--s3);
    margin-top: var(--s5);
  }
  .search {
    position: relative;
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
  .select {
    text-overflow: ellipsis;
  }
  .solved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    grid-column: 1 / -1;
  }
  .solved .name {
    margin-right: var(--s1);
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 580;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    min-height: 36px;
    margin: var(--s4) 0 var(--s3);
    color: var(--muted);
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  .clear {
    padding: var(--s1) 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    cursor: pointer;
  }
  .clear:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .lessons {
    display: grid;
    gap: var(--s4);
    transition: opacity var(--fast);
  }
  .lessons.pending {
    opacity: 0.6;
  }
  .waiting {
    padding: var(--s8);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3) var(--s4);
    margin-top: var(--s5);
    color: var(--muted);
    font-size: var(--t-s);
  }
  @media (max-width: 860px) {
    .bar {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .search {
      grid-column: 1 / -1;
    }
    .solved .name {
      flex-basis: 100%;
      margin: 0;
    }
  }
  @media print {
    .lessons .card {
      --lesson-inset: var(--s4);
    }
  }
`;
