import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { ClientGroup } from '../../../api/contract/client-group.ts';
import { api, ApiProblem } from '../../api-client.ts';
import { YpElement } from '../../components/yp-element.ts';
import '../../components/yp-chip.ts';
import { t } from '../../i18n/i18n.ts';
import { plainText, text } from '../../i18n/local-text.ts';
import { base } from '../../styles/base.ts';
import { forms } from '../../styles/forms.ts';
import { groupPickerStyles } from './group-picker-styles.ts';
import { GroupsChangeEvent } from './map-events.ts';

const TYPING_PAUSE_MS = 120;
const SUGGESTIONS = 8;

type Found = Pick<ClientGroup, 'id' | 'name' | 'path'>;

/**
 * Picks client groups by typing part of a name: a combobox, and the picked ones as chips.
 *
 * @fires groups-change when the user has added or removed one
 */
@customElement('yp-group-picker')
export class YpGroupPicker extends YpElement {
  static override styles = [base, forms, groupPickerStyles];
  /** Ids of the picked groups. */
  @property({ attribute: false }) groups: readonly string[] = [];
  @state() private typed = '';
  @state() private found: readonly Found[] | undefined;
  @state() private active = 0;
  @state() private names: ReadonlyMap<string, Found> = new Map();
  @query('input') private input!: HTMLInputElement;
  private abort: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  protected override updated(): void {
    for (const id of this.groups) if (!this.names.has(id)) void this.loadName(id);
  }

  override render() {
    const options = this.options();
    const open = this.typed.trim() !== '' && this.found !== undefined;
    return html`
      <label class="label" for="group">${t('map.filters.groups')}</label>
      ${
        this.groups.length === 0
          ? nothing
          : html`<ul class="plain picked">
              ${this.groups.map((id) => {
                const name = this.names.get(id)?.name;
                return html`<li>
                  <yp-chip removable label=${plainText(name)} @chip-remove=${() => this.removeGroup(id)}>
                    ${text(name)}
                  </yp-chip>
                </li>`;
              })}
            </ul>`
      }
      <div class="combobox">
        <input
          id="group"
          class="input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls="options"
          aria-activedescendant=${open && options.length > 0 ? `option-${this.active}` : nothing}
          placeholder=${t('map.filters.groupsPlaceholder')}
          .value=${this.typed}
          @input=${this.handleInput}
          @keydown=${this.handleKey}
          @blur=${this.close}
        />
        <ul
          id="options"
          class="plain options"
          role="listbox"
          aria-label=${t('map.filters.groups')}
          ?hidden=${!open}
        >
          ${options.map((group, index) => this.renderOption(group, index))}
        </ul>
        ${
          open && options.length === 0
            ? html`<p class="options nothing">
                ${t('map.filters.groupsNone', { query: this.typed.trim() })}
              </p>`
            : nothing
        }
      </div>
      <div class="visually-hidden" role="status">
        ${open ? t('map.filters.groupsFound', { count: options.length }) : ''}
      </div>
    `;
  }

  private renderOption(group: Found, index: number) {
    const above = group.path.at(-1)?.name;
    // The press must not take the focus from the field, or the list closes before the click.
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.add(group)}
    >
      ${text(group.name)}${above ? html`<span class="above">${text(above)}</span>` : nothing}
    </li>`;
  }

  private options(): readonly Found[] {
    return (this.found ?? []).filter(({ id }) => !this.groups.includes(id));
  }

  private handleInput(): void {
    this.typed = this.input.value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.suggest(), TYPING_PAUSE_MS);
  }

  private async suggest(): Promise<void> {
    const q = this.typed.trim();
    this.abort?.abort();
    if (q === '') {
      this.found = undefined;
      return;
    }
    const abort = new AbortController();
    this.abort = abort;
    try {
      const { items } = await api('GET /client-groups', {
        query: { q, limit: SUGGESTIONS },
        signal: abort.signal,
      });
      this.found = items;
      this.active = 0;
    } catch (error) {
      // Suggestions are a help: without them the rest of the page works on and says what is wrong.
      if (!abort.signal.aborted && !(error instanceof ApiProblem)) throw error;
    }
  }

  private async loadName(id: string): Promise<void> {
    try {
      const group = await api('GET /client-groups/{id}', { params: { id } });
      this.names = new Map(this.names).set(id, group);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.names = new Map(this.names).set(id, { id, name: { fi: t('common.unknown') }, path: [] });
    }
  }

  private handleKey(event: KeyboardEvent): void {
    const options = this.options();
    const last = options.length - 1;
    if (event.isComposing || last < 0) return;
    if (event.key === 'ArrowDown') this.active = this.active >= last ? 0 : this.active + 1;
    else if (event.key === 'ArrowUp') this.active = this.active <= 0 ? last : this.active - 1;
    else if (event.key === 'Enter') this.add(options[Math.min(this.active, last)]!);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private readonly close = (): void => {
    this.abort?.abort();
    this.found = undefined;
    this.typed = '';
  };

  private add(group: Found): void {
    this.close();
    this.names = new Map(this.names).set(group.id, group);
    this.dispatchEvent(new GroupsChangeEvent([...this.groups, group.id]));
  }

  private removeGroup(id: string): void {
    this.dispatchEvent(new GroupsChangeEvent(this.groups.filter((one) => one !== id)));
    this.input.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-group-picker': YpGroupPicker;
  }
}
