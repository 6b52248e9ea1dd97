import { css } from 'lit';

/** What the parts of the panel beside the map have in common: headings, rows that are buttons, links back. */
export const panelStyles = css`
  :host {
    display: block;
  }
  h2 {
    font-size: 1.06rem;
    line-height: 1.3;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: var(--s6) 0 var(--s1);
    font-size: var(--t-s);
    color: var(--muted);
    font-weight: 600;
  }
  .back {
    display: flex;
    align-items: center;
    gap: 4px;
    max-width: 100%;
    min-height: 32px;
    margin: -6px 0 var(--s2) -4px;
    padding: 2px 6px 2px 2px;
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 560;
    text-align: start;
    cursor: pointer;
  }
  .back span {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .back:hover {
    background: var(--hover);
  }
  .back yp-icon {
    --icon-size: 16px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--s2);
    width: calc(100% + 2 * var(--s2));
    min-height: 40px;
    margin-inline: calc(-1 * var(--s2));
    padding: 5px var(--s2);
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    font-size: var(--t-m);
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--hover);
  }
  .row .name {
    flex: 1;
    min-width: 0;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .row .count {
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .row yp-strength {
    flex: none;
    --strength-width: 36px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s4);
  }
  .note {
    margin-top: var(--s2);
    color: var(--muted);
    font-size: var(--t-s);
  }
`;
