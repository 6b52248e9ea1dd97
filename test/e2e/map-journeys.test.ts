/** The journeys of docs/keyboard.md, each from a page that has just been opened, by keys alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';
import { focused, openMap, panel, says, stateOf, type Focused } from './map-visit.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** More stops than any screen has. */
const MOST_TABS = 150;

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, wanted: (now: Focused) => boolean, key = 'Tab'): Promise<Focused> {
  for (let tab = 0; tab < MOST_TABS; tab++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (wanted(now)) return now;
  }
  throw new Error(`not reached by ${MOST_TABS} tabs`);
}

const named = (name: string | RegExp) => (now: Focused) =>
  typeof name === 'string' ? now.name === name : name.test(now.name);
const within = (tag: string) => (now: Focused) => now.inside.split(' ').includes(tag);

async function toView(page: Page, view: string): Promise<void> {
  await tabTo(page, (now) => now.tag === 'input' && within('yp-map-toolbar')(now));
  for (let step = 0; step < 5 && (stateOf(page).get('view') ?? 'graph') !== view; step++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.waitForURL((url) => url.searchParams.get('view') === view);
}

const journeys: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'See who serves the same clients, and why': async (page) => {
    await tabTo(page, named('Siirry kuvaan'));
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toBe('Kartta yksiköistä');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.waitForURL(/selected=/);
    await panel(page).getByRole('heading', { name: 'Vahvimmat yhteydet' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
  },
  'Narrow the map': async (page) => {
    await tabTo(page, named(/^Vertaiset/));
    await page.keyboard.press('Space');
    await page.waitForURL(/relation=[^&]*peer/);
    await tabTo(page, (now) => now.tag === 'input' && now.name === 'Yhteisiä asiakkaita vähintään');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/min=0\.2/);
    await tabTo(page, named('Ikä vähintään'));
    await page.keyboard.type('65');
    await page.keyboard.press('Tab');
    await page.waitForURL(/ages=65-120/);
  },
  'Go through all links as a table': async (page) => {
    await toView(page, 'table');
    await tabTo(page, (now) => now.tag === 'input' && within('yp-map-table')(now));
    await page.keyboard.type('kirjasto');
    await page.waitForURL(/find=kirjasto/);
    const heading = await tabTo(page, (now) => now.tag === 'button' && within('yp-table')(now));
    expect(heading.name).not.toBe('');
    const before = stateOf(page).get('sort');
    await page.keyboard.press('Enter');
    await expect.poll(() => stateOf(page).get('sort')).not.toBe(before);
  },
  'Read the matrix': async (page) => {
    await toView(page, 'matrix');
    await tabTo(page, within('yp-matrix-grid'));
    for (let row = 0; row < 60 && !/yhteiset asiakkaat/.test((await focused(page)).name); row++) {
      await page.keyboard.press(row % 2 === 0 ? 'Control+ArrowRight' : 'ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
  },
  'Go from a service to its client groups': async (page) => {
    await toView(page, 'columns');
    await page.locator('yp-map-column .row').first().waitFor();
    await tabTo(page, within('yp-map-column'));
    await page.keyboard.press('ArrowDown');
    const unit = (await focused(page)).name;
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await focused(page)).name).not.toBe(unit);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await focused(page)).name).toBe(unit);
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
  },
  'Try out another threshold': async (page) => {
    await toView(page, 'scatter');
    await page.locator('yp-scatter-line').first().waitFor({ state: 'attached' });
    await tabTo(page, within('yp-map-scatter'));
    await tabTo(page, within('yp-scatter-line'));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/high[CF]=/);
    await tabTo(page, (now) => within('yp-map-scatter')(now) && !within('yp-scatter-line')(now), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
  },
  'Read what the shape of the map tells': async (page) => {
    await tabTo(page, (now) => now.name === 'Luettelo' && within('yp-tabs')(now));
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/panel=insights/);
    await panel(page).locator('yp-map-insights .row').first().waitFor();
    await tabTo(page, within('yp-map-insights'));
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () => stateOf(page).has('selected') || (await page.locator('[aria-pressed=true]').count()) > 0,
      )
      .toBe(true);
  },
  'Keep the view for others': async (page) => {
    await tabTo(page, (now) => now.name === 'Näkymät' && within('yp-saved-views')(now));
    await page.keyboard.press('Enter');
    await tabTo(page, named('Tallenna tämä näkymä'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Tallenna näkymä' }).waitFor();
    await page.keyboard.type('Näppäimillä tallennettu');
    await tabTo(page, named(/^Nimesi/));
    await page.keyboard.type('Aino Virta');
    await page.keyboard.press('Enter');
    await page.getByText('Näkymä tallennettiin: Näppäimillä tallennettu').first().waitFor();
  },
  'Take the map along': async (page) => {
    await tabTo(page, within('yp-map-export'));
    await page.keyboard.press('Enter');
    for (let item = 0; item < 9 && !/CSV/.test((await focused(page)).name); item++) {
      await page.keyboard.press('ArrowDown');
    }
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/^kartta-yksikot-.*\.csv$/);
  },
  'Move a unit on everybody’s map': async (page) => {
    const announced = page.locator('yp-map-places [role=status]');
    await tabTo(page, named('Muokkaa paikkoja'));
    await page.keyboard.press('Enter');
    await tabTo(page, named(/^Kartta yksiköistä/), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.waitForURL(/selected=/);
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      if (/siirtyi/.test((await announced.textContent()) ?? '')) break;
    }
    await says(announced, /siirtyi/);
  },
};

describe('the written journeys', () => {
  it('are those that are walked here', () => {
    const text = readFileSync(new URL('../../docs/keyboard.md', import.meta.url), 'utf8');
    const rows = Array.from(text.matchAll(/^\| ([^|]+?) \| /gm), ([, title]) => title!).slice(1);
    expect(rows.filter((row) => !/^-+$/.test(row)).map((row) => row.replace("'", '’'))).toEqual(
      Object.keys(journeys),
    );
  });

  it.each(Object.entries(journeys))('%s', async (_title, walk) => {
    const { page, faults, end } = await openMap(site, '/map');
    await walk(page);
    expect(faults).toEqual([]);
    await end();
  });
});
