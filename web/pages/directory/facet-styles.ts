import { css } from 'lit';

/** Looks of the filters beside a list: sections that fold, rows with a box, a name and a count. */
export const facetStyles = css`
  :host {
    display: block;
  }
  details {
    border-top: 1px solid var(--line);
  }
  details:first-of-type {
    border-top: 0;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: 44px;
    color: var(--ink);
    font-size: var(--t-s);
    font-weight: 620;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary yp-icon {
    --icon-size: 15px;
    color: var(--muted);
    transition: rotate var(--fast);
  }
  details[open] > summary yp-icon {
    rotate: 180deg;
  }
  summary .chosen {
    margin-left: auto;
    padding: 0 7px;
    border-radius: 9px;
    background: var(--accent-weak);
    color: var(--accent-ink);
    font-size: var(--t-xs);
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }
  .values {
    padding-bottom: var(--s3);
  }
  .check {
    align-items: center;
    min-height: 30px;
    padding: 2px 0;
    line-height: 1.35;
  }
  .check .name {
    min-width: 0;
    flex: 1;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .check:hover .name {
    color: var(--accent);
  }
  .check .none {
    color: var(--faint);
  }
  .age {
    display: flex;
    align-items: center;
    gap: var(--s2);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .age .input {
    width: 84px;
    min-height: 36px;
  }
  .find {
    min-height: 36px;
    margin-bottom: var(--s1);
    font-size: var(--t-s);
  }
  .text-button {
    min-height: 30px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @media (pointer: coarse) {
    .check,
    .text-button {
      min-height: 40px;
    }
  }
`;
