import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { MapStep } from '../../../../api/contract/map-layout.ts';
import { YpElement } from '../../../components/yp-element.ts';
import '../../../components/yp-icon.ts';
import { dateTime, t } from '../../../i18n/i18n.ts';
import { plainText } from '../../../i18n/local-text.ts';
import { Fetch } from '../../../state/fetch.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { lastStanding } from '../../../state/map-places.ts';
import { base } from '../../../styles/base.ts';
import { buttons } from '../../../styles/buttons.ts';
import type { Editing, Moved } from './places-editing.ts';
import { PlacesEditEvent, PlacesTidyEvent, PlacesUndoEvent } from './places-events.ts';
import { placesStyles } from './places-styles.ts';

/**
 * Over the picture while places are edited: what one can do, the last step and how to take it back, and tidying up, which
 * is shown before it is used.
 *
 * @fires places-edit when the user is done
 * @fires places-tidy when the user wants the map tidied up, uses it or does not
 * @fires places-undo when the user takes the last step back
 */
@customElement('yp-map-places')
export class YpMapPlaces extends YpElement {
  static override styles = [base, buttons, placesStyles];
  @property({ attribute: false }) editing!: Editing;
  @property({ attribute: false }) lookup!: MapLookup;
  @query('section') private section!: HTMLElement;
  private wasFocused = false;

  private readonly steps = new Fetch(
    this,
    'GET /map/layout/steps',
    () => ({ query: { level: this.lookup.map.level } }),
    { keepPrevious: true },
  );

  protected override willUpdate(): void {
    this.wasFocused = this.shadowRoot?.activeElement instanceof HTMLElement;
  }

  /** The button that was pressed goes with the rest: the focus stays in the band. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('editing');
    const isOther =
      before !== undefined && (before.tidied === undefined) !== (this.editing.tidied === undefined);
    if (isOther && this.wasFocused) this.section.focus({ preventScroll: true });
  }

  override render() {
    const { tidied, last } = this.editing;
    return html`
      <section tabindex="-1" aria-label=${t('mapPlaces.title')}>
        ${tidied ? this.renderPreview(tidied.moved) : this.renderTools()}
      </section>
      <div class="visually-hidden" role="status" aria-live="polite">${last ? this.announce(last) : ''}</div>
    `;
  }

  private renderTools() {
    const last = lastStanding(this.steps.value?.items ?? []);
    return html`
      <div class="words">${this.editing.tidying ? renderTidying() : this.renderHelp(last)}</div>
      <div class="buttons">
        ${
          last
            ? html`<button
                type="button"
                class="button quiet small"
                aria-describedby="last"
                @click=${() => this.dispatchEvent(new PlacesUndoEvent(last.id))}
              >
                <yp-icon name="undo-2"></yp-icon>${t('mapPlaces.undo')}
              </button>`
            : nothing
        }
        <button type="button" class="button quiet small" @click=${() => this.tidy('show')}>
          ${t('mapPlaces.tidy')}
        </button>
        <button
          type="button"
          class="button small"
          @click=${() => this.dispatchEvent(new PlacesEditEvent(false))}
        >
          ${t('mapPlaces.done')}
        </button>
      </div>
    `;
  }

  private renderHelp(last: MapStep | undefined) {
    const { level } = this.lookup.map;
    return html`<strong class="title">${t('mapPlaces.title')}</strong>
      <p>${t(level === 'department' ? 'mapPlaces.helpDepartments' : 'mapPlaces.help')}</p>
      ${last ? html`<p id="last" class="last">${sayStep(last)}</p>` : nothing}`;
  }

  private renderPreview(moved: number) {
    const { level } = this.lookup.map;
    return html`
      <div class="words" role="status">
        <strong>${t('mapPlaces.preview.title')}</strong>
        <p>
          ${
            moved === 0
              ? t('mapPlaces.preview.nothing')
              : t(`mapPlaces.preview.moved.${level}`, { count: moved })
          }
        </p>
      </div>
      <div class="buttons">
        <button type="button" class="button quiet small" @click=${() => this.tidy('cancel')}>
          ${t('mapPlaces.cancel')}
        </button>
        ${
          moved === 0
            ? nothing
            : html`<button type="button" class="button small" @click=${() => this.tidy('use')}>
                ${t('mapPlaces.use')}
              </button>`
        }
      </div>
    `;
  }

  private announce(last: Moved): string {
    const { map, nodes, departments } = this.lookup;
    const isNode = last.kind === 'node' && map.level !== 'department';
    const name = plainText(isNode ? nodes.get(last.id)?.label : departments.get(last.id)?.name);
    const { to } = last;
    const direction = typeof to === 'string' ? to : 'place';
    const text = last.moved ? t(`mapPlaces.moved.${direction}`, { name }) : t('mapPlaces.noRoom', { name });
    // The same again is another text, or it would not be read again.
    return last.count % 2 === 0 ? text : `${text}\u00a0`;
  }

  private tidy(wish: PlacesTidyEvent['wish']): void {
    this.dispatchEvent(new PlacesTidyEvent(wish));
  }
}

function renderTidying() {
  const label = t('mapPlaces.tidying');
  return html`<p role="status">${label}</p>
    <progress aria-label=${label}></progress>`;
}

function sayStep({ kind, subject, at }: MapStep): string {
  const when = dateTime(at);
  if (kind === 'tidy') return t('mapPlaces.last.tidy', { when });
  if (subject === null) return t('mapPlaces.last.gone', { when });
  return t('mapPlaces.last.moved', { name: plainText(subject.name), when });
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-places': YpMapPlaces;
  }
}
