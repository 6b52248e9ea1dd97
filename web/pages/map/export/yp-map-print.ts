import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Cell } from '../../../../api/exchange/sheet/sheet.ts';
import { YpElement } from '../../../components/yp-element.ts';
import type { ExportedMap } from '../../../export/exported-map.ts';
import { filterText } from '../../../export/filter-note.ts';
import { printedLinks } from '../../../export/link-sheet.ts';
import { pictureSvg } from '../../../export/map-files.ts';
import { hasPicture } from '../../../export/map-sheet.ts';
import type { Paper } from '../../../export/papers.ts';
import { number, t } from '../../../i18n/i18n.ts';
import { base } from '../../../styles/base.ts';

const DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** What is printed in place of the page: the picture filling one sheet, or all rows of the table. */
@customElement('yp-map-print')
export class YpMapPrint extends YpElement {
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
          /* Ink, whatever theme the screen shows. */
          color: black;
          color-scheme: light;
        }
      }
      svg {
        display: block;
        width: 100%;
        /* A hair less than the sheet, or its last line would begin another. */
        max-height: calc(100vh - 1mm);
        print-color-adjust: exact;
        forced-color-adjust: none;
      }
      h1 {
        font-size: 16pt;
      }
      .note {
        margin: 2mm 0 4mm;
        font-size: 8.5pt;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 8pt;
        line-height: 1.25;
      }
      th,
      td {
        padding: 0.8mm 3mm 0.8mm 0;
        text-align: start;
        vertical-align: top;
      }
      thead {
        display: table-header-group;
      }
      thead,
      tbody {
        border-bottom: 0.2mm solid #999;
      }
      tbody {
        break-inside: avoid;
      }
      .under td {
        padding-top: 0;
        padding-left: 4mm;
      }
      td.number {
        width: 1%;
        text-align: end;
      }
    `,
  ];
  @property({ attribute: false }) exported: ExportedMap | undefined;
  @property() paper: Paper = 'A4';

  override render() {
    if (!this.exported) return nothing;
    return hasPicture(this.exported.state.view)
      ? this.renderPicture(this.exported)
      : this.renderTable(this.exported);
  }

  /** Made and laid out before the browser goes on to print. */
  prepare(): void {
    this.performUpdate();
  }

  private renderPicture(exported: ExportedMap) {
    const svg = new DOMParser().parseFromString(pictureSvg(exported, this.paper), 'image/svg+xml');
    return svg.documentElement;
  }

  private renderTable(exported: ExportedMap) {
    const { heads, rows } = printedLinks(exported);
    return html`<h1>${t(`mapExport.title.${exported.lookup.map.level}`)}</h1>
      <p class="note">${filterText(exported)}</p>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        ${rows.map(
          ({ cells, under }) =>
            html`<tbody>
              <tr>
                ${cells.map((cell) => this.renderCell(cell))}
              </tr>
              ${
                under === ''
                  ? nothing
                  : html`<tr class="under">
                      <td colspan=${heads.length}>${under}</td>
                    </tr>`
              }
            </tbody>`,
        )}
      </table>`;
  }

  private renderCell(cell: Cell) {
    if (typeof cell !== 'number') return html`<td>${cell}</td>`;
    return html`<td class="number">${number(cell, Number.isInteger(cell) ? {} : DECIMALS)}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'yp-map-print': YpMapPrint;
  }
}
