import { css } from 'lit';

/** Looks of `yp-group-picker`. */
export const groupPickerStyles = css`
  :host {
    display: block;
  }
  .picked {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: var(--s2);
  }
  .picked li {
    max-width: 100%;
  }
  .combobox {
    position: relative;
  }
  .options {
    position: absolute;
    z-index: 5;
    inset: calc(100% + 4px) 0 auto;
    max-height: 300px;
    overflow: auto;
    padding: var(--s1);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow-high);
    font-size: var(--t-m);
  }
  .options li {
    padding: 6px var(--s2);
    border-radius: var(--radius-s);
    line-height: 1.35;
    cursor: pointer;
  }
  .options li:hover,
  .options li[aria-selected='true'] {
    background: var(--hover);
  }
  .above {
    display: block;
    color: var(--muted);
    font-size: var(--t-xs);
  }
  .nothing {
    padding: var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
`;
