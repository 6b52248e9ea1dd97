import { css } from 'lit';

/** Looks of the unit page: three cards side by side, two on a tablet, one on a phone. */
export const unitPageStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--s4);
    align-items: stretch;
    margin-bottom: var(--s8);
  }
  .cards > .card {
    min-height: 420px;
    padding: var(--s5);
  }
  .pairs {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    margin-top: calc(var(--s4) - var(--s8));
  }
  .failed {
    margin-bottom: var(--s8);
  }
  [role='tabpanel'] {
    min-height: 240px;
  }
  [role='tabpanel'] yp-skeleton {
    padding: var(--s4) 0;
  }
  @media (max-width: 1180px) {
    .cards {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .cards yp-neighbourhood {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 760px) {
    .cards {
      grid-template-columns: minmax(0, 1fr);
      margin-bottom: var(--s6);
    }
    .pairs {
      margin-top: calc(var(--s4) - var(--s6));
    }
    .actions {
      width: 100%;
    }
    .actions > * {
      flex: 1;
      white-space: nowrap;
      padding-inline: var(--s2);
    }
  }
`;
