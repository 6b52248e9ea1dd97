import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Experiment } from '../../../api/contract/experiment.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { experimentHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';

/** Where something can wait for a unit. */
const OPEN = ['idea', 'asked', 'planned', 'running', 'due'] as const;

/** What waits for a unit: invitations that it has not answered, and decisions that are due. Nothing when nothing waits. */
@customElement('yp-unit-asked')
export class YpUnitAsked extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        gap: var(--s2);
        margin-bottom: var(--s4);
      }
      a {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px var(--s3);
        padding: var(--s3) var(--s4);
        border-radius: var(--radius-l);
        background: var(--experiment-weak);
        color: var(--experiment);
        font-weight: 580;
      }
      a.due {
        background: var(--duplicate-weak);
        color: var(--duplicate);
      }
      .problem {
        flex: 1 1 300px;
        color: var(--ink);
        font-weight: 400;
      }
    `,
  ];
  @property() teamId = '';

  private readonly open = new Fetch(this, 'GET /experiments', () =>
    this.teamId === '' ? undefined : { query: { teamId: this.teamId, state: [...OPEN], limit: 50 } },
  );

  override render() {
    const waiting = (this.open.value?.items ?? []).flatMap((experiment) => {
      const invitation = experiment.teams.find(({ team }) => team.id === this.teamId)?.invitation;
      const asked = invitation?.askedAt != null && invitation.answer === null;
      if (experiment.state === 'due') return [{ experiment, asked: false }];
      return asked ? [{ experiment, asked: true }] : [];
    });
    if (waiting.length === 0) return nothing;
    return html`<ul class="plain">
      ${waiting.map(({ experiment, asked }) => this.renderOne(experiment, asked))}
    </ul>`;
  }

  private renderOne({ id, name, problem, teams }: Experiment, asked: boolean) {
    return html`<li>
      <a href=${experimentHref(id)} class=${asked ? '' : 'due'}>
        <yp-icon name=${asked ? 'handshake' : 'clock'}></yp-icon>
        ${asked ? t('experiments.ofUnit.asked', { team: plainText(teams[0]!.team.name) }) : t('experiments.state.due')}
        <span class="problem">${problem ? text(problem) : text(name)}</span>
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-unit-asked': YpUnitAsked;
  }
}
