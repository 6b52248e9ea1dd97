import { css } from 'lit';

/** Looks of the page of a client group: who serves it at the left, ages and kin beside. */
export const clientGroupPageStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s5);
    margin: calc(-1 * var(--s2)) 0 var(--s5);
    color: var(--muted);
  }
  .facts strong {
    color: var(--ink);
    font-weight: 620;
  }
  .description {
    max-width: 62ch;
    margin: calc(-1 * var(--s1)) 0 var(--s5);
    font-size: 1.06rem;
    line-height: 1.55;
  }
  .hush {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--s3);
    max-width: 760px;
    margin-bottom: var(--s5);
    padding: var(--s3) var(--s5);
    border-left: 3px solid var(--experiment);
    border-radius: 0 var(--radius) var(--radius) 0;
    background: var(--experiment-weak);
    font-size: var(--t-m);
  }
  .hush yp-icon {
    color: var(--experiment);
    margin-top: 1px;
  }
  .hush strong {
    color: var(--experiment);
    font-weight: 620;
  }
  .hush p {
    grid-column: 2;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    gap: var(--s4);
    align-items: start;
  }
  aside {
    display: grid;
    gap: var(--s4);
  }
  .box {
    padding: var(--s4) var(--s5) var(--s5);
  }
  .box h2 {
    margin-bottom: var(--s3);
  }
  .met {
    display: grid;
    gap: var(--s2);
  }
  .met li {
    display: grid;
    grid-template-columns: 18px 7rem minmax(0, 1fr) 2rem;
    align-items: center;
    gap: var(--s3);
    font-size: var(--t-m);
  }
  .met yp-icon {
    --icon-size: 17px;
    color: var(--muted);
  }
  .met .number {
    color: var(--muted);
    text-align: end;
  }
  .kin a {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s3);
    min-height: 34px;
    padding: 5px 0;
    color: var(--ink);
    font-size: var(--t-m);
  }
  .kin a:hover {
    color: var(--accent);
  }
  .kin .count {
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @media (max-width: 1000px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .box {
      padding-inline: var(--s4);
    }
    .actions {
      width: 100%;
    }
    .actions > * {
      flex: 1;
    }
  }
  yp-experiment-ideas {
    margin-top: var(--s8);
  }
`;
