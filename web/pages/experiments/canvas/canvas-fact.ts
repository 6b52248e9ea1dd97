import { html, nothing, type TemplateResult } from 'lit';
import type { Experiment, Requirement } from '../../../../api/contract/experiment.ts';
import '../../../components/yp-icon.ts';
import { t } from '../../../i18n/i18n.ts';

/** One fact of a canvas: its name, and what is written; where nothing is, whether the next state asks for it. */
export function fact(
  name: string,
  content: unknown,
  experiment: Pick<Experiment, 'missing'>,
  requirement?: Requirement,
  empty = t('experiments.page.empty'),
): TemplateResult {
  const wanted = requirement !== undefined && experiment.missing.includes(requirement);
  return html`<div class="fact">
    <dt>${name}</dt>
    ${
      content === undefined || content === null || content === ''
        ? html`<dd class=${wanted ? '' : 'empty'}>
            ${wanted ? html`<span class="wanted"><yp-icon name="circle-alert"></yp-icon>${empty}</span>` : empty}
          </dd>`
        : html`<dd>${content}</dd>`
    }
  </div>`;
}

export const orNothing = (content: unknown, template: () => TemplateResult) =>
  content === undefined || content === null || content === '' ? nothing : template();
