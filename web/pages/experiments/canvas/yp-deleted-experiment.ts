import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { errorState } from '../../../components/error-state.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { YpElement } from '../../../components/yp-element.ts';
import { dateTime, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import { restoreExperiment } from '../experiment-writes.ts';
import { ExperimentChangedEvent } from './experiment-changed-event.ts';
import './yp-experiment-history.ts';

/**
 * In place of an experiment that has been deleted: when, its history, and a button that brings it back.
 *
 * @fires experiment-changed when it is back
 */
@customElement('yp-deleted-experiment')
export class YpDeletedExperiment extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--s4);
        justify-items: start;
      }
      yp-experiment-history {
        width: 100%;
      }
    `,
  ];
  @property() experimentId = '';
  @state() private busy = false;

  private readonly history = new Fetch(this, 'GET /experiments/{id}/history', () => ({
    params: { id: this.experimentId },
    query: { limit: 1 },
  }));

  override render() {
    return this.history.render({
      loading: () => html`<yp-skeleton lines="4"></yp-skeleton>`,
      ready: ({ items: [latest] }) => {
        const name = plainText(latest?.before?.['name'] ?? {});
        return html`<h1>${t('experiments.deleted.title')}</h1>
          <p>${t('experiments.deleted.text', { name, date: latest ? dateTime(latest.at) : '' })}</p>
          <button
            type="button"
            class="button"
            aria-disabled=${this.busy}
            @click=${() => void this.restore(name)}
          >
            <yp-icon name="rotate-ccw"></yp-icon>${t('experiments.deleted.restore')}
          </button>
          <yp-experiment-history .experimentId=${this.experimentId}></yp-experiment-history>`;
      },
      error: (problem, retry) =>
        html`<h1>${t('experiments.experiment')}</h1>
          ${errorState(problem, retry)}`,
    });
  }

  private async restore(name: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    if (await restoreExperiment(this.experimentId, name)) this.dispatchEvent(new ExperimentChangedEvent());
    this.busy = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-deleted-experiment': YpDeletedExperiment;
  }
}
