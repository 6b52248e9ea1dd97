import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CityMap } from '../../../../api/contract/relations.ts';
import { YpElement } from '../../../components/yp-element.ts';
import type { MenuItem, MenuSelectEvent } from '../../../components/yp-menu.ts';
import '../../../components/yp-menu.ts';
import { toast } from '../../../components/yp-toasts.ts';
import { dayInFinland, showsNew, type ExportedMap } from '../../../export/exported-map.ts';
import { fileName } from '../../../export/file-name.ts';
import { copiedRows, FILE_FORMATS, makeFile, type FileFormat } from '../../../export/map-files.ts';
import { hasPicture } from '../../../export/map-sheet.ts';
import { PAPERS } from '../../../export/papers.ts';
import type { PicturedView } from '../../../export/view-picture.ts';
import { t } from '../../../i18n/i18n.ts';
import { Fetch } from '../../../state/fetch.ts';
import { NO_PAIRS, pairSet } from '../../../state/map-changes.ts';
import type { MapLookup } from '../../../state/map-links.ts';
import { mapQuery } from '../../../state/map-request.ts';
import { INITIAL_MAP_STATE, type MapState, type MapView } from '../../../state/map-state.ts';
import { base } from '../../../styles/base.ts';
import { GroupNames } from './group-names.ts';
import { MapPrinter } from './map-printer.ts';
import { copyText, saveFile } from './save-file.ts';

const PICTURE_FORMATS: ReadonlySet<FileFormat> = new Set(['svg', 'png']);
const COPY = 'copy';

/** The menu that takes the map off the screen: as a file, on paper or on the clipboard, just as it is shown. */
@customElement('yp-map-export')
export class YpMapExport extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-flex;
        --menu-border: var(--line-strong);
        --menu-color: var(--accent);
      }
      yp-menu {
        border-radius: var(--radius);
        background: var(--surface);
      }
      .working {
        position: absolute;
        z-index: 3;
        top: calc(100% + 6px);
        right: 0;
        display: grid;
        gap: var(--s2);
        width: max-content;
        max-width: min(300px, 80vw);
        padding: var(--s3) var(--s4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: var(--shadow-high);
        font-size: var(--t-s);
        /* What is ready at once needs no telling. */
        animation: appear 1ms 300ms both;
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];
  @property({ attribute: false }) state: MapState = INITIAL_MAP_STATE;
  @property({ attribute: false }) lookup: MapLookup | undefined;
  /** The level without any filter, for how many links there are in all. */
  @property({ attribute: false }) overview: CityMap | undefined;
  /** Name of the file that is being made. */
  @state() private working: string | undefined;
  /** The element that shows a view which draws itself, if one does. */
  @property({ attribute: false }) pictured: () => PicturedView | null = () => null;
  private readonly groups = new GroupNames(this, () => this.state.groups);
  /** Known before it is asked for: printing does not wait. */
  private readonly changes = new Fetch(this, 'GET /map/changes', () => this.changesRequest());
  private readonly printer = new MapPrinter(this, () => this.exportedNow(this.groups.now));

  override render() {
    if (!this.lookup) return nothing;
    return html`<yp-menu
        label=${t('mapExport.label')}
        .items=${itemsOf(this.state.view)}
        @menu-select=${(event: MenuSelectEvent) => void this.handleSelect(event.item)}
        >${t('mapExport.open')}</yp-menu
      >
      <div role="status">
        ${
          this.working === undefined
            ? nothing
            : html`<div class="working">
                ${t('mapExport.working', { file: this.working })}
                <progress aria-label=${t('mapExport.open')}></progress>
              </div>`
        }
      </div>`;
  }

  private exportedNow(groups: readonly string[]): ExportedMap | undefined {
    const { lookup, state, overview } = this;
    if (!lookup) return undefined;
    const { level, totals } = lookup.map;
    const inAll = overview?.level === level ? overview.totals.edges : 0;
    const day = dayInFinland(new Date());
    const picture = this.pictured()?.exportPicture();
    const fresh = this.changes.value ? pairSet(this.changes.value.links.new) : NO_PAIRS;
    return { lookup, state, groups, fresh, day, picture, allLinks: Math.max(totals.edges, inAll) };
  }

  private changesRequest() {
    const { state, overview } = this;
    const { since } = state;
    if (since === undefined || !showsNew(state)) return undefined;
    const query = mapQuery(state, overview?.level === state.level ? overview : undefined);
    return query && { query: { ...query, since } };
  }

  private async handleSelect(item: string): Promise<void> {
    const paper = PAPERS.find((one) => item === `print${one}`);
    const format = FILE_FORMATS.find((one) => one === item);
    try {
      if (paper) this.printer.print(paper);
      else if (item === COPY) await this.copy();
      else if (format) await this.save(format);
    } catch (error) {
      console.error(error);
      const forbidden = error instanceof DOMException && error.name === 'NotAllowedError';
      const reason = forbidden ? t('mapExport.noClipboard') : (error as Error).message;
      toast(t('mapExport.failed', { reason }));
    } finally {
      this.working = undefined;
    }
  }

  private async copy(): Promise<void> {
    const exported = this.exportedNow(this.groups.now);
    if (!exported) return;
    const { text, count } = copiedRows(exported);
    await copyText(text);
    toast(t('mapExport.copied', { count }));
  }

  private async save(format: FileFormat): Promise<void> {
    const { state } = this;
    this.working = fileName(state, dayInFinland(new Date()), format);
    const exported = this.exportedNow(await this.groups.all());
    // Names are measured in the page's font; and what is being done is on the screen before the work begins.
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!exported) return;
    const { name, blob } = await makeFile(exported, format);
    saveFile(name, blob);
    toast(t('mapExport.done', { file: name }));
  }
}

/** What can be made of a view: pictures of pictures; rows and networks of all. */
function itemsOf(view: MapView): readonly MenuItem[] {
  const formats = FILE_FORMATS.filter((format) => hasPicture(view) || !PICTURE_FORMATS.has(format));
  const papers = hasPicture(view) || view === 'table' ? PAPERS : [];
  return [...formats, COPY, ...papers.map((paper) => `print${paper}` as const)].map((id) => ({
    id,
    label: t(`mapExport.item.${id as FileFormat}`),
  }));
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-export': YpMapExport;
  }
}
