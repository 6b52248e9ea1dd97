import { css } from 'lit';

/** Looks of the service page: the story at the left, the facts beside it; below each other on a phone. */
export const servicePageStyles = css`
  .status {
    margin-left: var(--s2);
    padding: 3px 11px;
    border-radius: 12px;
    background: var(--peer-weak);
    color: var(--peer);
    font-size: var(--t-s);
    font-weight: 580;
    letter-spacing: 0;
    vertical-align: 5px;
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .summary {
    max-width: 60ch;
    margin: calc(-1 * var(--s2)) 0 var(--s6);
    color: var(--muted);
    font-size: var(--t-l);
    line-height: 1.45;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 344px;
    gap: var(--s4) var(--s6);
    align-items: start;
  }
  .main,
  aside {
    display: grid;
    gap: var(--s4);
  }
  .text {
    padding: var(--s4) var(--s5) var(--s5);
  }
  .text h2 {
    margin-bottom: var(--s2);
  }
  .text p {
    max-width: var(--text-width);
    line-height: 1.65;
  }
  .text p + p {
    margin-top: var(--s3);
  }
  .contact {
    display: grid;
    gap: var(--s3);
    padding: var(--s4) var(--s5) var(--s5);
  }
  @media (max-width: 960px) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    /* One column, in the order in which one asks: what, for whom, who else, whom to call, the details. */
    .main,
    aside {
      display: contents;
    }
    .contact {
      order: 1;
    }
    yp-service-confirm {
      order: 2;
    }
    yp-service-facts {
      order: 3;
    }
    yp-service-history {
      order: 4;
    }
  }
  @media (max-width: 700px) {
    .summary {
      font-size: var(--t-base);
    }
    .text,
    .contact {
      padding-inline: var(--s4);
    }
    .actions {
      width: 100%;
    }
    .actions > * {
      flex: 1;
    }
  }
`;
