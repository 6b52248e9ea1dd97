import { css } from 'lit';

/** Looks of the list of presentations. */
export const presentationsPageStyles = css`
  .lead {
    margin-bottom: var(--s6);
    color: var(--muted);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    gap: var(--s4);
  }
  li {
    position: relative;
    display: grid;
    grid-template-rows: 1fr auto;
    gap: var(--s4);
    padding: var(--s5);
  }
  li:hover {
    border-color: var(--line-strong);
  }
  h2 a {
    color: var(--ink);
  }
  h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius-l);
  }
  .facts {
    margin-top: 2px;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .actions {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .actions .button {
    position: relative;
    z-index: 1;
  }
`;
