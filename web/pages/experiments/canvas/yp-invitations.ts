import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import type { ExperimentTeam } from '../../../../api/contract/experiment-team.ts';
import type { Answer } from '../../../../api/contract/experiment-words.ts';
import { deciderOrAsk } from '../../../components/yp-decider-dialog.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { date, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { answerInvitation, problemOf, withdrawInvitation } from '../experiment-writes.ts';
import { askAnswer } from '../yp-answer-dialog.ts';
import { ExperimentChangedEvent } from './experiment-changed-event.ts';

/**
 * The partners that have not said yes: what they were asked, and their answer, which anybody of the unit may give here.
 * Nothing once all of them are in.
 *
 * @fires experiment-changed when one was asked, has answered or was taken out
 */
@customElement('yp-invitations')
export class YpInvitations extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        gap: var(--s2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s2) var(--s4);
        padding: var(--s3) var(--s4);
        border: 1px solid var(--line);
        border-radius: var(--radius-l);
        background: var(--surface);
      }
      .what {
        flex: 1 1 300px;
      }
      .team {
        display: flex;
        align-items: center;
        gap: var(--s2);
        font-weight: 600;
      }
      .detail {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .reason {
        margin-top: 2px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }
    `,
  ];
  @property({ attribute: false }) experiment!: Experiment;
  /** One thing at a time: a second press would meet what the first has changed. */
  @state() private busy = false;

  override render() {
    const { decision, teams } = this.experiment;
    const shown = teams.filter(({ invitation }) => invitation !== null && invitation.answer !== 'yes');
    if (decision !== null || shown.length === 0) return nothing;
    return html`<ul class="plain" aria-label=${t('experiments.invitation.title')}>
      ${shown.map((partner) => this.renderPartner(partner))}
    </ul>`;
  }

  private renderPartner(partner: ExperimentTeam) {
    const { team, invitation } = partner;
    const { askedAt, askedBy, answer, answeredAt, answeredBy, until, reason } = invitation!;
    return html`<li>
      <div class="what">
        <p class="team">
          <yp-department-mark .department=${team.department} labelled></yp-department-mark>
          ${
            askedAt !== null && answer === null
              ? t('experiments.invitation.question', { team: plainText(team.name) })
              : text(team.name)
          }
        </p>
        <p class="detail">
          ${
            answer !== null
              ? html`${t('experiments.invitation.answered', {
                  answer: t(`experiments.answer.${answer}`),
                  name: answeredBy ?? '',
                  date: date(answeredAt!),
                })}${until ? html`, ${t('experiments.invitation.until', { date: date(until) })}` : nothing}`
              : askedAt === null
                ? t('experiments.invitation.notAsked')
                : t('experiments.invitation.asked', { name: askedBy ?? '', date: date(askedAt) })
          }
        </p>
        ${reason ? html`<p class="reason">${t('experiments.invitation.reason', { reason })}</p>` : nothing}
      </div>
      <div class="actions no-print">${this.renderActions(partner)}</div>
    </li>`;
  }

  private renderActions(partner: ExperimentTeam) {
    const { askedAt, answer } = partner.invitation!;
    if (askedAt === null) {
      return this.button('invitation.ask', '', () => this.ask(partner));
    }
    if (answer !== null) {
      return html`${this.button('invitation.withdraw', 'quiet', () => this.withdraw(partner))}
      ${this.button('invitation.askAgain', 'quiet', () => this.ask(partner))}`;
    }
    return html`${this.button('invitation.no', 'quiet', () => this.answer(partner, 'no'))}
    ${this.button('invitation.notNow', 'quiet', () => this.answer(partner, 'not-now'))}
    ${this.button('invitation.yes', '', () => this.answer(partner, 'yes'))}`;
  }

  private button(
    key: `invitation.${'no' | 'notNow' | 'yes' | 'ask' | 'askAgain' | 'withdraw'}`,
    look: string,
    act: () => Promise<void>,
  ) {
    return html`<button
      type="button"
      class="button small ${look}"
      aria-disabled=${this.busy}
      @click=${() => void this.attempt(act)}
    >
      ${t(`experiments.${key}`)}
    </button>`;
  }

  private async answer({ team }: ExperimentTeam, answer: Answer): Promise<void> {
    if (await askAnswer(this.experiment, team, answer)) this.changed();
  }

  private async ask({ team }: ExperimentTeam): Promise<void> {
    const by = await deciderOrAsk();
    if (by === undefined) return;
    await answerInvitation(this.experiment, team.id, { by });
    toast(t('experiments.action.done.asked'));
    this.changed();
  }

  private async withdraw({ team }: ExperimentTeam): Promise<void> {
    await withdrawInvitation(this.experiment, team.id);
    toast(t('experiments.invitation.withdrawn', { team: plainText(team.name) }));
    this.changed();
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } catch (error) {
      toast(t('experiments.dialog.failed', { problem: problemOf(error) }));
    } finally {
      this.busy = false;
    }
  }

  private changed(): void {
    this.dispatchEvent(new ExperimentChangedEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-invitations': YpInvitations;
  }
}
