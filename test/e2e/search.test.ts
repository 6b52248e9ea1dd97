import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let experiment: Experiment;

beforeAll(async () => {
  site = await openSite();
  const { items } = await site.read<{ items: Experiment[] }>('/experiments?state=adopted&limit=1');
  experiment = items[0]!;
});
afterAll(() => site.close());

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Haku' }).waitFor();
}

describe('the search over everything', () => {
  it('finds an experiment by the keyboard alone, opens it, and offers it again', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services');
    await page.locator('h1').first().waitFor();
    await open(page);
    const name = experiment.name.fi!;
    await page.keyboard.type(name);
    const options = page.locator('yp-search').getByRole('option');
    const found = page.locator('yp-search').getByRole('group', { name: 'Kokeilut' }).getByRole('option');
    await expect.poll(() => found.first().textContent()).toContain(name);
    await expect.poll(() => options.first().textContent()).toContain(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/experiments/${experiment.id}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();

    await open(page);
    await expect.poll(() => options.first().textContent()).toContain(name);
    expect(faults).toEqual([]);
    await end();
  });

  it.each([
    ['kokeilut', '/experiments'],
    ['opit', '/lessons'],
    ['teemat', '/themes'],
  ])('leads to the page that "%s" names', async (typed, path) => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services');
    await page.locator('h1').first().waitFor();
    await open(page);
    await page.keyboard.type(typed);
    // A page called by its name leads, also before anything is found.
    const first = page.locator('yp-search').getByRole('option').first();
    await expect.poll(async () => (await first.textContent())?.trim().toLowerCase()).toBe(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    expect(faults).toEqual([]);
    await end();
  });
});
