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
      /* Never reached, and no longer ahead. */
      .skipped {
        border-top-style: dotted;
        color: var(--faint);
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
        li {
          border-color: GrayText;
        }
        .done {
          border-color: CanvasText;
        }
        /* By its thickness too: a system may give two of these colours the same tone. */
        .now {
          margin-top: -4px;
          border-top-width: 7px;
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
          class="${this.lookOf(one, place - at, ended)} ${place > 2 ? 'late' : ''}"
          aria-current=${place === at ? 'step' : nothing}
        >
          <span>${name}</span>
        </li>`;
      })}
    </ol>`;
  }

  /** What is stopped may never have begun: of the steps before an end only those are done that were reached. */
  private lookOf(step: (typeof STEPS)[number], distance: number, ended: boolean): string {
    if (distance === 0) return 'now';
    if (distance > 0) return '';
    return !ended || wasReached(step, this.experiment) ? 'done' : 'skipped';
  }
}

/** By what an experiment carries after its end; the server keeps the whole table of what each state asks for. */
function wasReached(step: (typeof STEPS)[number], experiment: Experiment): boolean {
  const { teams, startedOn, outcome, solved, lesson } = experiment;
  switch (step) {
    case 'asked':
      return startedOn !== null || teams.some(({ invitation }) => invitation?.askedAt != null);
    case 'planned':
      return startedOn !== null || isPlanned(experiment);
    case 'running':
      return startedOn !== null;
    case 'lesson':
      return startedOn !== null && outcome !== null && solved !== null && lesson !== null;
    default:
      return true;
  }
}

function isPlanned(experiment: Experiment): boolean {
  const { problem, clientGroups, measure, numberBefore, belief, trial, success, decisionOn, teams } =
    experiment;
  const written = [problem, measure, numberBefore, belief, trial, success, decisionOn];
  const takingPart = teams.filter(({ role, invitation }) => role === 'owner' || invitation?.answer === 'yes');
  return (
    written.every((one) => one !== null) &&
    clientGroups.length > 0 &&
    takingPart.length > 1 &&
    takingPart.every(({ people }) => people.length > 0)
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-progress': YpExperimentProgress;
  }
}
