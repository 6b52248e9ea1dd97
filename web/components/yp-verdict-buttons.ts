import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LIMITS } from '../../api/contract/common.ts';
import { VERDICTS, type VerdictKind } from '../../api/contract/verdict.ts';
import { t } from '../i18n/i18n.ts';
import { decider } from '../state/decider.ts';
import { base } from '../styles/base.ts';
import { forms } from '../styles/forms.ts';
import { VERDICT_ICONS } from './verdict-icons.ts';
import { verdictButtonsStyles } from './verdict-buttons-styles.ts';
import { askDecider } from './yp-decider-dialog.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** Somebody has decided. */
export class VerdictChooseEvent extends Event {
  static readonly type = 'verdict-choose';
  readonly verdict: VerdictKind;
  constructor(verdict: VerdictKind) {
    super(VerdictChooseEvent.type, { bubbles: true, composed: true });
    this.verdict = verdict;
  }
}

/** The reason is being written. */
export class ReasonChangeEvent extends Event {
  static readonly type = 'reason-change';
  readonly reason: string;
  constructor(reason: string) {
    super(ReasonChangeEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

/**
 * What one can decide about a pair: four buttons, a reason, and under which name.
 *
 * @fires verdict-choose when one of the four is pressed
 * @fires reason-change while the reason is being written
 */
@customElement('yp-verdict-buttons')
export class YpVerdictButtons extends YpElement {
  static override styles = [base, forms, verdictButtonsStyles];
  @property() reason = '';
  /** Shows the key of each. */
  @property({ type: Boolean }) keys = false;
  @property({ type: Boolean }) busy = false;
  /** In little room: no explanations, and the reason only on demand. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private reasonOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('decider-change', this.handleNameChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('decider-change', this.handleNameChange);
  }

  override render() {
    const name = decider();
    return html`
      ${
        this.compact
          ? html`<details
              ?open=${this.reasonOpen || this.reason !== ''}
              @toggle=${(event: Event) => (this.reasonOpen = (event.target as HTMLDetailsElement).open)}
            >
              <summary>${t('decide.addReason')}</summary>
              ${this.renderReason()}
            </details>`
          : this.renderReason()
      }
      <div class="buttons" role="group" aria-label=${t('decide.question')}>
        ${VERDICTS.map((verdict, index) => this.renderButton(verdict, index + 1))}
      </div>
      <p class="by">
        ${
          name === undefined
            ? t('decide.nameAsked')
            : html`<span>${t('decide.by', { name })}</span>
                <button type="button" class="change" @click=${() => void askDecider()}>
                  ${t('decide.changeName')}
                </button>`
        }
      </p>
    `;
  }

  private renderReason() {
    return html`<label class="label" for="reason">${t('decide.reason')}</label>
      <textarea
        id="reason"
        class="input"
        rows="2"
        maxlength=${LIMITS.summary}
        placeholder=${t('decide.reasonPlaceholder')}
        .value=${this.reason}
        @input=${this.handleReason}
      ></textarea>`;
  }

  private renderButton(verdict: VerdictKind, key: number) {
    return html`<button
      type="button"
      class="choice ${verdict}"
      aria-keyshortcuts=${this.keys ? String(key) : nothing}
      aria-describedby=${this.compact ? nothing : `help-${verdict}`}
      title=${this.compact ? t(`decide.verdictHelp.${verdict}`) : nothing}
      ?disabled=${this.busy}
      @click=${() => this.dispatchEvent(new VerdictChooseEvent(verdict))}
    >
      <yp-icon name=${VERDICT_ICONS[verdict]}></yp-icon>
      <span class="word">${t(`decide.verdict.${verdict}`)}</span>
      ${
        this.compact
          ? nothing
          : html`<span class="help" id="help-${verdict}">${t(`decide.verdictHelp.${verdict}`)}</span>`
      }
      ${this.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>`;
  }

  private readonly handleNameChange = (): void => this.requestUpdate();

  private handleReason(event: Event): void {
    this.dispatchEvent(new ReasonChangeEvent((event.target as HTMLTextAreaElement).value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-verdict-buttons': YpVerdictButtons;
  }
  interface HTMLElementEventMap {
    'verdict-choose': VerdictChooseEvent;
    'reason-change': ReasonChangeEvent;
  }
}
