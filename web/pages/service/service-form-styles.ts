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
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-bottom: var(--s4);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--accent-line);
    border-radius: var(--radius-l);
    background: var(--accent-weak);
    font-size: var(--t-m);
  }
  .notice p {
    flex: 1 1 260px;
  }
  .errors {
    margin-bottom: var(--s4);
    padding: var(--s4) var(--s5);
    border: 1px solid var(--danger);
    border-radius: var(--radius-l);
    background: var(--danger-weak);
  }
  .errors h2 {
    display: flex;
    align-items: center;
    gap: var(--s2);
    color: var(--danger);
  }
  .errors h2:focus {
    outline: none;
  }
  .errors ul {
    margin: var(--s2) 0 0 26px;
    padding: 0;
  }
  .errors button {
    padding: 3px 0;
    border: 0;
    background: none;
    color: var(--ink);
    font-size: var(--t-m);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .foot {
    position: sticky;
    bottom: var(--tabbar);
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-top: var(--s4);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
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
    .foot {
      margin-inline: calc(-1 * var(--page-x));
      border-inline: 0;
      border-bottom: 0;
      border-radius: 0;
    }
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
