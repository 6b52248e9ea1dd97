import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site, type Visit } from '../support/site.ts';

let site: Site;
const ids: Record<string, string> = {};

beforeAll(async () => {
  site = await openSite();
  const first = async (path: string) => {
    const { items } = await site.read<{ items: { id: string }[] }>(path);
    return items[0]!.id;
  };
  ids['team'] = await first(`/teams?q=${encodeURIComponent('Liikuntapalvelut')}`);
  ids['service'] = await first('/services?q=Liikuntaneuvonta');
  ids['twin'] = await first('/services?q=Elintapaohjaus');
  const { items } = await site.read<{ items: { a: { id: string }; b: { id: string } }[] }>(
    '/pairs?relation=duplicate&level=team&limit=1',
  );
  ids['a'] = items[0]!.a.id;
  ids['b'] = items[0]!.b.id;
  const post = async (path: string, body: object) => {
    const response = await fetch(`${site.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const who = 'Maija Esimerkki';
  ids['view'] = await post('/saved-views', { name: { fi: 'Näkymä' }, address: 'min=0.3', savedBy: who });
  ids['presentation'] = await post('/presentations', {
    name: { fi: 'Esitys' },
    madeBy: who,
    items: [{ viewId: ids['view'], caption: { fi: 'Mistä aloitamme?' } }],
  });
  ids['experiment'] = await first('/experiments?state=running&limit=1');
  ids['due'] = await first('/experiments?state=due&limit=1');
  ids['asked'] = await first('/experiments?state=asked&limit=1');
  ids['stopped'] = await first('/experiments?state=stopped&limit=1');
  ids['theme'] = await first('/themes?limit=1');
  ids['group'] = await first(`/client-groups?q=${encodeURIComponent('Pitkäaikaistyöttömät')}`);
});
afterAll(() => site.close());

const screens = {
  'the choice of a unit': '/',
  'a unit': '/teams/{team}',
  'the ties of a unit': '/teams/{team}?tab=ties',
  'the map of units': '/map',
  'the map of services': '/map?level=service',
  'the map as a matrix': '/map?view=matrix',
  'the columns of services and client groups': '/map?view=columns&level=service',
  'the scatter of pairs': '/map?view=scatter&level=service&highC=0.5',
  'the map as a table': '/map?view=table',
  'the insights of the map': '/map?panel=insights',
  'what is new on the map': '/map?panel=news&since=2020-01-01',
  'what is new in the table': '/map?view=table&since=2020-01-01&panel=news&level=service',
  'the map with every kind of links': '/map?relation=shared-clients,duplicate,partner,peer,experiment',
  'the map in a saved view that has changed': '/map?min=0.5&saved={view}',
  'the presentations': '/presentations',
  'a presentation that is being put together': '/presentations/{presentation}',
  'a presentation that is shown': '/presentations/{presentation}/show',
  'the wall of experiments': '/experiments',
  'the canvas of an experiment that runs': '/experiments/{experiment}',
  'the canvas of an experiment that is due': '/experiments/{due}',
  'the canvas of an experiment whose partner was asked': '/experiments/{asked}',
  'the canvas of an experiment that was stopped': '/experiments/{stopped}',
  'the form of an experiment': '/experiments/{experiment}/edit',
  'the form of a new experiment': '/experiments/new',
  'the form of an experiment of a pair': '/experiments/new?level=team&a={a}&b={b}',
  'the experiments of a unit': '/teams/{team}?tab=experiments',
  'what was learned': '/lessons',
  'the themes': '/themes',
  'the report of a theme': '/themes/{theme}',
  'the thresholds of relations': '/settings/relations',
  'the queue of possible duplicates': '/duplicates',
  'a pair of services': '/pairs/{service}/{twin}?level=service',
  'a pair of units': '/pairs/{a}/{b}?level=team',
  'the list of services': '/services',
  'a service': '/services/{service}',
  'the form of a service': '/services/{service}/edit',
  'the form of a new service': '/services/new',
  'the units': '/teams',
  'the client groups': '/client-groups',
  'a client group': '/client-groups/{group}',
  'the records that stand twice': '/same-records',
  // Without the groups that are served well: axe looks at every one of a thousand cells several times.
  'who is served by whom': '/coverage?only=gaps',
  'the import': '/import',
  'an address where nothing is': '/nothing-here',
};

const languages = ['fi', 'sv', 'en'] as const;
const looks = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

describe.each(languages.map((language, index) => ({ language, look: looks[index]! })))(
  'in $language',
  ({ language, look }) => {
    // One visitor goes through all of them, who has the code of what he has seen.
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit(look);
    });
    afterAll(() => visit.end());

    it.each(Object.entries(screens))(
      '%s is accessible, quiet on the console, asks no other host, and fits the width',
      async (_name, template) => {
        const { page, faults } = visit;
        const faultsBefore = faults.length;
        const address = template.replaceAll(/\{(\w+)\}/g, (_whole, key: string) => ids[key]!);
        await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        await page.locator('h1').first().waitFor();
        await page.waitForTimeout(800);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.title()).toMatch(/.+ [–·-] Yhdyspinta/);
        expect(await accessibilityViolations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, 'nothing sticks out to the right').toBeLessThanOrEqual(0);
        expect(faults.slice(faultsBefore)).toEqual([]);
      },
    );
  },
);

describe('the first load', () => {
  it('brings at most 250 kB of compressed script before the map, and the map is usable soon after', async () => {
    const { page, end } = await site.visit();
    const scripts = new Map<string, number>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.set(response.url(), Number(response.headers()['content-length'] ?? 0));
    });
    await page.goto(`/teams/${ids['team']}`);
    await page.locator('h1').first().waitFor();
    await page.waitForTimeout(500);
    const sizes = await Promise.all(
      [...scripts.keys()].map(async (url) => {
        const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
        // fetch unpacks the body; what came over the wire is in the header or, without it, compressed again.
        return new Response(
          (await response.blob()).stream().pipeThrough(new CompressionStream('gzip')),
        ).arrayBuffer();
      }),
    );
    const total = sizes.reduce((sum, { byteLength }) => sum + byteLength, 0);
    console.log(`script before the map: ${(total / 1000).toFixed(0)} kB gzip in ${sizes.length} files`);
    expect(total).toBeLessThanOrEqual(250_000);
    await end();
  });
});
