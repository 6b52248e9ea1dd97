import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityMap } from '../../api/contract/relations.ts';
import type { Team } from '../../api/contract/team.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';
import {
  clickUnit,
  counts,
  focused,
  openMap,
  panel,
  placeOf,
  says,
  SHOWN,
  stage,
  stateOf,
} from './map-visit.ts';

let site: Site;
let map: CityMap;

beforeAll(async () => {
  site = await openSite();
  map = await site.read<CityMap>(`/map?level=team&${SHOWN}`);
});
afterAll(() => site.close());

const byLinks = () => map.nodes.toSorted((a, b) => b.links - a.links);

describe('the map by keyboard alone', () => {
  it('walks to the nearest unit, announces it, explains it, opens its neighbourhood, and steps back', async () => {
    const { page, faults, end } = await openMap(site, '/map');
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    const most = byLinks()[0]!;
    const announced = page.locator('yp-map-graph [role=status]');
    await says(announced, new RegExp(`^${most.label.fi!}, ${most.links} yhteyttä, vahvin `));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announced.textContent()).not.toContain(`${most.label.fi!}, ${most.links}`);
    await page.keyboard.press('Space');
    await page.waitForURL(/selected=/);
    const chosen = stateOf(page).get('selected')!;
    await panel(page)
      .getByRole('heading', { name: map.nodes.find(({ id }) => id === chosen)!.label.fi! })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    expect(stateOf(page).get('focus')).toBe(chosen);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.search === '');
    expect(faults).toEqual([]);
    await end();
  });

  it('reaches every unit and every why from the list beside the picture', async () => {
    const { page, end } = await openMap(site, '/map');
    const rows = panel(page).locator('yp-map-list .row');
    expect(await rows.count()).toBe(map.nodes.length);
    await rows.first().focus();
    await page.keyboard.press('Enter');
    await panel(page).getByRole('heading', { name: 'Vahvimmat yhteydet' }).waitFor();
    // The row is gone: the focus is on the heading of what came instead, before two buttons and the first link.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).getByRole('heading', { name: 'Vahvimmat yhteydet' }).waitFor();
    await page.keyboard.press('Escape');
    await panel(page).getByRole('heading', { name: 'Yksiköt kartalla' }).waitFor();
    await end();
  });
});

describe('where the focus goes on the map', () => {
  it.each([
    ['graph', 'Siirry kuvaan', 'yp-map-graph'],
    ['matrix', 'Siirry matriisiin', 'yp-map-matrix'],
    ['columns', 'Siirry palstoihin', 'yp-map-columns'],
    ['scatter', 'Siirry hajontaan', 'yp-map-scatter'],
    ['table', 'Siirry taulukkoon', 'yp-map-table'],
  ])('leads past the filters at once: %s', async (view, name, tag) => {
    const { page, end } = await openMap(site, `/map?view=${view}`);
    await page.locator(`${tag} :is([tabindex='0'], input)`).first().waitFor();
    await page.getByRole('link', { name: 'Tuo omat palvelut' }).focus();
    await page.keyboard.press('Tab');
    expect((await focused(page)).name).toBe(name);
    // What is seen of it is all of it.
    const skip = page.getByRole('button', { name });
    expect(await skip.evaluate((element) => getComputedStyle(element).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).inside.split(' ')).toContain(tag);
    expect(await skip.evaluate((element) => getComputedStyle(element).clipPath)).not.toBe('none');
    await end();
  });

  it('leads past the filters and the picture to the panel', async () => {
    const { page, end } = await openMap(site, `/map?selected=${byLinks()[0]!.id}`);
    await page.getByRole('button', { name: 'Siirry selitykseen' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).tag).toBe('h2');
    await end();
  });

  it('begins to walk in a neighbourhood at the one that it is about', async () => {
    const about = byLinks()[5]!;
    const { page, end } = await openMap(site, `/map?focus=${about.id}`);
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    await says(page.locator('yp-map-graph [role=status]'), new RegExp(`^${about.label.fi!}, `));
    await page.keyboard.press('ArrowRight');
    await says(page.locator('yp-map-graph [role=status]'), new RegExp(`^(?!${about.label.fi!}, )`));
    await end();
  });

  it('stays in the picture when something is chosen there, and what is chosen is said', async () => {
    const { page, end } = await openMap(site, '/map');
    const said = page.locator('yp-map-panel > [role=status], yp-map-panel [role=status]').first();
    const { label, links, id } = byLinks()[0]!;
    await stage(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await said.textContent()).toBe('');
    await page.keyboard.press('Space');
    await says(said, `Valittu: ${label.fi!}. Kartan vieressä on sen ${links} yhteyttä.`);
    expect((await focused(page)).inside).toMatch(/yp-map-graph$/);
    const other = map.edges.find(({ source }) => source === id)!.target;
    await page.getByText('Taulukko', { exact: true }).click();
    const why = page.locator(`yp-map-table a[href*="selected=${id},${other}"]`);
    await why.focus();
    await page.keyboard.press('Enter');
    await says(said, /^Valittu: .+ ja .+, yhteiset asiakkaat: (heikko|selvä|vahva)\. Kartan vieressä/);
    await page.keyboard.press('Escape');
    await says(said, `Valittu: ${label.fi!}.`);
    await page.keyboard.press('Escape');
    await says(said, 'Mitään ei ole valittu.');
    await end();
  });

  it('goes with a link of the panel to the heading of the pair, then to its buttons, and back to where it came from', async () => {
    const { page, end } = await openMap(site, '/map');
    const row = panel(page).locator('yp-map-list .row').nth(20);
    const name = await row.locator('.name').innerText();
    await row.focus();
    const scrolled = await panel(page).evaluate((aside) => aside.scrollTop);
    expect(scrolled).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).tag).toBe('h2');
    expect(name.replaceAll('\u00ad', '')).toContain((await focused(page)).name.replaceAll('\u00ad', ''));
    await panel(page).locator('yp-map-node .row').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/selected=[^,]+,/);
    await expect
      .poll(() => focused(page))
      .toMatchObject({ tag: 'h2', inside: expect.stringMatching(/yp-map-pair$/) });
    for (const next of ['a', 'a', 'Avaa pari']) {
      await page.keyboard.press('Tab');
      const { tag, name: now } = await focused(page);
      expect([tag, now]).toContain(next);
    }
    await page.keyboard.press('Escape');
    await expect
      .poll(() => focused(page))
      .toMatchObject({ tag: 'h2', inside: expect.stringMatching(/yp-map-node$/) });
    await page.keyboard.press('Escape');
    await expect
      .poll(() => focused(page))
      .toMatchObject({ tag: 'button', inside: expect.stringMatching(/yp-map-list$/) });
    expect((await focused(page)).name).toContain(name.replaceAll(/\s+/g, ' ').trim().split(' ')[0]!);
    expect(await panel(page).evaluate((aside) => aside.scrollTop)).toBe(scrolled);
    await end();
  });

  it.each([
    ['beside the picture', { viewport: { width: 1440, height: 900 } }],
    ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
  ])('finds what can be done with a pair without scrolling: %s', async (_where, options) => {
    for (const { source, target } of [
      map.edges[0]!,
      map.edges.find(({ relation }) => relation === 'duplicate')!,
    ]) {
      const { page, end } = await openMap(site, `/map?selected=${source},${target}`, options);
      const actions = panel(page).locator('yp-map-pair .actions');
      await actions.waitFor();
      const { y, height } = (await actions.boundingBox())!;
      const sheet = (await panel(page).boundingBox())!;
      expect(y).toBeGreaterThan(sheet.y);
      expect(y + height).toBeLessThanOrEqual(sheet.y + sheet.height);
      expect(await panel(page).evaluate((aside) => aside.scrollTop)).toBe(0);
      await end();
    }
  });
});

describe('the map on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  it('opens the why as a sheet that covers no chosen unit, and the filters as a dialog', async () => {
    const { source, target } = map.edges[0]!;
    const { page, faults, end } = await openMap(site, `/map?selected=${source},${target}`, phone);
    await panel(page).getByText('Yhteiset asiakkaat', { exact: true }).waitFor();
    const sheet = (await panel(page).boundingBox())!;
    await expect.poll(async () => (await placeOf(page, source)).y).toBeLessThan(sheet.y);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Piilota' }).tap();
    await page.getByRole('button', { name: 'Rajaukset' }).tap();
    await page.getByRole('dialog', { name: 'Rajaukset' }).waitFor();
    const dialog = page.locator('yp-dialog');
    await dialog.getByRole('button', { name: 'Vähintään selvä' }).tap();
    await page.waitForURL(/min=0.3/);
    await dialog.getByRole('button', { name: 'Valmis' }).tap();
    expect(
      await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
    ).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('fits 320 pixels', async () => {
    const { page, end } = await openMap(site, '/map', { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await end();
  });
});

describe('the map while others work', () => {
  it('takes in a change by itself, and moves nothing that one looks at', async () => {
    const { page, end } = await openMap(site, '/map');
    const { id, label } = byLinks()[3]!;
    await page.getByRole('button', { name: 'Lähennä' }).click();
    await clickUnit(page, id);
    await panel(page).getByRole('heading', { name: label.fi! }).waitFor();
    const before = await Promise.all(map.nodes.map((node) => placeOf(page, node.id)));
    const { version, name } = await site.read<Team>(`/teams/${id}`);
    const response = await fetch(`${site.url}/api/v1/teams/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ name: { ...name, fi: 'Aivan uusi nimi' } }),
    });
    expect(response.status).toBe(200);
    await panel(page).getByRole('heading', { name: 'Aivan uusi nimi' }).waitFor({ timeout: 3_000 });
    expect(await Promise.all(map.nodes.map((node) => placeOf(page, node.id)))).toEqual(before);
    await end();
  });

  it('teaches what will be here while the directory is empty', async () => {
    const empty = await openSite({ sample: false });
    const { page, faults, end } = await openMap(empty, '/map');
    await page.getByText('Kartalla ei ole vielä mitään').waitFor();
    await page.getByRole('link', { name: 'Tuo palvelut' }).waitFor();
    await says(counts(page), '0 yksikköä');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
    await empty.close();
  });
});
