import { css } from 'lit';

/** Looks of the list of client groups beyond what the lists share. */
export const clientGroupsPageStyles = css`
  .only {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  yp-group-tree {
    margin-bottom: var(--s6);
  }
`;
