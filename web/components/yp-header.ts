import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { currentLanguage, setLanguage, t } from '../i18n/i18n.ts';
import { isLanguage, LANGUAGES } from '../i18n/language.ts';
import { navigate, withQuery } from '../router.ts';
import type { Section } from '../routes.ts';
import { openSearch } from '../state/search-shortcut.ts';
import { Media, MENU_AT_FOOT } from '../state/media.ts';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { currentTheme, setTheme, type Theme } from '../theme.ts';
import { headerStyles } from './header-styles.ts';
import { navItems } from './nav-items.ts';
import { YpElement } from './yp-element.ts';
import type { MenuSelectEvent } from './yp-menu.ts';
import './yp-due-badge.ts';
import './yp-icon.ts';
import './yp-logo.ts';
import './yp-menu.ts';

const LANGUAGE_NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;
const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The user asked to go past the header. */
export class SkipEvent extends Event {
  static readonly type = 'skip-header';
  constructor() {
    super(SkipEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The bar on top of every screen: name, main menu, search, language, theme.
 *
 * @fires skip-header when the button before everything else is used
 */
@customElement('yp-header')
export class YpHeader extends YpElement {
  static override styles = [base, buttons, headerStyles];
  /** The entry of the menu that the screen belongs to. */
  @property({ attribute: false }) section: Section | undefined;
  @state() private theme: Theme = currentTheme();
  private readonly menuAtFoot = new Media(this, MENU_AT_FOOT);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('theme-change', this.handleThemeChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('theme-change', this.handleThemeChange);
  }

  override render() {
    return html`<header>
      <button type="button" class="skip" @click=${this.handleSkip}>${t('frame.skip')}</button>
      <a class="brand" href="/"><yp-logo></yp-logo><span translate="no">${t('frame.name')}</span></a>
      <nav aria-label=${t('frame.mainNavigation')}>
        ${navItems.map(
          (item) =>
            html`<a
              class=${item.notOnPhone ? 'spare' : ''}
              href=${item.href}
              aria-current=${item.section === this.section ? 'page' : nothing}
              >${t(item.label)}${
                item.section === 'experiments' && !this.menuAtFoot.matches
                  ? html`<yp-due-badge></yp-due-badge>`
                  : nothing
              }</a
            >`,
        )}
      </nav>
      <button type="button" class="search" aria-keyshortcuts="Control+K Meta+K /" @click=${openSearch}>
        <yp-icon name="search"></yp-icon><span class="search-text">${t('frame.search')}</span>
        <kbd aria-hidden="true">${IS_APPLE ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div class="tools">
        <yp-menu
          label=${t('frame.language')}
          .items=${LANGUAGES.map((language) => ({
            id: language,
            label: LANGUAGE_NAMES[language],
            lang: language,
            checked: language === currentLanguage(),
          }))}
          @menu-select=${this.handleLanguage}
          >${currentLanguage().toUpperCase()}</yp-menu
        >
        <button
          type="button"
          class="button icon"
          aria-label=${this.theme === 'dark' ? t('frame.toLight') : t('frame.toDark')}
          @click=${() => setTheme(this.theme === 'dark' ? 'light' : 'dark')}
        >
          <yp-icon name=${this.theme === 'dark' ? 'sun' : 'moon'}></yp-icon>
        </button>
      </div>
    </header>`;
  }

  private readonly handleThemeChange = (): void => {
    this.theme = currentTheme();
  };

  private handleSkip(): void {
    this.dispatchEvent(new SkipEvent());
  }

  private handleLanguage(event: MenuSelectEvent): void {
    if (!isLanguage(event.item)) return;
    void setLanguage(event.item);
    // What is chosen last holds: the address must not ask for another language after a reload.
    if (new URLSearchParams(location.search).has('lang')) {
      navigate(withQuery({ lang: event.item }), { replace: true });
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'skip-header': SkipEvent;
  }
  interface HTMLElementTagNameMap {
    'yp-header': YpHeader;
  }
}
