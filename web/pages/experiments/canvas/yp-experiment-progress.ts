import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentState } from '../../../../api/contract/experiment-words.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';

const STEPS = ['idea', 'asked', 'planned', 'running', 'lesson', 'ended'] as const;
const ENDED: ReadonlySet<ExperimentState> = new Set(['adopted', 'adapted', 'stopped', 'continued']);

/** How far an experiment has come, from the idea to the decision. */
@customElement('yp-experiment-progress')
export class YpExperimentProgress extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      ol {
        display: grid;
        grid-template-columns: repeat(6, minmax(0, 1fr));
        gap: 2px;
      }
      li {
        padding-top: var(--s2);
        border-top: 3px solid var(--line-strong);
        color: var(--muted);
        font-size: var(--t-s);
        line-height: 1.3;
      }
      .done {
        border-color: var(--accent);
        color: var(--ink);
      }
      .now {
        border-color: var(--experiment);
        color: var(--ink);
        font-weight: 640;
      }
      @media (max-width: 600px) {
        li:not(.now) span {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        li.now {
          overflow: visible;
          white-space: nowrap;
        }
        li.now.late span {
          float: right;
        }
      }
      @media (forced-colors: active) {
        .done,
        .now {
          border-color: Highlight;
        }
      }
    `,
  ];
  @property({ attribute: false }) experiment!: Experiment;

  override render() {
    const { state } = this.experiment;
    const ended = ENDED.has(state);
    const step = ended ? 'ended' : state === 'due' ? 'running' : state;
    const at = STEPS.indexOf(step as (typeof STEPS)[number]);
    return html`<ol class="plain" aria-label=${t('experiments.page.progress')}>
      ${STEPS.map((one, place) => {
        const name =
          one === 'ended'
            ? ended
              ? t(`experiments.state.${state}`)
              : t('experiments.short.ended')
            : place === at
              ? t(`experiments.state.${state}`)
              : t(`experiments.short.${one}`);
        return html`<li
          class="${place < at ? 'done' : place === at ? 'now' : ''} ${place > 2 ? 'late' : ''}"
          aria-current=${place === at ? 'step' : nothing}
        >
          <span>${name}</span>
        </li>`;
      })}
    </ol>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-progress': YpExperimentProgress;
  }
}
