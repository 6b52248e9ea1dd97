import { css } from 'lit';

/** Looks of the page of the service form: one sheet of questions, a preview beside it, the buttons always in sight. */
export const serviceFormStyles = css`
  .lead {
    margin: calc(-1 * var(--s2)) 0 var(--s5);
    color: var(--muted);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 760px) 320px;
    justify-content: center;
    gap: 0 var(--s8);
    align-items: start;
  }
  .head {
    grid-column: 1 / -1;
  }
  .sheet > * + * {
    border-top: 1px solid var(--line);
  }
  aside {
    position: sticky;
    top: calc(var(--header) + var(--s5));
  }
  .kept {
    color: var(--muted);
    font-size: var(--t-s);
  }
  .foot .danger {
    margin-left: auto;
    border-color: transparent;
  }
  @media (max-width: 1100px) {
    .layout {
      grid-template-columns: minmax(0, 760px);
    }
    aside {
      display: none;
    }
  }
  @media (max-width: 700px) {
    .kept {
      order: 3;
      width: 100%;
    }
    .kept:empty {
      display: none;
    }
    .foot .danger {
      width: 44px;
      padding: 0;
    }
    .foot .danger span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
