import { css } from 'lit';

/** A card of the unit page: a head with icon, title and what it lists; rows divided by lines; a foot. */
export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .card {
    flex: 1;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .card-head {
    display: grid;
    grid-template-columns: auto 1fr auto;
    column-gap: var(--s2);
    align-items: center;
    padding: var(--s4) var(--s5) var(--s3);
  }
  .card-head > yp-icon {
    color: var(--accent);
  }
  .card-head .subtitle {
    grid-column: 2 / -1;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .card-head a {
    grid-row: 1;
    grid-column: 3;
    font-size: var(--t-s);
    font-weight: 580;
  }
  .row {
    padding: var(--s3) var(--s5);
    border-top: 1px solid var(--line);
  }
  .card-foot {
    margin-top: auto;
    padding: var(--s2) var(--s5);
    border-top: 1px solid var(--line);
    font-size: var(--t-s);
  }
  .text-button {
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-size: var(--t-s);
    font-weight: 580;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  yp-skeleton {
    padding: var(--s3) var(--s5);
  }
  @media (max-width: 700px) {
    .card-head,
    .row,
    .card-foot {
      padding-inline: var(--s4);
    }
  }
  /* A card goes on on the next sheet, so that none is left half empty; its rows stay whole. */
  @media print {
    :host,
    .card {
      display: block;
    }
    .card {
      overflow: visible;
      break-inside: auto;
    }
    .card-head {
      break-after: avoid;
    }
    .card-head a {
      display: none;
    }
    .card-foot {
      break-before: avoid;
    }
    figure {
      break-inside: avoid;
    }
  }
`;
