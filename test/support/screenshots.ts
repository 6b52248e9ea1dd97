/**
 * `npm run screenshots`: starts the product with the sample city and takes its pictures.
 * Those of the documents go to docs/pictures; with `-- --all` every screen at three widths in both themes to test/output/screens.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { makeDataDir } from './data-dir.ts';
import { startServerProcess } from './server-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;
/** Pictures in docs/pictures, by the screens that they show. */
const PICTURES = {
  unit: 'unit',
  map: 'map',
  matrix: 'map-matrix',
  columns: 'map-columns-chosen',
  scatter: 'map-scatter',
  'scatter-dark': 'map-scatter',
  table: 'map-table',
  insights: 'map-insights',
  wall: 'experiments',
  canvas: 'experiment',
  lessons: 'lessons',
} as const;

const dataDir = await makeDataDir();
const server = await startServerProcess({ DATA_DIR: dataDir.path, SEED: 'sample' });
const browser = await launchBrowser();
try {
  const screens = await findScreens();
  if (process.argv.includes('--all')) {
    await takeAll(browser, screens);
  } else {
    for (const [name, screen] of Object.entries(PICTURES)) {
      const theme = name.endsWith('-dark') ? 'dark' : 'light';
      await takeOne(browser, { path: screens[screen]!, file: picture(name), size: SIZES[0], theme });
    }
  }
} finally {
  await browser.close();
  await server.end('SIGTERM');
  await dataDir.remove();
}

function picture(name: string): string {
  return join(root, 'docs', 'pictures', `${name}.png`);
}

/** Path of each screen, with ids of the sample city. */
async function findScreens(): Promise<Record<string, string>> {
  const team = await firstId('/teams?q=Liikuntapalvelut');
  const service = await firstId('/services?q=Liikuntaneuvonta');
  const twin = await firstId('/services?q=Elintapaohjaus');
  const group = await firstId(`/client-groups?q=${encodeURIComponent('Pitkäaikaistyöttömät')}`);
  const presentation = await addPresentation(team);
  return {
    home: '/?choose',
    unit: `/teams/${team}`,
    'unit-ties': `/teams/${team}?tab=ties`,
    map: '/map',
    'map-services': '/map?level=service',
    'map-focus': `/map?focus=${team}`,
    'map-matrix': '/map?view=matrix',
    'map-columns': '/map?view=columns',
    'map-columns-chosen': `/map?view=columns&selected=${team}`,
    'map-scatter': '/map?view=scatter&level=service&limit=500&relation=shared-clients,duplicate,partner,peer',
    'map-table': '/map?view=table',
    'map-insights': '/map?panel=insights',
    'map-news': `/map?panel=news&since=${await oldestDay()}`,
    'map-departments': '/map?level=department&relation=shared-clients,duplicate,partner,peer',
    presentations: '/presentations',
    presentation: `/presentations/${presentation}`,
    'presentation-show': `/presentations/${presentation}/show`,
    experiments: '/experiments',
    experiment: `/experiments/${await firstId('/experiments?state=running&sort=-createdAt')}`,
    'experiment-due': `/experiments/${await firstId('/experiments?state=due')}`,
    'experiment-asked': `/experiments/${await firstId('/experiments?state=asked')}`,
    'experiment-adopted': `/experiments/${await firstId('/experiments?state=adopted')}`,
    'experiment-edit': `/experiments/${await firstId('/experiments?state=planned')}/edit`,
    'experiment-new': '/experiments/new',
    'unit-experiments': `/teams/${team}?tab=experiments`,
    'map-experiments': '/map?relation=experiment',
    lessons: '/lessons',
    themes: '/themes',
    theme: `/themes/${await firstId('/themes?q=Sata')}`,
    'relation-settings': '/settings/relations',
    duplicates: '/duplicates',
    pair: `/pairs/${service}/${twin}?level=service`,
    services: '/services',
    service: `/services/${service}`,
    'service-edit': `/services/${service}/edit`,
    teams: '/teams',
    'client-groups': '/client-groups',
    'client-group': `/client-groups/${group}`,
    'same-records': '/same-records',
    coverage: '/coverage',
    import: '/import',
    'not-found': '/ei-ole',
  };
}

/** Two views of the map, to be shown one after the other. */
async function addPresentation(team: string): Promise<string> {
  const views = [
    { name: { fi: 'Koko kaupunki' }, address: '' },
    { name: { fi: 'Liikunnan lähipiiri' }, address: `focus=${team}`, note: { fi: 'Ketkä ovat lähellä?' } },
  ];
  const items = [];
  for (const view of views) {
    items.push({ viewId: await addOne('/saved-views', { ...view, savedBy: 'Maija Esimerkki' }) });
  }
  return addOne('/presentations', { name: { fi: 'Johtoryhmä' }, madeBy: 'Maija Esimerkki', items });
}

async function addOne(path: string, body: object): Promise<string> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}

/** The oldest day that the map can be compared with. */
async function oldestDay(): Promise<string> {
  const response = await fetch(`${server.url}/api/v1/map/snapshots`);
  const { items } = (await response.json()) as { items: { day: string }[] };
  return items.map(({ day }) => day).sort()[0] ?? '';
}

async function firstId(path: string): Promise<string> {
  const response = await fetch(`${server.url}/api/v1${path}`);
  const { items } = (await response.json()) as { items: { id: string }[] };
  if (!items[0]) throw new Error(`the sample city has nothing at ${path}`);
  return items[0].id;
}

interface Shot {
  readonly path: string;
  readonly file: string;
  readonly size: (typeof SIZES)[number];
  readonly theme: (typeof THEMES)[number];
}

async function takeAll(on: Browser, screens: Record<string, string>): Promise<void> {
  for (const [name, path] of Object.entries(screens)) {
    for (const size of SIZES) {
      for (const theme of THEMES) {
        const file = join(root, 'test', 'output', 'screens', `${name}-${size.width}-${theme}.png`);
        await takeOne(on, { path, file, size, theme });
      }
    }
  }
}

async function takeOne(on: Browser, { path, file, size, theme }: Shot): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const context = await on.newContext({
    viewport: size,
    colorScheme: theme,
    locale: 'fi-FI',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(server.url + path);
  await settle(page);
  await page.screenshot({ path: file });
  await context.close();
}

/** Nothing is being fetched and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.waitForTimeout(1_500);
}
