import { css } from 'lit';

/** Looks of `yp-lesson`: the lesson is what one reads, all else stands beside it in small print. */
export const lessonStyles = css`
  :host {
    display: block;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 300px);
    gap: var(--s5) var(--s10);
    padding: var(--s6) var(--s8) var(--s8);
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    padding: 1px 11px 1px 8px;
    border: 1px solid transparent;
    border-radius: 13px;
    background: var(--experiment-weak);
    color: var(--experiment);
    font-weight: 580;
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .mark.open {
    border-color: var(--line-strong);
    background: none;
    color: var(--muted);
  }
  .mark yp-icon {
    --icon-size: 15px;
  }
  :is(h2, h3) {
    margin-top: var(--s4);
    font-size: var(--t-m);
    font-weight: 580;
  }
  blockquote {
    max-width: 40em;
    margin: var(--s2) 0 0;
    font-size: var(--t-xl);
    font-weight: 540;
    letter-spacing: -0.016em;
    line-height: 1.32;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  /* A long one is read, a short one is seen. */
  blockquote.long {
    font-size: var(--t-l);
    line-height: 1.42;
    letter-spacing: -0.01em;
  }
  .problem {
    max-width: 64ch;
    margin-top: var(--s5);
    color: var(--muted);
    font-size: var(--t-m);
  }
  .problem strong {
    display: block;
    color: var(--ink);
    font-size: var(--t-s);
    font-weight: 580;
  }
  .problem .solved::before {
    content: '·';
    margin-inline: 0.4em;
  }
  .problem .solved {
    font-weight: 480;
  }
  .facts {
    display: grid;
    align-content: start;
    gap: var(--s5);
    padding-left: var(--s6);
    border-left: 1px solid var(--line);
  }
  .units {
    display: grid;
    align-content: start;
    gap: var(--s2);
    font-size: var(--t-m);
    line-height: 1.3;
  }
  .units li {
    display: flex;
    align-items: flex-start;
    gap: var(--s2);
  }
  .units yp-department-mark {
    margin-top: -1px;
  }
  .units a {
    color: var(--ink);
  }
  @media (max-width: 860px), print {
    article {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--s5);
    }
    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
      padding: var(--s4) 0 0;
      border: 0;
      border-top: 1px solid var(--line);
    }
    blockquote {
      font-size: var(--t-l);
    }
    blockquote.long {
      font-size: var(--t-base);
    }
  }
  @media print {
    article {
      gap: var(--s3);
      padding: var(--s3) var(--lesson-inset, 0) var(--s4);
      break-inside: avoid;
    }
    .facts {
      padding-top: var(--s2);
      border: 0;
    }
    .problem {
      margin-top: var(--s3);
    }
    a {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border-color: CanvasText;
    }
  }
`;
