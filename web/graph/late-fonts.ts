/** Letters are measured in the page's font: where that arrives after the first picture, calls back once it has. */
export function onLateFonts(redraw: () => void): void {
  if (document.fonts.status === 'loading') void document.fonts.ready.then(redraw);
}
