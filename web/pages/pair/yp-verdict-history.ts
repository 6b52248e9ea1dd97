import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PairStatus, Verdict } from '../../../api/contract/verdict.ts';
import '../../components/yp-verdict.ts';
import { YpElement } from '../../components/yp-element.ts';
import { date, t } from '../../i18n/i18n.ts';
import { base } from '../../styles/base.ts';

/** Every decision about a pair, the latest first: what, by whom, when and why; what was taken back is marked. */
@customElement('yp-verdict-history')
export class YpVerdictHistory extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      h2 {
        margin-bottom: var(--s2);
      }
      li {
        display: grid;
        gap: var(--s1);
        padding: var(--s3) 0;
        font-size: var(--t-m);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li:last-child {
        padding-bottom: 0;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s2);
      }
      .state,
      .by {
        color: var(--muted);
        font-size: var(--t-s);
      }
      .taken-back yp-verdict {
        text-decoration: line-through;
      }
      .reason {
        white-space: pre-line;
      }
    `,
  ];
  @property({ attribute: false }) verdicts: readonly Verdict[] = [];
  /** Where the pair stands now: what the latest decision is worth. */
  @property() status: PairStatus = 'open';

  override render() {
    if (this.verdicts.length === 0) return nothing;
    const standing = this.verdicts.find(({ takenBackAt }) => takenBackAt === null);
    return html`<h2>${t('decide.history.title')}</h2>
      <ol class="plain">
        ${this.verdicts.map((verdict) => renderVerdict(verdict, verdict === standing ? this.status : undefined))}
      </ol>`;
  }
}

/** `status` is given for the decision that stands. */
function renderVerdict(verdict: Verdict, status: PairStatus | undefined) {
  const { decidedBy, decidedAt, reason, raisedAs, takenBackAt } = verdict;
  return html`<li class=${takenBackAt === null ? nothing : 'taken-back'}>
    <p class="head">
      <yp-verdict verdict=${verdict.verdict}></yp-verdict
      ><span class="state">${stateText(takenBackAt, status)}</span>
    </p>
    ${reason === null ? nothing : html`<p class="reason">${reason}</p>`}
    <p class="by">
      ${decidedBy} · <time datetime=${decidedAt}>${date(decidedAt)}</time>${
        raisedAs === null
          ? nothing
          : html` · ${t('decide.history.raisedAs', { relation: t(`common.relation.${raisedAs}`) })}`
      }
    </p>
  </li>`;
}

function stateText(takenBackAt: string | null, status: PairStatus | undefined): string {
  if (takenBackAt !== null) return t('decide.history.takenBack', { date: date(takenBackAt) });
  if (status === undefined) return t('decide.history.before');
  return status === 'decided' ? t('decide.history.stands') : t('decide.openAgain.mark');
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-verdict-history': YpVerdictHistory;
  }
}
