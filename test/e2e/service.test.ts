import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../api/contract/service.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function find(name: string): Promise<Service> {
  const { items } = await site.read<{ items: Service[] }>(`/services?q=${encodeURIComponent(name)}`);
  return items.find((service) => service.name.fi === name)!;
}

const read = (id: string) => site.read<Service>(`/services/${id}`);
const save = (page: Page) => page.getByRole('button', { name: 'Tallenna', exact: true }).click();

/** Somebody else changes the service meanwhile. */
async function changeElsewhere(id: string, patch: object): Promise<void> {
  const { version } = await read(id);
  const response = await fetch(`${site.url}/api/v1/services/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify(patch),
  });
  expect(response.status).toBe(200);
}

describe('the page of a service', () => {
  it('tells for whom it is, who else serves the same clients and why', async () => {
    const service = await find('Liikuntaneuvonta');
    const { page, faults, end } = await site.visit();
    await page.goto(`/services/${service.id}`);
    await page.getByRole('heading', { level: 1, name: 'Liikuntaneuvonta' }).waitFor();
    const groups = page.locator('yp-service-groups');
    for (const { name } of service.clientGroups) await groups.getByRole('link', { name: name.fi! }).waitFor();
    const first = page.locator('yp-related-service').first();
    await first.getByText('Molemmat palvelevat:').waitFor();
    await first.getByText('Miksi?').click();
    await first.locator('yp-overlap-why li').first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('is confirmed to be still correct in one press', async () => {
    const { id } = await find('Elintapaohjaus');
    const { page, faults, end } = await site.visit();
    await page.goto(`/services/${id}`);
    await page.getByRole('button', { name: 'Pitävät yhä' }).click();
    await page.getByText('Vahvistettu tänään').waitFor();
    expect((await read(id)).reviewedAt).toBe(new Date().toISOString().slice(0, 10));
    await page.locator('yp-service-history').getByText('Tiedot vahvistettiin').waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

/** Several pages one after the other, with axe in between: slow where other work runs beside. */
const SLOW = { timeout: 60_000 };

describe('the form of a service', SLOW, () => {
  it('adds a service from a unit and a name, and finds it again', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services/new');
    await page.getByLabel('Nimi', { exact: true }).fill('Kävelyryhmä omaishoitajille');
    await page.getByRole('combobox', { name: 'Etsi yksikkö nimellä' }).fill('kaupunginkirj');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /Etsi asiakasryhmää/ }).fill('omaishoitajana');
    await page.getByRole('option', { name: /Omaishoitajana/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'pääasiassa' }).check();
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Kävelyryhmä omaishoitajille' }).waitFor();
    const service = await find('Kävelyryhmä omaishoitajille');
    expect(service.team.name.fi).toBe('Kaupunginkirjasto');
    expect(service.clientGroups.map(({ name, weight }) => [name.fi, weight])).toEqual([
      ['Omaishoitajana toimiminen', 3],
    ]);
    expect(faults).toEqual([]);
    await end();
  });

  it('says every mistake on top and beside its field, and leads to it', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services/new');
    await page.getByLabel('alkaen').fill('70');
    await page.getByLabel('enintään').fill('18');
    await save(page);
    await page.getByRole('heading', { name: '3 kohtaa kaipaa korjausta' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page
      .getByRole('alert')
      .getByRole('button', { name: 'Anna palvelulle nimi ainakin yhdellä kielellä.' })
      .click();
    await page.keyboard.type('Uinti');
    expect(await page.getByLabel('Nimi', { exact: true }).inputValue()).toBe('Uinti');
    await page.getByRole('heading', { name: '2 kohtaa kaipaa korjausta' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('keeps what was typed when the page is left, and offers it back', async () => {
    const { id } = await find('Etsivä nuorisotyö');
    const { page, end } = await site.visit();
    await page.goto(`/services/${id}/edit`);
    await page.getByLabel('Yhdellä lauseella').fill('Kuljemme rinnalla.');
    await page.getByText('Luonnos tallessa').waitFor();
    await page.goto(`/services/${id}`);
    await page.getByRole('link', { name: 'Muokkaa' }).click();
    await page.getByRole('button', { name: 'Jatka luonnosta' }).click();
    expect(await page.getByLabel('Yhdellä lauseella').inputValue()).toBe('Kuljemme rinnalla.');
    await save(page);
    await page.locator('yp-service-facts').waitFor();
    expect((await read(id)).summary?.fi).toBe('Kuljemme rinnalla.');
    await page.getByRole('link', { name: 'Muokkaa' }).click();
    await page.getByLabel('Nimi', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Jatka luonnosta' }).count()).toBe(0);
    await end();
  });

  it('shows both versions when somebody else was quicker, and saves what is chosen', async () => {
    const { id } = await find('Starttipaja');
    const { page, end } = await site.visit();
    await page.goto(`/services/${id}/edit`);
    await page.getByLabel('alkaen').fill('15');
    await page.getByLabel('Avainsanat').fill('paja');
    await changeElsewhere(id, { ageMin: 17, fee: 'charged' });
    await save(page);
    await page.getByRole('dialog', { name: 'Joku muu muutti samaa palvelua' }).waitFor();
    const dialog = page.locator('yp-dialog');
    await dialog.getByText('Toisen muut muutokset tulevat mukaan: maksu.').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await dialog.getByRole('radio', { name: /Oma versiosi/ }).isChecked()).toBe(true);
    await dialog.getByRole('radio', { name: /Toisen versio/ }).check();
    await dialog.getByRole('button', { name: 'Tallenna valitut' }).click();
    await page.locator('yp-service-facts').waitFor();
    expect(await read(id)).toMatchObject({ ageMin: 17, fee: 'charged', keywords: ['paja'] });
    await end();
  });

  it('deletes with a way back', async () => {
    const { id } = await find('Kouluruoka');
    const { page, end } = await site.visit();
    await page.goto(`/services/${id}/edit`);
    await page.getByRole('button', { name: 'Poista palvelu' }).click();
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kouluruoka' }).waitFor();
    expect((await read(id)).deletedAt).toBeNull();
    await end();
  });
});

describe('a deleted service', () => {
  it('stands among the deleted ones, tells when that was, and can be restored', async () => {
    const { id, version } = await find('Tontit ja kaavat');
    await fetch(`${site.url}/api/v1/services/${id}`, {
      method: 'DELETE',
      headers: { 'if-match': `"${version}"` },
    });
    const { page, end } = await site.visit();
    await page.goto('/services?deleted=1');
    await page.getByRole('link', { name: 'Tontit ja kaavat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Poistettu palvelu' }).waitFor();
    await page.getByRole('button', { name: 'Palauta palvelu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tontit ja kaavat' }).waitFor();
    expect((await read(id)).deletedAt).toBeNull();
    await end();
  });
});
