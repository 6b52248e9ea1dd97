/**
 * `npm run bench -- columns-scatter`: both views of a generated city of 1,500 services: how long the API takes, how long
 * others wait meanwhile, how much comes over the wire, and the time between frames while a line is dragged and while the
 * columns are scrolled.
 */
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { framesWhile } from './frames.ts';
import { openGeneratedSite } from './site.ts';
import { quantile } from './timing.ts';

const CITY = { services: 1_500, groups: 400, servicesPerTeam: 5, seed: 3 } as const;
const QUERY = 'level=service&limit=2000&relation=shared-clients&relation=duplicate&relation=partner';
const SCREEN = { width: 1440, height: 900 };
const STEPS = 120;
/** Between two steps of the pointer, as a mouse reports them. */
const POINTER_MS = 8;

export async function run(): Promise<void> {
  const site = await openGeneratedSite(CITY);
  try {
    const api = `${site.url}/api/v1`;
    await fetch(`${api}/map?${QUERY}`);
    const rows: Record<string, Record<string, number>> = {};
    for (const view of ['scatter', 'bipartite']) {
      const waits = waitsOfOthers(`${api}/settings/relations`);
      const first = await timedRead(`${api}/map/${view}?${QUERY}`);
      const longest = await waits();
      const again = await timedRead(`${api}/map/${view}?${QUERY}`);
      rows[`GET /map/${view}`] = {
        'first, ms': Math.round(first.ms),
        'others waited, ms': Math.round(longest),
        'again, ms': Math.round(again.ms),
        kB: Math.round(first.bytes / 1_000),
        'kB compressed': Math.round(first.compressed / 1_000),
      };
    }
    console.table(rows);
    console.table({
      'a line dragged, ms between frames (median / 95 %)': row(await framesOf(site, 'scatter', dragLine)),
      'columns scrolled, ms between frames (median / 95 %)': row(await framesOf(site, 'columns', scrollDown)),
    });
  } finally {
    await site.close();
  }
  console.log(`load of the machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
}

async function timedRead(url: string) {
  const start = performance.now();
  const body = Buffer.from(await (await fetch(url)).arrayBuffer());
  return { ms: performance.now() - start, bytes: body.length, compressed: gzipSync(body).length };
}

/** Asks a small question over and over; the longest that one took, once it is to end. */
function waitsOfOthers(url: string): () => Promise<number> {
  const end = new AbortController();
  const asking = (async () => {
    let longest = 0;
    while (!end.signal.aborted) longest = Math.max(longest, (await timedRead(url)).ms);
    return longest;
  })();
  return () => {
    end.abort();
    return asking;
  };
}

async function framesOf(
  site: Awaited<ReturnType<typeof openGeneratedSite>>,
  view: string,
  move: (page: Page) => Promise<void>,
): Promise<readonly number[]> {
  const page = await site.browser.newPage({ viewport: SCREEN });
  await page.goto(`${site.url}/map?view=${view}&level=service&limit=2000`);
  await page.locator('yp-scatter-quadrants, yp-map-column .row').first().waitFor();
  const frames = await framesWhile(page, () => move(page));
  await page.close();
  return frames;
}

async function dragLine(page: Page): Promise<void> {
  const box = (await page.locator('yp-scatter-line [role=slider]').first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.move(x + 150 * Math.sin(step / 20), y);
    await page.waitForTimeout(POINTER_MS);
  }
  await page.mouse.up();
}

async function scrollDown(page: Page): Promise<void> {
  const box = (await page.locator('yp-map-column').first().boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, 90);
    await page.waitForTimeout(POINTER_MS);
  }
}

function row(frames: readonly number[]) {
  return { median: Math.round(quantile(frames, 0.5)), '95 %': Math.round(quantile(frames, 0.95)) };
}
