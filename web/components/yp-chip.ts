import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../i18n/i18n.ts';
import { base } from '../styles/base.ts';
import './yp-icon.ts';
import { YpElement } from './yp-element.ts';

/** The cross of a removable chip was pressed. */
export class ChipRemoveEvent extends Event {
  static readonly type = 'chip-remove';
  constructor() {
    super(ChipRemoveEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A short name in a pill: a link when `href` is given, removable when asked.
 *
 * @slot the name
 * @fires chip-remove when the user presses the cross
 */
@customElement('yp-chip')
export class YpChip extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-flex;
        max-width: 100%;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-height: 28px;
        max-width: 100%;
        padding: 1px 11px;
        border: 1px solid var(--line);
        border-radius: 14px;
        background: var(--surface);
        color: var(--ink);
        font-size: var(--t-s);
        line-height: 1.35;
        overflow-wrap: anywhere;
        transition: border-color var(--fast);
      }
      a.chip:hover {
        border-color: var(--accent);
        color: var(--accent-ink);
        text-decoration: none;
      }
      .chip:focus-visible {
        border-radius: 14px;
      }
      button {
        display: inline-flex;
        margin: 0 -7px 0 0;
        padding: 3px;
        border: 0;
        border-radius: 50%;
        background: none;
        color: var(--muted);
        cursor: pointer;
      }
      button:hover {
        background: var(--hover);
        color: var(--ink);
      }
      yp-icon {
        --icon-size: 14px;
      }
    `,
  ];
  @property() href: string | undefined;
  @property({ type: Boolean }) removable = false;
  /** Name of what the cross removes, for those who do not see it. */
  @property() label = '';

  override render() {
    if (this.href !== undefined) return html`<a class="chip" href=${this.href}><slot></slot></a>`;
    return html`<span class="chip"
      ><slot></slot>${
        this.removable
          ? html`<button
              type="button"
              aria-label="${t('common.remove')}: ${this.label}"
              @click=${this.handleRemove}
            >
              <yp-icon name="x"></yp-icon>
            </button>`
          : nothing
      }</span
    >`;
  }

  private handleRemove(): void {
    this.dispatchEvent(new ChipRemoveEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-chip': YpChip;
  }
  interface HTMLElementEventMap {
    'chip-remove': ChipRemoveEvent;
  }
}
