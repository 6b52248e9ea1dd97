import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../../components/yp-bar.ts';
import '../../components/yp-department-mark.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-verdict.ts';
import { YpElement } from '../../components/yp-element.ts';
import { changeTexts } from '../../i18n/decision-words.ts';
import { date, rich, t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { pairHref } from '../../state/hrefs.ts';
import { barLength } from '../../state/strength.ts';
import { base } from '../../styles/base.ts';
import { joinNames } from '../unit/join-names.ts';
import type { QueueItem } from './queue-decisions.ts';
import { queueRowStyles } from './queue-row-styles.ts';

const NAMED = 2;

/** The row was pressed: it is to become the current one. */
export class RowChooseEvent extends Event {
  static readonly type = 'row-choose';
  constructor() {
    super(RowChooseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A pair of the queue in one sentence, with both measures. A press chooses it; Enter on its link, or the link in a new
 * tab, opens its page.
 *
 * @fires row-choose when it is pressed
 */
@customElement('yp-queue-row')
export class YpQueueRow extends YpElement {
  static override styles = [base, queueRowStyles];
  @property({ attribute: false }) pair: QueueItem | undefined;
  @property({ type: Boolean, reflect: true }) current = false;
  /** Why the last decision could not be kept; '' when there is nothing to say. */
  @property() problem = '';
  @query('a') private link!: HTMLAnchorElement | null;

  /** Puts the focus on the row. */
  override focus(): void {
    this.link?.focus();
  }

  override render() {
    if (!this.pair) return nothing;
    const { a, b, clientOverlap, functionSimilarity } = this.pair;
    return html`
      <span class="marks"
        ><yp-department-mark .department=${a.team.department}></yp-department-mark
        ><yp-department-mark .department=${b.team.department}></yp-department-mark
      ></span>
      <div class="body">
        <p>
          <a
            href=${pairHref('service', a.id, b.id)}
            aria-current=${this.current ? 'true' : nothing}
            @click=${this.handleClick}
            >${rich('decide.queue.names', { a: named(a), b: named(b) })}</a
          >: <span class="why">${this.why()}.</span>
        </p>
        ${this.renderState()}
        ${
          this.problem === ''
            ? nothing
            : html`<p class="problem"><yp-icon name="circle-alert"></yp-icon>${this.problem}</p>`
        }
      </div>
      <div class="measures">
        ${measure(t('decide.queue.clients'), clientOverlap.score, t(`common.strength.${clientOverlap.strength}`))}
        ${
          functionSimilarity === null
            ? nothing
            : measure(
                t('decide.queue.work'),
                functionSimilarity.score,
                t(`common.strength.${functionSimilarity.strength}`),
              )
        }
      </div>
    `;
  }

  private why() {
    const { clientOverlap, functionSimilarity } = this.pair!;
    const groups = firstNames(
      clientOverlap.contributions.map(({ clientGroup, implied }) => ({ ...clientGroup, implied })),
    );
    const classes = (functionSimilarity?.serviceClasses ?? []).map(({ serviceClass, implied }) => ({
      ...serviceClass,
      implied,
    }));
    return classes.length === 0
      ? rich('decide.queue.whyByText', { groups })
      : rich('decide.queue.why', { groups, classes: firstNames(classes) });
  }

  private renderState() {
    const { a, b, status, verdict, changes } = this.pair!;
    if (status === 'open' || verdict === null) return nothing;
    if (status === 'decided') {
      return html`<p class="state">
        <yp-verdict verdict=${verdict.verdict}></yp-verdict
        >${t('decide.standing', { name: verdict.decidedBy, date: date(verdict.decidedAt) })}
      </p>`;
    }
    const names = { a: plainText(a.name), b: plainText(b.name) };
    return html`<p class="state again">
      <strong><yp-icon name="history"></yp-icon>${t('decide.openAgain.mark')}</strong> ${changeTexts(
        changes,
        names,
      ).join('. ')}
    </p>`;
  }

  private handleClick(event: MouseEvent): void {
    // A click that no pointer made is Enter, or a reader's: for them the page itself is the better answer.
    const newTab = event.metaKey || event.ctrlKey || event.shiftKey;
    if (event.detail === 0 || newTab) return;
    event.preventDefault();
    this.dispatchEvent(new RowChooseEvent());
  }
}

function named({ name, team }: QueueItem['a']) {
  return html`${rich('decide.queue.name', {
    name: html`<strong>${text(name)}</strong>`,
    unit: text(team.name),
  })}`;
}

interface Named {
  readonly name: Parameters<typeof text>[0];
  readonly implied: boolean;
}

/** The first few names, without what is only implied by others. */
function firstNames(all: readonly Named[]) {
  const own = all.filter(({ implied }) => !implied);
  const shown = (own.length > 0 ? own : all).slice(0, NAMED);
  return joinNames(shown.map(({ name }) => html`<span class="name">${text(name)}</span>`));
}

function measure(label: string, score: number, word: string) {
  return html`<span class="measure"
    ><span class="label">${label}</span><yp-bar .value=${barLength(score)}></yp-bar><span>${word}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-queue-row': YpQueueRow;
  }
  interface HTMLElementEventMap {
    'row-choose': RowChooseEvent;
  }
}
