import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Presentation, PresentationItem } from '../../../../api/contract/presentation.ts';
import { cssVars } from '../../../components/css-vars.ts';
import type { IconName } from '../../../components/icons.ts';
import { PageElement } from '../../../components/page-element.ts';
import '../../../components/yp-empty.ts';
import '../../../components/yp-icon.ts';
import '../../../components/yp-skeleton.ts';
import { t } from '../../../i18n/i18n.ts';
import { plainText, text } from '../../../i18n/local-text.ts';
import { navigate } from '../../../router.ts';
import { Fetch } from '../../../state/fetch.ts';
import { presentationHref, showHref } from '../../../state/hrefs.ts';
import { savedViewHref } from '../../../state/saved-views.ts';
import { isBareKey, isOnControl } from '../../../state/shortcuts.ts';
import { showAction, slideIndex, slidesOf, stepTo, type SlideStep } from '../../../state/slides.ts';
import { showPageStyles } from './show-page-styles.ts';
import { Swipe } from './swipe.ts';
import './yp-slide.ts';

/** So long the slide on screen has the machine for itself before those around it are prepared. */
const SETTLED_MS = 400;

/** A presentation while it is shown: each slide is the real map, the address says which, keys and strokes turn them. */
@customElement('yp-show-page')
export class YpShowPage extends PageElement {
  static override styles = [...PageElement.styles, showPageStyles];
  override readonly fillsWindow = true;
  override readonly hidesFrame = true;
  @state() private fullScreen = document.fullscreenElement !== null;
  /** Indexes of the slides that are drawn: the one on screen, and soon those around it. */
  private drawn: ReadonlySet<number> = new Set();
  private announcement = '';
  private slides: readonly PresentationItem[] = [];
  private at = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly presentation = new Fetch(this, 'GET /presentations/{id}', () => ({
    params: { id: this.params['id'] ?? '' },
  }));
  protected readonly swipe = new Swipe(this, (step) => this.turn(step));

  override connectedCallback(): void {
    super.connectedCallback();
    // On the way down: a slide may have uses of its own for these keys.
    window.addEventListener('keydown', this.handleKey, { capture: true });
    document.addEventListener('fullscreenchange', this.handleFullScreen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.handleKey, { capture: true });
    document.removeEventListener('fullscreenchange', this.handleFullScreen);
    clearTimeout(this.timer);
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  protected override pageTitle(): string | undefined {
    const { value, problem } = this.presentation;
    if (problem) return t('saved.presentation.title');
    const name = plainText(this.slides[this.at]?.view.name);
    return value && [name, plainText(value.name)].filter((part) => part !== '').join(' – ');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('query'))
      this.renderRoot.querySelector<HTMLElementTagNameMap['yp-slide']>('yp-slide:not([inert])')?.reset();
  }

  override render() {
    this.take();
    return this.presentation.render({
      loading: () =>
        html`<div class="head"><h1>${t('saved.presentation.title')}</h1></div>
          <div class="instead"><yp-skeleton lines="4"></yp-skeleton></div>`,
      ready: (presentation) =>
        this.slides.length === 0 ? this.renderEmpty(presentation) : this.renderShow(),
    });
  }

  private renderShow() {
    const { slides, at } = this;
    const { view, caption } = slides[at]!;
    const words = caption ?? view.note;
    const last = slides.length - 1;
    return html`
      <div class="head" ${cssVars({ '--done': (at + 1) / slides.length })}>
        <div class="words">
          <h1>${text(view.name)}</h1>
          ${words === null ? nothing : html`<p class="caption">${text(words)}</p>`}
        </div>
        <nav aria-label=${t('saved.presentation.title')}>
          ${this.renderStep('previous', 'chevron-left', at === 0)}
          <span class="position">${t('saved.show.position', { at: at + 1, count: slides.length })}</span>
          ${this.renderStep('next', 'chevron-right', at === last)}
          <div class="tools">
            ${link('waypoints', t('saved.show.openOnMap'), savedViewHref(view), 'to-map')}
            ${
              document.fullscreenEnabled
                ? html`<button
                    type="button"
                    class="button icon"
                    aria-label=${this.fullScreenLabel()}
                    title=${this.fullScreenLabel()}
                    @click=${this.toggleFullScreen}
                  >
                    <yp-icon name=${this.fullScreen ? 'minimize' : 'maximize'}></yp-icon>
                  </button>`
                : nothing
            }
            ${link('x', t('saved.show.end'), presentationHref(this.params['id']!))}
          </div>
        </nav>
      </div>
      <div class="slides">
        ${repeat(
          [...this.drawn].filter((index) => index <= last).sort((a, b) => a - b),
          (index) => index,
          (index) =>
            html`<yp-slide .address=${slides[index]!.view.address} ?inert=${index !== at}></yp-slide>`,
        )}
      </div>
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    `;
  }

  /** At either end the button stays, so that the focus does. */
  private renderStep(step: SlideStep & ('previous' | 'next'), icon: IconName, atEnd: boolean) {
    const label = t(`saved.show.${step}`);
    return html`<button
      type="button"
      class="button icon step"
      aria-label=${label}
      title=${label}
      aria-disabled=${atEnd}
      @click=${() => this.turn(step)}
    >
      <yp-icon name=${icon}></yp-icon>
    </button>`;
  }

  private renderEmpty({ id }: Presentation) {
    return html`<div class="head"><h1>${t('saved.presentation.title')}</h1></div>
      <div class="instead">
        <yp-empty icon="presentation" heading=${t('saved.show.emptyTitle')}>
          ${t('saved.show.emptyText')}
          <a slot="action" class="button" href=${presentationHref(id)}>${t('saved.show.edit')}</a>
        </yp-empty>
      </div>`;
  }

  private fullScreenLabel(): string {
    return this.fullScreen ? t('saved.show.leaveFullScreen') : t('saved.show.fullScreen');
  }

  private describe(): string {
    const slide = this.slides[this.at];
    if (!slide) return '';
    return t('saved.show.announce', {
      at: this.at + 1,
      count: this.slides.length,
      name: plainText(slide.view.name),
      caption: plainText(slide.caption ?? slide.view.note),
    });
  }

  /** Looks at what the API has answered and which slide the address asks for. */
  private take(): void {
    const { value } = this.presentation;
    const before = this.slides[this.at];
    this.slides = value ? slidesOf(value) : [];
    if (this.slides.length === 0) return;
    const at = slideIndex(this.query, this.slides.length);
    if (at === this.at && this.drawn.has(at)) return;
    this.at = at;
    this.drawn = new Set([...this.drawn].filter((one) => Math.abs(one - at) <= 1)).add(at);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.prepare, SETTLED_MS);
    // The first slide is read aloud as the page's title.
    if (before) this.announcement = this.describe();
  }

  private turn(step: SlideStep): void {
    const to = stepTo(step, this.at, this.slides.length);
    if (to !== this.at) navigate(showHref(this.params['id']!, to + 1));
  }

  private readonly prepare = (): void => {
    const [next, ...more] = [this.at + 1, this.at - 1].filter(
      (index) => this.slides[index] !== undefined && !this.drawn.has(index),
    );
    if (next === undefined) return;
    this.drawn = new Set([...this.drawn, next]);
    this.requestUpdate();
    // One after the other, so that neither holds up what is on screen for long.
    if (more.length > 0) this.timer = setTimeout(this.prepare, SETTLED_MS);
  };

  private readonly toggleFullScreen = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };

  private readonly handleFullScreen = (): void => {
    this.fullScreen = document.fullscreenElement !== null;
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    const action = showAction(event);
    if (action === undefined || !isBareKey(event)) return;
    if (event.key === ' ' && isOnControl(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === 'full-screen') this.toggleFullScreen();
    else if (action !== 'leave') this.turn(action);
    else if (document.fullscreenElement) void document.exitFullscreen();
    else navigate(presentationHref(this.params['id']!));
  };
}

function link(icon: IconName, label: string, href: string, part = '') {
  return html`<a class="button icon ${part}" href=${href} aria-label=${label} title=${label}
    ><yp-icon name=${icon}></yp-icon
  ></a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-show-page': YpShowPage;
  }
}
