import { css } from 'lit';

/** What every element of the app starts from: reset, headings, links, focus, and the few named classes. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  h1 {
    font-size: var(--t-2xl);
    line-height: 1.15;
    letter-spacing: -0.024em;
    font-weight: 680;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    font-size: var(--t-base);
    font-weight: 640;
    letter-spacing: -0.01em;
    line-height: 1.35;
  }
  h3 {
    font-size: var(--t-m);
    font-weight: 620;
    line-height: 1.35;
  }
  h1,
  h2,
  h3,
  p,
  li,
  dd {
    overflow-wrap: break-word;
    hyphens: auto;
    text-wrap: pretty;
  }
  h1,
  h2,
  h3 {
    text-wrap: balance;
  }
  a {
    color: var(--accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--radius-s);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .plain {
    list-style: none;
    padding: 0;
  }
  .muted {
    color: var(--muted);
  }
  .faint {
    color: var(--faint);
  }
  .small {
    font-size: var(--t-s);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .nowrap {
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A word beside a sign that says enough where there is little room. */
  @media (max-width: 760px) {
    .roomy {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    box-shadow: var(--shadow);
  }
  @media not print {
    .only-print {
      display: none !important;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    h1,
    h2,
    h3 {
      break-after: avoid;
    }
    .card {
      box-shadow: none;
      break-inside: avoid;
      box-decoration-break: clone;
    }
    /* A list goes on over as many sheets as it needs; kept whole, it would leave the one before it empty. */
    .card.rows {
      overflow: visible;
      break-inside: auto;
    }
    li:not(:has(ul, ol)) {
      break-inside: avoid;
    }
  }
`;
