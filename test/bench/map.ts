/**
 * `npm run bench -- map`: the map of services in a real browser that draws in software: time to the first picture, and
 * the time between frames while one pans and zooms. Each size in a city of its own.
 */
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { MapColumns } from '../../api/contract/map-columns.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { framesWhile } from './frames.ts';
import { openGeneratedSite, type BenchSite } from './site.ts';
import { quantile } from './timing.ts';

const SIZES = [
  { services: 300, edges: 900, firstPicture: 500 },
  { services: 1_500, edges: 8_000, firstPicture: 700 },
] as const;
/** Median and 95th percentile to stay within, in ms: one frame, two frames. */
const FRAME_TARGETS = { median: 17, p95: 34 } as const;
/** Within which somebody else's change is to be seen, in ms. */
const LIVE_TARGET = 1_000;
const VISITS = 5;
const MOVE_MS = 3_000;
const SCREEN = { width: 1440, height: 900 };
/** Between two steps of the pointer, as a mouse reports them. */
const POINTER_MS = 8;
const CYTOSCAPE = fileURLToPath(
  new URL('../../node_modules/cytoscape/dist/cytoscape.min.js', import.meta.url),
);

interface Moves {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

/** Prints a table for each size: the map, beside it a plain Cytoscape with the same nodes and links in the same run. */
export async function run(): Promise<void> {
  for (const { services, edges: wanted, firstPicture: target } of SIZES) {
    const site = await openGeneratedSite({ services, groups: 400, servicesPerTeam: 5, seed: 3 });
    try {
      const map = await mapOf(site.url, wanted);
      console.log(`\n${map.nodes} services, ${map.edges} links`);
      const ours = await measure(
        site,
        (page) => firstPicture(page, `${site.url}/map?${map.query}`),
        'yp-map-graph .stage',
      );
      const plain = await measure(
        site,
        (page) => plainCytoscape(page, `${site.url}/api/v1/map/columns?${map.apiQuery}`),
        '#plain',
      );
      console.table({
        'first picture, ms (median)': {
          'the map': Math.round(ours.picture),
          'plain Cytoscape': Math.round(plain.picture),
          'to reach': target,
        },
        'pan, ms between frames (median / 95 %)': frames(ours.pan, plain.pan),
        'zoom, ms between frames (median / 95 %)': frames(ours.zoom, plain.zoom),
        "another's change is seen, ms": {
          'the map': Math.round(await liveMs(site, `/map?${map.query}`)),
          'to reach': LIVE_TARGET,
        },
      });
    } finally {
      await site.close();
    }
  }
  console.log(`load of the machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
}

function frames(ours: readonly number[], plain: readonly number[]) {
  const text = (list: readonly number[]) =>
    [0.5, 0.95].map((share) => Math.round(quantile(list, share) * 10) / 10).join(' / ');
  return {
    'the map': text(ours),
    'plain Cytoscape': text(plain),
    'to reach': `${FRAME_TARGETS.median} / ${FRAME_TARGETS.p95}`,
  };
}

/** Opens a picture several times, and moves about in the last one. `open` tells how long its first picture took. */
async function measure(
  { browser }: BenchSite,
  open: (page: Page) => Promise<number>,
  stage: string,
): Promise<Moves & { readonly picture: number }> {
  const pictures: number[] = [];
  for (let visit = 1; visit < VISITS; visit++) {
    const page = await browser.newPage({ viewport: SCREEN });
    pictures.push(await open(page));
    await page.close();
  }
  const page = await browser.newPage({ viewport: SCREEN });
  pictures.push(await open(page));
  const pan = await framesWhile(page, () => panAbout(page, stage));
  const zoom = await framesWhile(page, () => zoomAbout(page, stage));
  await page.close();
  return { picture: quantile(pictures, 0.5), pan, zoom };
}

/** The question for every service with about so many links, the threshold found by halving. */
async function mapOf(url: string, wanted: number) {
  const countFrom = async (min: number): Promise<CityMap['totals']> => {
    const query = `level=service&relation=shared-clients&limit=1&minScore=${min}`;
    return ((await (await fetch(`${url}/api/v1/map?${query}`)).json()) as CityMap).totals;
  };
  let [low, high] = [5, 100];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((await countFrom(middle / 100)).edges > wanted) low = middle;
    else high = middle;
  }
  const min = high / 100;
  const query = 'level=service&relation=shared-clients&limit=2000';
  return {
    ...(await countFrom(min)),
    query: `${query}&min=${min}`,
    apiQuery: `${query}&minScore=${min}`,
  };
}

async function firstPicture(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-first-picture').length > 0);
  return page.evaluate(() => performance.getEntriesByName('map-first-picture')[0]!.duration);
}

/** Cytoscape alone, with every node and link as its own element: from the answer's arrival to the painted picture. */
async function plainCytoscape(page: Page, address: string): Promise<number> {
  const map = (await (await fetch(address)).json()) as MapColumns;
  await page.setContent(
    '<body style="margin:0"><div id="plain" style="width:100vw;height:100vh"></div></body>',
  );
  await page.addScriptTag({ path: CYTOSCAPE });
  return page.evaluate(async ({ nodes, edges }) => {
    const began = performance.now();
    const { cytoscape } = window as unknown as { cytoscape: (options: object) => void };
    cytoscape({
      container: document.querySelector('#plain'),
      layout: { name: 'preset' },
      style: [{ selector: 'node', style: { label: 'data(label)', width: 14, height: 14, 'font-size': 8 } }],
      elements: [
        ...nodes.id.map((id, at) => ({
          data: { id, label: Object.values(nodes.label[at]!)[0] },
          position: { x: nodes.x[at]!, y: nodes.y[at]! },
        })),
        ...edges.source.map((source, at) => ({
          data: { id: `${at}`, source: nodes.id[source], target: nodes.id[edges.target[at]!] },
        })),
      ],
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return performance.now() - began;
  }, map);
}

/** From another's answered change to its being read on an open map, at the median of a few. */
async function liveMs({ url, browser }: BenchSite, path: string): Promise<number> {
  const page = await browser.newPage({ viewport: SCREEN });
  await firstPicture(page, url + path);
  const first = page.locator('yp-map-list .row').first();
  const name = (await first.locator('.name').innerText()).replaceAll('\u00ad', '').trim();
  const found = await fetch(`${url}/api/v1/services?q=${encodeURIComponent(name)}&limit=1`);
  const [service] = ((await found.json()) as { items: { id: string; version: number }[] }).items;
  const delays: number[] = [];
  for (let change = 0; change < VISITS; change++) {
    const changed = await fetch(`${url}/api/v1/services/${service!.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${service!.version + change}"` },
      body: JSON.stringify({ name: { fi: `Uusi nimi ${change}` } }),
    });
    if (!changed.ok) throw new Error(await changed.text());
    const began = performance.now();
    await page.locator('yp-map-list .row', { hasText: `Uusi nimi ${change}` }).waitFor();
    delays.push(performance.now() - began);
  }
  await page.close();
  return quantile(delays, 0.5);
}

/** Drags the picture about, as far as a hand does in one go. */
async function panAbout(page: Page, stage: string): Promise<void> {
  const { x, y } = await middleOf(page, stage);
  await page.mouse.move(x + 11, y + 7);
  await page.mouse.down();
  const began = Date.now();
  for (let ms = 0; ms < MOVE_MS; ms = Date.now() - began) {
    await page.mouse.move(x + 260 * Math.sin(ms / 450), y + 160 * Math.sin(ms / 300));
    await page.waitForTimeout(POINTER_MS);
  }
  await page.mouse.up();
}

async function zoomAbout(page: Page, stage: string): Promise<void> {
  const { x, y } = await middleOf(page, stage);
  await page.mouse.move(x, y);
  const began = Date.now();
  for (let step = 0; Date.now() - began < MOVE_MS; step++) {
    await page.mouse.wheel(0, Math.floor(step / 60) % 2 === 0 ? -24 : 24);
    await page.waitForTimeout(POINTER_MS);
  }
}

async function middleOf(page: Page, stage: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator(stage).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
