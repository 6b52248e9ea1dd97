import { css } from 'lit';

/** Looks of the unit page: three lists side by side and two cards under them; two on a tablet, one on a phone. */
export const unitPageStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--s4);
    align-items: stretch;
    margin-bottom: var(--s8);
  }
  .cards > * {
    grid-column: span 2;
  }
  .cards > .card {
    min-height: 320px;
    padding: var(--s5);
  }
  .cards > :nth-child(n + 4) {
    grid-column: span 3;
  }
  [role='tabpanel'] {
    min-height: 240px;
    padding-top: var(--s4);
  }
  [role='tabpanel'] yp-skeleton {
    padding: var(--s4) 0;
  }
  @media (max-width: 1180px) {
    .cards > *,
    .cards > :nth-child(4) {
      grid-column: span 3;
    }
    .cards > :nth-child(5) {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 760px) {
    .cards {
      margin-bottom: var(--s6);
    }
    .cards > :nth-child(n) {
      grid-column: 1 / -1;
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
  /* Cards side by side cannot be broken where their rows end. */
  @media print {
    .cards {
      display: block;
    }
    .cards > * {
      margin-bottom: var(--s4);
    }
    [role='tabpanel'] {
      min-height: 0;
      padding-top: var(--s2);
    }
  }
`;
