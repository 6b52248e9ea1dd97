import { css } from 'lit';

/** Looks of the pair page: the comparison and its measures at the left, the decision in sight beside them. */
export const pairPageStyles = css`
  .page-head {
    margin-bottom: var(--s3);
  }
  .follows {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-bottom: var(--s6);
    color: var(--muted);
  }
  yp-open-again {
    margin-bottom: var(--s5);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 352px;
    gap: var(--s6) var(--s8);
    align-items: start;
  }
  .main,
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s5);
  }
  aside {
    gap: var(--s4);
  }
  .card {
    padding: var(--s4) var(--s5) var(--s5);
  }
  .card h2 {
    margin-bottom: var(--s3);
  }
  .complete {
    display: block;
    margin-top: var(--s2);
    font-size: var(--t-s);
    font-weight: 580;
  }
  @media (min-width: 1000px) {
    aside {
      position: sticky;
      top: calc(var(--header) + var(--s4));
    }
  }
  @media (max-width: 1180px) {
    .layout {
      grid-template-columns: minmax(0, 1fr) 296px;
      gap: var(--s5);
    }
    aside .card {
      padding-inline: var(--s4);
    }
  }
  @media (max-width: 999px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .card {
      padding-inline: var(--s4);
    }
    .follows {
      margin-bottom: var(--s5);
    }
    .page-head .button {
      width: 100%;
    }
  }
  @media print {
    .layout,
    .main,
    aside {
      display: block;
    }
    .main > *,
    aside > * {
      margin-bottom: var(--s4);
    }
  }
`;
