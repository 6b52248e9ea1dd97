import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '../../api/contract/relations.ts';
import { planted } from '../../seed/city/planted.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { experimentBuilders } from '../support/experiments.ts';
import { openSite, type Site } from '../support/site.ts';
import { counts, openMap, panel, placeOf, placeOn, says, SHOWN, stateOf } from './map-visit.ts';

/** Half a million pixels are read at each look. */
const SLOWLY = { timeout: 10_000, interval: 200 };
/** One link and its sign have more pixels of their colour than this. */
const MARKED_PIXELS = 40;
/** A filled sign of a decided pair has more of its colour than so many pixels; an open one is a rim and thin lines. */
const FILLED_PIXELS = 150;

let site: Site;
let teams: CityMap;
let everyKind: CityMap;
/** Two services that were made to be a duplicate. */
let twins: readonly [string, string];

beforeAll(async () => {
  site = await openSite();
  teams = await site.read<CityMap>(`/map?level=team&${SHOWN}`);
  everyKind = await site.read<CityMap>(`/map?level=team&${SHOWN}&relation=peer`);
  const services = await site.read<CityMap>('/map?level=service&relation=duplicate&limit=2000');
  const nameOf = (key: string) => sampleCity.services.find((service) => service.key === key)!.name.fi;
  const [first] = planted.duplicates;
  const idOf = (key: string) => services.nodes.find(({ label }) => label.fi === nameOf(key))!.id;
  twins = [idOf(first!.a), idOf(first!.b)];
});
afterAll(() => site.close());

const countOf = (map: CityMap, relation: string) =>
  map.edges.filter((edge) => edge.relation === relation).length;
const kinds = (page: Page) => page.locator('aside yp-map-relations');
const box = (page: Page, name: string) => kinds(page).getByRole('checkbox', { name });

async function decide(verdict: string, ifMatch?: string): Promise<void> {
  const [a, b] = twins;
  const response = await fetch(`${site.url}/api/v1/pairs/${a}/${b}/verdict?level=service`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...(ifMatch && { 'if-match': ifMatch }) },
    body: JSON.stringify({ verdict, decidedBy: 'Maija Esimerkki', reason: 'Sama neuvonta kahdesti.' }),
  });
  expect(response.status).toBe(200);
}

/** Pixels under the units that have at least half of a colour, the rest being ground: thin lines are blurred. */
function pixelsOf(page: Page, property: '--duplicate' | '--partner' | '--experiment'): Promise<number> {
  return page.locator('yp-map-graph canvas.under').evaluate((element, property) => {
    const canvas = element as HTMLCanvasElement;
    const rgbOf = (name: string) => {
      const hex = getComputedStyle(canvas).getPropertyValue(name).trim();
      return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    };
    const [ground, color] = [rgbOf('--bg'), rgbOf(property)];
    const wanted = color.map((value, at) => value - ground[at]!);
    const square = wanted.reduce((sum, value) => sum + value * value, 0);
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    const [r, g, b] = ground as [number, number, number];
    const [toR, toG, toB] = wanted as [number, number, number];
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [x, y, z] = [data[at]! - r, data[at + 1]! - g, data[at + 2]! - b];
      const share = (x * toR + y * toG + z * toB) / square;
      if (share < 0.5 || data[at + 3] !== 255) continue;
      if (Math.hypot(x - share * toR, y - share * toG, z - share * toB) < 30) count += 1;
    }
    return count;
  }, property);
}

describe('the kinds of links on the map', () => {
  it('are counted, and shown and hidden by mouse', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    await says(
      kinds(page).locator('label', { hasText: 'päällekkäisyydet' }),
      `${countOf(teams, 'duplicate')}`,
    );
    await says(kinds(page).locator('label', { hasText: 'kumppanit' }), `${countOf(teams, 'partner')}`);
    await says(kinds(page).locator('label', { hasText: 'Vertaiset' }), `${countOf(everyKind, 'peer')}`);
    expect(await box(page, 'Vertaiset').isChecked()).toBe(false);
    const amber = await pixelsOf(page, '--duplicate');
    expect(amber).toBeGreaterThan(MARKED_PIXELS);
    expect(await pixelsOf(page, '--partner')).toBeGreaterThan(MARKED_PIXELS);
    await box(page, 'Vertaiset').check();
    await says(counts(page), `${everyKind.edges.length} yhteyttä`);
    expect(stateOf(page).get('relation')).toBe('shared-clients,duplicate,partner,peer');
    await box(page, 'Mahdolliset päällekkäisyydet').uncheck();
    await expect.poll(() => pixelsOf(page, '--duplicate'), SLOWLY).toBeLessThan(amber / 2);
    expect(faults).toEqual([]);
    await end();
  });

  it('are shown and hidden by keyboard, but never all of them', async () => {
    const { page, end } = await openMap(site, '/map');
    await box(page, 'Yhteiset asiakkaat').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/relation=duplicate,partner$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/relation=duplicate$/);
    const duplicates = await site.read<CityMap>('/map?level=team&relation=duplicate');
    await says(counts(page), `${duplicates.edges.length} yhteyttä`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await box(page, 'Mahdolliset päällekkäisyydet').isChecked()).toBe(true);
    expect(stateOf(page).get('relation')).toBe('duplicate');
    await page.goBack();
    await page.waitForURL(/relation=duplicate,partner$/);
    await end();
  });

  it('stand under the picture as a legend to press where the filters are in a dialog', async () => {
    const { page, faults, end } = await openMap(site, '/map', { viewport: { width: 1024, height: 768 } });
    const legend = page.locator('yp-map-legend');
    const peers = legend.getByRole('button', { name: /^Vertaiset/ });
    expect(await peers.getAttribute('aria-pressed')).toBe('false');
    await peers.click();
    await says(counts(page), `${everyKind.edges.length} yhteyttä`);
    expect(await peers.getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('say between units how many pairs of services they stand for', async () => {
    const link = teams.edges.find(({ relation, pairs }) => relation === 'duplicate' && pairs! > 1)!;
    const { page, end } = await openMap(site, `/map?selected=${link.source},${link.target}`);
    await says(panel(page).locator('yp-relation').first(), 'Mahdollinen päällekkäisyys');
    await panel(page).getByText(`${link.pairs} palveluparia`).waitFor();
    await page.goto('/map?view=table&relation=duplicate');
    const rows = page.locator('yp-map-table tbody tr');
    await rows.first().waitFor();
    await says(rows.nth(0).locator('yp-relation'), 'Mahdollinen päällekkäisyys');
    await end();
  });
});

describe('a planted duplicate', () => {
  it('is marked in the picture, in the list and in words, and as decided once somebody has decided', async () => {
    const [a, b] = twins;
    const { page, faults, end } = await openMap(
      site,
      `/map?level=service&relation=duplicate&limit=500&selected=${a}`,
    );
    const row = panel(page).locator('yp-map-node .row', { hasText: 'Mahdollinen päällekkäisyys' });
    await row.first().waitFor();
    await page.goto(`/map?level=service&relation=duplicate&limit=500&selected=${a},${b}`);
    await says(panel(page).locator('yp-relation').first(), 'Mahdollinen päällekkäisyys');
    await expect.poll(() => pixelsOf(page, '--duplicate'), SLOWLY).toBeGreaterThan(MARKED_PIXELS);
    const [open, from] = [await pixelsOf(page, '--duplicate'), await placeOf(page, a)];
    const services = await site.read<CityMap>('/map?level=service&relation=duplicate&limit=500');
    const between = await placeOn(page, services, { source: a, target: b });
    await page.mouse.move(between.x, between.y);
    await says(page.locator('yp-map-graph .tip'), 'Mahdollinen päällekkäisyys');
    await page.mouse.move(0, 0);

    await decide('duplicate');
    await says(panel(page).locator('yp-relation').first(), 'Ratkaistu: päällekkäisyys');
    await panel(page).getByText('Sama neuvonta kahdesti.').waitFor();
    await says(kinds(page).locator('.decided'), 'Pari on ratkaistu');
    await expect.poll(() => pixelsOf(page, '--duplicate'), SLOWLY).toBeGreaterThan(open + FILLED_PIXELS);
    expect(await placeOf(page, a), 'nothing moves').toEqual(from);

    // What is fine as it is goes on sharing clients, and is no possible duplicate any more.
    await decide('fine', '"1"');
    await says(panel(page), 'Ratkaistu: hyvä näin');
    await expect.poll(() => pixelsOf(page, '--duplicate'), SLOWLY).toBeLessThan(MARKED_PIXELS);
    expect(faults).toEqual([]);
    await end();
  });
});

describe('an experiment', () => {
  /** Two units that share clients, and nothing more, try something and stop it with a lesson. */
  async function tryAndStop(): Promise<{ readonly id: string; readonly a: string; readonly b: string }> {
    const { source, target } = teams.edges.find(
      ({ relation, experiment }) => relation === 'shared-clients' && experiment === undefined,
    )!;
    const make = experimentBuilders({ request: requestOf(site) });
    const proposed = await make.propose({
      name: { fi: 'Aamu uimahallilla' },
      teams: [{ teamId: source }, { teamId: target }],
    });
    const lesson = { fi: 'Kello yhdeksän on liian aikaisin.' };
    const { id } = await make.moved(proposed, 'stopped', { lesson });
    return { id, a: source, b: target };
  }

  it('is counted, asked for, drawn in a colour of its own, and told with its lesson', async () => {
    const before = await site.read<CityMap>('/map?level=team&relation=experiment');
    const { page, faults, end } = await openMap(site, '/map');
    expect(await box(page, 'Kokeilut').isChecked()).toBe(false);
    const { id, a, b } = await tryAndStop();
    const after = await site.read<CityMap>('/map?level=team&relation=experiment');
    expect(after.kinds.experiment).toBeGreaterThan(before.kinds.experiment);
    await says(kinds(page).locator('label', { hasText: 'Kokeilut' }), `${after.kinds.experiment}`);
    await box(page, 'Kokeilut').check();
    expect(stateOf(page).get('relation')).toBe('shared-clients,duplicate,partner,experiment');
    await expect.poll(() => pixelsOf(page, '--experiment'), SLOWLY).toBeGreaterThan(MARKED_PIXELS);

    await page.goto(`/map?relation=experiment&selected=${a},${b}`);
    const link = panel(page).getByRole('link', { name: 'Aamu uimahallilla' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`/experiments/${id}`);
    await panel(page).getByText('Lopetettu, oppi talteen').waitFor();
    await panel(page).getByText('Oppi: Kello yhdeksän on liian aikaisin.').waitFor();
    const propose = panel(page).getByRole('link', { name: 'Ehdota kokeilua' });
    expect(await propose.getAttribute('href')).toMatch(
      /^\/experiments\/new\?level=team&a=[0-9a-f-]{36}&b=[0-9a-f-]{36}$/,
    );
    const between = await placeOn(page, after, { source: a, target: b });
    await page.mouse.move(between.x, between.y);
    const tip = page.locator('yp-map-graph .tip');
    await says(tip, 'Kokeilu: Aamu uimahallilla');
    await says(tip, 'Oppi: Kello yhdeksän on liian aikaisin.');
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.goto('/map?view=table&relation=experiment');
    const row = page.locator('yp-map-table tbody tr', { hasText: 'Aamu uimahallilla' });
    await says(row.locator('yp-relation'), 'Kokeilu');
    expect(faults).toEqual([]);
    await end();
  });
});

/** As the application in tests is asked, over HTTP. */
function requestOf({ url }: Site): Parameters<typeof experimentBuilders>[0]['request'] {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: {}, body: await response.json() };
  };
}
