import { date } from '../i18n/i18n.ts';
import { today } from './experiment-wall.ts';

/** At the foot of every printed sheet: what it is, of which day, and which of how many sheets. */
export function startPrintFoot(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.addEventListener('beforeprint', () => {
    const look = 'font: 8pt system-ui, sans-serif; color: #555;';
    sheet.replaceSync(`@page {
      @bottom-left { content: ${quoted(`${document.title} · ${date(today())}`)}; ${look} }
      @bottom-right { content: counter(page) " / " counter(pages); ${look} }
    }`);
  });
}

/** A text as CSS writes it. */
const quoted = (text: string): string => `"${text.replaceAll(/["\\\n]/g, '\\$&')}"`;
