import { readFile } from 'node:fs/promises';
import { UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapChanges, MapSnapshots } from '../../api/contract/map-changes.ts';
import type { CityMap } from '../../api/contract/relations.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { parseDelimited } from '../support/delimited.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { schemaFaults } from '../support/schema.ts';
import { openSite, type Site } from '../support/site.ts';
import { compareAsPictures, shownColors } from './map-export-pictures.ts';
import { openMap, says, SHOWN, stateOf } from './map-visit.ts';

let site: Site;
let map: CityMap;
const nameOf = (id: string) => map.nodes.find((node) => node.id === id)!.label.fi!;

beforeAll(async () => {
  site = await openSite();
  map = await site.read<CityMap>(`/map?level=team&${SHOWN}`);
});
afterAll(() => site.close());

const trigger = (page: Page) => page.locator('yp-map-export button.trigger');
const SCORE = 'Yhteiset asiakkaat, 0–1';
const noteEnd = () => `Tietojen versio: ${map.version}`;

async function choose(page: Page, item: string | RegExp): Promise<void> {
  await trigger(page).click();
  await page.locator('yp-map-export').getByRole('menuitem', { name: item }).click();
}

async function download(page: Page, item: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, item)]);
  return file;
}

async function textOf(file: Download): Promise<string> {
  return (await readFile(await file.path())).toString('utf8');
}

describe('the map as a picture', () => {
  it('is an SVG with every unit, link and name that is shown, and the same picture as the PNG', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    const file = await download(page, 'Kuva (SVG)');
    expect(file.suggestedFilename()).toMatch(/^kartta-yksikot-\d{4}-\d\d-\d\d\.svg$/);
    await says(page.locator('yp-toasts'), `Tallennettu: ${file.suggestedFilename()}`);
    const svg = await textOf(file);
    const seen = await page.evaluate((svg) => {
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const text = (selector: string) =>
        Array.from(root.querySelectorAll(selector), (one) => one.textContent);
      const segments = Array.from(root.querySelectorAll('#links path'), (one) => one.getAttribute('d')!);
      return {
        broken: root.querySelector('parsererror')?.textContent,
        title: text(':scope > title'),
        units: text('#nodes > g > title'),
        segments: new Set(segments.flatMap((data) => data.match(/M[^M]+/g) ?? [])).size,
        marks: text('#names text').filter((letters) => /^\p{Lu}{2}$/u.test(letters)).length,
        legend: text('#legend text'),
        note: text('#note text').join(' '),
        foreign: svg.match(/var\(|color-mix|<style|style=|href=|url\(/g),
      };
    }, svg);
    expect(seen).toMatchObject({ title: ['Yksiköt, joilla on yhteisiä asiakkaita'], foreign: null });
    expect(seen.broken).toBeUndefined();
    expect(new Set(seen.units)).toEqual(new Set(map.nodes.map(({ label }) => label.fi)));
    expect(seen.units).toHaveLength(map.nodes.length);
    expect(seen.segments).toBe(map.edges.length);
    expect(seen.marks).toBe(map.nodes.length);
    const inhabited = map.departments.filter(({ id }) =>
      map.nodes.some(({ department }) => department === id),
    );
    expect(seen.legend).toEqual(expect.arrayContaining(inhabited.map(({ name }) => name.fi)));
    expect(seen.note).toContain(`${map.edges.length} yhteyttä`);
    expect(seen.note.endsWith(noteEnd())).toBe(true);

    const png = (await readFile(await (await download(page, 'Kuva (PNG)')).path())).toString('base64');
    const { size, difference, ink } = await page.evaluate(compareAsPictures, { svg, png });
    expect(size).toEqual({ width: 2770, height: 1900 });
    console.log(`SVG against PNG: mean difference ${difference.toFixed(4)}, ink ${ink.toFixed(3)}`);
    expect(ink, 'not an empty sheet').toBeGreaterThan(0.03);
    // Outside a page the letters are of another font, which is nearly all of 0.012; a picture moved by 16 pixels has 0.096.
    expect(difference).toBeLessThan(0.03);
    expect(faults).toEqual([]);
    await end();
  });

  it('is light on white from a dark screen too, with each unit in its department’s colour at its place', async () => {
    const { page, end } = await openMap(site, '/map', { colorScheme: 'dark' });
    const svg = await textOf(await download(page, 'Kuva (SVG)'));
    const png = (await readFile(await (await download(page, 'Kuva (PNG)')).path())).toString('base64');
    const { ground, units } = await page.evaluate(shownColors, { svg, png });
    expect(ground).toEqual([255, 255, 255]);
    expect(units).toHaveLength(map.nodes.length);
    const right = units.filter(({ wanted, found }) =>
      wanted.every((value, at) => Math.abs(value - found[at]!) < 12),
    );
    // A few are covered at that point by a name.
    expect(right.length).toBeGreaterThan(0.9 * units.length);
    await end();
  });

  it('has what is new as the screen has it: a band behind each new link, and how many there are', async () => {
    const day = (await site.read<MapSnapshots>('/map/snapshots')).items.at(-1)!.day;
    const { links } = await site.read<MapChanges>(
      `/map/changes?since=${day}&level=team&${SHOWN}&minScore=0.15`,
    );
    const { page, end } = await openMap(site, `/map?since=${day}`);
    await says(page.locator('yp-map-legend .fresh'), `uusi ${links.new.length}`);
    const svg = await textOf(await download(page, 'Kuva (SVG)'));
    const { bands, legend } = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const mark = getComputedStyle(document.documentElement).getPropertyValue('--mark').trim();
      const band = root.querySelector(`#links path[stroke="${mark}"]`)?.getAttribute('d') ?? '';
      return {
        bands: band.match(/M/g)?.length,
        legend: Array.from(root.querySelectorAll('#legend text'), (one) => one.textContent),
      };
    }, svg);
    expect(bands).toBe(links.new.length);
    expect(legend).toContain(`uusi ${links.new.length}`);
    await end();
  });

  it('rings what is chosen, and leaves what the filters leave', async () => {
    const [mark] = map.departments.map((department) => department.mark);
    const own = await site.read<CityMap>(
      `/map?level=team&${SHOWN}&departmentId=${map.departments.find((one) => one.mark === mark)!.id}`,
    );
    const { page, end } = await openMap(site, `/map?departments=${mark}&selected=${own.nodes[0]!.id}`);
    const svg = await textOf(await download(page, 'Kuva (SVG)'));
    const { units, rings } = await page.evaluate((svg) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        units: root.querySelectorAll('#nodes > g').length,
        rings: Array.from(
          root.querySelectorAll('#nodes circle[fill="none"]'),
          (ring) => ring.parentElement!.textContent,
        ),
      };
    }, svg);
    expect(units).toBe(own.nodes.length);
    expect(rings).toEqual([own.nodes[0]!.label.fi]);
    expect(svg).toContain('Toimialat: ');
    await end();
  });
});

describe('the map as a file for other programs', () => {
  it('is a CSV and a workbook with every link, as the API gives them', async () => {
    const { page, end } = await openMap(site, '/map?view=table');
    const csv = await textOf(await download(page, 'Taulukko (CSV)'));
    const records = parseDelimited(csv.slice(1), ';');
    expect(records).toHaveLength(map.edges.length + 2);
    expect(records.at(-1)!['Yksikkö A']).toMatch(new RegExp(`^Taso: yksiköt .*${noteEnd()}$`));
    const [strongest] = map.edges;
    expect(records[0]).toMatchObject({
      'Yksikkö A': nameOf(strongest!.source),
      'Yksikkö B': nameOf(strongest!.target),
    });

    const file = await download(page, 'Taulukko (Excel)');
    const [rows, note] = await readWorkbook(await file.path());
    expect(rows!.data).toHaveLength(map.edges.length + 1);
    const column = rows!.data[0]!.indexOf(SCORE);
    const scores = rows!.data.slice(1).map((row) => row[column]);
    // Three decimals in sheets.
    expect(scores).toEqual(map.edges.map(({ clientOverlap }) => expect.closeTo(clientOverlap, 2)));
    expect(records.slice(0, -2).map((record) => Number(record[SCORE]!.replace(',', '.')))).toEqual(scores);
    expect(note!.data.at(-1)).toEqual([noteEnd()]);
    await end();
  });

  it('is GraphML and GEXF, valid, with every unit and link', async () => {
    const { page, end } = await openMap(site, '/map?relation=shared-clients,duplicate,partner,peer');
    const every = await site.read<CityMap>(`/map?level=team&${SHOWN}&relation=peer`);
    const graphml = await textOf(await download(page, 'Verkko (GraphML)'));
    const gexf = await textOf(await download(page, 'Verkko (GEXF)'));
    expect(await schemaFaults('graphml', graphml)).toEqual([]);
    expect(await schemaFaults('gexf', gexf)).toEqual([]);
    for (const graph of [parseGraphml(UndirectedGraph, graphml), parseGexf(UndirectedGraph, gexf)]) {
      expect([graph.order, graph.size]).toEqual([every.nodes.length, every.edges.length]);
      for (const { source, target, relation, clientOverlap } of every.edges) {
        expect(graph.getEdgeAttributes(graph.edge(source, target)!)).toMatchObject({
          relation,
          // The page gets four decimals.
          clientOverlap: expect.closeTo(clientOverlap, 3),
        });
      }
      for (const { id, label, services, x } of every.nodes) {
        expect(graph.getNodeAttributes(id)).toMatchObject({
          label: label.fi,
          services,
          x: expect.closeTo(x, 0),
        });
      }
    }
    await end();
  });

  it('holds the rows that are left of the table, and copies them to the clipboard', async () => {
    const { page, end } = await openMap(site, '/map?view=table', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('yp-map-table').getByRole('searchbox').fill('päällekkäisyys');
    await expect.poll(() => stateOf(page).get('find')).toBe('päällekkäisyys');
    const duplicates = map.edges.filter(({ relation }) => relation === 'duplicate');
    await says(page.locator('yp-map-table').getByRole('status'), `${duplicates.length} riviä`);
    const records = parseDelimited((await textOf(await download(page, 'Taulukko (CSV)'))).slice(1), ';');
    expect(records).toHaveLength(duplicates.length + 2);
    expect(records.at(-1)!['Yksikkö A']).toContain(
      `Rivit, joissa on: ”päällekkäisyys” · ${map.nodes.length} yksikköä · ${duplicates.length} / `,
    );
    await choose(page, 'Kopioi taulukoksi');
    await says(page.locator('yp-toasts'), `${duplicates.length} riviä kopioitu`);
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(duplicates.length + 1);
    expect(lines[1]!.split('\t').slice(0, 3)).toEqual(
      ['Yksikkö A', 'Toimiala A', 'Yksikkö B'].map((head) => records[0]![head]),
    );
    await end();
  });
});

describe('the map on paper', () => {
  it.each([
    ['A4', 297, 210],
    ['A3', 420, 297],
  ] as const)(
    'is one sheet of %s with the picture as lines, its legend, the day and the filters',
    async (paper, width, height) => {
      const { page, end } = await openMap(site, '/map', { colorScheme: 'dark' });
      await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
      await choose(page, `Tulosta tai PDF, ${paper}`);
      await page.locator('body[data-printed]').waitFor();
      const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages).toHaveLength(1);
      expect([pages[0]!.width, pages[0]!.height].map(Math.round)).toEqual([width, height]);
      expect(pages[0]!.hasPixels).toBe(false);
      const { letters } = pages[0]!;
      const today = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki' }).format(new Date());
      for (const text of [
        'Yksiköt, joilla on yhteisiä asiakkaita',
        'Viivan paksuus: yhteisiä asiakkaita',
        map.departments[0]!.name.fi!,
        today,
        noteEnd(),
      ]) {
        expect(letters).toContain(withoutSpaces(text));
      }
      // Afterwards the screen is as it was.
      expect(await page.locator('yp-map-print').count()).toBe(0);
      expect(await page.locator('yp-map-graph').isVisible()).toBe(true);
      await end();
    },
  );

  it('is as large as its names need to be read: a matrix of all units is on A3, upright names in full', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    const [sheet, ...more] = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(more).toEqual([]);
    expect(Math.round(sheet!.width)).toBe(420);
    expect(sheet!.letters).toContain('Yksikötmatriisina');
    for (const { label } of map.nodes) {
      expect(sheet!.letters.split(withoutSpaces(label.fi!)).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(sheet!.letters).not.toContain('Nimetovatpieniä');
    await end();
  });

  it('says how to make its names larger, where somebody wants them on a sheet that is too small', async () => {
    const { page, end } = await openMap(site, '/map?view=matrix');
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await choose(page, 'Tulosta tai PDF, A4');
    await page.locator('body[data-printed]').waitFor();
    const [sheet] = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(Math.round(sheet!.width)).toBe(297);
    expect(sheet!.letters).toContain(withoutSpaces('Nimet ovat pieniä: tulosta A3:lle tai rajaa karttaa.'));
    await end();
  });

  it('says of the columns what their lines mean, and nothing of links that they do not draw', async () => {
    const { page, end } = await openMap(site, '/map?view=columns');
    await page.locator('yp-map-column').first().waitFor();
    const [sheet] = readPdf(await page.pdf({ preferCSSPageSize: true }));
    for (const text of [
      'Yksiköt ja asiakasryhmät, joita ne palvelevat',
      'joskus',
      'säännöllisesti',
      'pääasiassa',
    ]) {
      expect(sheet!.letters).toContain(withoutSpaces(text));
    }
    expect(sheet!.letters).not.toMatch(/Suhteet|yhteyttä/);
    await end();
  });

  it('is the whole table with its head on every sheet, when the table is shown', async () => {
    const { page, end } = await openMap(site, '/map?view=table');
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const { letters, width } of pages) {
      expect(letters).toContain('YksikköAToimialaAYksikköBToimialaBSuhde');
      expect(Math.round(width)).toBe(297);
    }
    const letters = pages.map((one) => one.letters).join('');
    for (const { source } of map.edges) expect(letters).toContain(withoutSpaces(nameOf(source)));
    expect(letters.match(/heikko0,|selvä0,|vahva0,/g)).toHaveLength(map.edges.length);
    expect(letters).toContain(withoutSpaces(noteEnd()));
    await end();
  });
});

describe('the menu of exports', () => {
  it('is worked by keyboard alone, offers what the view can give, and is accessible when open', async () => {
    const { page, faults, end } = await openMap(site, '/map?view=table&relation=duplicate');
    await trigger(page).focus();
    await page.keyboard.press('Enter');
    const items = page.locator('yp-map-export').getByRole('menuitem');
    await items.first().waitFor();
    expect((await items.allTextContents()).map((text) => text.trim())).toEqual([
      'Taulukko (CSV)',
      'Taulukko (Excel)',
      'Verkko (GraphML)',
      'Verkko (GEXF)',
      'Kopioi taulukoksi',
      'Tulosta tai PDF, A4',
      'Tulosta tai PDF, A3',
    ]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/^kartta-taulukko-yksikot-.*\.graphml$/);
    await expect.poll(() => trigger(page).evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(faults).toEqual([]);
    await end();
  });

  it('says so when a file cannot be made', async () => {
    const { page, end } = await openMap(site, '/map');
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await choose(page, 'Kuva (PNG)');
    await says(page.locator('yp-toasts'), 'Vienti ei onnistunut');
    await end();
  });

  it('speaks the reader’s language', async () => {
    const { page, end } = await openMap(site, '/map?view=table&lang=en');
    const file = await download(page, 'Table (CSV)');
    expect(file.suggestedFilename()).toMatch(/^map-table-units-/);
    const records = parseDelimited((await textOf(file)).slice(1), ',');
    expect(records).toHaveLength(map.edges.length + 2);
    expect(Object.keys(records[0]!)).toContain('Shared clients, 0–1');
    await end();
  });
});

describe('the table of the map', () => {
  it('is ordered by every column', async () => {
    const { page, end } = await openMap(site, '/map?view=table');
    const head = page.locator('yp-map-table thead');
    const names = [
      'Toimiala',
      'Yksikkö',
      'Toisen toimiala',
      'Jonka kanssa',
      'Suhde',
      'Yhteiset asiakkaat',
      'Pareja',
    ];
    const buttons = head.getByRole('button');
    expect((await buttons.allTextContents()).map((text) => text.trim())).toEqual(names);
    for (const [at, key] of [
      'aDepartment',
      'a',
      'bDepartment',
      'b',
      'relation',
      'strength',
      'pairs',
    ].entries()) {
      await buttons.nth(at).click();
      await expect.poll(() => stateOf(page).get('sort')).toBe(key);
      await head.locator(`th:nth-child(${at + 1})[aria-sort="ascending"]`).waitFor();
    }
    await end();
  });
});
