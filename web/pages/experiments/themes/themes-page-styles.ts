import { css } from 'lit';

/** Looks of the list of themes: one row each, so that progress can be compared down the page. */
export const themesPageStyles = css`
  .page {
    max-width: 1240px;
    /* Begins where the wall begins, which has the whole width. */
    margin-inline: 0;
  }
  .page-head {
    margin-bottom: var(--s2);
  }
  .lead {
    margin-bottom: var(--s5);
    color: var(--muted);
  }
  ul {
    margin-top: var(--s5);
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 250px) 132px auto;
    align-items: start;
    gap: var(--s4) var(--s8);
    padding: var(--s5) var(--s6);
  }
  li + li {
    border-top: 1px solid var(--line);
  }
  li:hover h2 a {
    color: var(--accent);
  }
  h2 {
    font-size: var(--t-l);
    line-height: 1.3;
  }
  h2 a {
    color: var(--ink);
  }
  .description {
    max-width: 62ch;
    margin-top: 2px;
    color: var(--muted);
    font-size: var(--t-m);
  }
  .period {
    margin-top: var(--s2);
    color: var(--muted);
    font-size: var(--t-s);
    font-variant-numeric: tabular-nums;
  }
  .period strong {
    color: var(--ink);
    font-weight: 580;
  }
  .standing {
    display: contents;
  }
  yp-theme-progress {
    padding-top: 3px;
  }
  .counts {
    padding-top: 3px;
    color: var(--muted);
    font-size: var(--t-m);
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
  }
  .counts strong {
    color: var(--ink);
    font-weight: 580;
  }
  .tools {
    display: flex;
    margin: -2px -8px 0 0;
  }
  .waiting {
    margin-top: var(--s5);
    padding: var(--s6);
  }
  @media (max-width: 960px) {
    li {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s3);
      padding: var(--s5);
    }
    h2 {
      padding-right: 80px;
    }
    .tools {
      position: absolute;
      top: var(--s4);
      right: var(--s5);
      margin-top: 0;
    }
    .standing {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s1) var(--s4);
    }
    .standing.towards yp-theme-progress {
      flex-basis: 100%;
    }
    yp-theme-progress,
    .counts {
      padding: 0;
    }
    .counts {
      display: flex;
      gap: var(--s4);
      line-height: inherit;
    }
  }
  @media (max-width: 960px) and (pointer: coarse) {
    h2 {
      padding-right: 96px;
    }
  }
`;
