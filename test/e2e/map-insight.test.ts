import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapChanges, MapSnapshots } from '../../api/contract/map-changes.ts';
import type { MapInsights } from '../../api/contract/map-insights.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import type { YpMapGraph } from '../../web/pages/map/yp-map-graph.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import { openMap, panel, placeOf, says, SHOWN, stateOf } from './map-visit.ts';

/** Half a million pixels are read at each look. */
const SLOWLY = { timeout: 10_000, interval: 200 };
/** Thirteen bands across the picture have more pixels of their colour than this. */
const MARKED_PIXELS = 2_000;

let site: Site;
let teams: CityMap;
let insights: MapInsights;
let day: string;
let changes: MapChanges;

beforeAll(async () => {
  site = await openSite();
  teams = await site.read<CityMap>(`/map?level=team&${SHOWN}&minScore=0.15`);
  insights = await site.read<MapInsights>(`/map/insights?level=team&${SHOWN}&minScore=0.15`);
  day = (await site.read<MapSnapshots>('/map/snapshots')).items.at(-1)!.day;
  changes = await site.read<MapChanges>(`/map/changes?since=${day}&level=team&${SHOWN}&minScore=0.15`);
});
afterAll(() => site.close());

const nameOf = (id: string) => teams.nodes.find((node) => node.id === id)!.label.fi!;
const tab = (page: Page, name: string) => panel(page).getByRole('tab', { name });
/** Names are broken softly at syllables. */
const textOf = async (page: Page, selector: string) =>
  (await panel(page).locator(selector).first().innerText()).replaceAll('\u00ad', '');

/** What is painted in the middle of a unit. */
async function paintOf(page: Page, id: string): Promise<string> {
  const { x, y } = await placeOf(page, id);
  return (await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } })).toString('base64');
}

/** Pixels of the colour behind what is new, under the units. */
function markedPixels(page: Page): Promise<number> {
  return page.locator('yp-map-graph canvas.under').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const hex = getComputedStyle(canvas).getPropertyValue('--mark').trim();
    const mark = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (mark.every((value, channel) => Math.abs(value - data[at + channel]!) < 4)) count += 1;
    }
    return count;
  });
}

describe('insights', () => {
  it('are told in a sentence each, and lead to a bridge and back, by mouse', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    await tab(page, 'Havaintoja').click();
    await page.waitForURL(/panel=insights/);
    const bridge = insights.bridges.items[0]!;
    await says(panel(page).locator('section').nth(0).locator('h3'), `Sillat${insights.bridges.total}`);
    const cutOff = bridge.cutOff.flatMap(({ ids }) => ids).map(nameOf);
    expect(await textOf(page, 'section:nth-of-type(1) .row')).toContain(
      `${nameOf(bridge.id)} yksin yhdistää muihin nämä: ${cutOff.slice(0, -1).join(', ')} ja ${cutOff.at(-1)!}.`,
    );
    await panel(page).locator('section').nth(0).locator('.row').first().click();
    await page.waitForURL(/selected=/);
    expect(stateOf(page).get('selected')).toBe(bridge.id);
    await panel(page).locator('.back').click();
    await panel(page).locator('yp-map-insights').waitFor();
    expect(stateOf(page).get('panel')).toBe('insights');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await panel(page).locator('yp-map-list').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('make a cluster stand out for as long as it is pressed, by keyboard alone', async () => {
    const { page, faults, end } = await openMap(site, '/map?panel=insights');
    const cluster = insights.clusters.items[0]!;
    const row = panel(page).locator('section').nth(1).locator('.row').first();
    await row.waitFor();
    expect(await textOf(page, 'section:nth-of-type(2) .row')).toContain(cluster.clientGroup!.name.fi);
    const outside = teams.nodes.find(({ id }) => !cluster.ids.includes(id))!.id;
    const [member, other] = [await paintOf(page, cluster.ids[0]!), await paintOf(page, outside)];
    await row.focus();
    await page.keyboard.press('Space');
    expect(await row.getAttribute('aria-pressed')).toBe('true');
    await page.locator('yp-map-filters input').first().focus();
    const pointed = () =>
      page.locator('yp-map-graph').evaluate((element: YpMapGraph) => element.pointed.join());
    await expect.poll(pointed).toBe(cluster.ids.join());
    await expect.poll(() => paintOf(page, outside), SLOWLY).not.toBe(other);
    expect(await paintOf(page, cluster.ids[0]!)).toBe(member);
    await row.focus();
    await page.keyboard.press('Space');
    await page.locator('yp-map-filters input').first().focus();
    await expect.poll(() => paintOf(page, outside), SLOWLY).toBe(other);
    expect(faults).toEqual([]);
    await end();
  });

  it('follow the filters of the map', async () => {
    const { page, end } = await openMap(site, '/map?panel=insights&level=department');
    const departments = await site.read<MapInsights>(`/map/insights?level=department&${SHOWN}&minScore=0.15`);
    await says(panel(page).locator('section').nth(0).locator('h3'), `Sillat${departments.bridges.total}`);
    await page.goto('/map?panel=insights&min=0.6');
    await panel(page).getByText('Kartta pysyy koossa, vaikka mikä tahansa yksi puuttuisi.').waitFor();
    await end();
  });
});

describe('what is new on the map', () => {
  it('is chosen by its day, counted, marked in the picture, and leads to its why', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    expect(await markedPixels(page)).toBe(0);
    await tab(page, 'Luettelo').focus();
    await page.keyboard.press('End');
    await page.waitForURL(/panel=news/);
    await panel(page).getByText('Valitse päivä, niin näet').waitFor();
    await panel(page).getByLabel('Muutokset päivän jälkeen').selectOption(day);
    await page.waitForURL(new RegExp(`since=${day}`));
    const { links, totals, nodes } = changes;
    await panel(page)
      .locator('h3', { hasText: `Uudet yhteydet${totals.links.new}` })
      .waitFor();
    await panel(page)
      .locator('h3', { hasText: `Poistuneet yhteydet${totals.links.gone}` })
      .waitFor();
    await panel(page)
      .locator('h3', { hasText: `Muuttuneet yhteydet${totals.links.changed}` })
      .waitFor();
    await says(panel(page).locator('yp-map-news'), nodes.new[0]!.label.fi!);
    await expect.poll(() => markedPixels(page), SLOWLY).toBeGreaterThan(MARKED_PIXELS);
    await says(page.locator('yp-map-legend .fresh'), `uusi ${totals.links.new}`);
    const first = links.new[0]!;
    const row = panel(page).locator('section', { hasText: 'Uudet yhteydet' }).locator('.row').first();
    expect((await row.innerText()).replaceAll('\u00ad', '')).toContain(nameOf(first.source));
    await row.click();
    await page.waitForURL(/selected=/);
    expect(stateOf(page).get('selected')).toBe(`${first.source},${first.target}`);
    await panel(page).locator('yp-map-pair h2').first().waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('is marked in the table as well, and no more when the day is let go', async () => {
    const fresh = changes.nodes.new[0]!;
    const own = changes.links.new.filter(({ source, target }) => [source, target].includes(fresh.id));
    const address = `/map?view=table&panel=news&since=${day}&find=${encodeURIComponent(fresh.label.fi!)}`;
    const { page, faults, end } = await openMap(site, address);
    const marks = page.locator('yp-map-table yp-new-mark', { hasText: 'uusi' });
    await expect.poll(() => marks.count()).toBe(own.length);
    expect(own.length).toBeGreaterThan(1);
    await panel(page).getByLabel('Muutokset päivän jälkeen').selectOption('');
    await page.waitForURL((url) => !url.searchParams.has('since'));
    await expect.poll(() => marks.count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('says when no map is kept that is so old', async () => {
    const { page, end } = await openMap(site, '/map?panel=news&since=2020-01-01');
    await panel(page).getByText('Niin vanhaa karttaa ei ole tallessa.').waitFor();
    await end();
  });
});

describe('a directory of which no day is kept', () => {
  it('teaches what will be here, accessibly on a phone', async () => {
    const empty = await openSite({ sample: false });
    const { page, faults, end } = await empty.visit({ viewport: { width: 390, height: 844 } });
    await page.goto('/map?panel=news&since=2026-01-01');
    await page.locator('yp-map-panel .head').click();
    await panel(page).getByText('Vertailtavaa ei ole vielä').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
    await empty.close();
  });
});
