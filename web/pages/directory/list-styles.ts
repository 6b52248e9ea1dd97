import { css } from 'lit';

/** What the pages of units and client groups share: tabs, a sentence, a search field with what it found. */
export const listStyles = css`
  yp-tabs {
    margin-bottom: var(--s5);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s3) var(--s4);
    margin: var(--s4) 0 var(--s5);
  }
  .search {
    position: relative;
    flex: 0 1 360px;
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
  .count {
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 700px) {
    .search {
      flex: 1 1 100%;
    }
  }
`;
