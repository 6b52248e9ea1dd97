import { html, nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api-client.ts';
import { t } from '../i18n/i18n.ts';
import './yp-error.ts';

const NOT_FOUND = 404;
const FIRST_SERVER_ERROR = 500;

/** A failed request in plain words of the reader's language. */
export function explainProblem(problem: ApiProblem): string {
  if (problem.status === 0) return t('common.error.offline');
  if (problem.status === NOT_FOUND) return t('common.error.notFound');
  if (problem.isStale) return t('common.error.stale');
  if (problem.status >= FIRST_SERVER_ERROR) return t('common.error.server');
  return t('common.error.invalid', { detail: problem.message });
}

/** A failed request on the page, with a button that asks again where that can help. */
export function errorState(problem: ApiProblem, retry?: () => void): TemplateResult {
  const canRetry = retry !== undefined && problem.status !== NOT_FOUND;
  return html`<yp-error
    heading=${t('common.error.title')}
    text=${explainProblem(problem)}
    action=${canRetry ? t('common.retry') : nothing}
    @retry=${() => retry?.()}
  ></yp-error>`;
}
