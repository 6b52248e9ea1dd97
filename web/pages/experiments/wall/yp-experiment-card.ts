import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Experiment } from '../../../../api/contract/experiment.ts';
import '../../../components/yp-department-mark.ts';
import '../../../components/yp-icon.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { date, list, t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { daysBetween, nextMove, today } from '../../../state/experiment-wall.ts';
import { experimentHref } from '../../../state/hrefs.ts';
import { base } from '../../../styles/base.ts';
import { measured, moveWords } from '../experiment-words.ts';

/** The user wants to bring an experiment to its next state. */
export class CardMoveEvent extends Event {
  static readonly type = 'card-move';
  readonly experiment: Experiment;
  constructor(experiment: Experiment) {
    super(CardMoveEvent.type, { bubbles: true, composed: true });
    this.experiment = experiment;
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-move': CardMoveEvent;
  }
}

/**
 * An experiment on the wall: the problem as the client meets it, or the lesson where there is one; who does it, and
 * when it is decided.
 *
 * @fires card-move when its button to the next state is pressed
 */
@customElement('yp-experiment-card')
export class YpExperimentCard extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      article {
        position: relative;
        display: grid;
        gap: var(--s2);
        padding: var(--s3) var(--s4);
        border: 1px solid var(--line);
        border-left: 3px solid var(--experiment);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      article.due {
        border-left-color: var(--duplicate);
      }
      article.early {
        border-left-color: var(--line-strong);
      }
      article:hover {
        border-color: var(--line-control);
        border-left-color: var(--experiment);
      }
      h3 {
        font-size: var(--t-m);
        font-weight: 560;
        line-height: 1.4;
      }
      h3 a {
        color: var(--ink);
      }
      h3 a:hover {
        text-decoration: none;
      }
      /* The whole card is its link. */
      h3 a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--radius);
      }
      h3 a:focus-visible {
        outline: none;
      }
      h3 a:focus-visible::after {
        outline: 2px solid var(--accent);
        outline-offset: 2px;
      }
      .clamp {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 5;
        overflow: hidden;
      }
      .lesson {
        padding-left: var(--s3);
        border-left: 2px solid var(--experiment-weak);
        font-size: var(--t-s);
        line-height: 1.45;
      }
      .teams {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s2);
        font-size: var(--t-s);
        line-height: 1.4;
      }
      .team {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-width: 0;
      }
      .meta {
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .late {
        color: var(--duplicate);
        font-weight: 620;
      }
      .wait {
        display: flex;
        gap: 5px;
        color: var(--muted);
        font-size: var(--t-xs);
      }
      .wait yp-icon {
        --icon-size: 14px;
        margin-top: 1px;
      }
      .numbers {
        font-size: var(--t-s);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      .numbers span {
        color: var(--muted);
        font-weight: 400;
      }
      button {
        position: relative;
        justify-self: start;
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 30px;
        margin: 0 0 -2px -8px;
        padding: 2px 8px;
        border: 0;
        border-radius: var(--radius-s);
        background: none;
        color: var(--experiment);
        font-size: var(--t-s);
        font-weight: 580;
        cursor: pointer;
      }
      button:hover {
        background: var(--experiment-weak);
      }
      button yp-icon {
        --icon-size: 15px;
      }
      @media (pointer: coarse) {
        button {
          min-height: 40px;
        }
      }
      @media print {
        article {
          padding: 2mm 3mm;
          break-inside: avoid;
          box-shadow: none;
        }
        button {
          display: none;
        }
        .clamp {
          -webkit-line-clamp: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) experiment!: Experiment;

  override focus(): void {
    this.renderRoot.querySelector('a')?.focus();
  }

  override render() {
    const { id, state, problem, name, lesson } = this.experiment;
    const look = state === 'due' ? 'due' : state === 'idea' || state === 'asked' ? 'early' : '';
    return html`<article class=${look}>
      <h3 class="clamp">
        <a href=${experimentHref(id)} draggable="false" title=${plainText(name)}
          >${problem ? text(problem) : html`${text(name)} <span class="muted">– ${t('experiments.wall.noProblem')}</span>`}</a
        >
      </h3>
      ${lesson ? html`<p class="lesson clamp">${text(lesson)}</p>` : nothing} ${this.renderNumbers()}
      ${this.renderTeams()} ${this.renderWaiting()}
      <p class="meta">${this.renderMeta()}</p>
      ${this.renderMove()}
    </article>`;
  }

  private renderNumbers() {
    const { numberBefore, numberAfter, measure } = this.experiment;
    if (numberAfter === null) return nothing;
    const unit = measure?.unit;
    return html`<p class="numbers">
      ${measured(numberBefore, unit)} → ${measured(numberAfter, unit)}
      ${measure ? html`<span>${text(measure.what)}</span>` : nothing}
    </p>`;
  }

  private renderTeams() {
    return html`<p class="teams">
      ${this.experiment.teams.map(
        ({ team }) =>
          html`<span class="team"
            ><yp-department-mark .department=${team.department}></yp-department-mark>${text(team.name)}</span
          >`,
      )}
    </p>`;
  }

  /** Which partners have not said yes. */
  private renderWaiting() {
    const { teams, decision } = this.experiment;
    if (decision !== null) return nothing;
    const named = (answer: 'no' | 'not-now' | null) =>
      teams
        .filter(({ invitation }) => invitation?.askedAt && invitation.answer === answer)
        .map(({ team }) => plainText(team.name));
    const [waiting, declined] = [named(null), named('no')];
    const later = teams.find(({ invitation }) => invitation?.answer === 'not-now');
    const lines = [
      ...(waiting.length > 0
        ? [{ icon: 'hourglass', words: t('experiments.wall.waiting', { names: list(waiting) }) } as const]
        : []),
      ...(declined.length > 0
        ? [{ icon: 'x', words: t('experiments.wall.declined', { names: list(declined) }) } as const]
        : []),
      ...(later
        ? [
            {
              icon: 'hourglass',
              words: t('experiments.wall.notNow', {
                names: plainText(later.team.name),
                date: date(later.invitation!.until!),
              }),
            } as const,
          ]
        : []),
    ];
    return lines.map(({ icon, words }) => html`<p class="wait"><yp-icon name=${icon}></yp-icon>${words}</p>`);
  }

  private renderMeta() {
    const { state, theme, decisionOn, decision, decidedOn, missing } = this.experiment;
    // A written lesson is no decision.
    const isLate = state === 'due' || (state === 'lesson' && decisionOn !== null && decisionOn <= today());
    const parts: unknown[] = [];
    if (isLate && decisionOn) {
      const days = daysBetween(decisionOn, today());
      parts.push(
        html`<span class="late"
          >${days === 0 ? t('experiments.wall.dueToday') : t('experiments.wall.overdue', { count: days })}</span
        >`,
      );
    } else if (decision !== null) parts.push(date(decidedOn!));
    else if (decisionOn) parts.push(t('experiments.wall.dueOn', { date: date(decisionOn) }));
    const open = missing.filter((one) => one !== 'partner-asked' && one !== 'started' && one !== 'decision');
    if (open.length > 0 && state !== 'running')
      parts.push(t('experiments.wall.missing', { count: open.length }));
    if (theme) parts.push(text(theme.name));
    return parts.map((part, at) => html`${at === 0 ? nothing : ' · '}${part}`);
  }

  private renderMove() {
    const move = nextMove(this.experiment);
    if (move === undefined) return nothing;
    const name = plainText(this.experiment.name);
    const words = moveWords(move);
    return html`<button
      type="button"
      aria-label="${words}: ${name}"
      @click=${() => this.dispatchEvent(new CardMoveEvent(this.experiment))}
    >
      ${words}<yp-icon name="arrow-right"></yp-icon>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-experiment-card': YpExperimentCard;
  }
}
