import { css } from 'lit';

/** A card of the service page: a heading, rows divided by lines. */
export const cardStyles = css`
  :host {
    display: block;
  }
  .card {
    overflow: hidden;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--s3);
    padding: var(--s4) var(--s5) var(--s3);
  }
  .card-head p {
    color: var(--muted);
    font-size: var(--t-s);
  }
  .row {
    padding: var(--s3) var(--s5);
    border-top: 1px solid var(--line);
  }
  .card-foot {
    padding: var(--s2) var(--s5);
    border-top: 1px solid var(--line);
    color: var(--muted);
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
  @media (max-width: 700px) {
    .card-head,
    .row,
    .card-foot {
      padding-inline: var(--s4);
    }
  }
  @media print {
    .card {
      overflow: visible;
      break-inside: auto;
    }
    .card-head {
      break-after: avoid;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
