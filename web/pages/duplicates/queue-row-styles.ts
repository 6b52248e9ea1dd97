import { css } from 'lit';

/** Looks of `yp-queue-row`: marks, the sentence, both measures; these under it where there is little room. */
export const queueRowStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) 168px;
    gap: var(--s2) var(--s4);
    padding: var(--s3) var(--s5) var(--s3) calc(var(--s5) - 3px);
    border-left: 3px solid transparent;
    font-size: var(--t-m);
    line-height: 1.5;
    scroll-margin-block: calc(var(--header) + var(--s8)) var(--s16);
  }
  :host(:hover) {
    background: var(--hover);
  }
  :host([current]) {
    border-left-color: var(--accent);
    background: var(--accent-weak);
  }
  .marks {
    display: grid;
    gap: 3px;
    align-content: start;
    margin-top: 2px;
  }
  p {
    hyphens: auto;
  }
  a {
    color: var(--muted);
  }
  a strong {
    color: var(--ink);
    font-weight: 640;
  }
  a:hover {
    text-decoration: none;
  }
  a:focus-visible {
    outline: none;
  }
  /* The whole row can be pressed, and shows the focus. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -3px;
    border-radius: var(--radius-s);
  }
  .why {
    color: var(--muted);
  }
  .name {
    color: var(--ink);
  }
  .measures {
    display: grid;
    gap: 4px;
    align-content: start;
    margin-top: 3px;
    color: var(--muted);
    font-size: var(--t-xs);
  }
  .measure {
    display: grid;
    grid-template-columns: 5.2em minmax(0, 1fr) 3.6em;
    align-items: center;
    gap: var(--s2);
  }
  .measure + .measure {
    --bar-color: var(--peer);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    margin-top: var(--s1);
    color: var(--muted);
    font-size: var(--t-s);
  }
  .problem {
    display: flex;
    gap: 6px;
    margin-top: var(--s1);
    color: var(--danger);
    font-size: var(--t-s);
    font-weight: 560;
  }
  .problem yp-icon {
    --icon-size: 16px;
    margin-top: 3px;
  }
  .again {
    display: block;
    color: var(--ink);
  }
  .again strong {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-right: var(--s1);
    color: var(--duplicate);
    font-weight: 620;
  }
  .again yp-icon {
    --icon-size: 15px;
  }
  @media (max-width: 1180px) {
    :host {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .measures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-column: 2;
      gap: var(--s1) var(--s5);
      margin-top: 0;
    }
  }
  @media (max-width: 700px) {
    .measures {
      grid-template-columns: minmax(0, 1fr);
    }
    :host {
      column-gap: var(--s3);
      padding-inline: calc(var(--s4) - 3px) var(--s4);
    }
  }
  @media print {
    :host([current]) {
      border-color: transparent;
      background: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      border-left-color: Canvas;
    }
    :host([current]) {
      border-left-color: Highlight;
    }
  }
`;
