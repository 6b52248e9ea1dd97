import { css } from 'lit';

/** A measure of a pair: its name and word, its bar, and a row with a bar for everything that adds to it. */
export const measureStyles = css`
  .measure {
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    margin-bottom: var(--s2);
    color: var(--ink);
    font-size: var(--t-m);
    font-weight: 600;
  }
  .measure span + span {
    flex: none;
    color: var(--muted);
  }
  .note {
    margin-top: var(--s2);
    color: var(--muted);
    font-size: var(--t-s);
    line-height: 1.5;
  }
`;
