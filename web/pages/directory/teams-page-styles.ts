import { css } from 'lit';

/** Looks of the list of units: a section for each organization, its departments in columns. */
export const teamsPageStyles = css`
  .organization {
    margin-bottom: var(--s8);
  }
  .organization h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px var(--s3);
    margin-bottom: var(--s3);
    font-size: var(--t-l);
  }
  .kind {
    color: var(--muted);
    font-size: var(--t-s);
    font-weight: 450;
    letter-spacing: 0;
  }
  .departments {
    columns: 3 320px;
    column-gap: var(--s4);
  }
  yp-department-units {
    break-inside: avoid;
    margin-bottom: var(--s4);
  }
`;
