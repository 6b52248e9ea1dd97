import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PairList, Pair } from '../../api/contract/relations.ts';
import type { Service } from '../../api/contract/service.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Several pages one after the other, with axe in between: slow where other work runs beside. */
const SLOW = { timeout: 90_000 };

async function find(name: string): Promise<Service> {
  const { items } = await site.read<{ items: Service[] }>(`/services?q=${encodeURIComponent(name)}`);
  return items.find((service) => service.name.fi === name)!;
}

const counts = async () => (await site.read<PairList>('/pairs?relation=duplicate')).counts;
const readPair = (a: Service, b: Service) => site.read<Pair>(`/pairs/${a.id}/${b.id}?level=service`);

/** Somebody else decides about a pair meanwhile. */
async function decideElsewhere(a: Service, b: Service, verdict: string, version?: number): Promise<void> {
  const response = await fetch(`${site.url}/api/v1/pairs/${a.id}/${b.id}/verdict?level=service`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify({ verdict, decidedBy: 'Matti Muu' }),
  });
  expect(response.status).toBe(200);
}

const rowOf = (page: Page, ...names: string[]) =>
  names.reduce((rows, name) => rows.filter({ hasText: name }), page.locator('yp-queue-row'));
const detailOf = (page: Page) => page.getByRole('complementary', { name: 'Valittu pari' });
const toastOf = (page: Page, text: string) => page.locator('yp-toasts .toast').filter({ hasText: text });

describe('a manager', SLOW, () => {
  it('finds a duplicate of two departments, reads why, decides, undoes, and decides again by keys', async () => {
    const [a, b] = [await find('Liikuntaneuvonta'), await find('Elintapaohjaus')];
    expect(a.team.department.id).not.toBe(b.team.department.id);
    const before = await counts();
    const { page, faults, end } = await site.visit();
    await page.goto('/');
    await page.locator('yp-header').getByRole('link', { name: 'Päällekkäisyydet' }).click();
    await page.getByText(`0 / ${before.raised} katsottu`).waitFor();
    const row = rowOf(page, 'Liikuntaneuvonta', 'Elintapaohjaus');
    await row.getByText('Elintapaohjaus').click();

    const detail = detailOf(page);
    await detail.getByRole('link', { name: 'Elintapaohjaus' }).waitFor();
    await detail.getByRole('heading', { name: /Yhteiset asiakkaat\s*vahva/ }).waitFor();
    await detail.getByRole('link', { name: 'Vähän liikkuvat aikuiset' }).waitFor();
    await detail.getByText(/Samoja sanoja: /).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    await detail.getByText('Lisää perustelu').click();
    await detail.getByLabel('Perustelu').fill('Sama ohjaus kahdessa paikassa.');
    await detail.getByRole('button', { name: 'Tehdään kahteen kertaan' }).click();
    // The name is asked for once, and required.
    await page.getByRole('dialog', { name: 'Kuka ratkaisee?' }).waitFor();
    await page.getByRole('button', { name: 'Jatka' }).click();
    await page.getByText('Kirjoita nimesi').waitFor();
    await page.getByLabel('Nimesi').fill('Maija Esimerkki');
    await page.keyboard.press('Enter');
    await page.getByText(`1 / ${before.raised} katsottu`).waitFor();
    await page.getByText('1 todellinen').waitFor();
    expect(await row.count()).toBe(0);
    expect((await readPair(a, b)).verdict).toMatchObject({
      verdict: 'duplicate',
      reason: 'Sama ohjaus kahdessa paikassa.',
      decidedBy: 'Maija Esimerkki',
    });

    await toastOf(page, 'Ratkaistu').getByRole('button', { name: 'Kumoa' }).click();
    await row.waitFor();
    await page.getByText(`0 / ${before.raised} katsottu`).waitFor();
    expect((await readPair(a, b)).status).toBe('open');

    // The row that has come back is the current one: a single key decides, and the next one is current.
    await page.keyboard.press('3');
    await page.getByText(`1 / ${before.raised} katsottu`).waitFor();
    expect(await row.count()).toBe(0);
    expect((await readPair(a, b)).verdict).toMatchObject({ verdict: 'fine', decidedBy: 'Maija Esimerkki' });
    await page.keyboard.press('u');
    await row.waitFor();
    expect((await readPair(a, b)).status).toBe('open');
    await page.keyboard.press('3');
    await page.getByText(`1 / ${before.raised} katsottu`).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('sees a decided pair open again with what has changed, and decides anew', async () => {
    const [a, b] = [await find('Soittorinki'), await find('Ystävätoiminta')];
    await decideElsewhere(a, b, 'fine');
    const { page, faults, end } = await site.visit();
    await page.goto(`/services/${b.id}/edit`);
    await page.getByRole('combobox', { name: /Etsi asiakasryhmää/ }).fill('omaishoitajana');
    await page.getByRole('option', { name: /Omaishoitajana/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await page.locator('yp-service-facts').waitFor();

    await page.locator('yp-header').getByRole('link', { name: 'Päällekkäisyydet' }).click();
    const row = rowOf(page, 'Soittorinki', 'Ystävätoiminta');
    await row.getByText('Avattu uudelleen').waitFor();
    await row.getByText('Ystävätoiminta: uusia asiakasryhmiä: Omaishoitajana toimiminen').waitFor();
    await page.getByText('1 avattu uudelleen').waitFor();
    // Enter on the row leads to the page of the pair.
    await row.getByRole('link').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Soittorinki ja Ystävätoiminta' }).waitFor();
    await page.getByText('Matti Muu ratkaisi').waitFor();
    await page.getByText('Ystävätoiminta: uusia asiakasryhmiä: Omaishoitajana toimiminen').waitFor();
    const groups = page.getByRole('row', { name: /Kenelle/ });
    await groups.getByText('osin sama').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.getByLabel('Perustelu').fill('Yhteinen vapaaehtoisten koulutus.');
    await page.getByRole('button', { name: 'Kumppaneita' }).click();
    await page.getByLabel('Nimesi').fill('Liisa Laine');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ota takaisin' }).waitFor();
    const history = page.locator('yp-verdict-history li');
    await expect.poll(() => history.count()).toBe(2);
    await history.first().getByText('voimassa').waitFor();
    await history.last().getByText('uudempi korvasi').waitFor();

    await page.getByRole('button', { name: 'Ota takaisin' }).click();
    await history.first().getByText('otettu takaisin').waitFor();
    await page.getByText('Matti Muu ratkaisi').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('is shown the decision of somebody faster instead of overwriting it', async () => {
    const [a, b] = [await find('Ateriat kotiin'), await find('Kotihoidon ateriapalvelu')];
    const { page, end } = await site.visit();
    await page.addInitScript(() => localStorage.setItem('yhdyspinta.decider', 'Maija Esimerkki'));
    // Without the stream of changes the page does not know of the other's decision.
    await page.route('**/api/v1/events', (route) => route.abort());
    await page.goto(`/pairs/${a.id}/${b.id}?level=service`);
    await page.getByRole('button', { name: 'Hyvä näin' }).waitFor();
    await decideElsewhere(a, b, 'duplicate');
    await page.getByLabel('Perustelu').fill('Eri reitit.');
    await page.getByRole('button', { name: 'Hyvä näin' }).click();
    await page
      .getByRole('alert')
      .getByText('Matti Muu ehti ratkaista tämän: Tehdään kahteen kertaan.')
      .waitFor();
    expect((await readPair(a, b)).verdict).toMatchObject({ version: 1, verdict: 'duplicate' });
    // One's own reason is still there for a decision over theirs.
    await page.getByText('Muuta ratkaisua').click();
    expect(await page.getByLabel('Perustelu').inputValue()).toBe('Eri reitit.');
    await page.getByRole('button', { name: 'Hyvä näin' }).click();
    await expect.poll(async () => (await readPair(a, b)).verdict?.version).toBe(2);
    await end();
  });

  it('is told in the queue, too, what somebody faster has decided', async () => {
    const [a, b] = [await find('Muistikahvila Marjalassa'), await find('Muistojen iltapäivä')];
    const { page, end } = await site.visit();
    await page.addInitScript(() => localStorage.setItem('yhdyspinta.decider', 'Maija Esimerkki'));
    await page.route('**/api/v1/events', (route) => route.abort());
    await page.goto('/duplicates');
    const row = rowOf(page, 'Muistikahvila Marjalassa', 'Muistojen iltapäivä');
    await row.getByText('Muistojen iltapäivä').click();
    await decideElsewhere(a, b, 'partner');
    await page.keyboard.press('1');
    await toastOf(page, 'Matti Muu ehti ratkaista tämän: Kumppaneita.').waitFor();
    await expect.poll(() => row.count()).toBe(0);
    expect((await readPair(a, b)).verdict).toMatchObject({ version: 1, verdict: 'partner' });
    await end();
  });

  it('loses nothing when a decision cannot be sent', async () => {
    const [a, b] = [await find('Talousneuvonta'), await find('Laskut järjestykseen')];
    const { page, end } = await site.visit();
    await page.addInitScript(() => localStorage.setItem('yhdyspinta.decider', 'Maija Esimerkki'));
    await page.goto('/duplicates');
    const row = rowOf(page, 'Talousneuvonta', 'Laskut järjestykseen');
    await row.getByText('Talousneuvonta').click();
    const detail = detailOf(page);
    await detail.getByText('Lisää perustelu').click();
    await detail.getByLabel('Perustelu').fill('Samat velat.');
    await page.route('**/verdict?*', (route) => route.abort());
    await detail.getByRole('button', { name: 'Tehdään kahteen kertaan' }).click();
    await row.getByText('Ratkaisua ei saatu talteen.').waitFor();
    expect(await detail.getByLabel('Perustelu').inputValue()).toBe('Samat velat.');
    expect((await readPair(a, b)).status).toBe('open');
    await page.unroute('**/verdict?*');
    await detail.getByRole('button', { name: 'Tehdään kahteen kertaan' }).click();
    await expect.poll(async () => (await readPair(a, b)).verdict?.reason).toBe('Samat velat.');
    await end();
  });

  it('walks by keys that stay out of text fields, says where one is, and can be turned off', async () => {
    const { page, faults, end } = await site.visit();
    await page.addInitScript(() => localStorage.setItem('yhdyspinta.decider', 'Maija Esimerkki'));
    await page.goto('/duplicates');
    const rows = page.locator('yp-queue-row');
    const currentIndex = () => rows.evaluateAll((all) => all.findIndex((row) => row.hasAttribute('current')));
    await rows.first().waitFor();
    const decided = (await counts()).decided;
    for (const [key, index] of [
      ['j', 0],
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(currentIndex).toBe(index);
    }
    expect(
      await rows
        .nth(1)
        .getByRole('link')
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true);
    await page
      .getByRole('status')
      .filter({ hasText: /^2 \/ \d+$/ })
      .waitFor();
    await detailOf(page).getByText('Lisää perustelu').click();
    await detailOf(page).getByLabel('Perustelu').pressSequentially('1 j 2');
    expect(await detailOf(page).getByLabel('Perustelu').inputValue()).toBe('1 j 2');
    expect((await counts()).decided).toBe(decided);
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Pikanäppäimet' }).waitFor();
    await page.getByRole('checkbox', { name: /Pikanäppäimet käytössä/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    await page.waitForTimeout(300);
    expect(await currentIndex()).toBe(1);
    expect((await counts()).decided).toBe(decided);
    expect(faults).toEqual([]);
    await end();
  });

  it('keeps the choice of a department in the address, and is taught by an empty list', async () => {
    const { team } = await find('Harrastustunnit koulupäivän jälkeen');
    const department = team.department.name.fi!;
    const { page, faults, end } = await site.visit();
    await page.goto('/duplicates');
    const rows = page.locator('yp-queue-row');
    await rows.nth(20).waitFor();
    const all = await rows.count();
    await page.getByRole('combobox', { name: 'Toimiala' }).selectOption({ label: department });
    await page.waitForURL(/teamId=/);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const row of await rows.all()) await row.getByTitle(department).first().waitFor();
    await page.getByRole('link', { name: 'Ratkaistut' }).click();
    await page.getByText('Vielä ei ole ratkaistu mitään').waitFor();
    await page.goBack();
    await rowOf(page, 'Harrastustunnit', 'Koululaisten liikuntakerhot').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('decides on a phone under the row, one after the other', async () => {
    const { page, faults, end } = await site.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.addInitScript(() => localStorage.setItem('yhdyspinta.decider', 'Maija Esimerkki'));
    await page.goto('/duplicates');
    await page.locator('yp-queue-row').first().tap();
    const detail = page.locator('yp-queue-detail');
    const first = await detail.locator('h2').first().textContent();
    await detail.getByRole('button', { name: 'En osaa sanoa' }).tap();
    await toastOf(page, 'Ratkaistu: En osaa sanoa').waitFor();
    await expect.poll(() => detail.locator('h2').first().textContent()).not.toBe(first);
    expect(await accessibilityViolations(page)).toEqual([]);
    await toastOf(page, 'Ratkaistu').getByRole('button', { name: 'Kumoa' }).tap();
    await expect.poll(() => detail.locator('h2').first().textContent()).toBe(first);
    expect(faults).toEqual([]);
    await end();
  });
});

describe('two units', SLOW, () => {
  it('are compared with their strongest pairs of services, each leading to its own page', async () => {
    const { items } = await site.read<PairList>('/pairs?relation=duplicate&level=team&limit=1');
    const { a, b } = items[0]!;
    const { services } = await site.read<Pair>(`/pairs/${a.id}/${b.id}?level=team`);
    const { page, faults, end } = await site.visit();
    await page.goto(`/pairs/${a.id}/${b.id}?level=team`);
    const [one, other] = [services[0]!.a.name.fi!, services[0]!.b.name.fi!];
    await page.getByRole('link', { name: `Vertaa: ${one} ja ${other}` }).click();
    await page.getByRole('heading', { level: 1, name: `${one} ja ${other}` }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('lead from the unit page, the service page and the map to the pair', async () => {
    const [a, b] = [await find('Valorannan päiväkahvila'), await find('Sataman avoin päiväkeskus')];
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${a.team.id}`);
    const heading = page.getByRole('heading', { level: 1, name: `${a.name.fi} ja ${b.name.fi}` });
    await page.getByRole('link', { name: `Vertaa ja ratkaise: ${a.name.fi} ja ${b.name.fi}` }).click();
    await heading.waitFor();
    await page.getByRole('link', { name: 'Näytä kartalla' }).click();
    await page.getByRole('link', { name: 'Avaa pari' }).click();
    await heading.waitFor();
    await page.goto(`/services/${a.id}`);
    const related = page.locator('yp-related-service').filter({ hasText: b.name.fi! });
    await related.getByText('Miksi?').click();
    await related.getByRole('link', { name: 'Vertaa rinnakkain' }).click();
    await heading.waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
