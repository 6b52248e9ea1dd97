import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ExportedMap } from '../../../export/exported-map.ts';
import { hasPicture } from '../../../export/map-sheet.ts';
import { paperNeeded } from '../../../export/map-files.ts';
import { PAPER_MARGIN_MM, type Paper } from '../../../export/papers.ts';
import './yp-map-print.ts';

const DEFAULT_PAPER: Paper = 'A4';

/**
 * While its host is there, printing (by the menu or by the browser) gives the map made for paper instead of the page.
 * `exportedNow` is asked when it begins; undefined: the page is printed as it is.
 */
export class MapPrinter implements ReactiveController {
  private readonly exportedNow: () => ExportedMap | undefined;
  private readonly sheet = new CSSStyleSheet();
  /** What somebody has chosen, until it is printed. */
  private chosen: Paper | undefined;
  private printed: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, exportedNow: () => ExportedMap | undefined) {
    this.exportedNow = exportedNow;
    host.addController(this);
  }

  hostConnected(): void {
    document.adoptedStyleSheets.push(this.sheet);
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.handleEnd);
    this.setPage(DEFAULT_PAPER);
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.handleEnd);
    this.end();
  }

  /** Opens the browser's dialog, which also makes PDF files. */
  print(paper: Paper): void {
    this.chosen = paper;
    this.setPage(paper);
    window.print();
  }

  /** Only a document's own style can set the page. */
  private setPage(paper: Paper): void {
    this.sheet.replaceSync(`
      @page { size: ${paper} landscape; margin: ${PAPER_MARGIN_MM}mm; }
      @media print { body:has(> yp-map-print) > yp-app { display: none; } }
    `);
  }

  private readonly begin = (): void => {
    const exported = this.exportedNow();
    if (!exported || !(hasPicture(exported.state.view) || exported.state.view === 'table')) return;
    this.end();
    const paper = this.chosen ?? paperNeeded(exported);
    this.setPage(paper);
    const element = document.createElement('yp-map-print');
    element.exported = exported;
    element.paper = paper;
    document.body.append(element);
    element.prepare();
    this.printed = element;
  };

  private readonly handleEnd = (): void => {
    this.end();
    this.chosen = undefined;
  };

  private readonly end = (): void => {
    this.printed?.remove();
    this.printed = undefined;
  };
}
