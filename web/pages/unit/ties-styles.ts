import { css } from 'lit';

export const tiesStyles = css`
  :host {
    display: block;
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 320px);
    align-items: end;
    gap: var(--s3) var(--s6);
    margin-bottom: var(--s4);
  }
  .intro p {
    max-width: 68ch;
  }
  .progress {
    margin-top: var(--s1);
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .missing .input {
    border-color: var(--danger);
  }
  .message {
    margin-top: var(--s1);
    color: var(--danger);
    font-size: var(--t-s);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 430px), 1fr));
    gap: var(--s3);
  }
  @media (max-width: 700px) {
    .intro {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

export const tieTileStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--s3);
    height: 100%;
    padding: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px var(--s2);
    align-items: start;
  }
  h3 {
    font-size: var(--t-m);
    font-weight: 620;
    line-height: 1.35;
  }
  .facts {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .meet {
    color: var(--ink);
    font-weight: 580;
  }
  fieldset {
    display: grid;
    /* As wide as their longest word at least. */
    grid-template-columns: repeat(5, 1fr);
    margin: auto 0 0;
    padding: 0;
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .step {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--s1);
    padding: var(--s2) 2px;
    color: var(--muted);
    font-size: var(--t-xs);
    line-height: 1.25;
    text-align: center;
    hyphens: auto;
    cursor: pointer;
    transition: background var(--fast);
  }
  .step + .step {
    border-left: 1px solid var(--line);
  }
  .step:hover {
    background: var(--bg);
    color: var(--ink);
  }
  .step:has(:checked) {
    background: var(--accent-weak);
    color: var(--ink);
    font-weight: 620;
  }
  .step:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .step input {
    position: absolute;
    inset: 0;
    width: auto;
    height: auto;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .dots {
    display: flex;
    gap: 2px;
    height: 8px;
    align-items: center;
  }
  .dots i {
    width: 6px;
    height: 6px;
    border: 1px solid var(--line-control);
    border-radius: 50%;
  }
  .dots i.full {
    border-color: var(--accent);
    background: var(--accent);
  }
  @media (max-width: 360px) {
    :host {
      padding: var(--s3);
    }
    .step {
      padding-inline: 0;
    }
  }
  @media (forced-colors: active) {
    .step:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
