import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('a page whose code cannot be fetched', () => {
  it('says so, and opens by the same link once the network is back', async () => {
    const { page, end } = await site.visit();
    await page.goto('/experiments');
    await page.locator('yp-experiment-card').first().waitFor();
    await page.context().setOffline(true);
    const themes = page.getByRole('link', { name: 'Teemat' });
    await themes.click();
    await page.locator('yp-failed-page').waitFor();
    expect(new URL(page.url()).pathname).toBe('/themes');
    await page.context().setOffline(false);
    await page.goBack();
    await page.locator('yp-experiment-card').first().waitFor();
    await themes.click();
    await page.locator('yp-themes-page').getByRole('heading', { level: 1 }).waitFor();
    await end();
  });
});
