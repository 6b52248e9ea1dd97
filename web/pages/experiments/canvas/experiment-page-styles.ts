import { css } from 'lit';

export const experimentPageStyles = css`
  .page {
    max-width: calc(1160px + 2 * var(--page-x));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    margin-top: calc(-1 * var(--s2));
  }
  .team {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    color: var(--ink);
    font-weight: 540;
  }
  /* Has not said yes. */
  .team.open {
    color: var(--muted);
    font-weight: 400;
  }
  .plus {
    color: var(--muted);
  }
  .facts {
    margin-top: var(--s2);
    color: var(--muted);
    font-size: var(--t-s);
  }
  yp-experiment-progress {
    margin-top: var(--s5);
  }
  yp-experiment-next,
  yp-invitations {
    margin-top: var(--s4);
  }
  .canvas {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
    gap: var(--s5);
    margin-top: var(--s4);
  }
  .canvas > .card {
    padding: var(--s5) var(--s6) var(--s6);
  }
  .canvas h2 {
    font-size: 1.08rem;
  }
  @media (max-width: 900px) {
    .canvas {
      grid-template-columns: minmax(0, 1fr);
    }
    .canvas > .card {
      padding: var(--s4) var(--s4) var(--s5);
    }
  }
  @media print {
    .page {
      max-width: none;
      /* Else the last border falls outside of the sheet by a part of a pixel. */
      padding-inline: 1px;
      font-size: 9pt;
    }
    .canvas {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 5mm;
    }
    .canvas > .card {
      break-inside: auto;
      padding: 2mm 4mm 3mm;
    }
  }
`;
