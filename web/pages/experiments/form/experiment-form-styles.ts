import { css } from 'lit';

/** Looks of the canvas while it is written: one sheet, each part with its name beside it, the buttons always in sight. */
export const experimentFormStyles = css`
  .page {
    max-width: calc(1000px + 2 * var(--page-x));
  }
  .lead {
    max-width: var(--text-width);
    margin: calc(-1 * var(--s2)) 0 var(--s5);
    color: var(--muted);
  }
  .sheet section {
    display: grid;
    grid-template-columns: 200px minmax(0, 1fr);
    gap: var(--s4) var(--s8);
    padding: var(--s6) var(--s6) var(--s8);
  }
  .sheet section + section {
    border-top: 1px solid var(--line);
  }
  .sheet h2 {
    font-size: 1.08rem;
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
    align-items: end;
    gap: var(--s2) var(--s3);
    margin-top: var(--s4);
    padding: var(--s3) var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .who {
    flex: 0 1 240px;
  }
  yp-experiment-ideas {
    margin-bottom: var(--s6);
  }
  @media (max-width: 900px) {
    .sheet section {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .page {
      display: flex;
      flex-direction: column;
    }
    /* Below the form, which is what one came for. */
    yp-experiment-ideas {
      order: 1;
      margin: var(--s8) 0 0;
    }
    .sheet section {
      padding: var(--s5) var(--s4) var(--s6);
    }
    .foot {
      margin-inline: calc(-1 * var(--page-x));
      border-inline: 0;
      border-bottom: 0;
      border-radius: 0;
    }
    .who {
      flex-basis: 100%;
    }
    .foot .button {
      flex: 1;
    }
  }
`;
