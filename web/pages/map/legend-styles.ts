import { css } from 'lit';

/** Looks of `yp-map-legend`. */
export const legendStyles = css`
  :host {
    display: block;
    flex: 1;
    min-width: 0;
    container-type: inline-size;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .widths {
    display: flex;
    align-items: center;
    gap: 0 var(--s4);
    white-space: nowrap;
  }
  b {
    color: var(--ink);
    font-weight: 580;
  }
  li {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  i {
    width: 24px;
    border-top: var(--width) solid var(--shared-clients);
    border-radius: 3px;
    forced-color-adjust: none;
  }
  .fresh i {
    height: 12px;
    border: 0;
    border-radius: 6px;
    background: var(--mark);
  }
  .count {
    color: var(--ink);
    font-variant-numeric: tabular-nums;
  }
  .short {
    display: none;
  }
  .kinds {
    display: none;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 2px var(--s2);
    padding-block: var(--s1);
  }
  button {
    position: relative;
    display: flex;
    align-items: center;
    gap: 7px;
    min-width: 0;
    min-height: 32px;
    padding: 2px var(--s2);
    border: 1px solid transparent;
    border-radius: var(--radius-s);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    background: var(--hover);
  }
  .word {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button[aria-pressed='true'] .word {
    color: var(--ink);
    font-weight: 540;
  }
  button[aria-pressed='false'] {
    color: var(--faint);
  }
  button[aria-pressed='false'] :is(.word, .count) {
    color: var(--faint);
    text-decoration: line-through;
  }
  button[aria-pressed='false'] yp-relation-line {
    opacity: 0.45;
  }
  .size {
    display: block;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @container (max-width: 620px) {
    .size {
      display: none;
    }
  }
  @container (max-width: 760px) {
    .fresh + .size {
      display: none;
    }
  }
  @media (max-width: 1240px) {
    .kinds {
      display: grid;
    }
    .widths {
      display: none;
    }
  }
  @container (max-width: 380px) {
    .kinds {
      grid-template-columns: repeat(5, auto);
      justify-content: start;
      gap: 0;
    }
    button {
      gap: 2px;
      padding-inline: 2px;
      font-size: var(--t-xs);
    }
    .short {
      display: inline;
    }
    /* Still the button's name. */
    .word,
    .full {
      position: absolute;
      width: 1px;
      clip-path: inset(50%);
    }
    yp-relation-line {
      width: 24px;
    }
  }
`;
