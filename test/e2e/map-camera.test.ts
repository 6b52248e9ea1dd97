import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '../../api/contract/relations.ts';
import { openSite, type Site } from '../support/site.ts';
import { clickUnit, openMap, panel, placeOf, SHOWN, stage, stateOf } from './map-visit.ts';

let site: Site;
let map: CityMap;

beforeAll(async () => {
  site = await openSite();
  map = await site.read<CityMap>(`/map?level=team&${SHOWN}`);
});
afterAll(() => site.close());

/** A place of the stage with no unit and no link near it, outside every department. */
async function emptyPlace(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y } = (await stage(page).boundingBox())!;
  return { x: x + 12, y: y + 12 };
}

/** Waits until what was shifted and stretched has been drawn anew. */
async function settled(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator('yp-map-graph .layers')
        .evaluate(
          (layers: HTMLElement) => layers.style.transform === '' && layers.getAnimations().length === 0,
        ),
    )
    .toBe(true);
}

describe('the camera of the map', () => {
  const [one, other] = [0, 1];

  it('follows a drag to the pixel, chooses nothing by it, and is still right for a click afterwards', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    const { id, label } = map.nodes[one]!;
    const before = await placeOf(page, id);
    const { x, y } = await emptyPlace(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.mouse.move(x + 130, y + 90, { steps: 6 });
    await page.mouse.up();
    const after = await placeOf(page, id);
    expect(after.x - before.x).toBeCloseTo(130, 0);
    expect(after.y - before.y).toBeCloseTo(90, 0);
    expect(stateOf(page).has('selected')).toBe(false);
    await clickUnit(page, id);
    await panel(page).getByRole('heading', { name: label.fi! }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('zooms by the wheel around what the pointer is at, and draws it anew where it rests', async () => {
    const { page, end } = await openMap(site, '/map');
    const { id } = map.nodes[one]!;
    const at = await placeOf(page, id);
    const apart = async () => {
      const [a, b] = [await placeOf(page, id), await placeOf(page, map.nodes[other]!.id)];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const before = await apart();
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -380);
    await expect.poll(async () => (await apart()) / before).toBeCloseTo(2, 1);
    const now = await placeOf(page, id);
    expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(1);
    await settled(page);
    await clickUnit(page, id);
    await expect.poll(() => stateOf(page).get('selected')).toBe(id);
    await end();
  });

  it('follows two fingers: apart zooms in, together out, and a tap still chooses', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, end } = await openMap(site, '/map', phone);
    const touch = await page.context().newCDPSession(page);
    const { x, y, width, height } = (await stage(page).boundingBox())!;
    const middle = { x: x + width / 2, y: y + height / 2 };
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap?: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          gap === undefined ? [] : [-gap, gap].map((dx, id) => ({ x: middle.x + dx, y: middle.y, id })),
      });
    const [a, b] = [map.nodes[one]!.id, map.nodes[other]!.id];
    const apart = async () => {
      const [from, to] = [await placeOf(page, a), await placeOf(page, b)];
      return Math.hypot(from.x - to.x, from.y - to.y);
    };
    const before = await apart();
    await send('touchStart', 40);
    for (const gap of [50, 60, 70, 80]) await send('touchMove', gap);
    await send('touchEnd');
    await expect.poll(async () => (await apart()) / before).toBeCloseTo(2, 0);
    expect(stateOf(page).has('selected')).toBe(false);
    await settled(page);
    const inView = await Promise.all(map.nodes.map(async ({ id }) => ({ id, ...(await placeOf(page, id)) })));
    const seen = inView.find(
      (node) => node.x > x + 40 && node.x < x + width - 40 && node.y > y + 40 && node.y < y + height - 60,
    )!;
    await page.touchscreen.tap(seen.x, seen.y);
    await expect.poll(() => stateOf(page).get('selected')).toBe(seen.id);
    await end();
  });

  it('glides where it is sent, and stays where it is for people who want no motion', async () => {
    const { page, end } = await openMap(site, '/map', { reducedMotion: 'no-preference' });
    const { id } = map.nodes[one]!;
    const before = await placeOf(page, id);
    await page.getByRole('button', { name: 'Lähennä' }).click();
    await settled(page);
    const near = await placeOf(page, id);
    expect(Math.hypot(near.x - before.x, near.y - before.y)).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
    await settled(page);
    const back = await placeOf(page, id);
    expect(Math.hypot(back.x - before.x, back.y - before.y)).toBeLessThan(1);
    await end();
  });
});

describe('a map of more than two hundred', () => {
  it('has a small map of the whole as soon as one sees only a part, to go elsewhere by', async () => {
    const large = await openSite({ city: { services: 240, groups: 120 } });
    const { page, faults, end } = await openMap(large, '/map?level=service&limit=500');
    const mini = page.locator('yp-mini-map');
    expect(await mini.isVisible()).toBe(false);
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Lähennä' }).click();
    await mini.waitFor();
    const { nodes } = await large.read<CityMap>('/map?level=service&limit=500');
    const rightmost = nodes.reduce((far, node) => (node.x > far.x ? node : far));
    const box = (await mini.boundingBox())!;
    await page.mouse.click(box.x + box.width - 14, box.y + box.height / 2);
    const { x, width } = (await stage(page).boundingBox())!;
    await expect.poll(async () => (await placeOf(page, rightmost.id)).x).toBeLessThan(x + width);
    expect(faults).toEqual([]);
    await end();
    await large.close();
  });
});
