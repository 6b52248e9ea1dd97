import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Verdict } from '../../../api/contract/verdict.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-measures.ts';
import '../../components/yp-open-again.ts';
import '../../components/yp-verdict.ts';
import '../../components/yp-verdict-buttons.ts';
import { YpElement } from '../../components/yp-element.ts';
import { date, t } from '../../i18n/i18n.ts';
import { text } from '../../i18n/local-text.ts';
import { pairHref, serviceHref, teamHref } from '../../state/hrefs.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import type { QueueItem } from './queue-decisions.ts';

/** The standing decision is to be taken back. */
export class TakeBackEvent extends Event {
  static readonly type = 'take-back';
  readonly version: number;
  constructor(version: number) {
    super(TakeBackEvent.type, { bubbles: true, composed: true });
    this.version = version;
  }
}

/**
 * The chosen pair of the queue: why it is there, and what one can decide.
 *
 * @fires verdict-choose when one of the four is pressed
 * @fires reason-change while the reason is being written
 * @fires take-back when the standing decision is to go
 */
@customElement('yp-queue-detail')
export class YpQueueDetail extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .names {
        display: grid;
        gap: var(--s1);
      }
      h2 {
        font-size: var(--t-base);
      }
      h2 a {
        display: block;
        width: fit-content;
        line-height: 24px;
      }
      h2 a:first-child {
        color: var(--ink);
      }
      .unit {
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 480;
        letter-spacing: 0;
      }
      .open {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 32px;
        margin-top: var(--s1);
        font-size: var(--t-s);
        font-weight: 580;
      }
      .open yp-icon {
        --icon-size: 15px;
      }
      section,
      yp-open-again {
        margin-top: var(--s3);
      }
      section + section {
        padding-top: var(--s4);
        border-top: 1px solid var(--line);
      }
      .standing {
        display: grid;
        justify-items: start;
        gap: var(--s2);
        margin-bottom: var(--s4);
        font-size: var(--t-s);
      }
      .reason {
        font-size: var(--t-m);
        white-space: pre-line;
      }
      .meet {
        display: flex;
        gap: var(--s2);
        margin-top: var(--s3);
        color: var(--partner);
        font-size: var(--t-s);
        font-weight: 560;
      }
    `,
  ];
  @property({ attribute: false }) pair: QueueItem | undefined;
  @property() reason = '';
  /** Shows the key of each decision. */
  @property({ type: Boolean }) keys = false;

  override render() {
    if (!this.pair) return nothing;
    const { a, b, tie, verdict, status } = this.pair;
    return html`
      <div class="names">${renderName(a)}${renderName(b)}</div>
      <a class="open" href=${pairHref('service', a.id, b.id)}
        >${t('decide.pair.compareOnly')}<yp-icon name="arrow-right"></yp-icon
      ></a>
      <yp-open-again .pair=${this.pair}></yp-open-again>
      <section aria-label=${t('decide.title')}>
        ${status === 'decided' && verdict !== null ? this.renderStanding(verdict) : nothing}
        <yp-verdict-buttons compact .reason=${this.reason} ?keys=${this.keys}></yp-verdict-buttons>
      </section>
      <section aria-label=${t('decide.measures.title')}>
        <yp-measures .pair=${this.pair}></yp-measures>
        ${
          tie.shouldMeet
            ? html`<p class="meet"><yp-icon name="handshake"></yp-icon>${t('decide.tie.short')}</p>`
            : nothing
        }
      </section>
    `;
  }

  private renderStanding({ verdict, reason, decidedBy, decidedAt, version }: Verdict) {
    return html`<div class="standing">
      <yp-verdict verdict=${verdict}></yp-verdict>
      ${reason === null ? nothing : html`<p class="reason">${reason}</p>`}
      <p class="muted">${t('decide.standing', { name: decidedBy, date: date(decidedAt) })}</p>
      <button
        type="button"
        class="button quiet small"
        @click=${() => this.dispatchEvent(new TakeBackEvent(version))}
      >
        <yp-icon name="rotate-ccw"></yp-icon>${t('decide.takeBack')}
      </button>
    </div>`;
  }
}

function renderName({ id, name, team }: QueueItem['a']) {
  return html`<h2>
    <a href=${serviceHref(id)}>${text(name)}</a>
    <a class="unit" href=${teamHref(team.id)}>${text(team.name)}</a>
  </h2>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-queue-detail': YpQueueDetail;
  }
  interface HTMLElementEventMap {
    'take-back': TakeBackEvent;
  }
}
