import { css } from 'lit';

/** What is wrong with a field, said under it with an icon. */
export const fieldError = css`
  .error {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    margin-top: 6px;
    color: var(--danger);
    font-size: var(--t-s);
    font-weight: 560;
  }
  .error yp-icon {
    --icon-size: 16px;
    margin-top: 2px;
  }
`;
