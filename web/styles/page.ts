import { css } from 'lit';

/** The frame of a page: its width, its head with breadcrumb, title and actions. */
export const page = css`
  :host {
    display: block;
  }
  .page {
    max-width: var(--page-width);
    margin-inline: auto;
    padding: var(--s8) var(--page-x) var(--s16);
  }
  .page-head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: var(--s3) var(--s6);
    margin-bottom: var(--s5);
  }
  .page-head > * {
    min-width: 0;
  }
  .page-head yp-breadcrumb {
    margin-bottom: var(--s1);
  }
  .page-head .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .prose {
    max-width: var(--text-width);
  }
  @media (max-width: 700px) {
    .page {
      padding-top: var(--s5);
      padding-bottom: var(--s10);
    }
  }
  @media print {
    .page {
      padding: 0;
    }
  }
`;
