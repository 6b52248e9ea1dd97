import { css } from 'lit';

/** A canvas as it is read: a name in small letters, what is written under it, lines between. */
export const canvasViewStyles = css`
  :host {
    display: block;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 var(--s5);
    margin-top: var(--s3);
  }
  .fact {
    grid-column: 1 / -1;
    padding: var(--s3) 0;
    border-top: 1px solid var(--line);
  }
  .half {
    grid-column: auto;
  }
  dt {
    color: var(--muted);
    font-size: var(--t-xs);
    font-weight: 600;
    margin-bottom: 2px;
  }
  dd {
    line-height: 1.5;
  }
  .text {
    white-space: pre-line;
  }
  dd + dd {
    margin-top: 2px;
  }
  .value {
    font-size: var(--t-xl);
    font-weight: 660;
    letter-spacing: -0.02em;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .strong {
    font-weight: 640;
  }
  .detail {
    color: var(--muted);
    font-size: var(--t-s);
  }
  .empty {
    color: var(--faint);
  }
  /* What the next state asks for. */
  .wanted {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--experiment);
    font-size: var(--t-s);
  }
  .wanted.due {
    color: var(--duplicate);
  }
  .wanted yp-icon {
    --icon-size: 15px;
  }
  @media (max-width: 460px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .fact {
      padding: 1.6mm 0;
      break-inside: avoid;
    }
    dd {
      line-height: 1.38;
    }
    dt {
      font-size: 7.5pt;
      margin-bottom: 0;
    }
    .value {
      font-size: 13pt;
    }
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
