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
  fieldset.notice {
    display: grid;
    justify-items: start;
    margin-inline: 0;
  }
  .foot {
    align-items: end;
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
    .foot .button {
      flex: 1;
    }
  }
`;
