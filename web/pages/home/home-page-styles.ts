import { css } from 'lit';

/** Looks of the first screen: the question, the departments in columns, the heat map. */
export const homePageStyles = css`
  .hero {
    display: grid;
    gap: var(--s2);
    max-width: 560px;
    margin-bottom: var(--s6);
  }
  .lead {
    color: var(--muted);
    font-size: 1.06rem;
  }
  .hero .input {
    min-height: 48px;
    margin-top: var(--s2);
    font-size: 1.02rem;
  }
  .departments {
    columns: 4 300px;
    column-gap: var(--s4);
  }
  yp-department-card {
    margin-bottom: var(--s4);
  }
  yp-skeleton {
    max-width: 560px;
    margin-top: var(--s6);
  }
  yp-department-heat {
    margin-top: var(--s8);
  }
`;
