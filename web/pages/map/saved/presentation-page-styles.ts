import { css } from 'lit';

/** Looks of the screen on which a presentation is put together: slides on the left, how one looks on the right. */
export const presentationPageStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    align-items: start;
    gap: var(--s8);
  }
  .section-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s3);
    margin-bottom: var(--s3);
  }
  .add {
    margin-top: var(--s6);
    padding: var(--s4) var(--s4) var(--s3);
  }
  .add h2 {
    margin-bottom: var(--s2);
  }
  .empty {
    padding: var(--s5);
    border: 1px dashed var(--line-control);
    border-radius: var(--radius);
    color: var(--muted);
    font-size: var(--t-m);
  }
  aside {
    position: sticky;
    top: calc(var(--header) + var(--s5));
  }
  .words {
    margin-top: var(--s3);
  }
  .words p {
    color: var(--muted);
    font-size: var(--t-m);
  }
  .page-head .actions {
    align-items: center;
  }
  @media (max-width: 900px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s6);
    }
    aside {
      position: static;
      order: -1;
    }
  }
`;
