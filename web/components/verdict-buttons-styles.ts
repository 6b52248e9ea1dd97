import { css } from 'lit';

/** Looks of `yp-verdict-buttons`: four rows, or two times two where there is room. */
export const verdictButtonsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  textarea {
    display: block;
    resize: vertical;
    min-height: 58px;
  }
  .buttons {
    display: grid;
    gap: var(--s2);
    margin-top: var(--s3);
  }
  .choice {
    --color: var(--muted);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 10px;
    min-height: 52px;
    padding: 7px var(--s3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    text-align: start;
    cursor: pointer;
    transition:
      background var(--fast),
      border-color var(--fast);
  }
  .choice:hover {
    border-color: var(--color);
    background: var(--hover);
  }
  .choice:focus-visible {
    border-radius: var(--radius);
  }
  .choice:disabled {
    opacity: 0.55;
    cursor: wait;
  }
  .duplicate {
    --color: var(--duplicate);
  }
  .partner {
    --color: var(--partner);
  }
  .fine {
    --color: var(--accent);
  }
  .choice yp-icon {
    grid-row: 1 / span 2;
    color: var(--color);
  }
  .word {
    font-size: var(--t-m);
    font-weight: 600;
    line-height: 1.3;
  }
  .help {
    grid-column: 2;
    color: var(--muted);
    font-size: var(--t-xs);
    line-height: 1.35;
  }
  kbd {
    grid-row: 1 / span 2;
    grid-column: 3;
    min-width: 22px;
    padding: 1px 6px;
    border: 1px solid var(--line-strong);
    border-radius: 5px;
    background: var(--bg);
    color: var(--muted);
    font: inherit;
    font-size: 12px;
    text-align: center;
  }
  :host([compact]) .buttons {
    gap: 6px;
    margin-top: var(--s1);
  }
  :host([compact]) .choice {
    min-height: 40px;
    padding-block: 4px;
  }
  :host([compact]) .choice > * {
    grid-row: 1;
  }
  @media (pointer: coarse) {
    :host([compact]) .choice {
      min-height: 46px;
    }
  }
  summary {
    display: flex;
    align-items: center;
    min-height: 28px;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
  }
  details .label {
    margin-top: var(--s1);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s2);
    min-height: 32px;
    margin-top: var(--s1);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .change {
    min-height: 28px;
    padding: 0 var(--s1);
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  .change:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @container (min-width: 470px) {
    .buttons {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
