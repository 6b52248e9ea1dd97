import { css } from 'lit';

/** Looks of a theme's report, on the screen and on paper. */
export const themePageStyles = css`
  .page {
    max-width: 1240px;
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 380px);
    gap: var(--s5) var(--s12);
    margin-bottom: var(--s6);
  }
  .intro.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .description {
    max-width: 60ch;
    font-size: var(--t-l);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .period {
    margin-top: var(--s2);
    color: var(--muted);
    font-size: var(--t-m);
    font-variant-numeric: tabular-nums;
  }
  .part {
    margin-top: var(--s10);
  }
  .part > h2 {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    margin-bottom: var(--s3);
    font-size: var(--t-l);
  }
  .part > h2 .count {
    color: var(--muted);
    font-size: var(--t-base);
    font-weight: 480;
    font-variant-numeric: tabular-nums;
  }
  .nothing {
    color: var(--muted);
    font-size: var(--t-m);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    gap: var(--s4);
  }
  .tiles li {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--s2);
    padding: var(--s5);
  }
  .tiles li:hover {
    border-color: var(--line-strong);
  }
  .tiles h3 {
    font-size: var(--t-base);
  }
  .tiles h3 a {
    color: var(--ink);
  }
  .tiles h3 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius-l);
  }
  .tiles .problem {
    color: var(--muted);
    font-size: var(--t-m);
  }
  .tiles .units {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    font-size: var(--t-s);
  }
  .tiles .units li {
    position: static;
    flex-direction: row;
    align-items: center;
    gap: 6px;
    padding: 0;
  }
  .when {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-top: auto;
    padding-top: var(--s2);
    color: var(--experiment);
    font-size: var(--t-s);
    font-weight: 580;
    font-variant-numeric: tabular-nums;
  }
  .when yp-icon {
    --icon-size: 15px;
  }
  .when.late {
    color: var(--duplicate);
  }
  .when.quiet {
    color: var(--muted);
    font-weight: 480;
  }
  .lessons {
    display: grid;
    gap: var(--s4);
  }
  .printed {
    display: none;
  }
  @media (max-width: 860px) {
    .intro {
      grid-template-columns: minmax(0, 1fr);
    }
    .part {
      margin-top: var(--s8);
    }
  }
  @media print {
    h1 {
      font-size: 20pt;
    }
    .printed {
      display: block;
      margin-bottom: var(--s2);
      color: var(--muted);
      font-size: var(--t-s);
    }
    .intro {
      grid-template-columns: minmax(0, 1fr) 62mm;
      gap: var(--s6);
      margin-bottom: var(--s3);
    }
    .intro.alone {
      grid-template-columns: minmax(0, 1fr);
    }
    .description {
      font-size: var(--t-base);
    }
    .part {
      margin-top: var(--s6);
    }
    .part > h2 {
      margin-bottom: var(--s1);
      break-after: avoid;
    }
    .card {
      border: 0;
      border-top: 1px solid var(--line-strong);
      border-radius: 0;
    }
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 var(--s6);
    }
    .tiles li {
      padding: var(--s3) 0;
    }
    .tiles .units li {
      padding: 0;
    }
    .lessons {
      display: block;
    }
  }
`;
