import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { SearchResults } from '../../api/contract/search.ts';
import { api, ApiProblem } from '../api-client.ts';
import { currentLanguage, rich, t } from '../i18n/i18n.ts';
import { recentlyOpened } from '../state/recent.ts';
import { base } from '../styles/base.ts';
import { explainProblem } from './error-state.ts';
import {
  commandGroups,
  foundGroups,
  namedGroup,
  recentGroup,
  type SearchGroup,
  type SearchOption,
} from './search-options.ts';
import { searchList } from './search-list.ts';
import { searchStyles } from './search-styles.ts';
import { YpElement } from './yp-element.ts';
import './yp-icon.ts';

/** Between keystrokes of a quick typist, so that a word is asked once and not letter by letter. */
const TYPING_PAUSE_MS = 90;
const OF_EACH_KIND = 5;

/** Search over everything, opened by Ctrl/⌘ K or "/": a combobox in a dialog, worked by the keyboard alone. */
@customElement('yp-search')
export class YpSearch extends YpElement {
  static override styles = [base, searchStyles];
  @state() private text = '';
  @state() private results: SearchResults | undefined;
  @state() private problem: ApiProblem | undefined;
  @state() private active = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;
  private abort: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  async show(): Promise<void> {
    // What was opened last has changed since it was closed.
    this.requestUpdate();
    await this.updateComplete;
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.input.select();
  }

  override render() {
    const groups = this.groups();
    const options = groups.flatMap((group) => group.options);
    const active = Math.min(this.active, options.length - 1);
    return html`<dialog
      aria-label=${t('search.title')}
      @click=${this.handleBackdrop}
      @close=${this.handleClose}
    >
      <div class="field">
        <yp-icon name="search"></yp-icon>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="options"
          aria-autocomplete="list"
          aria-activedescendant=${active >= 0 ? `option-${active}` : nothing}
          aria-label=${t('search.title')}
          placeholder=${t('search.placeholder')}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="go"
          .value=${this.text}
          @input=${this.handleInput}
          @keydown=${(event: KeyboardEvent) => this.handleKey(event, options)}
        />
        <button type="button" class="close" @click=${this.close}>
          <span class="visually-hidden">${t('common.close')}</span><kbd aria-hidden="true">Esc</kbd
          ><yp-icon name="x"></yp-icon>
        </button>
      </div>
      <div class="body">
        ${this.renderMessage(options.length)}
        <div id="options" role="listbox" aria-label=${t('search.title')}>
          ${searchList(groups, {
            active,
            choose: (option) => this.run(option),
            point: (index) => (this.active = index),
          })}
        </div>
      </div>
      <div class="visually-hidden" role="status">
        ${this.text.trim() === '' ? '' : t('search.results', { count: options.length })}
      </div>
      <footer aria-hidden="true">
        <span><kbd>↑</kbd><kbd>↓</kbd> ${t('search.hintMove')}</span>
        <span><yp-icon name="corner-down-left"></yp-icon> ${t('search.hintOpen')}</span>
      </footer>
    </dialog>`;
  }

  /** What is offered now: what was found, or with an empty query what was opened last; then pages and commands. A page called by its name leads. */
  private groups(): readonly SearchGroup[] {
    const asked = this.text.trim();
    if (asked === '') return [...recentGroup(recentlyOpened()), ...commandGroups('')];
    return [
      ...namedGroup(asked),
      ...(this.results ? foundGroups(this.results) : []),
      ...commandGroups(asked),
    ];
  }

  private renderMessage(count: number) {
    if (this.problem) return html`<p class="message" role="alert">${explainProblem(this.problem)}</p>`;
    if (this.text.trim() === '' || count > 0 || !this.results) return nothing;
    return html`<div class="message">
      <p><strong>${rich('search.nothing', { query: this.text.trim() })}</strong></p>
      <p>${t('search.nothingHelp')}</p>
    </div>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private handleInput(): void {
    this.text = this.input.value;
    this.active = 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), TYPING_PAUSE_MS);
  }

  private async ask(): Promise<void> {
    this.abort?.abort();
    const q = this.text.trim();
    if (q === '') {
      this.results = undefined;
      return;
    }
    const abort = new AbortController();
    this.abort = abort;
    try {
      const query = { q, language: currentLanguage(), limit: OF_EACH_KIND };
      this.results = await api('GET /search', { query, signal: abort.signal });
      this.problem = undefined;
    } catch (error) {
      if (!abort.signal.aborted && error instanceof ApiProblem) this.problem = error;
    }
  }

  private handleKey(event: KeyboardEvent, options: readonly SearchOption[]): void {
    if (event.isComposing) return;
    const last = options.length - 1;
    const at = Math.min(this.active, last);
    if (event.key === 'ArrowDown') this.active = at >= last ? 0 : at + 1;
    else if (event.key === 'ArrowUp') this.active = at <= 0 ? last : at - 1;
    else if (event.key === 'Enter' && options[at]) this.run(options[at]);
    else return;
    event.preventDefault();
  }

  private run(option: SearchOption): void {
    this.close();
    option.run();
  }

  private readonly close = (): void => this.dialog.close();

  private handleClose(): void {
    this.abort?.abort();
    this.text = '';
    this.results = undefined;
    this.problem = undefined;
    this.active = 0;
  }

  private handleBackdrop(event: MouseEvent): void {
    if (event.target === this.dialog) this.close();
  }
}

/** Opens the app's one search dialog. */
export function showSearch(): void {
  const search =
    document.querySelector('yp-search') ?? document.body.appendChild(document.createElement('yp-search'));
  void search.show();
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-search': YpSearch;
  }
}
