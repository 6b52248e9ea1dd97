import { html, nothing, type TemplateResult } from 'lit';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { Requirement } from '../../../../api/contract/experiment-words.ts';
import '../../../components/yp-icon.ts';
import { t } from '../../../i18n/i18n.ts';

type FactArguments = readonly [
  name: string,
  content: unknown,
  experiment: Pick<Experiment, 'missing' | 'state'>,
  requirement?: Requirement,
  empty?: string,
];

/** One fact of a canvas: its name, and what is written; where nothing is, whether the next state asks for it. */
export const fact = (...given: FactArguments): TemplateResult => render('fact', given);

/** The same in half the width: two of them stand beside each other. */
export const half = (...given: FactArguments): TemplateResult => render('fact half', given);

export const orNothing = (content: unknown, template: () => TemplateResult) =>
  isNothing(content) ? nothing : template();

function render(
  look: string,
  [name, content, { missing, state }, requirement, empty = t('experiments.page.empty')]: FactArguments,
): TemplateResult {
  const isWanted = requirement !== undefined && missing.includes(requirement);
  return html`<div class=${look}>
    <dt>${name}</dt>
    ${
      !isNothing(content)
        ? html`<dd>${content}</dd>`
        : isWanted
          ? html`<dd>
              <span class="wanted ${state === 'due' ? 'due' : ''}"
                ><yp-icon name="circle-alert"></yp-icon
                >${state === 'due' ? t('experiments.page.lacking') : empty}</span
              >
            </dd>`
          : html`<dd class="empty">${empty}</dd>`
    }
  </div>`;
}

function isNothing(content: unknown): boolean {
  return content === undefined || content === null || content === '';
}
