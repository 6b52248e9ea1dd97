import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Pair } from '../../../api/contract/relations.ts';
import type { Verdict, VerdictKind } from '../../../api/contract/verdict.ts';
import { ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-verdict.ts';
import '../../components/yp-verdict-buttons.ts';
import type { ReasonChangeEvent, VerdictChooseEvent } from '../../components/yp-verdict-buttons.ts';
import { deciderOrAsk } from '../../components/yp-decider-dialog.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { verdictValues } from '../../i18n/decision-words.ts';
import { date, t } from '../../i18n/i18n.ts';
import { decide, isOvertaken, takeBack, type PairRef } from '../../state/deciding.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

/**
 * The decision about a pair: the one that stands, with its undo, or the four to choose from. When somebody else has
 * been faster, theirs is shown and nothing of one's own is lost.
 */
@customElement('yp-pair-decision')
export class YpPairDecision extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-bottom: var(--s3);
      }
      .standing {
        display: grid;
        justify-items: start;
        gap: var(--s2);
        font-size: var(--t-m);
      }
      .by {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .reason {
        white-space: pre-line;
      }
      .problem {
        display: flex;
        gap: var(--s2);
        margin-bottom: var(--s3);
        padding: var(--s3);
        border-radius: var(--radius);
        background: var(--danger-weak);
        color: var(--danger);
        font-size: var(--t-s);
        font-weight: 560;
      }
      details {
        margin-top: var(--s3);
        padding-top: var(--s2);
        border-top: 1px solid var(--line);
      }
      summary {
        padding: var(--s1) 0;
        color: var(--accent);
        font-size: var(--t-s);
        font-weight: 580;
        cursor: pointer;
      }
      details yp-verdict-buttons {
        margin-top: var(--s2);
      }
    `,
  ];
  @property({ attribute: false }) pair: Pair | undefined;
  /** Asks for the pair again. */
  @property({ attribute: false }) reload: () => Promise<void> = () => Promise.resolve();
  @state() private reason = '';
  @state() private problem = '';
  @state() private busy = false;

  override render() {
    if (!this.pair) return nothing;
    const { status, verdict } = this.pair;
    return html`<h2>${t('decide.title')}</h2>
      ${
        this.problem === ''
          ? nothing
          : html`<p class="problem" role="alert"><yp-icon name="circle-alert"></yp-icon>${this.problem}</p>`
      }
      ${
        status === 'decided' && verdict !== null
          ? html`${this.renderStanding(verdict)}
              <details class="no-print">
                <summary>${t('decide.change')}</summary>
                ${this.renderButtons()}
              </details>`
          : this.renderButtons()
      }`;
  }

  private renderStanding(verdict: Verdict) {
    const { decidedBy, decidedAt, reason } = verdict;
    return html`<div class="standing">
      <yp-verdict verdict=${verdict.verdict}></yp-verdict>
      ${reason === null ? nothing : html`<p class="reason">${reason}</p>`}
      <p class="by">${t('decide.standing', { name: decidedBy, date: date(decidedAt) })}</p>
      <button
        type="button"
        class="button quiet small no-print"
        ?disabled=${this.busy}
        @click=${() => void this.takeBack(verdict.version)}
      >
        <yp-icon name="rotate-ccw"></yp-icon>${t('decide.takeBack')}
      </button>
    </div>`;
  }

  private renderButtons() {
    return html`<yp-verdict-buttons
      class="no-print"
      .reason=${this.reason}
      .busy=${this.busy}
      @reason-change=${(event: ReasonChangeEvent) => (this.reason = event.reason)}
      @verdict-choose=${(event: VerdictChooseEvent) => void this.decide(event.verdict)}
    ></yp-verdict-buttons>`;
  }

  private get ref(): PairRef {
    const { level, a, b } = this.pair!;
    return { level, a: a.id, b: b.id };
  }

  private async decide(verdict: VerdictKind): Promise<void> {
    const decidedBy = await deciderOrAsk();
    if (decidedBy === undefined) return;
    const reason = this.reason.trim() === '' ? null : this.reason.trim();
    await this.send(async () => {
      const decision = await decide(this.ref, { verdict, reason, decidedBy }, this.pair!.verdict);
      this.reason = '';
      const { version } = decision.verdict!;
      toast(t('decide.done', { verdict: t(`decide.verdict.${verdict}`) }), {
        action: { label: t('common.undo'), run: () => void this.takeBack(version) },
      });
    });
  }

  private takeBack(version: number): Promise<void> {
    return this.send(async () => {
      await takeBack(this.ref, version);
      toast(t('decide.takenBack'));
    });
  }

  private async send(request: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = '';
    try {
      await request();
      await this.reload();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (isOvertaken(error)) await this.showOvertaken();
      else this.problem = explainProblem(error);
    } finally {
      this.busy = false;
    }
  }

  private async showOvertaken(): Promise<void> {
    await this.reload();
    await this.updateComplete;
    const theirs = this.pair?.verdict;
    this.problem = theirs ? t('decide.overtaken', verdictValues(theirs)) : t('decide.overtakenGone');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-pair-decision': YpPairDecision;
  }
}
