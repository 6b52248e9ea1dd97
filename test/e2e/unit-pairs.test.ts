import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let unit: string;

beforeAll(async () => {
  site = await openSite();
  const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Liikuntapalvelut');
  unit = items[0]!.id;
});
afterAll(() => site.close());

describe('the lists of a unit', () => {
  it('name what may be done twice, for whom and by what, and lead to why', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}`);
    const card = page.getByRole('region', { name: 'Tehdäänkö kahteen kertaan?' });
    const row = card.getByRole('listitem').filter({ hasText: 'Elintapaohjaus' });
    await row.getByText('Vähän liikkuvat aikuiset').waitFor();
    await row.getByText(/Molemmissa: .*neuvonta/).waitFor();
    await row.getByRole('link', { name: 'Miksi Liikuntaneuvonta ja Elintapaohjaus?' }).click();
    await page.waitForURL('**/map?level=service&selected=**');
    const relation = page.locator('yp-map-pair yp-relation').first();
    await expect
      .poll(() => relation.evaluate((element) => element.shadowRoot!.textContent))
      .toContain('Mahdollinen päällekkäisyys');
    await page.getByRole('heading', { name: /Toiminnan samankaltaisuus/ }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('name what may be worth trying together, in the reader’s language, all of them on demand', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}?lang=en`);
    const card = page.getByRole('region', { name: 'Worth trying together' });
    await card.getByRole('listitem').first().waitFor();
    expect(await card.getByRole('listitem').count()).toBe(3);
    await card.getByRole('button', { name: /^All \d+/ }).press('Enter');
    await expect.poll(() => card.getByRole('listitem').count()).toBeGreaterThan(10);
    await card.getByRole('listitem').filter({ hasText: 'The work is different.' }).first().waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
