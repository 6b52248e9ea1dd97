import { css } from 'lit';

/** Looks of `yp-menu`. */
export const menuStyles = css`
  :host {
    display: inline-flex;
  }
  .trigger {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: var(--menu-height, 40px);
    padding: 0 var(--s2) 0 var(--s3);
    border: 1px solid var(--menu-border, transparent);
    border-radius: var(--radius);
    background: none;
    color: var(--menu-color, var(--muted));
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  .trigger:hover {
    background: var(--hover);
    color: var(--ink);
  }
  .trigger yp-icon {
    --icon-size: 14px;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    min-width: 168px;
    padding: var(--s1);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow-high);
  }
  .item {
    display: flex;
    align-items: center;
    gap: var(--s2);
    width: 100%;
    min-height: 38px;
    padding: 0 var(--s3);
    border: 0;
    border-radius: var(--radius-s);
    background: none;
    font-size: var(--t-m);
    text-align: start;
    cursor: pointer;
  }
  .item:hover,
  .item:focus-visible {
    background: var(--hover);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .item yp-icon {
    color: var(--accent);
  }
  .unchecked {
    visibility: hidden;
  }
`;
