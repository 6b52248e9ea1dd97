import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bipartite } from '../../api/contract/bipartite.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import { openMap, panel, stateOf } from './map-visit.ts';

const ALL_SERVICES = '/map?view=columns&level=service&limit=2000';
const QUERY = 'level=service&limit=2000&relation=shared-clients&relation=duplicate&relation=partner';

let site: Site;
let map: CityMap;
let bipartite: Bipartite;

beforeAll(async () => {
  site = await openSite();
  map = await site.read<CityMap>(`/map?${QUERY}`);
  bipartite = await site.read<Bipartite>(`/map/bipartite?${QUERY}`);
});
afterAll(() => site.close());

const column = (page: Page, side: 'left' | 'right') => page.locator(`yp-map-column[side=${side}]`);
const focused = (page: Page) => page.locator('yp-map-column .row:focus');
const nameOf = (id: string) => map.nodes.find((node) => node.id === id)!.label.fi!;

/** Names of the client groups of a service, those that it serves most first. */
function groupsOf(id: string): readonly string[] {
  const node = bipartite.ids.indexOf(id);
  return bipartite.node
    .flatMap((one, row) => (one === node ? [row] : []))
    .sort((one, other) => bipartite.weight[other]! - bipartite.weight[one]!)
    .map((row) => bipartite.groups[bipartite.group[row]!]!.name.fi!);
}

/** The service with most client groups. */
function richest(): string {
  return map.nodes
    .map(({ id }) => id)
    .reduce((best, id) => (groupsOf(id).length > groupsOf(best).length ? id : best));
}

/** Names of the rows of a column that are lit, from top to bottom. */
async function litNames(page: Page, side: 'left' | 'right'): Promise<readonly string[]> {
  const rows = await column(page, side)
    .locator('.row.lit')
    .evaluateAll((all) =>
      all.map(
        (row) => [row.getBoundingClientRect().top, row.getAttribute('title')!.split(' · ')[0]!] as const,
      ),
    );
  return rows.toSorted(([one], [other]) => one - other).map(([, name]) => name);
}

describe('the columns', () => {
  it('list every service and every client group that somebody serves', async () => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES);
    const served = bipartite.groups.filter(({ nodes }) => nodes > 0).length;
    await column(page, 'left')
      .getByRole('heading', { name: `Palvelut ${map.nodes.length}` })
      .waitFor();
    await column(page, 'right')
      .getByRole('heading', { name: `Asiakasryhmät ${served}` })
      .waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('light what belongs to a service that one presses, together and opposite, and explain it', async () => {
    const id = richest();
    const { page, faults, end } = await openMap(site, `${ALL_SERVICES}&selected=${id}`);
    const chosen = column(page, 'left').locator('.row[aria-pressed=true]');
    await chosen.waitFor();
    await expect
      .poll(async () => (await litNames(page, 'right')).toSorted())
      .toEqual(groupsOf(id).toSorted());
    const boxes = await column(page, 'right')
      .locator('.row.lit')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const height = (await chosen.boundingBox())!.height;
    const span = Math.max(...boxes) - Math.min(...boxes);
    expect(span).toBeLessThan((height + 5) * (boxes.length - 1) + 1);
    await panel(page)
      .getByRole('heading', { name: nameOf(id) })
      .waitFor();
    // Pressed again it is let go.
    await chosen.click();
    await page.waitForURL((url) => !url.search.includes('selected'));
    await page.mouse.move(700, 20);
    await expect.poll(() => column(page, 'right').locator('.row.lit').count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('draw lines between what is in sight, and lit ones stronger', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    const ink = () =>
      page.locator('yp-map-columns canvas').evaluate((element: HTMLCanvasElement) => {
        const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
        let sum = 0;
        for (let at = 3; at < data.length; at += 4) sum += Number(data[at]! > 200);
        return sum;
      });
    await column(page, 'left').locator('.row').first().waitFor();
    const before = await ink();
    await column(page, 'left').locator('.row').nth(2).hover();
    await expect.poll(ink).toBeGreaterThan(before + 100);
    await end();
  });

  it('narrow to a client group that one presses, and come back', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    const row = column(page, 'right').locator('.row', { hasText: 'Yläkoululaiset' }).first();
    await row.click();
    await page.waitForURL(/groups=/);
    const group = stateOf(page).get('groups')!;
    const narrowed = await site.read<Bipartite>(`/map/bipartite?${QUERY}&clientGroupId=${group}`);
    await column(page, 'left')
      .getByRole('heading', { name: `Palvelut ${narrowed.ids.length}` })
      .waitFor();
    expect(await column(page, 'right').locator('.row[aria-pressed=true]').textContent()).toContain(
      'Yläkoululaiset',
    );
    await page.getByRole('link', { name: /^Avaa Yläkoululaiset/ }).waitFor();
    await page.goBack();
    await column(page, 'left')
      .getByRole('heading', { name: `Palvelut ${map.nodes.length}` })
      .waitFor();
    await end();
  });
});

describe('the columns by keyboard alone', () => {
  it('are walked up and down, crossed over and back, and Enter chooses', async () => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES);
    await column(page, 'left').locator('.row').first().waitFor();
    await column(page, 'left').locator('.row[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const service = (await focused(page).getAttribute('title'))!.split(' · ')[0]!;
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => column(page, 'right').locator('.row:focus').count()).toBe(1);
    const group = (await focused(page).getAttribute('title'))!.split(' · ')[0]!;
    const { id } = map.nodes.find(({ label }) => label.fi === service)!;
    expect(group).toBe(groupsOf(id)[0]);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page).getAttribute('title')).toContain(service);
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=/);
    expect(stateOf(page).get('selected')).toBe(id);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('selected'));
    expect(faults).toEqual([]);
    await end();
  });

  it('reach the last row, which is made only then', async () => {
    const { page, end } = await openMap(site, ALL_SERVICES);
    const rows = column(page, 'left').locator('.row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(60);
    await column(page, 'left').locator('.row[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => column(page, 'left').locator('li:has(:focus)').getAttribute('aria-posinset'))
      .toBe(String(map.nodes.length));
    const box = (await focused(page).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    await end();
  });
});

describe('the columns on a phone', () => {
  it.each([390, 320])('fit %i pixels', async (width) => {
    const { page, faults, end } = await openMap(site, ALL_SERVICES, {
      viewport: { width, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const row = column(page, 'left').locator('.row').nth(1);
    await row.waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await row.tap();
    await page.waitForURL(/selected=/);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});
