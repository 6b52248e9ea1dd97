import { css } from 'lit';

/** Looks of `yp-saved-views`: a button in the toolbar, and the sheet that it opens. */
export const savedViewsStyles = css`
  :host {
    display: inline-flex;
    min-width: 0;
  }
  .trigger {
    min-width: 0;
    max-width: 260px;
    min-height: 40px;
    background: var(--surface);
  }
  .trigger .name {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .trigger yp-icon {
    flex: none;
  }
  .dot {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--duplicate);
  }
  .sheet {
    position: fixed;
    inset: auto;
    width: min(392px, calc(100vw - 16px));
    max-height: min(560px, calc(100dvh - var(--top, 0px) - 12px));
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow-high);
  }
  .sheet:popover-open {
    display: flex;
    flex-direction: column;
  }
  .sheet > * {
    padding: var(--s3) var(--s4);
  }
  .sheet > * + * {
    border-top: 1px solid var(--line);
  }
  .opened h2 {
    hyphens: auto;
  }
  .text {
    margin-top: 2px;
    color: var(--muted);
    font-size: var(--t-m);
  }
  .changed {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    margin-top: var(--s2);
    font-size: var(--t-s);
  }
  .changed .dot {
    translate: 0 -1px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .opened .actions {
    margin-top: var(--s3);
  }
  .list {
    flex: 1 1 auto;
    min-height: 96px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .list .input {
    min-height: 36px;
    margin-bottom: var(--s2);
  }
  .note {
    padding: var(--s1) 0;
    color: var(--muted);
    font-size: var(--t-s);
  }
  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--s1);
    margin-inline: calc(-1 * var(--s2));
    padding: 6px var(--s2);
    border-radius: var(--radius-s);
  }
  li:hover {
    background: var(--hover);
  }
  li a {
    flex: 1;
    min-width: 0;
    color: var(--ink);
    font-size: var(--t-m);
    font-weight: 540;
    line-height: 1.3;
    text-decoration: none;
  }
  /* All of the row opens the view; its buttons lie above. */
  li a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  li a[aria-current] {
    color: var(--accent);
  }
  li a small {
    display: block;
    color: var(--muted);
    font-size: var(--t-xs);
    font-weight: 400;
  }
  li .button {
    position: relative;
    z-index: 1;
    width: 32px;
    min-height: 32px;
    --icon-size: 16px;
  }
  .foot {
    display: flex;
    align-items: center;
    gap: var(--s2);
    font-size: var(--t-m);
    font-weight: 560;
    color: var(--accent);
  }
  .foot:hover {
    background: var(--hover);
    text-decoration: none;
  }
  .foot yp-icon:last-child {
    margin-left: auto;
    --icon-size: 16px;
  }
  @media (hover: hover) {
    li .button {
      opacity: 0;
    }
    li:hover .button,
    li:focus-within .button {
      opacity: 1;
    }
  }
  @media (max-width: 560px) {
    .trigger {
      max-width: 168px;
    }
  }
  @media (forced-colors: active) {
    .dot {
      background: CanvasText;
    }
    .sheet {
      border-color: CanvasText;
    }
  }
`;
