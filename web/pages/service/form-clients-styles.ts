import { css } from 'lit';

/** Looks of the part of the form that asks for whom: rows of groups, ages on a line. */
export const formClientsStyles = css`
  ul {
    display: grid;
    gap: var(--s2);
    margin-bottom: var(--s3);
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto auto;
    gap: var(--s2) var(--s3);
    align-items: center;
    min-height: 52px;
    padding: var(--s2) var(--s2) var(--s2) var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--bg);
  }
  .name {
    font-weight: 560;
    font-size: var(--t-m);
  }
  .weights {
    display: inline-flex;
    padding: 2px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .weights label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    padding: 0 10px;
    border-radius: 7px;
    color: var(--muted);
    font-size: var(--t-s);
    cursor: pointer;
  }
  .weights input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .weights label:hover {
    color: var(--ink);
  }
  .weights label:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 580;
  }
  .weights label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .clients {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--muted);
    font-size: var(--t-s);
    white-space: nowrap;
  }
  .clients .input {
    width: 76px;
    min-height: 36px;
  }
  .presets {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: var(--s1) 0 var(--s3);
  }
  .presets button {
    min-height: 32px;
    padding: 0 11px;
    border: 1px solid var(--line-strong);
    border-radius: 16px;
    background: var(--surface);
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .presets button:hover {
    border-color: var(--accent);
    color: var(--ink);
  }
  .presets button[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-weak);
    color: var(--accent-ink);
  }
  .ages {
    display: grid;
    grid-template-columns: auto minmax(80px, 1fr) auto;
    gap: var(--s4);
    align-items: end;
  }
  .ages yp-age-bar {
    margin-bottom: 2px;
  }
  .age span {
    display: block;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .age .input {
    width: 76px;
  }
  @media (max-width: 860px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    li .weights {
      grid-row: 2;
      grid-column: 1 / -1;
      justify-self: start;
    }
    li .clients {
      grid-row: 3;
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    .presets button,
    .weights label {
      min-height: 40px;
    }
  }
  @media (forced-colors: active) {
    .weights label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
