import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '../../api/contract/relations.ts';
import type { Team } from '../../api/contract/team.ts';
import type { YpMapMatrix } from '../../web/pages/map/matrix/yp-map-matrix.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import { counts, openMap, panel, says, SHOWN, stateOf } from './map-visit.ts';

let site: Site;
let map: CityMap;

beforeAll(async () => {
  site = await openSite();
  map = await site.read<CityMap>(`/map?level=team&${SHOWN}`);
});
afterAll(() => site.close());

const nameOf = (id: string): string => map.nodes.find((node) => node.id === id)!.label.fi!;
const grid = (page: Page): Locator => page.getByRole('grid');
const scroller = (page: Page): Locator => page.locator('yp-map-matrix .scroller');

/** Where the cell of two units, or the header of one, is drawn in the window. */
async function placeOf(page: Page, ...ids: readonly string[]) {
  const corner = (await scroller(page).boundingBox())!;
  const point = await page
    .locator('yp-map-matrix')
    .evaluate((element: YpMapMatrix, ids) => element.pointOf(...ids), ids);
  if (!point) throw new Error(`${ids.join()} is not drawn`);
  return { x: corner.x + point.x, y: corner.y + point.y };
}

async function click(page: Page, ...ids: readonly string[]): Promise<void> {
  const { x, y } = await placeOf(page, ...ids);
  await page.mouse.click(x, y);
}

/** What has the focus: its name as it is read aloud. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? null;
  });

/** The picture as it is drawn now. */
const snapshot = (page: Page): Promise<string> =>
  page
    .locator('yp-map-matrix canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

/** A link whose cell is in sight at first, of two different units. */
async function seenLink(page: Page): Promise<CityMap['edges'][number]> {
  const box = (await scroller(page).boundingBox())!;
  for (const edge of map.edges) {
    const { x, y } = await placeOf(page, edge.source, edge.target);
    if (x < box.x + box.width - 60 && y < box.y + box.height - 60) return edge;
  }
  throw new Error('no link is in sight');
}

describe('the matrix', () => {
  it('has every unit once as a row and as a column, those of a department together', async () => {
    const { page, faults, end } = await openMap(site, '/map?view=matrix');
    const count = map.nodes.length;
    expect(await grid(page).getAttribute('aria-rowcount')).toBe(String(count + 1));
    expect(await grid(page).getAttribute('aria-colcount')).toBe(String(count + 1));
    await grid(page).locator('[tabindex="0"]').focus();
    const names = new Map<string, string>();
    for (let row = 0; row < count; row++) {
      const header = grid(page).locator(`[role=row][aria-rowindex="${row + 2}"] [role=rowheader]`);
      const [name, department] = (await header.textContent())!.trim().split(', ');
      names.set(name!, department!);
      await page.keyboard.press('ArrowDown');
    }
    expect([...names.keys()].sort()).toEqual(map.nodes.map(({ label }) => label.fi!).sort());
    const departments = [...names.values()];
    const runs = departments.filter((one, at) => one !== departments[at - 1]);
    expect(runs.length).toBe(new Set(departments).size);
    expect(faults).toEqual([]);
    await end();
  });

  it('explains the pair of a cell that is clicked, and the unit of a header', async () => {
    const { page, faults, end } = await openMap(site, '/map?view=matrix');
    const { source, target } = await seenLink(page);
    await click(page, source, target);
    await page.waitForURL(/selected=/);
    expect(stateOf(page).get('selected')).toBe(`${source},${target}`);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    const chosen = grid(page).locator('[role=gridcell][aria-selected=true]');
    expect(await chosen.getAttribute('aria-label')).toContain(`${nameOf(source)} ja ${nameOf(target)}`);
    const { x, y } = await placeOf(page, source);
    await page.mouse.click(x - 60, y);
    await page.waitForURL((url) => url.searchParams.get('selected') === source);
    await panel(page)
      .getByRole('heading', { name: nameOf(source) })
      .waitFor();
    await page.mouse.dblclick(x - 60, y);
    await page.waitForURL(/focus=/);
    const near = await site.read<CityMap>(`/map?level=team&${SHOWN}&focus=${source}`);
    await says(counts(page), `${near.nodes.length} / ${map.totals.nodes} yksikköä`);
    expect(faults).toEqual([]);
    await end();
  });

  it('tells what is under the pointer, and marks its row and column', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const link = await seenLink(page);
    const before = await snapshot(page);
    const { x, y } = await placeOf(page, link.source, link.target);
    await page.mouse.move(x, y);
    const tip = page.locator('yp-map-matrix .tip');
    await says(tip, nameOf(link.source));
    await says(tip, nameOf(link.target));
    await says(tip, 'yhteiset asiakkaat:');
    await expect.poll(() => snapshot(page)).not.toBe(before);
    await page.mouse.move(x, y - 1_000);
    await expect.poll(() => tip.count()).toBe(0);
    await expect.poll(() => snapshot(page)).toBe(before);
    await end();
  });

  it('keeps its headers in sight while it scrolls', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const box = (await scroller(page).boundingBox())!;
    await page.mouse.move(box.x + 400, box.y + 300);
    await page.mouse.wheel(500, 400);
    await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(200);
    // What exists for those who do not see follows once scrolling has settled, and so does where Tab leads.
    const first = grid(page).locator('[tabindex="0"]');
    await expect.poll(() => first.getAttribute('aria-colindex')).not.toBe('2');
    const row = grid(page).getByRole('rowheader').nth(5);
    const column = grid(page).getByRole('columnheader').nth(5);
    expect(Math.round((await row.boundingBox())!.x)).toBe(Math.round(box.x));
    expect(Math.round((await column.boundingBox())!.y)).toBe(Math.round(box.y));
    // They are drawn there as well: pointing at the left edge names a row.
    const at = (await row.boundingBox())!;
    await page.mouse.move(at.x + 30, at.y + at.height / 2);
    const [name] = (await row.textContent())!.trim().split(', ');
    await says(page.locator('yp-map-matrix .tip'), name!);
    await end();
  });

  it('shows all of it at once when asked to, and grows by steps', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const overflow = () =>
      scroller(page).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(await overflow()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Näytä koko matriisi' }).click();
    await expect.poll(overflow).toBe(0);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Lähennä' }).click();
    await expect.poll(overflow).toBeGreaterThan(300);
    await end();
  });

  it('brings a pair that is chosen elsewhere into sight', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const box = (await scroller(page).boundingBox())!;
    const inSight = async (...ids: readonly string[]) => {
      const { x, y } = await placeOf(page, ...ids);
      return x < box.x + box.width && y < box.y + box.height && x > box.x && y > box.y;
    };
    let hidden: CityMap['edges'][number] | undefined;
    for (const edge of map.edges) if (!(await inSight(edge.source, edge.target))) hidden ??= edge;
    const { source, target } = hidden!;
    await panel(page).getByLabel('Etsi nimellä').fill(nameOf(source));
    await panel(page).locator('yp-map-list .row').first().click();
    await panel(page)
      .getByRole('button', { name: nameOf(target) })
      .click();
    await page.waitForURL(/selected=[^,]+,/);
    await expect.poll(() => inSight(source, target)).toBe(true);
    await end();
  });

  it('keeps its rows where they are when somebody else changes a unit', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const { id } = map.nodes[5]!;
    const before = await Promise.all(map.nodes.map((node) => placeOf(page, node.id, node.id)));
    const { version, name } = await site.read<Team>(`/teams/${id}`);
    const response = await fetch(`${site.url}/api/v1/teams/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ name: { ...name, fi: 'Aivan toinen nimi' } }),
    });
    expect(response.status).toBe(200);
    await panel(page).getByText('Aivan toinen nimi').waitFor({ timeout: 3_000 });
    expect(await Promise.all(map.nodes.map((node) => placeOf(page, node.id, node.id)))).toEqual(before);
    await fetch(`${site.url}/api/v1/teams/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${version + 1}"` },
      body: JSON.stringify({ name }),
    });
    await end();
  });
});

describe('the matrix by keyboard alone', () => {
  it('is walked through from link to link, explains a pair, opens a neighbourhood, and steps back', async () => {
    const { page, faults, end } = await openMap(site, '/map?view=matrix');
    await page.getByRole('radio', { name: 'Matriisi' }).focus();
    for (let tab = 0; tab < 4 && !(await focused(page))?.endsWith(' itse'); tab++)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/ itse$/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/yhteyttä|yhteys$/);
    // Down to a row with links, then to its first one.
    while (/, 0 yhteyttä/.test((await focused(page))!)) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/: yhteiset asiakkaat (heikko|selvä|vahva)/);
    const cell = (await focused(page))!;
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
    const [a, b] = stateOf(page).get('selected')!.split(',');
    expect(cell).toContain(`${nameOf(a!)} ja ${nameOf(b!)}`);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    expect(await focused(page)).toBe(cell);
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toMatch(new RegExp(`^${nameOf(a!)}, `));
    await page.keyboard.press('Space');
    await page.waitForURL((url) => url.searchParams.get('selected') === a);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('focus') === a);
    await expect.poll(() => focused(page)).toMatch(new RegExp(`^${nameOf(a!)}, `));
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '?view=matrix');
    expect(faults).toEqual([]);
    await end();
  });

  it('reaches all four corners, and brings them into sight', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    await grid(page).locator('[tabindex="0"]').focus();
    const last = map.nodes.length + 1;
    const place = () =>
      grid(page)
        .locator('[tabindex="0"]')
        .evaluate((cell) => [
          Number(cell.parentElement!.getAttribute('aria-rowindex')),
          Number(cell.getAttribute('aria-colindex')),
        ]);
    await page.keyboard.press('Control+End');
    await expect.poll(place).toEqual([last, last]);
    const [box, cell] = [
      await scroller(page).boundingBox(),
      await grid(page).locator('[tabindex="0"]').boundingBox(),
    ];
    // The stage may end within a pixel.
    expect(cell!.x + cell!.width).toBeLessThan(box!.x + box!.width + 1);
    expect(cell!.y + cell!.height).toBeLessThan(box!.y + box!.height + 1);
    await page.keyboard.press('Home');
    await expect.poll(place).toEqual([last, 1]);
    await page.keyboard.press('Control+Home');
    await expect.poll(place).toEqual([2, 2]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await expect.poll(place).toEqual([1, last]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await end();
  });
});

describe('the matrix on a phone', () => {
  it('explains what is tapped in a sheet that does not cover it', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, faults, end } = await openMap(site, '/map?view=matrix', phone);
    const link = await seenLink(page);
    const { x, y } = await placeOf(page, link.source, link.target);
    await page.touchscreen.tap(x, y);
    await page.waitForURL(/selected=[^,]+,/);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    const sheet = (await panel(page).boundingBox())!;
    await expect.poll(async () => (await placeOf(page, link.source, link.target)).y).toBeLessThan(sheet.y);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('fits 320 pixels', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await end();
  });
});

describe('the matrix of a large city', () => {
  it('has a thousand rows and columns, and a small number of elements wherever one is', async () => {
    const large = await openSite({ city: { services: 1_000, groups: 400, servicesPerTeam: 5, seed: 3 } });
    const { page, faults, end } = await openMap(large, '/map?view=matrix&level=service&limit=2000&min=0.3');
    const elements = () =>
      page
        .locator('yp-map-matrix yp-matrix-grid')
        .evaluate((element) => element.shadowRoot!.querySelectorAll('*').length);
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('1001');
    const most = 2 + 20 * 22;
    expect(await elements()).toBeLessThan(most);
    await grid(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect.poll(() => focused(page)).toMatch(/ itse$/);
    expect(await elements()).toBeLessThan(most);
    await page.getByRole('button', { name: 'Näytä koko matriisi' }).click();
    await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await elements()).toBeLessThan(most);
    expect(faults).toEqual([]);
    await end();
    await large.close();
  });
});
