import { css } from 'lit';

/** Looks of `yp-experiment-figures`: numbers in a row, thin lines between, one line below that explains. */
export const figuresStyles = css`
  :host {
    display: block;
  }
  .strip {
    padding: var(--s4) var(--s2) var(--s2);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  li {
    display: grid;
  }
  li + li {
    border-left: 1px solid var(--line);
  }
  button {
    position: relative;
    display: grid;
    align-content: start;
    gap: 3px;
    min-height: 68px;
    padding: var(--s2) var(--s3);
    border: 0;
    background: none;
    text-align: start;
    cursor: help;
  }
  button:hover .label,
  button:focus-visible .label {
    color: var(--ink);
  }
  button:focus-visible {
    outline-offset: -2px;
  }
  .value {
    font-size: var(--t-l);
    font-weight: 660;
    letter-spacing: -0.02em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .value.open {
    color: var(--muted);
    font-size: var(--t-base);
    font-weight: 480;
    line-height: 1.5;
    letter-spacing: 0;
  }
  .label {
    color: var(--muted);
    font-size: var(--t-s);
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .line {
    min-height: 1.45em;
    margin-top: var(--s2);
    padding: var(--s1) var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
    line-height: 1.45;
  }
  .none {
    padding: var(--s2) var(--s4) var(--s4);
    color: var(--muted);
    font-size: var(--t-m);
  }
  .waiting {
    min-height: 100px;
    padding: var(--s2) var(--s4);
  }
  @media (max-width: 900px) {
    ul {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    li:nth-child(4n + 1) {
      border-left: 0;
    }
  }
  @media (max-width: 560px) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    li:nth-child(odd) {
      border-left: 0;
    }
    li:nth-child(even) {
      border-left: 1px solid var(--line);
    }
    button {
      min-height: 60px;
    }
    .line {
      min-height: 2.9em;
    }
  }
  @media print {
    .strip {
      padding: var(--s2) 0;
    }
    ul {
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }
    li:nth-child(n + 2) {
      border-left: 1px solid var(--line);
    }
    button {
      min-height: 0;
      padding: 0 var(--s2);
    }
    .value {
      font-size: var(--t-base);
    }
    li:first-child button {
      padding-left: 0;
    }
    .strip {
      border-inline: 0;
      border-radius: 0;
    }
    .line {
      min-height: 0;
      padding: var(--s1) 0 0;
    }
  }
`;
