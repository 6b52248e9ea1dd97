import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { LocalText } from '../../../api/contract/common.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { errorState, explainProblem } from '../../components/error-state.ts';
import '../../components/yp-icon.ts';
import '../../components/yp-skeleton.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { dateTime, t } from '../../i18n/i18n.ts';
import { plainText } from '../../i18n/local-text.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import './yp-service-history.ts';

/** A deleted service is back. */
export class ServiceRestoredEvent extends Event {
  static readonly type = 'service-restored';
  constructor() {
    super(ServiceRestoredEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * In place of a service that has been deleted: when, its history, and a button that brings it back.
 *
 * @fires service-restored when it is back
 */
@customElement('yp-deleted-service')
export class YpDeletedService extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--s4);
        justify-items: start;
        max-width: 760px;
      }
      yp-service-history {
        width: 100%;
        margin-top: var(--s4);
      }
    `,
  ];
  @property() serviceId = '';
  @state() private busy = false;

  private readonly history = new Fetch(this, 'GET /services/{id}/history', () => ({
    params: { id: this.serviceId },
    query: { limit: 1 },
  }));

  override render() {
    return this.history.render({
      loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
      ready: ({ items: [latest] }) =>
        html`<h1>${t('service.deleted.title')}</h1>
          <p>
            ${t('service.deleted.text', {
              name: plainText((latest?.before?.['name'] ?? {}) as LocalText),
              date: latest ? dateTime(latest.at) : '',
            })}
          </p>
          <button type="button" class="button" ?disabled=${this.busy} @click=${this.restore}>
            <yp-icon name="rotate-ccw"></yp-icon>${t('service.deleted.restore')}
          </button>
          <yp-service-history .serviceId=${this.serviceId}></yp-service-history>`,
      error: (problem, retry) =>
        html`<h1>${t('service.title')}</h1>
          ${errorState(problem, retry)}`,
    });
  }

  private async restore(): Promise<void> {
    this.busy = true;
    try {
      await api('POST /services/{id}/restore', { params: { id: this.serviceId } });
      toast(t('service.deleted.restored'));
      this.dispatchEvent(new ServiceRestoredEvent());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(explainProblem(error));
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-deleted-service': YpDeletedService;
  }
  interface HTMLElementEventMap {
    'service-restored': ServiceRestoredEvent;
  }
}
