import { css } from 'lit';

/** The wall: columns beside each other that scroll together; on a phone one after the other. */
export const wallPageStyles = css`
  .page {
    max-width: none;
  }
  .lead {
    max-width: 120ch;
    margin: calc(-1 * var(--s2)) 0 var(--s4);
    color: var(--muted);
  }
  yp-tabs {
    margin-bottom: var(--s5);
  }
  yp-experiment-figures {
    margin-bottom: var(--s5);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin-bottom: var(--s4);
  }
  .bar .select {
    width: auto;
    max-width: 210px;
  }
  .bar .count {
    margin-left: auto;
    color: var(--muted);
    font-size: var(--t-s);
  }
  .wall {
    display: grid;
    grid-auto-flow: column;
    /* On usual screens the last column is cut, so that one sees that more of them follow. */
    grid-auto-columns: minmax(252px, 1fr);
    gap: var(--s4);
    align-items: start;
    margin-inline: calc(-1 * var(--page-x));
    padding: 2px var(--page-x) var(--s5);
    overflow-x: auto;
    scroll-padding-inline: var(--page-x);
  }
  .column {
    min-width: 0;
  }
  .column header {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    padding-bottom: var(--s2);
    border-bottom: 2px solid var(--line-strong);
    margin-bottom: var(--s3);
  }
  .column.due header {
    border-color: var(--duplicate);
  }
  .column.active header {
    border-color: var(--experiment);
  }
  .column h2 {
    font-size: var(--t-m);
  }
  .column .number {
    color: var(--muted);
    font-size: var(--t-s);
  }
  .column ul {
    display: grid;
    gap: var(--s3);
  }
  .none {
    color: var(--faint);
    font-size: var(--t-s);
  }
  .column.over {
    outline: 2px dashed var(--experiment);
    outline-offset: 6px;
    border-radius: var(--radius);
  }
  .keys {
    margin-top: var(--s3);
    color: var(--faint);
    font-size: var(--t-xs);
  }
  @media (max-width: 700px) {
    .wall {
      display: block;
      margin-inline: 0;
      padding-inline: 0;
      overflow: visible;
    }
    .column + .column {
      margin-top: var(--s6);
    }
    .column.empty {
      display: none;
    }
    .page {
      display: flex;
      flex-direction: column;
    }
    /* What one does comes before what has come of it. */
    yp-experiment-figures {
      order: 1;
      margin: var(--s8) 0 0;
    }
    .page-head {
      align-items: center;
    }
    /* Two beside each other; what there is of it, and what one does with it, in a row of their own. */
    .bar .select,
    .bar .toggle {
      flex: 1 1 calc(50% - var(--s2));
      min-width: 0;
      max-width: none;
    }
    .bar .count {
      flex: 1;
      margin: 0;
      white-space: nowrap;
    }
    .keys {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
  @media print {
    .wall {
      grid-auto-flow: initial;
      grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr));
      gap: 5mm;
      margin: 0;
      padding: 0;
      overflow: visible;
    }
    /* A heading goes with its first card to the next sheet; cards in a grid of their own would not let it. */
    .column header {
      break-inside: avoid;
      break-after: avoid;
    }
    .column ul {
      display: block;
    }
    .column li {
      break-inside: avoid;
    }
    .column li + li {
      margin-top: var(--s3);
    }
    .column.empty,
    .bar,
    .keys {
      display: none;
    }
  }
`;
