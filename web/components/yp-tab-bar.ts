import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../i18n/i18n.ts';
import type { Section } from '../routes.ts';
import { Media, MENU_AT_FOOT } from '../state/media.ts';
import { base } from '../styles/base.ts';
import { navItems } from './nav-items.ts';
import { YpElement } from './yp-element.ts';
import './yp-due-badge.ts';
import './yp-icon.ts';

/**
 * The main menu at the foot of a phone's screen, within reach of a thumb; also of any other that is too narrow for it in
 * the header (the same width as in `header-styles` and as `--tabbar` in the tokens).
 */
@customElement('yp-tab-bar')
export class YpTabBar extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }
      @media (max-width: 900px) {
        :host {
          display: block;
        }
      }
      nav {
        position: fixed;
        z-index: 10;
        inset: auto 0 0 0;
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        height: calc(var(--tabbar) + env(safe-area-inset-bottom));
        padding-bottom: env(safe-area-inset-bottom);
        border-top: 1px solid var(--line);
        background: var(--surface);
      }
      a {
        position: relative;
        display: grid;
        align-content: center;
        justify-items: center;
        gap: 3px;
        color: var(--muted);
        font-size: 12px;
        font-weight: 540;
        text-decoration: none;
      }
      a[aria-current] {
        color: var(--accent);
        font-weight: 620;
      }
      a:focus-visible {
        outline-offset: -4px;
      }
      yp-icon {
        --icon-size: 21px;
      }
      yp-due-badge {
        display: block;
        position: absolute;
        top: 6px;
        left: calc(50% + 2px);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  @property({ attribute: false }) section: Section | undefined;
  private readonly menuAtFoot = new Media(this, MENU_AT_FOOT);

  override render() {
    return html`<nav aria-label=${t('frame.mainNavigation')}>
      ${navItems
        .filter(({ notOnPhone }) => !notOnPhone)
        .map(
          (item) =>
            html`<a href=${item.href} aria-current=${item.section === this.section ? 'page' : nothing}
              ><yp-icon name=${item.icon}></yp-icon>${t(item.shortLabel ?? item.label)}${
                item.section === 'experiments' && this.menuAtFoot.matches
                  ? html`<yp-due-badge></yp-due-badge>`
                  : nothing
              }</a
            >`,
        )}
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-tab-bar': YpTabBar;
  }
}
