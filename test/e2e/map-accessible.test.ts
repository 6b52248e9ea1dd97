import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../web/i18n/language.ts';
import { MAP_VIEWS, type MapView } from '../../web/state/map-state.ts';
import { accessibilityViolations, colourViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import { openMap } from './map-visit.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Views with letters and lines that are drawn on a canvas. */
const DRAWN: ReadonlySet<MapView> = new Set(['graph', 'matrix', 'scatter']);
const FEWEST_PIXELS = 200;

/** How many pixels of all canvases, through all shadow roots, are white. */
function whitePixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvases = (root: ParentNode): HTMLCanvasElement[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLCanvasElement ? [element] : []),
        ...(element.shadowRoot ? canvases(element.shadowRoot) : []),
      ]);
    let white = 0;
    for (const canvas of canvases(document)) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 255 && data[at + 1] === 255 && data[at + 2] === 255 && data[at + 3] === 255)
          white += 1;
      }
    }
    return white;
  });
}

describe.each(MAP_VIEWS)('the map as %s', (view) => {
  it.each(LANGUAGES)('has no fault that axe finds in %s, in light or dark', async (language) => {
    const { page, faults, end } = await openMap(site, `/map?view=${view}&lang=${language}`);
    await page.waitForTimeout(500);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('is drawn in the colours that the system forces', async () => {
    const { page, faults, end } = await openMap(site, `/map?view=${view}`, {
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    await page.waitForTimeout(500);
    expect(await accessibilityViolations(page)).toEqual([]);
    // The system's white, and not the almost white of the dark theme, also where we draw ourselves.
    if (DRAWN.has(view)) expect(await whitePixels(page)).toBeGreaterThan(FEWEST_PIXELS);
    expect(faults).toEqual([]);
    await end();
  });
});
