import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** While its host is on screen the page is printed on a sheet of this size: only a document's own style can say so. */
export class PrintPaper implements ReactiveController {
  private readonly sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost, size: 'A4' | 'A4 landscape' | 'A3 landscape', marginMm: number) {
    this.sheet.replaceSync(`@page { size: ${size}; margin: ${marginMm}mm; }`);
    host.addController(this);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}
