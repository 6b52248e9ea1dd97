import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { VERDICTS } from '../../../api/contract/verdict.ts';
import '../../components/yp-dialog.ts';
import '../../components/yp-icon.ts';
import { YpElement } from '../../components/yp-element.ts';
import { t } from '../../i18n/i18n.ts';
import { setShortcutsWanted, shortcutsWanted } from '../../state/shortcuts.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';

/** The keys of the queue: a line on wide screens, and a dialog that tells all and can turn them off. */
@customElement('yp-queue-keys')
export class YpQueueKeys extends YpElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
        color: var(--muted);
        font-size: var(--t-s);
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s4);
      }
      kbd {
        display: inline-block;
        min-width: 22px;
        padding: 1px 6px;
        border: 1px solid var(--line-strong);
        border-radius: 5px;
        background: var(--surface);
        color: var(--ink);
        font: inherit;
        font-size: 12px;
        text-align: center;
      }
      .off kbd {
        opacity: 0.5;
      }
      .all {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 32px;
        padding: 0;
        border: 0;
        background: none;
        color: var(--accent);
        font-weight: 560;
        cursor: pointer;
      }
      .all:hover {
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }
      /* Little room, and mostly no keyboard: the keys work all the same. */
      @media (max-width: 1023px) {
        .legend {
          display: none;
        }
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--s2) var(--s4);
        color: var(--ink);
        font-size: var(--t-m);
      }
      .check {
        margin-top: var(--s4);
        padding-top: var(--s3);
        border-top: 1px solid var(--line);
        color: var(--ink);
      }
    `,
  ];
  @state() private open = false;

  /** Opens the dialog. */
  show(): void {
    this.open = true;
  }

  override render() {
    const wanted = shortcutsWanted();
    return html`<div class="legend ${wanted ? '' : 'off'}">
        <span aria-hidden="true"><kbd>j</kbd> <kbd>k</kbd> ${t('decide.queue.keys.move')}</span>
        <span aria-hidden="true"><kbd>1</kbd>–<kbd>4</kbd> ${t('decide.queue.keys.decide')}</span>
        <span aria-hidden="true"><kbd>u</kbd> ${t('decide.queue.keys.undo')}</span>
        <button type="button" class="all" aria-haspopup="dialog" @click=${() => (this.open = true)}>
          <yp-icon name="keyboard"></yp-icon>${t('decide.queue.keys.show')}
        </button>
      </div>
      <yp-dialog
        heading=${t('decide.queue.keys.title')}
        ?open=${this.open}
        @dialog-close=${() => (this.open = false)}
      >
        <dl>
          ${key(['j', 'k'], t('decide.queue.keys.move'))}
          ${VERDICTS.map((verdict, index) => key([String(index + 1)], t(`decide.verdict.${verdict}`)))}
          ${key(['u'], t('decide.queue.keys.undo'))} ${key(['Enter'], t('decide.queue.keys.open'))}
          ${key(['?'], t('decide.queue.keys.help'))}
        </dl>
        <label class="check"
          ><input type="checkbox" .checked=${wanted} @change=${this.handleWanted} /><span
            >${t('decide.queue.keys.wanted')}<span class="muted small"
              ><br />${t('decide.queue.keys.wantedHelp')}</span
            ></span
          ></label
        >
      </yp-dialog>`;
  }

  private handleWanted(event: Event): void {
    setShortcutsWanted((event.target as HTMLInputElement).checked);
    this.requestUpdate();
  }
}

function key(keys: readonly string[], what: string) {
  return html`<dt>${keys.map((one) => html`<kbd>${one}</kbd> `)}</dt>
    <dd>${what}</dd>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-queue-keys': YpQueueKeys;
  }
}
