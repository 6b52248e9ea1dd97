import { css } from 'lit';

/** Looks of what stands beside the map besides the list: sentences in rows, under headings that count. */
export const insightStyles = css`
  h3 .count {
    margin-left: var(--s1);
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .row {
    align-items: flex-start;
    padding-block: 7px;
    color: inherit;
    text-decoration: none;
  }
  .row > yp-department-mark {
    margin-top: 1px;
  }
  .row .name {
    line-height: 1.4;
  }
  .row[aria-pressed='true'] {
    background: var(--accent-weak);
    box-shadow: inset 0 0 0 1px var(--accent-line);
  }
  .still {
    cursor: default;
  }
  .still:hover {
    background: none;
  }
  strong {
    font-weight: 620;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1);
    margin-top: var(--s1);
  }
  .field {
    margin-top: var(--s3);
  }
  yp-empty {
    margin-inline: calc(-1 * var(--s5));
  }
  @media (forced-colors: active) {
    .row[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
