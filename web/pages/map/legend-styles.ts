import { css } from 'lit';

/** Looks of `yp-map-legend`. */
export const legendStyles = css`
  :host {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 2px var(--s4);
    min-width: 0;
    padding-block: var(--s1);
    container-type: inline-size;
    color: var(--muted);
    font-size: var(--t-s);
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--s4);
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
  .sign {
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border: 1.25px solid currentcolor;
    border-radius: 50%;
    color: var(--experiment);
    background: var(--surface);
    --icon-size: 11px;
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
    flex-wrap: wrap;
    gap: 2px var(--s2);
    margin-left: calc(-1 * var(--s2));
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
  }
  button[aria-pressed='false'] .word {
    text-decoration: line-through;
  }
  button[aria-pressed='false'] yp-relation-line {
    opacity: 0.45;
  }
  @media (max-width: 1240px) {
    .kinds {
      display: flex;
    }
    .width {
      display: none;
    }
  }
  @container (max-width: 380px) {
    .kinds {
      gap: 2px;
      margin-left: -5px;
    }
    button {
      gap: 3px;
      padding-inline: 4px;
      font-size: var(--t-xs);
    }
    /* Without words there is nothing to strike through. */
    button[aria-pressed='true'] {
      border-color: var(--line-strong);
    }
    ul {
      font-size: var(--t-xs);
      white-space: normal;
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
      width: 18px;
    }
  }
`;
