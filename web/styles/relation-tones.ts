import { css } from 'lit';

/** The colour of each relation and the ground under it, as `--color` and `--ground`, by classes of its name. */
export const relationTones = css`
  .duplicate {
    --color: var(--duplicate);
    --ground: var(--duplicate-weak);
  }
  .partner {
    --color: var(--partner);
    --ground: var(--partner-weak);
  }
  .peer {
    --color: var(--peer);
    --ground: var(--peer-weak);
  }
  .experiment {
    --color: var(--experiment);
    --ground: var(--experiment-weak);
  }
`;
