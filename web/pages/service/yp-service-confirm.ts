import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Service } from '../../../api/contract/service.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { date, t } from '../../i18n/i18n.ts';
import { yearBefore } from '../../state/directory-filters.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

/** The details of a service are still correct. */
export class ServiceConfirmedEvent extends Event {
  static readonly type = 'service-confirmed';
  constructor() {
    super(ServiceConfirmedEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * How old a service's details are, and one press to say that they are still correct.
 *
 * @fires service-confirmed when that has been kept
 */
@customElement('yp-service-confirm')
export class YpServiceConfirm extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .box {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--s2) var(--s3);
        padding: var(--s4) var(--s5);
        font-size: var(--t-m);
      }
      .old {
        border-color: color-mix(in srgb, var(--duplicate) 35%, var(--line));
        background: var(--duplicate-weak);
      }
      .state {
        display: flex;
        align-items: flex-start;
        gap: var(--s2);
        font-weight: 580;
      }
      .state yp-icon {
        margin-top: 2px;
        color: var(--partner);
      }
      .old .state yp-icon {
        color: var(--duplicate);
      }
      .detail {
        display: block;
        color: var(--muted);
        font-size: var(--t-s);
        font-weight: 400;
      }
      .old .detail {
        color: var(--ink);
      }
      @media (max-width: 700px) {
        .box {
          padding-inline: var(--s4);
        }
      }
    `,
  ];
  @property({ attribute: false }) service: Service | undefined;
  @state() private busy = false;

  override render() {
    if (!this.service) return nothing;
    const { reviewedAt } = this.service;
    const today = new Date().toISOString().slice(0, 10);
    const old = reviewedAt === null || reviewedAt < yearBefore(today);
    return html`<div class="card box ${old ? 'old' : ''}">
      <p class="state">
        <yp-icon name=${old ? 'clock' : 'circle-check'}></yp-icon>
        <span
          >${stateText(reviewedAt, today, old)}
          <span class="detail"
            >${old && reviewedAt !== null ? `${t('service.confirm.oldSince', { date: date(reviewedAt) })}. ` : nothing}${
              reviewedAt === today ? nothing : t('service.confirm.question')
            }</span
          ></span
        >
      </p>
      ${
        reviewedAt === today
          ? nothing
          : html`<button
              type="button"
              class="button small no-print ${old ? '' : 'quiet'}"
              ?disabled=${this.busy}
              @click=${this.confirm}
            >
              <yp-icon name="check"></yp-icon>${t('service.confirm.button')}
            </button>`
      }
    </div>`;
  }

  private async confirm(): Promise<void> {
    this.busy = true;
    try {
      await api('POST /services/{id}/confirm', { params: { id: this.service!.id } });
      toast(t('service.confirm.done'));
      this.dispatchEvent(new ServiceConfirmedEvent());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(explainProblem(error));
    } finally {
      this.busy = false;
    }
  }
}

function stateText(reviewedAt: string | null, today: string, old: boolean): string {
  if (reviewedAt === null) return t('service.confirm.never');
  if (reviewedAt === today) return t('service.confirm.today');
  return old ? t('service.confirm.old') : t('service.confirm.fresh', { date: date(reviewedAt) });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-service-confirm': YpServiceConfirm;
  }
  interface HTMLElementEventMap {
    'service-confirmed': ServiceConfirmedEvent;
  }
}
