import { css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { t } from '../i18n/i18n.ts';
import { startRouter, type LocationChange } from '../router.ts';
import { routes, type Route, type Section } from '../routes.ts';
import { matchRoute, type Match } from '../state/match-route.ts';
import { ownUnit } from '../state/own-unit.ts';
import { rememberOpened, type RecentKind } from '../state/recent.ts';
import { base } from '../styles/base.ts';
import type { PageElement, PageTitleEvent } from './page-element.ts';
import { YpElement } from './yp-element.ts';
// Not fetched when needed: it is for when nothing can be fetched.
import '../pages/failed-page.ts';
import '../pages/import/yp-sample-banner.ts';
import './yp-header.ts';
import './yp-tab-bar.ts';
import './yp-toasts.ts';

/** The screens that show one thing, and are offered again by an empty search. */
const RECENT_KINDS: Readonly<Record<string, RecentKind>> = {
  'yp-unit-page': 'team',
  'yp-service-page': 'service',
  'yp-client-group-page': 'client-group',
  'yp-experiment-page': 'experiment',
};

const FAILED_TAG = 'yp-failed-page';

/** The frame around every screen: header, main part, messages. Shows the page of the address and announces it. */
@customElement('yp-app')
export class YpApp extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        box-sizing: border-box;
        min-height: 100dvh;
        padding-bottom: calc(var(--tabbar) + env(safe-area-inset-bottom));
      }
      :host([has-foot-bar]) {
        --toast-lift: 84px;
      }
      @media (max-width: 900px) {
        :host([has-foot-bar]) {
          --toast-lift: 132px;
        }
      }
      :host([fills-window]) {
        height: 100dvh;
      }
      :host([fills-window]) main {
        min-height: 0;
      }
      :host([hides-frame]) {
        --tabbar: 0px;
        padding: 0;
      }
      :host([hides-frame]) :is(yp-header, yp-sample-banner, yp-tab-bar) {
        display: none;
      }
      main {
        flex: 1;
        min-width: 0;
        display: flex;
        flex-direction: column;
      }
      main:focus {
        outline: none;
      }
      main > * {
        flex: 1;
      }
      @media print {
        :host {
          height: auto !important;
          padding: 0;
        }
      }
    `,
  ];
  @state() private section: Section | undefined;
  @state() private announcement = '';
  @query('main') private main!: HTMLElement;
  private page: PageElement | undefined;
  private route: Route | undefined;
  private stopRouter: (() => void) | undefined;
  /** Set by a navigation until the new page has named itself: then it gets the focus and is announced. */
  private arriving = false;
  private firstScreen = true;
  /** Grows with each navigation, so that a page that loads slowly does not replace a later one. */
  private turn = 0;
  /** Routes whose code has failed to come since the app was loaded. */
  private readonly failed = new Set<Route>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopRouter?.();
  }

  protected override firstUpdated(): void {
    this.stopRouter = startRouter((change) => this.show(change));
    this.addEventListener('page-title', (event) => this.handleTitle(event));
  }

  override render() {
    return html`
      <yp-header .section=${this.section} @skip-header=${() => this.main.focus()}></yp-header>
      <yp-sample-banner .section=${this.section}></yp-sample-banner>
      <main id="main" tabindex="-1"></main>
      <yp-tab-bar .section=${this.section}></yp-tab-bar>
      <yp-toasts></yp-toasts>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    `;
  }

  /** False when a later navigation has overtaken this one. */
  private async show(change: LocationChange): Promise<boolean> {
    const match = matchRoute(routes, change.pathname);
    if (this.page && match && match.route === this.route && !change.newScreen) {
      this.page.query = change.query;
      return true;
    }
    const turn = ++this.turn;
    const tag = await this.loadPage(match?.route);
    if (turn !== this.turn) return false;
    // A failed page is not the route's: the same link clicked again must try again.
    this.route = tag === FAILED_TAG ? undefined : match?.route;
    this.section = match && sectionOf(match);
    this.arriving = !this.firstScreen;
    this.firstScreen = false;
    const page = document.createElement(tag) as PageElement;
    page.params = match?.params ?? {};
    page.query = change.query;
    this.page = page;
    document.title = match ? `${t(match.route.title)} – ${t('frame.name')}` : t('frame.name');
    this.toggleAttribute('fills-window', page.fillsWindow);
    this.toggleAttribute('has-foot-bar', page.hasFootBar);
    this.toggleAttribute('hides-frame', page.hidesFrame);
    this.main.replaceChildren(page);
    if (this.arriving) this.main.focus({ preventScroll: true });
    return true;
  }

  /** Fetches the page's code. A page that cannot be fetched (a new version is out, no network) has a page that says so. */
  private async loadPage(route: Route | undefined): Promise<string> {
    try {
      if (route) await route.load();
      else await import('../pages/not-found-page.ts');
      return route?.tag ?? 'yp-not-found-page';
    } catch (error) {
      console.error(error);
      if (route && this.failed.has(route) && (await isServerBack())) location.reload();
      else if (route) this.failed.add(route);
      return FAILED_TAG;
    }
  }

  private handleTitle(event: PageTitleEvent): void {
    document.title = `${event.title} – ${t('frame.name')}`;
    const kind = RECENT_KINDS[this.route?.tag ?? ''];
    if (kind && this.page?.params['id'])
      rememberOpened({ kind, href: location.pathname, title: event.title });
    if (!this.arriving) return;
    this.arriving = false;
    this.announcement = event.title;
    const heading = this.page?.heading;
    if (!heading || document.activeElement !== this) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

/** Browsers keep the failure of a module for as long as the document lives: only a load of the whole app helps then. */
async function isServerBack(): Promise<boolean> {
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** The unit page belongs to "Our unit" when it shows one's own; another unit is looked up in the directory. */
function sectionOf({ route, params }: Match<Route>): Section {
  const own = ownUnit();
  const isOthers = route.path === '/teams/:id' && own !== undefined && own !== params['id'];
  return isOthers ? 'directory' : route.section;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-app': YpApp;
  }
}
