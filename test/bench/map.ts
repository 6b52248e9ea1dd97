/**
 * `npm run bench -- map`: the map of services in a real browser that draws in software: time to the first picture, and
 * the time between frames while one pans and zooms. Each size in a city of its own.
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import type { CityMap } from '../../api/contract/relations.ts';
import { openGeneratedSite } from './site.ts';
import { quantile } from './timing.ts';

const SIZES = [
  { services: 300, edges: 900, firstPicture: 500 },
  { services: 1_500, edges: 8_000, firstPicture: 700 },
] as const;
/** Median and 95th percentile to stay within, in ms: one frame, two frames. */
const FRAME_TARGETS = { median: 17, p95: 34 } as const;
const VISITS = 5;
const MOVE_MS = 3_000;
const SCREEN = { width: 1440, height: 900 };
/** Between two steps of the pointer, as a mouse reports them. */
const POINTER_MS = 8;

/** Prints the table; the last column is what is to be reached. */
export async function run(): Promise<void> {
  for (const size of SIZES) {
    const site = await openGeneratedSite({
      services: size.services,
      groups: 400,
      servicesPerTeam: 5,
      seed: 3,
    });
    try {
      const { path, nodes, edges } = await mapOf(site.url, size.edges);
      const pictures: number[] = [];
      for (let visit = 0; visit < VISITS; visit++) {
        const page = await site.browser.newPage({ viewport: SCREEN });
        pictures.push(await firstPicture(page, site.url + path));
        if (visit < VISITS - 1) await page.close();
        else {
          const pan = await framesWhile(page, () => panAbout(page));
          const zoom = await framesWhile(page, () => zoomAbout(page));
          console.log(`\n${nodes} services, ${edges} links`);
          console.table({
            'first picture, ms (median)': {
              seen: Math.round(quantile(pictures, 0.5)),
              'to reach': size.firstPicture,
            },
            'pan, ms between frames (median / 95 %)': row(pan),
            'zoom, ms between frames (median / 95 %)': row(zoom),
          });
        }
      }
    } finally {
      await site.close();
    }
  }
  console.log(`load of the machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
}

function row(frames: readonly number[]) {
  const of = (share: number) => Math.round(quantile(frames, share) * 10) / 10;
  return { seen: `${of(0.5)} / ${of(0.95)}`, 'to reach': `${FRAME_TARGETS.median} / ${FRAME_TARGETS.p95}` };
}

/** The address that shows every service with about so many links, found by halving. */
async function mapOf(url: string, wanted: number) {
  const countFrom = async (min: number): Promise<CityMap['totals']> => {
    const response = await fetch(
      `${url}/api/v1/map?level=service&relation=shared-clients&limit=1&minScore=${min}`,
    );
    return ((await response.json()) as CityMap).totals;
  };
  let [low, high] = [5, 100];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((await countFrom(middle / 100)).edges > wanted) low = middle;
    else high = middle;
  }
  const min = high / 100;
  const { nodes, edges } = await countFrom(min);
  return { path: `/map?level=service&relation=shared-clients&limit=2000&min=${min}`, nodes, edges };
}

async function firstPicture(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-first-picture').length > 0);
  return page.evaluate(() => performance.getEntriesByName('map-first-picture')[0]!.duration);
}

/** Milliseconds between frames while something is done. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const follow = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      Object.assign(window, { frame: requestAnimationFrame(follow) });
    };
    Object.assign(window, { frames, frame: requestAnimationFrame(follow) });
  });
  await act();
  return page.evaluate(() => {
    const { frames, frame } = window as unknown as { frames: readonly number[]; frame: number };
    cancelAnimationFrame(frame);
    return frames.slice(1);
  });
}

/** Drags the picture about, as far as a hand does in one go. */
export async function panAbout(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x + 11, y + 7);
  await page.mouse.down();
  const began = Date.now();
  for (let step = 0; Date.now() - began < MOVE_MS; step++) {
    await page.mouse.move(x + 260 * Math.sin(step / 40), y + 160 * Math.sin(step / 27));
    await page.waitForTimeout(POINTER_MS);
  }
  await page.mouse.up();
}

export async function zoomAbout(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  const began = Date.now();
  for (let step = 0; Date.now() - began < MOVE_MS; step++) {
    await page.mouse.wheel(0, Math.floor(step / 60) % 2 === 0 ? -24 : 24);
    await page.waitForTimeout(POINTER_MS);
  }
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator('yp-map-graph .stage').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
