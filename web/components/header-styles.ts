import { css } from 'lit';

/**
 * Looks of `yp-header`. Where the menu no longer fits in every language (a window of less than 900 px, such as a wide
 * one at 200 %) it moves to the foot (`yp-tab-bar`); before that the search shrinks to its icon.
 */
export const headerStyles = css`
  :host {
    display: block;
    position: sticky;
    z-index: 10;
    top: 0;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s6);
    height: var(--header);
    padding: 0 28px;
    background: var(--surface);
    border-bottom: 1px solid var(--line);
  }
  .skip {
    border: 0;
    position: absolute;
    z-index: 30;
    inset: var(--s2) auto auto var(--s2);
    padding: var(--s2) var(--s4);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 580;
    translate: 0 -80px;
  }
  .skip:focus {
    translate: 0;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--ink);
    font-size: 17px;
    font-weight: 680;
    letter-spacing: -0.015em;
    text-decoration: none;
  }
  nav {
    display: flex;
    gap: var(--s1);
    height: 100%;
  }
  nav a {
    display: flex;
    align-items: center;
    padding: 2px var(--s3) 0;
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
    color: var(--muted);
    font-size: 15px;
    font-weight: 520;
    text-decoration: none;
    white-space: nowrap;
  }
  nav a:hover {
    color: var(--ink);
  }
  nav a[aria-current] {
    border-color: var(--accent);
    color: var(--ink);
    font-weight: 600;
  }
  nav a:focus-visible {
    outline-offset: -4px;
  }
  .search {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 300px;
    min-width: 40px;
    height: 38px;
    margin-left: auto;
    padding: 0 8px 0 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--faint);
    font-size: 14.5px;
    white-space: nowrap;
    cursor: pointer;
    transition: border-color var(--fast);
  }
  .search:hover {
    border-color: var(--accent);
    color: var(--muted);
  }
  .search-text {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  kbd {
    margin-left: auto;
    padding: 1px 6px;
    border: 1px solid var(--line-strong);
    border-radius: 5px;
    background: var(--surface);
    color: var(--muted);
    font: inherit;
    font-size: 12px;
  }
  .tools {
    display: flex;
    align-items: center;
    margin-right: -10px;
  }
  @media (max-width: 1000px) {
    nav a.spare {
      display: none;
    }
    header {
      gap: var(--s4);
      padding: 0 var(--s5);
    }
  }
  @media (max-width: 1120px) {
    kbd {
      display: none;
    }
    .search-text {
      position: absolute;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
    .search {
      width: 40px;
      padding: 0;
      justify-content: center;
      border-color: transparent;
      background: none;
      color: var(--muted);
    }
    .tools {
      margin-left: calc(-1 * var(--s3));
    }
  }
  @media (max-width: 900px) {
    nav {
      display: none;
    }
  }
  @media (max-width: 700px) {
    header {
      padding: 0 var(--page-x);
    }
  }
  @media (forced-colors: active) {
    nav a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
