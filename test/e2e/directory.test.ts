import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PHONE = { width: 390, height: 844 };
const totalOf = async (path: string) => (await site.read<{ total: number }>(path)).total;

/** Waits until the list says how many services it found. */
const found = (page: Page, count: number) =>
  page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${count} palvelua?$`) })
    .waitFor();

describe('the list of services', () => {
  it('narrows as one types, says how many are left, and keeps the text in the address', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services');
    await page.getByRole('searchbox', { name: 'Etsi palvelun nimestä' }).fill('liikuntaneuvonta');
    const total = await totalOf('/services?q=liikuntaneuvonta');
    await found(page, total);
    await page.getByRole('link', { name: 'Liikuntaneuvonta', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('liikuntaneuvonta');
    expect(faults).toEqual([]);
    await end();
  });

  it('is narrowed by a department, opened up again by its chip, and Back undoes each step', async () => {
    const { page, end } = await site.visit();
    await page.goto('/services');
    const all = await totalOf('/services');
    await page.getByRole('checkbox', { name: /Terveyspalvelut/ }).check();
    await page.getByRole('checkbox', { name: /^puhelin/ }).check();
    const chosen = new URL(page.url()).searchParams;
    const few = await totalOf(`/services?${chosen}`);
    expect(few).toBeLessThan(all);
    await found(page, few);
    await page.getByRole('button', { name: 'Poista: puhelin' }).click();
    await page.waitForURL((url) => !url.searchParams.has('channel'));
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('channel') === 'phone');
    await found(page, few);
    await end();
  });

  it('gives a whole typed word back in one step, and what was chosen before it keeps its name', async () => {
    const { page, end } = await site.visit();
    await page.goto('/services');
    await page.getByRole('checkbox', { name: /Terveyspalvelut/ }).check();
    await page.waitForURL((url) => url.searchParams.has('departmentId'));
    const search = page.getByRole('searchbox', { name: 'Etsi palvelun nimestä' });
    for (const typed of ['xy', 'xyzzy']) {
      await search.fill(typed);
      await page.waitForURL((url) => url.searchParams.get('q') === typed);
    }
    await found(page, 0);
    await page.getByRole('button', { name: 'Poista: Terveyspalvelut' }).waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('q') && url.searchParams.has('departmentId'));
    await end();
  });

  it('finds a client group in the tree by a part of its name', async () => {
    const { page, end } = await site.visit();
    await page.goto('/services');
    await page.getByRole('searchbox', { name: 'Etsi asiakasryhmää' }).fill('pitkäaikaistyö');
    await page.getByRole('checkbox', { name: /Pitkäaikaistyöttömät/ }).check();
    const id = new URL(page.url()).searchParams.get('clientGroupId');
    await found(page, await totalOf(`/services?clientGroupId=${id}`));
    expect(await page.getByRole('button', { name: 'Poista: Pitkäaikaistyöttömät' }).count()).toBe(1);
    await end();
  });

  it('shows more rows on demand and after Back still shows them', async () => {
    const { page, end } = await site.visit();
    await page.goto('/services');
    await page.getByRole('button', { name: 'Näytä 50 lisää' }).click();
    await expect.poll(() => page.locator('yp-service-row').count()).toBe(100);
    await page.locator('yp-service-row').nth(80).getByRole('link').first().click();
    await page.locator('yp-service-facts').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('yp-service-row').count()).toBe(100);
    await end();
  });

  it('offers its filters in a sheet on a phone, with how many it will show', async () => {
    const { page, end } = await site.visit({ viewport: PHONE });
    await page.goto('/services');
    await page.getByRole('button', { name: 'Rajaa', exact: true }).click();
    const sheet = page.locator('yp-dialog');
    await sheet.getByRole('checkbox', { name: /maksullinen/ }).check();
    const few = await totalOf('/services?fee=charged');
    await sheet.getByRole('button', { name: `Näytä ${few} palvelua` }).click();
    await page.getByRole('button', { name: 'Rajaa (1)' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await end();
  });

  it('says what to do when nothing fits', async () => {
    const { page, end } = await site.visit();
    await page.goto('/services?q=xyzzy&age=7');
    await page.getByText('Mikään palvelu ei sovi kaikkiin rajauksiin').waitFor();
    await page.getByRole('button', { name: 'Poista rajaukset' }).click();
    await found(page, await totalOf('/services'));
    expect(new URL(page.url()).search).toBe('');
    await end();
  });
});

describe('the list of units', () => {
  it('holds every unit under its organization and leads to it', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/teams');
    await page.getByText(`${await totalOf('/teams')} yksikköä`).waitFor();
    expect(await page.locator('yp-department-units').getByRole('link').count()).toBe(await totalOf('/teams'));
    await page.getByRole('searchbox', { name: 'Etsi yksikköä' }).fill('uimahalli');
    await page.getByRole('link', { name: /Uimahalli/ }).click();
    await page.getByRole('heading', { level: 1, name: /Uimahalli/ }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

describe('the list of client groups', () => {
  it('picks out the gaps: groups that no service names', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/client-groups');
    await page.getByRole('button', { name: /^Aukot/ }).click();
    await page.getByRole('link', { name: 'Rahapelihaitoista kärsivät' }).waitFor();
    expect(await page.getByRole('link', { name: 'Pitkäaikaistyöttömät' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('only')).toBe('gaps');
    expect(faults).toEqual([]);
    await end();
  });

  it('folds a branch by keyboard', async () => {
    const { page, end } = await site.visit();
    await page.goto('/client-groups');
    await page.getByRole('button', { name: 'Piilota alaryhmät: Nuoret' }).press('Enter');
    await page.getByRole('button', { name: 'Näytä alaryhmät: Nuoret' }).waitFor();
    expect(await page.getByRole('link', { name: 'Sateenkaarinuoret' }).count()).toBe(0);
    await end();
  });
});
