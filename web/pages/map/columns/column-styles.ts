import { css } from 'lit';

/** Looks of `yp-map-column`. */
export const columnStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  h2 {
    flex: none;
    padding: var(--s2) var(--s4);
    border-bottom: 1px solid var(--line);
    font-size: var(--t-s);
  }
  h2 span {
    color: var(--muted);
    font-weight: 480;
    font-variant-numeric: tabular-nums;
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  ul {
    position: relative;
    height: var(--length);
  }
  li {
    position: absolute;
    inset: var(--y) 0 auto;
    height: var(--row);
    padding: 2px var(--s2);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--s2);
    width: 100%;
    height: 100%;
    padding: 0 var(--s2);
    border: 1px solid transparent;
    border-radius: var(--radius-s);
    background: none;
    font-size: var(--t-s);
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .name {
    flex: 1;
    min-width: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines, 2);
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  small {
    color: var(--muted);
    font-size: var(--t-xs);
  }
  .count {
    flex: none;
    color: var(--muted);
    font-size: var(--t-xs);
    font-variant-numeric: tabular-nums;
  }
  .lit {
    font-weight: 620;
  }
  .lit small {
    font-weight: 460;
  }
  :host([dimmed]) .row:not(.lit) :is(.name, .count, small) {
    color: var(--faint);
  }
  [aria-pressed='true'] {
    border-color: var(--accent-line);
    background: var(--accent-weak);
    color: var(--accent-ink);
  }
  :host([side='right']) .row {
    flex-direction: row;
  }
  @media (max-width: 760px) {
    h2 {
      padding: var(--s2) var(--s2);
    }
    li {
      padding: 1px 2px;
    }
    .row {
      gap: 6px;
      padding: 0 4px;
      font-size: var(--t-xs);
      --lines: 3;
    }
    small,
    .count {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
