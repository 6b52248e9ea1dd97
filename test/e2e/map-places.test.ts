import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MapStepList } from '../../api/contract/map-layout.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site, type Visit } from '../support/site.ts';
import { openMap, panel, placeOf, says, stage } from './map-visit.ts';

/** What the browser itself writes when the server finds that the map has changed meanwhile. */
const REFUSED = /status of 412/;

let site: Site;
let visit: Visit;
let before: CityMap;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

beforeEach(async () => {
  before = await readMap();
});
afterEach(async () => {
  expect(visit.faults.filter((fault) => !REFUSED.test(fault))).toEqual([]);
  await visit.end();
});

const readMap = () => site.read<CityMap>('/map?level=team&limit=2000');
const readSteps = () => site.read<MapStepList>('/map/layout/steps?level=team');
const band = (page: Page): Locator => page.locator('yp-map-places');
const announced = (page: Page): Locator => band(page).locator('[role=status][aria-live]');
const nodeOf = (map: CityMap, id: string) => map.nodes.find((node) => node.id === id)!;
const regionOf = (map: CityMap, id: string) => map.departments.find((one) => one.id === id)!.region!;

/** A unit with a whole department around it: there is room for it to move in. */
function roomyUnit(map: CityMap): CityMap['nodes'][number] {
  const size = (id: string) => map.nodes.filter(({ department }) => department === id).length;
  return map.nodes.toSorted((a, b) => size(b.department) - size(a.department) || (a.id < b.id ? -1 : 1))[0]!;
}

/** Opens the map with a unit chosen, and the editing of places. */
async function edit(path: string, options?: Parameters<Site['visit']>[0]): Promise<Page> {
  visit = await openMap(site, path, options);
  await visit.page.getByRole('button', { name: 'Muokkaa paikkoja' }).click();
  await band(visit.page).waitFor();
  return visit.page;
}

/** Where a place of the map is in the window, from where two units are drawn. */
async function pointAt(page: Page, map: CityMap, x: number, y: number): Promise<{ x: number; y: number }> {
  const byX = map.nodes.toSorted((a, b) => a.x - b.x);
  const [first, last] = [byX[0]!, byX.at(-1)!];
  const [from, to] = [await placeOf(page, first.id), await placeOf(page, last.id)];
  const zoom = (to.x - from.x) / (last.x - first.x);
  return { x: from.x + zoom * (x - first.x), y: from.y + zoom * (y - first.y) };
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
  await page.mouse.up();
}

describe('moving by mouse', () => {
  it('drags a unit within its department, for everybody, and moves nobody else', async () => {
    const page = await edit('/map');
    const other = await openMap(site, '/map');
    const unit = roomyUnit(before);
    const region = regionOf(before, unit.department);
    const neighbour = before.nodes.find(({ id }) => id !== unit.id)!;
    const seen = await placeOf(other.page, unit.id);
    const still = await placeOf(other.page, neighbour.id);
    const from = await placeOf(page, unit.id);
    const to = await pointAt(page, before, region.x, region.y);
    await drag(page, from, { x: to.x - from.x, y: to.y - from.y });
    await expect.poll(async () => (await readSteps()).total).toBeGreaterThan(0);
    const after = await readMap();
    const landed = nodeOf(after, unit.id);
    expect(Math.hypot(landed.x - region.x, landed.y - region.y)).toBeLessThan(80);
    const others = (map: CityMap) =>
      map.nodes.filter(({ id }) => id !== unit.id).map(({ id, x, y }) => [id, x, y]);
    expect(others(after)).toEqual(others(before));
    // The picture of the other visitor follows, and its camera stays: who was not moved is where it was.
    await expect
      .poll(async () => (await placeOf(other.page, unit.id)).x, { timeout: 5_000 })
      .not.toBeCloseTo(seen.x, 0);
    const expected = await pointAt(other.page, after, landed.x, landed.y);
    const shown = await placeOf(other.page, unit.id);
    expect(Math.hypot(shown.x - expected.x, shown.y - expected.y)).toBeLessThan(2);
    expect(await placeOf(other.page, neighbour.id)).toEqual(still);
    await other.end();
  });

  it('drags a department with all its units', async () => {
    const page = await edit('/map');
    const [department] = before.departments.toSorted((a, b) => b.region!.x - a.region!.x);
    const { x, y, r } = department!.region!;
    const own = before.nodes.filter((node) => node.department === department!.id);
    // A spot of the region where no unit stands.
    const spot = Array.from({ length: 60 }, (_, at) => ({
      x: x + 0.9 * r * Math.cos(at),
      y: y + 0.9 * r * Math.sin(at),
    })).find((point) => before.nodes.every((node) => Math.hypot(node.x - point.x, node.y - point.y) > 40))!;
    await drag(page, await pointAt(page, before, spot.x, spot.y), { x: 40, y: 30 });
    await expect.poll(async () => regionOf(await readMap(), department!.id)).not.toEqual(department!.region);
    const after = await readMap();
    const moved = regionOf(after, department!.id);
    for (const node of own) {
      const now = nodeOf(after, node.id);
      expect([now.x - node.x, now.y - node.y]).toEqual([moved.x - x, moved.y - y]);
    }
  });

  it('lets go of what is held by Escape, and pans where nothing is held', async () => {
    const page = await edit('/map');
    const { total } = await readSteps();
    const unit = roomyUnit(before);
    const from = await placeOf(page, unit.id);
    await stage(page).focus();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 30, { steps: 3 });
    await page.locator('yp-map-graph .held').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('yp-map-graph .held').waitFor({ state: 'detached' });
    await page.mouse.up();
    const corner = (await stage(page).boundingBox())!;
    await drag(page, { x: corner.x + 12, y: corner.y + corner.height - 12 }, { x: 60, y: -40 });
    await expect.poll(async () => Math.round((await placeOf(page, unit.id)).x - from.x)).toBe(60);
    expect((await readSteps()).total).toBe(total);
  });

  it('drags by finger', async () => {
    const page = await edit('/map', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const unit = roomyUnit(before);
    const region = regionOf(before, unit.department);
    const [from, to] = [await placeOf(page, unit.id), await pointAt(page, before, region.x, region.y + 20)];
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await send('touchStart', [from]);
    await send('touchMove', [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]);
    await send('touchMove', [to]);
    await send('touchEnd', []);
    await expect
      .poll(async () => {
        const { x, y } = nodeOf(await readMap(), unit.id);
        return [x, y];
      })
      .not.toEqual([unit.x, unit.y]);
  });
});

describe('moving without a drag', () => {
  it('moves the chosen unit and its department by the arrows of the panel, and says so', async () => {
    const unit = roomyUnit(before);
    const page = await edit(`/map?selected=${unit.id}`);
    const region = regionOf(before, unit.department);
    const direction = unit.x < region.x ? 'oikealle' : 'vasemmalle';
    await panel(page)
      .getByRole('button', { name: `Siirrä ${direction}` })
      .click();
    await says(announced(page), `${unit.label.fi!} siirtyi ${direction}.`);
    const once = nodeOf(await readMap(), unit.id);
    expect(Math.sign(once.x - unit.x)).toBe(direction === 'oikealle' ? 1 : -1);
    expect(once.y).toBe(unit.y);
    await panel(page).getByText('Koko toimiala').click();
    await panel(page).getByRole('button', { name: 'Siirrä alas' }).click();
    const department = before.departments.find(({ id }) => id === unit.department)!;
    await says(announced(page), `${department.name.fi!} siirtyi alas.`);
    expect(regionOf(await readMap(), unit.department).y).toBeGreaterThan(region.y);
  });

  it('moves it by the arrow keys alone', async () => {
    visit = await openMap(site, '/map');
    const { page } = visit;
    await page.getByRole('button', { name: 'Muokkaa paikkoja' }).focus();
    await page.keyboard.press('Enter');
    await band(page).waitFor();
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.waitForURL(/selected=/);
    const unit = nodeOf(before, new URL(page.url()).searchParams.get('selected')!);
    const region = regionOf(before, unit.department);
    await page.keyboard.press(unit.y < region.y ? 'ArrowDown' : 'ArrowUp');
    await says(announced(page), `${unit.label.fi!} siirtyi`);
    const after = nodeOf(await readMap(), unit.id);
    expect(Math.sign(after.y - unit.y)).toBe(unit.y < region.y ? 1 : -1);
    await page.keyboard.press('Shift+ArrowUp');
    const department = before.departments.find(({ id }) => id === unit.department)!;
    await says(announced(page), `${department.name.fi!} siirtyi ylös.`);
    // What has been let go of is no longer moved: the arrows walk again.
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('selected'));
    const { total } = await readSteps();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('yp-map-graph [role=status]').textContent()).not.toBe('');
    expect((await readSteps()).total).toBe(total);
  });

  it('takes the last step back, and says which it was', async () => {
    const unit = roomyUnit(before);
    const page = await edit(`/map?selected=${unit.id}`);
    await panel(page).getByRole('button', { name: 'Siirrä ylös' }).click();
    await expect.poll(async () => nodeOf(await readMap(), unit.id).y).not.toBe(unit.y);
    await band(page).getByText(`Viimeksi siirretty: ${unit.label.fi!}`).waitFor();
    await band(page).getByRole('button', { name: 'Kumoa' }).click();
    await page.getByText('Kartta on taas niin kuin ennen.').first().waitFor();
    const { nodes, departments } = await readMap();
    expect({ nodes, departments }).toEqual({ nodes: before.nodes, departments: before.departments });
  });
});

describe('tidying up', () => {
  const tidy = (page: Page) => band(page).getByRole('button', { name: 'Siisti kartta' }).click();

  it('shows the map tidied up and stores nothing until it is used; undo gives exactly what was before', async () => {
    const page = await edit('/map');
    const unit = roomyUnit(before);
    const { total } = await readSteps();
    await tidy(page);
    await says(band(page), 'Näin kartta siistittäisiin');
    await says(band(page), `${before.nodes.length} yksikköä siirtyisi`);
    expect(await readMap()).toEqual(before);
    expect((await readSteps()).total).toBe(total);
    await band(page).getByRole('button', { name: 'Ota käyttöön' }).click();
    await page.getByText('Kartta on siistitty kaikille.').first().waitFor();
    const after = await readMap();
    expect(nodeOf(after, unit.id)).not.toMatchObject({ x: unit.x, y: unit.y });
    const expected = await pointAt(page, after, nodeOf(after, unit.id).x, nodeOf(after, unit.id).y);
    const shown = await placeOf(page, unit.id);
    expect(Math.hypot(shown.x - expected.x, shown.y - expected.y)).toBeLessThan(2);
    await page.locator('yp-toasts').getByRole('button', { name: 'Kumoa' }).click();
    await page.getByText('Kartta on taas niin kuin ennen.').first().waitFor();
    const { nodes, departments } = await readMap();
    expect({ nodes, departments }).toEqual({ nodes: before.nodes, departments: before.departments });
  });

  it('leaves all as it was when it is cancelled', async () => {
    const page = await edit('/map');
    const unit = roomyUnit(before);
    const at = await placeOf(page, unit.id);
    await tidy(page);
    await band(page).getByRole('button', { name: 'Peru' }).click();
    await band(page).getByRole('button', { name: 'Valmis' }).waitFor();
    await expect.poll(async () => placeOf(page, unit.id)).toEqual(at);
    expect(await readMap()).toEqual(before);
  });

  it('shows a new proposal when somebody has moved something meanwhile', async () => {
    const page = await edit('/map');
    await tidy(page);
    await says(band(page), 'Näin kartta siistittäisiin');
    const [department] = before.departments;
    const moved = await fetch(`${site.url}/api/v1/map/layout/moves`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        level: 'team',
        kind: 'department',
        id: department!.id,
        to: { x: -4_000, y: 0 },
      }),
    });
    expect(moved.status).toBe(201);
    await band(page).getByRole('button', { name: 'Ota käyttöön' }).click();
    await page.getByText('Kartta muuttui välillä. Tässä on uusi ehdotus.').first().waitFor();
    await says(band(page), 'Näin kartta siistittäisiin');
    expect(regionOf(await readMap(), department!.id).x).toBeLessThan(department!.region!.x);
  });

  it('can be done by keyboard alone, and the focus is never lost', async () => {
    const page = await edit('/map');
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      });
    await band(page).getByRole('button', { name: 'Siisti kartta' }).focus();
    await page.keyboard.press('Enter');
    await says(band(page), 'Näin kartta siistittäisiin');
    await expect.poll(focused).toContain('Näin kartta siistittäisiin');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Peru');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain('Muokkaat paikkoja');
    await band(page).getByRole('button', { name: 'Valmis' }).focus();
    await page.keyboard.press('Enter');
    await band(page).waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active?.getAttribute('aria-label');
        }),
      )
      .toBe('Muokkaa paikkoja');
  });
});

describe('editing places', () => {
  it.each([
    ['fi', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
    ['sv', { colorScheme: 'dark', viewport: { width: 1024, height: 768 } }],
    ['en', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ] as const)('is accessible in %s, and fits the width', async (language, look) => {
    visit = await openMap(site, `/map?lang=${language}`, look);
    const { page } = visit;
    await page.locator('yp-map-graph .edit').click();
    await band(page).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await band(page)
      .getByRole('button', { name: /Siisti|Städa|Tidy/ })
      .click();
    await band(page)
      .getByRole('button', { name: /Ota käyttöön|Ta i bruk|Use this/ })
      .waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});
