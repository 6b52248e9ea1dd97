import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '../../api/contract/relations.ts';
import type { Scatter } from '../../api/contract/scatter.ts';
import type { YpMapScatter } from '../../web/pages/map/scatter/yp-map-scatter.ts';
import { countByRelation } from '../../web/state/map-links.ts';
import { countQuadrants } from '../../web/state/scatter.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import { openMap, panel, says, stateOf } from './map-visit.ts';

const ALL_SERVICES = '/map?view=scatter&level=service&limit=2000';
const QUERY = 'level=service&limit=2000&relation=shared-clients&relation=duplicate&relation=partner';

let site: Site;
let scatter: Scatter;

beforeAll(async () => {
  site = await openSite();
  scatter = await site.read<Scatter>(`/map/scatter?${QUERY}`);
});
afterAll(() => site.close());

const line = (page: Page, name: string) => page.getByRole('slider', { name });
const clients = (page: Page) => line(page, 'Raja: yhteiset asiakkaat');
const work = (page: Page) => line(page, 'Raja: samanlainen työ');
const field = (page: Page) => page.locator('yp-map-scatter .field');
const quadrants = (page: Page) => page.locator('yp-scatter-quadrants');

/** The numbers of the quadrants, in the order in which they are named for those who do not see them. */
async function counted(page: Page): Promise<Record<string, number>> {
  const texts = await quadrants(page).locator('li').allTextContents();
  const numbers = texts.map((text) => Number(text.replaceAll(/\D/g, '')));
  return { peer: numbers[0]!, duplicate: numbers[1]!, none: numbers[2]!, partner: numbers[3]! };
}

const expected = (c: number, f: number) =>
  countQuadrants(scatter.bins, { highClientOverlap: c, highFunctionSimilarity: f });

/** Where a pair is drawn in the window. */
async function placeOf(page: Page, a: string, b: string) {
  const box = (await field(page).boundingBox())!;
  const place = await page
    .locator('yp-map-scatter')
    .evaluate((element: YpMapScatter, [one, other]) => element.placeOf(one, other), [a, b] as const);
  if (!place) throw new Error(`${a} and ${b} are no point`);
  return { x: box.x + place.x, y: box.y + place.y };
}

const pairOf = (row: number) => [scatter.ids[scatter.a[row]!]!, scatter.ids[scatter.b[row]!]!] as const;

/** The duplicate that lies furthest out: nothing is drawn over it. */
const furthest = () =>
  pairOf(
    scatter.relation.reduce((best, relation, row) => {
      const reach = (at: number) => scatter.clientOverlap[at]! * scatter.functionSimilarity[at]!;
      return relation === 'duplicate' && (best < 0 || reach(row) > reach(best)) ? row : best;
    }, -1),
  );

describe('the scatter', () => {
  it('counts the pairs of each quadrant as the API does, and explains the pair that one clicks', async () => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES);
    await quadrants(page).waitFor();
    const { highClientOverlap, highFunctionSimilarity } = scatter.thresholds;
    expect(await counted(page)).toEqual(expected(highClientOverlap, highFunctionSimilarity));
    const [a, b] = furthest();
    const place = await placeOf(page, a, b);
    await page.mouse.move(place.x, place.y);
    await says(page.locator('yp-map-scatter .tip'), 'Mahdollinen päällekkäisyys');
    await page.mouse.click(place.x, place.y);
    await page.waitForURL(/selected=/);
    expect(stateOf(page).get('selected')!.split(',').sort()).toEqual([a, b].sort());
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('says what its signs mean, and how many of each are drawn, as on the map', async () => {
    const { page, end } = await openMap(site, '/map?view=scatter&relation=duplicate,partner,peer');
    const key = page.locator('yp-scatter-key');
    await key.waitFor();
    const shown = 'relation=duplicate&relation=partner&relation=peer&minScore=0.15';
    const { edges } = await site.read<CityMap>(`/map?level=team&${shown}`);
    const counts = countByRelation(edges);
    for (const relation of ['duplicate', 'partner', 'peer'] as const) {
      await says(key.locator(`.${relation}`), new RegExp(` ${counts[relation]}\\s*$`));
    }
    await end();
  });

  it('lets one drag a line, counts along, says that it is not in force, and goes back', async () => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES);
    const box = (await clients(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.waitForURL(/highC=/);
    const half = Number(stateOf(page).get('highC'));
    expect(half).toBeGreaterThan(0.4);
    await expect.poll(() => counted(page)).toEqual(expected(half, 0.18));
    await page.mouse.move(x + 120, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => Number(stateOf(page).get('highC'))).toBeGreaterThan(half);
    await expect.poll(() => counted(page)).toEqual(expected(Number(stateOf(page).get('highC')), 0.18));
    await says(page.locator('yp-scatter-thresholds'), 'Kokeilet rajoja, jotka eivät ole voimassa.');
    await page.getByRole('button', { name: 'Palauta 40 ja 18' }).click();
    await page.waitForURL((url) => !url.search.includes('highC'));
    expect(await counted(page)).toEqual(expected(0.4, 0.18));
    // The whole drag is one step back.
    await page.goBack();
    await page.waitForURL(/highC=/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('highC'));
    expect(faults).toEqual([]);
    await end();
  });

  it('takes a threshold that is typed, and says when it is none', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    const typed = page.getByRole('spinbutton', { name: 'Samanlaista työtä, raja 10–100' });
    await typed.fill('30');
    await page.waitForURL(/highF=0.3/);
    await expect.poll(() => counted(page)).toEqual(expected(0.4, 0.3));
    expect(await work(page).getAttribute('aria-valuenow')).toBe('30');
    await typed.fill('7');
    await page.getByText('Anna kokonaisluku väliltä 10–100.').waitFor();
    expect(stateOf(page).get('highF')).toBe('0.3');
    await end();
  });

  it('moves a line by arrow keys and says how many pairs lie on each side', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    await clients(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await page.waitForURL(/highC=0.51/);
    const { duplicate, partner } = expected(0.51, 0.18);
    await expect
      .poll(() => clients(page).getAttribute('aria-valuetext'))
      .toContain(`${duplicate + partner} paria ylittää rajan`);
    expect(await clients(page).getAttribute('aria-valuetext')).toMatch(/^51, vahva: /);
    await page.keyboard.press('Home');
    await page.waitForURL(/highC=0.1$/);
    await end();
  });
});

describe('the scatter by keyboard alone', () => {
  it('walks from the pair that lies furthest out, says what it is, and opens it', async () => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES);
    await quadrants(page).waitFor();
    await field(page).focus();
    await page.keyboard.press('ArrowLeft');
    const announced = page.locator('yp-map-scatter [role=status]').first();
    await says(announced, /, Mahdollinen päällekkäisyys: yhteiset asiakkaat vahva, samanlainen työ /);
    const first = await announced.textContent();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => announced.textContent()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('selected'));
    expect(faults).toEqual([]);
    await end();
  });

  it('says where there is nothing more', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    await quadrants(page).waitFor();
    await field(page).focus();
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowUp');
    await says(page.locator('yp-map-scatter [role=status]').first(), 'Siinä suunnassa ei ole pareja.');
    await end();
  });
});

describe('the scatter on a phone', () => {
  it.each([390, 320])('fits %i pixels, and opens a pair by a tap', async (width) => {
    const { page, faults, end } = await openMap(site, '/map?view=scatter&level=service&limit=2000', {
      viewport: { width, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await quadrants(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const place = await placeOf(page, ...furthest());
    await page.touchscreen.tap(place.x, place.y);
    await page.waitForURL(/selected=/);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});
