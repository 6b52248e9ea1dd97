import { css } from 'lit';

/** Looks of `yp-search`: a panel near the top, a full screen on a phone. */
export const searchStyles = css`
  dialog {
    width: min(640px, calc(100vw - 32px));
    max-height: min(620px, calc(100dvh - 120px));
    margin: 84px auto auto;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius-l);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow-high);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: appear var(--fast) ease-out;
  }
  dialog::backdrop {
    background: var(--backdrop);
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 -6px;
    }
  }
  .field {
    display: flex;
    align-items: center;
    gap: var(--s3);
    padding: 0 var(--s3) 0 var(--s4);
    border-bottom: 1px solid var(--line);
    color: var(--muted);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 56px;
    border: 0;
    outline: none;
    background: none;
    color: var(--ink);
    font-size: 1.06rem;
  }
  input:focus-visible {
    outline: none;
  }
  .field:focus-within {
    border-color: var(--accent);
  }
  input::placeholder {
    color: var(--faint);
    opacity: 1;
  }
  .close {
    display: inline-flex;
    padding: var(--s2);
    border: 0;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .close yp-icon {
    display: none;
  }
  kbd {
    display: inline-block;
    min-width: 20px;
    padding: 0 5px;
    border: 1px solid var(--line-strong);
    border-radius: 5px;
    background: var(--surface);
    color: var(--muted);
    font: inherit;
    font-size: 11.5px;
    text-align: center;
  }
  .body {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  [role='listbox'] {
    flex: 1;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--s2);
  }
  .heading {
    padding: var(--s2) var(--s3) var(--s1);
    color: var(--muted);
    font-size: var(--t-xs);
    font-weight: 580;
  }
  .option {
    display: flex;
    align-items: center;
    gap: var(--s3);
    min-height: 42px;
    padding: 6px var(--s3);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option > yp-icon {
    width: 27px;
    color: var(--muted);
  }
  .option[aria-selected='true'] {
    background: var(--accent-weak);
  }
  .title {
    min-width: 0;
    font-size: var(--t-m);
    font-weight: 540;
    overflow-wrap: anywhere;
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 3px;
  }
  .detail {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--muted);
    font-size: var(--t-s);
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .message {
    padding: var(--s4) var(--s3);
    color: var(--muted);
    font-size: var(--t-m);
  }
  .message strong {
    color: var(--ink);
    font-weight: 600;
  }
  footer {
    display: flex;
    gap: var(--s5);
    padding: var(--s2) var(--s5);
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: var(--t-xs);
  }
  footer span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  footer yp-icon {
    --icon-size: 14px;
  }
  @media (max-width: 700px) {
    dialog {
      width: 100vw;
      max-width: 100vw;
      height: 100dvh;
      max-height: 100dvh;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .close kbd,
    footer {
      display: none;
    }
    .close yp-icon {
      display: inline-flex;
    }
    .option {
      flex-wrap: wrap;
      column-gap: var(--s3);
      row-gap: 0;
    }
    .title {
      flex: 1;
    }
    .detail {
      flex: 0 0 100%;
      padding-left: 39px;
      text-align: start;
    }
    .detail:empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
