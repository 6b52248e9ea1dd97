import type { Locator, Page } from 'playwright-core';
import type { CityMap } from '../../api/contract/relations.ts';
import type { YpMapGraph } from '../../web/pages/map/yp-map-graph.ts';
import type { Site, Visit } from '../support/site.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between a point on a link and the middle of the nearest unit, so that the link is what one clicks. */
const CLEAR_OF_NODES = 15;

/** The kinds of links that the map shows at first, as the API is asked for them. */
export const SHOWN = 'relation=shared-clients&relation=duplicate&relation=partner';

export const stage = (page: Page): Locator => page.locator('yp-map-graph .stage');
export const panel = (page: Page): Locator => page.locator('yp-map-panel aside');
export const counts = (page: Page): Locator => page.locator('yp-map-toolbar .counts');
export const stateOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Opens an address of the map and waits until it has been painted. Nothing moves by itself. */
export async function openMap(
  site: Site,
  path: string,
  options?: Parameters<Site['visit']>[0],
): Promise<Visit> {
  const visit = await site.visit({ reducedMotion: 'reduce', ...options });
  await visit.page.goto(path);
  await visit.page.waitForFunction(() => performance.getEntriesByName('map-usable').length > 0);
  return visit;
}

/** Where a unit is drawn in the window. */
export async function placeOf(page: Page, id: string): Promise<Point> {
  const box = (await stage(page).boundingBox())!;
  const graph = page.locator('yp-map-graph');
  const point = await graph.evaluate((element: YpMapGraph, id) => element.pointOf(id), id);
  if (!point) throw new Error(`${id} is not drawn`);
  return { x: box.x + point.x, y: box.y + point.y };
}

/** Clicks a unit in the picture. */
export async function clickUnit(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
}

/** The place on a link of the picture that is farthest from every unit. */
export async function placeOn(
  page: Page,
  map: CityMap,
  { source, target }: Pick<CityMap['edges'][number], 'source' | 'target'>,
): Promise<Point> {
  const places = await Promise.all(map.nodes.map(({ id }) => placeOf(page, id)));
  const [a, b] = [await placeOf(page, source), await placeOf(page, target)];
  const along = Array.from({ length: 19 }, (_, at) => (at + 1) / 20)
    .map((share) => ({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) }))
    .map((point) => ({
      point,
      clear: Math.min(...places.map(({ x, y }) => Math.hypot(x - point.x, y - point.y))),
    }))
    .reduce((best, one) => (one.clear > best.clear ? one : best));
  if (along.clear < CLEAR_OF_NODES) throw new Error('the link is hidden by units');
  return along.point;
}

/** Clicks a link of the picture where no unit is near. */
export async function clickLink(page: Page, map: CityMap, link: CityMap['edges'][number]): Promise<void> {
  const { x, y } = await placeOn(page, map, link);
  await page.mouse.click(x, y);
}

/** Waits until an element says a text. */
export async function says(locator: Locator, text: string | RegExp): Promise<void> {
  await locator.filter({ hasText: text }).first().waitFor();
}

export interface Focused {
  readonly name: string;
  readonly tag: string;
  /** The elements around it that have a shadow root, the outermost first. */
  readonly inside: string;
}

/** The element that has the focus, through all shadow roots, as those who hear the page know it. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element: Element | null = document.activeElement;
    const inside: string[] = [];
    while (element?.shadowRoot?.activeElement) {
      inside.push(element.localName);
      element = element.shadowRoot.activeElement;
    }
    const labels = (element as HTMLInputElement | null)?.labels;
    const name =
      element?.getAttribute('aria-label') ??
      ([...(labels ?? [])].map((label) => label.innerText).join(' ') ||
        (element as HTMLElement | null)?.innerText ||
        element?.textContent ||
        '');
    return {
      name: name.replaceAll(/\s+/g, ' ').trim(),
      tag: element?.localName ?? '',
      inside: inside.join(' '),
    };
  });
}
