import { css } from 'lit';

/** Looks of `yp-map-filters`. */
export const filterStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: var(--s6);
  }
  .department {
    position: relative;
    display: flex;
    align-items: center;
  }
  .check {
    flex: 1;
    min-width: 0;
    align-items: center;
    line-height: 1.3;
  }
  .check .name {
    min-width: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .check .count {
    padding-left: var(--s1);
  }
  .off .name,
  .off .count {
    color: var(--faint);
  }
  .only {
    position: absolute;
    right: 0;
    padding: 2px 8px;
    border: 1px solid var(--line-strong);
    border-radius: 11px;
    background: var(--raised);
    color: var(--accent);
    font-size: var(--t-xs);
    font-weight: 580;
    cursor: pointer;
    opacity: 0;
  }
  .department:hover .only,
  .only:focus-visible {
    opacity: 1;
  }
  .link {
    padding: var(--s1) 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 560;
    cursor: pointer;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
`;
