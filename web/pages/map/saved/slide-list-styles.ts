import { css } from 'lit';

/** Looks of `yp-slide-list`. */
export const slideListStyles = css`
  :host {
    display: block;
  }
  li {
    position: relative;
    display: grid;
    grid-template: auto auto / auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--s1) var(--s2);
    padding: var(--s2) var(--s3) var(--s3) var(--s2);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  li + li {
    margin-top: var(--s2);
  }
  li.chosen {
    border-color: var(--accent);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  li.dragged {
    opacity: 0.5;
  }
  /* Where what is dragged would come to stand. */
  li.before::before,
  li.after::before {
    content: '';
    position: absolute;
    inset: auto 0;
    height: 3px;
    border-radius: 2px;
    background: var(--accent);
  }
  li.before::before {
    top: -7px;
  }
  li.after::before {
    bottom: -7px;
  }
  .handle {
    display: flex;
    align-items: center;
    gap: 2px;
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
    cursor: grab;
  }
  .handle yp-icon {
    --icon-size: 16px;
    color: var(--line-control);
  }
  .look {
    min-width: 0;
    min-height: 36px;
    padding: 2px 0;
    border: 0;
    background: none;
    font-size: var(--t-m);
    font-weight: 580;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
    cursor: pointer;
  }
  .look:hover {
    color: var(--accent);
  }
  .gone .look {
    color: var(--muted);
    font-weight: 400;
    cursor: default;
  }
  .tools {
    display: flex;
  }
  .tools .button {
    --icon-size: 17px;
  }
  .tools .button[aria-disabled='true'] {
    opacity: 0.35;
  }
  .under {
    grid-column: 2 / -1;
  }
  .under .input {
    min-height: 36px;
    padding-block: 6px;
  }
  .under p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
  @media (max-width: 560px) {
    .under {
      grid-column: 1 / -1;
    }
  }
`;
