import { css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../api/contract/common.ts';
import { t } from '../i18n/i18n.ts';
import { decider, setDecider } from '../state/decider.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { forms } from '../styles/forms.ts';
import { YpElement } from './yp-element.ts';
import './yp-dialog.ts';

/** Asks under which name one decides; there is one in the app. */
@customElement('yp-decider-dialog')
export class YpDeciderDialog extends YpElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      .help {
        margin-top: var(--s2);
        color: var(--muted);
        font-size: var(--t-s);
      }
      .error {
        margin-top: var(--s2);
        color: var(--danger);
        font-size: var(--t-s);
      }
    `,
  ];
  @state() private open = false;
  @state() private missing = false;
  @query('input') private input!: HTMLInputElement;
  private answer: ((name: string | undefined) => void) | undefined;

  /** The name given, or undefined when the dialog is closed without one. */
  async ask(): Promise<string | undefined> {
    this.answer?.(undefined);
    this.missing = false;
    this.open = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('yp-dialog')!.updateComplete;
    this.input.value = decider() ?? '';
    this.input.select();
    return new Promise((resolve) => (this.answer = resolve));
  }

  override render() {
    return html`<yp-dialog
      heading=${t('decide.name.title')}
      ?open=${this.open}
      @dialog-close=${() => this.finish(undefined)}
    >
      <form id="form" @submit=${this.handleSubmit}>
        <label class="label" for="name">${t('decide.name.label')}</label>
        <input
          id="name"
          class="input"
          autocomplete="name"
          maxlength=${LIMITS.person}
          aria-describedby=${this.missing ? 'error help' : 'help'}
          aria-invalid=${this.missing ? 'true' : nothing}
        />
        ${this.missing ? html`<p id="error" class="error" role="alert">${t('decide.name.missing')}</p>` : nothing}
        <p id="help" class="help">${t('decide.name.help')}</p>
      </form>
      <button slot="actions" type="button" class="button quiet" @click=${() => this.finish(undefined)}>
        ${t('common.cancel')}
      </button>
      <button slot="actions" type="submit" form="form" class="button">${t('decide.name.go')}</button>
    </yp-dialog>`;
  }

  private handleSubmit(event: Event): void {
    event.preventDefault();
    const name = this.input.value.trim();
    this.missing = name === '';
    if (this.missing) {
      this.input.focus();
      return;
    }
    setDecider(name);
    this.finish(name);
  }

  private finish(name: string | undefined): void {
    this.open = false;
    const { answer } = this;
    this.answer = undefined;
    // The dialog closes first and gives the focus back: what follows may move it on.
    void this.updateComplete.then(() => answer?.(name));
  }
}

/** Asks for the name, offering the one given last. */
export function askDecider(): Promise<string | undefined> {
  const dialog =
    document.querySelector('yp-decider-dialog') ??
    document.body.appendChild(document.createElement('yp-decider-dialog'));
  return dialog.ask();
}

/** The name given last, else the one asked for now; undefined when none is given. */
export async function deciderOrAsk(): Promise<string | undefined> {
  return decider() ?? (await askDecider());
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-decider-dialog': YpDeciderDialog;
  }
}
