import { css } from 'lit';

/** Looks of a page on which a long form is written: its notices, its list of errors, and its buttons, always in sight. */
export const formPage = css`
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
  @media (max-width: 700px) {
    .foot {
      margin-inline: calc(-1 * var(--page-x));
      border-inline: 0;
      border-bottom: 0;
      border-radius: 0;
    }
  }
`;
