import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { t } from '../../../i18n/i18n.ts';
import { followUpHref } from '../../../state/hrefs.ts';
import { nextMove, today, type NextMove } from '../../../state/experiment-wall.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { moveWords, nextWords } from '../experiment-words.ts';
import { askMove } from '../yp-move-dialog.ts';
import { ExperimentChangedEvent } from './experiment-changed-event.ts';

/**
 * What comes next, in a sentence, and the button that does it.
 *
 * @fires experiment-changed when the user has done it
 */
@customElement('yp-experiment-next')
export class YpExperimentNext extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .next {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3) var(--s5);
        padding: var(--s3) var(--s4);
        border-radius: var(--radius-l);
        background: var(--experiment-weak);
        color: var(--experiment);
        font-weight: 560;
      }
      .next.due {
        background: var(--duplicate-weak);
        color: var(--duplicate);
      }
      p {
        flex: 1 1 320px;
        max-width: var(--text-width);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }
      .button:not(.quiet) {
        background: var(--experiment);
      }
      .button:not(.quiet):hover {
        filter: brightness(1.08);
      }
      .due .button:not(.quiet) {
        background: var(--duplicate);
      }
      .button.quiet {
        color: inherit;
        border-color: currentcolor;
      }
      @media (max-width: 600px) {
        .actions {
          flex-direction: column-reverse;
          width: 100%;
        }
      }
      @media (forced-colors: active) {
        .next {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];
  @property({ attribute: false }) experiment!: Experiment;
  @query('p') private sentence!: HTMLElement;

  /** To the sentence, from which the next key leads to what it speaks of. */
  override focus(): void {
    this.sentence.focus({ preventScroll: true });
  }

  override render() {
    const { experiment } = this;
    const move = nextMove(experiment);
    return html`<div class="next ${experiment.state === 'due' ? 'due' : ''}">
      <p tabindex="-1">${nextWords(experiment, today())}</p>
      <div class="actions">${this.renderBack()} ${move ? this.renderMove(move) : this.renderFollowUp()}</div>
    </div>`;
  }

  private renderMove(move: NextMove) {
    const { state, missing } = this.experiment;
    // While a partner has not answered, its answer comes first and has the one full button.
    const waits = move === 'planned' && missing.includes('partner-agrees');
    return html`${
        state === 'lesson'
          ? nothing
          : html`<button type="button" class="button quiet" @click=${() => this.go('stopped')}>
              ${t('experiments.action.stop')}
            </button>`
      }
      <button type="button" class="button ${waits ? 'quiet' : ''}" @click=${() => this.go(move)}>
        ${moveWords(move)}
      </button>`;
  }

  private renderFollowUp() {
    const { id, continuedBy, decision } = this.experiment;
    if (continuedBy.length > 0 || decision === null) return nothing;
    return html`<a class="button ${decision === 'try-again' ? '' : 'quiet'}" href=${followUpHref(id)}
      >${t('experiments.action.followUp')}</a
    >`;
  }

  private renderBack() {
    const { state, decision } = this.experiment;
    if (decision !== null) {
      return html`<button type="button" class="button quiet" @click=${() => this.go('reopen')}>
        ${t('experiments.dialog.reopen')}
      </button>`;
    }
    return state === 'running'
      ? html`<button type="button" class="button quiet" @click=${() => this.go('planned')}>
          ${t('experiments.action.backToPlanned')}
        </button>`
      : nothing;
  }

  private async go(move: NextMove): Promise<void> {
    if (await askMove(this.experiment, move)) this.dispatchEvent(new ExperimentChangedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-next': YpExperimentNext;
  }
}
