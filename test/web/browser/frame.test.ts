import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../support/site.ts';

interface Found {
  readonly items: readonly { readonly id: string; readonly version: number; readonly serviceCount: number }[];
}

let site: Site;
/** A unit of the sample town that shares clients with others. */
let unit: string;

beforeAll(async () => {
  site = await openSite();
  const { items } = await site.read<Found>(`/teams?q=${encodeURIComponent('Työllistymisen tuki')}`);
  unit = items[0]!.id;
});
afterAll(() => site.close());

describe('moving about', () => {
  it('shows the next page without loading the app again, and puts the focus on its heading', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/?choose=1');
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
    await page.getByRole('link', { name: /^Työllistymisen tuki/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Työllistymisen tuki' }).waitFor();
    await expect.poll(() => page.title()).toBe('Työllistymisen tuki – Yhdyspinta');
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
    await expect.poll(() => page.locator('h1:focus').textContent()).toBe('Työllistymisen tuki');
    expect(await page.getByRole('status').filter({ hasText: 'Työllistymisen tuki' }).count()).toBeGreaterThan(
      0,
    );
    expect(faults).toEqual([]);
    await end();
  });

  it('returns by Back to where the page was left', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/?choose=1');
    await page.getByRole('heading', { name: 'Toimialat rinnakkain' }).waitFor();
    await page.evaluate(() => scrollTo(0, 600));
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
    // Not click(): Playwright would first scroll to where the header, which stays in view, would be without staying.
    await page.locator('yp-header').getByRole('link', { name: 'Hakemisto' }).dispatchEvent('click');
    await page.waitForURL('**/services');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(600);
    expect(faults).toEqual([]);
    await end();
  });

  it('lets the keyboard skip the header', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/?choose=1');
    await page.locator('yp-home-page input').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator('yp-home-page input:focus');
    await focused.waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('says so where nothing is, and leads on', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/not/here');
    await page.getByRole('heading', { level: 1, name: 'Sivua ei ole' }).waitFor();
    await page.getByRole('link', { name: 'Omaan yksikköön' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mikä on yksikkösi?' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

describe('language and theme', () => {
  it('change at once, without loading the app again, and are remembered', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/?choose=1');
    await page.getByRole('button', { name: /^Kieli/ }).click();
    await page.getByRole('menuitemradio', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vilken är din enhet?' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await page.getByRole('button', { name: 'Byt till mörkt tema' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Vilken är din enhet?' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(14, 23, 27)',
    );
    expect(faults).toEqual([]);
    await end();
  });

  it('follow the system’s theme until one is chosen', async () => {
    const { page, faults, end } = await site.visit({ colorScheme: 'dark' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Vaihda vaaleaan teemaan' }).waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Vaihda tummaan teemaan' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

describe('one’s own unit', () => {
  it('is chosen once and is then the first screen, until another is chosen', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/');
    await page.getByRole('link', { name: /^Työllistymisen tuki/ }).click();
    await page.waitForURL(`**/teams/${unit}`);
    await page.goto('/');
    await page.waitForURL(`**/teams/${unit}`);
    await page.getByRole('link', { name: 'Vaihda yksikköä' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mikä on yksikkösi?' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('shows who serves the same clients, why, and whom to call', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}`);
    const card = page.locator('yp-shared-clients');
    const first = card.locator('yp-shared-clients-row').first();
    await first.waitFor();
    const related = await site.read<{ items: { team: { name: { fi: string } } }[]; total: number }>(
      `/teams/${unit}/related`,
    );
    expect(await first.getByRole('link').first().textContent()).toBe(related.items[0]!.team.name.fi);
    await first.getByText('Molemmat palvelevat').waitFor();
    await first.locator('summary').click();
    await first.locator('yp-overlap-why li').first().waitFor();
    await first.locator('a[href^="tel:"]').first().waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('finds units by a part of the name', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/');
    await page.getByRole('searchbox').fill('kuntout');
    await expect.poll(() => page.getByRole('link', { name: /^Kuntoutus/ }).count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: /^Uimahalli/ }).count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('shows what somebody else changes, while it is being looked at', async () => {
    const { page, faults, end } = await site.visit();
    const { items } = await site.read<Found>(`/teams?q=${encodeURIComponent('Uimahalli')}`);
    const { id, version } = items[0]!;
    await page.goto(`/teams/${id}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const changed = await fetch(`${site.url}/api/v1/teams/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify({ name: { fi: 'Uimahalli ja kylpylä' } }),
    });
    expect(changed.status).toBe(200);
    await page.getByRole('heading', { level: 1, name: 'Uimahalli ja kylpylä' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

describe('an empty directory', () => {
  it('teaches what will be here and offers the import', async () => {
    const empty = await openSite({ sample: false });
    try {
      const { page, faults, end } = await empty.visit();
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Hakemisto on tyhjä' }).waitFor();
      await page.getByRole('link', { name: 'Tuo palvelut' }).click();
      await page.waitForURL('**/import');
      expect(faults).toEqual([]);
      await end();
    } finally {
      await empty.close();
    }
  });
});
