import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { api, ApiProblem } from '../../api-client.ts';
import { explainProblem } from '../../components/error-state.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { toast } from '../../components/yp-toasts.ts';
import { t } from '../../i18n/i18n.ts';
import { Fetch } from '../../state/fetch.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

/** While the sample city is in the directory: that it is invented, and a button that takes it out. */
@customElement('yp-sample-city')
export class YpSampleCity extends YpElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .box {
        display: grid;
        justify-items: start;
        gap: var(--s2);
        padding: var(--s5);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--s2);
      }
      h2 yp-icon {
        color: var(--accent);
      }
      p {
        color: var(--muted);
        font-size: var(--t-m);
      }
      .button {
        margin-top: var(--s2);
      }
    `,
  ];
  @state() private asking = false;
  @state() private clearing = false;
  private readonly sample = new Fetch(this, 'GET /sample-city', () => ({}));

  override render() {
    const sample = this.sample.value;
    if (!sample?.present) return nothing;
    return html`<section class="card box" aria-labelledby="title">
        <h2 id="title"><yp-icon name="info"></yp-icon>${t('imports.sample.title')}</h2>
        <p>${t('imports.sample.text', { count: sample.records })}</p>
        <button type="button" class="button quiet" @click=${() => (this.asking = true)}>
          <yp-icon name="trash-2"></yp-icon>${t('imports.sample.clear')}
        </button>
      </section>
      <yp-dialog
        heading=${t('imports.sample.confirmTitle')}
        ?open=${this.asking}
        @dialog-close=${() => (this.asking = false)}
      >
        <p>${t('imports.sample.confirmText')}</p>
        <button slot="actions" type="button" class="button quiet" @click=${() => (this.asking = false)}>
          ${t('common.cancel')}
        </button>
        <button
          slot="actions"
          type="button"
          class="button danger"
          ?disabled=${this.clearing}
          @click=${this.clear}
        >
          ${t('imports.sample.confirmYes')}
        </button>
      </yp-dialog>`;
  }

  private async clear(): Promise<void> {
    this.clearing = true;
    try {
      const { removed, kept } = await api('DELETE /sample-city', {});
      const said = [
        t('imports.sample.cleared', { count: removed }),
        kept > 0 ? t('imports.sample.kept', { count: kept }) : '',
      ];
      toast(said.filter((one) => one !== '').join('. '));
      await this.sample.reload();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      toast(explainProblem(error));
    } finally {
      this.asking = false;
      this.clearing = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-sample-city': YpSampleCity;
  }
}
