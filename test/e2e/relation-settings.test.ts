import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationSettings } from '../../api/contract/relation-settings.ts';
import type { PairList } from '../../api/contract/relations.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const settings = () => site.read<RelationSettings>('/settings/relations');
const duplicates = async () => (await site.read<PairList>('/pairs?relation=duplicate&limit=1')).counts.raised;
const clients = (page: Page) => page.getByRole('spinbutton', { name: /yhteisiä asiakkaita/ });
const save = (page: Page) => page.getByRole('button', { name: 'Tallenna rajat' });
const totals = (page: Page) => page.locator('yp-relation-totals li').first();

async function changeElsewhere(highClientOverlap: number): Promise<void> {
  const response = await fetch(`${site.url}/api/v1/settings/relations`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"${(await settings()).version}"` },
    body: JSON.stringify({ highClientOverlap }),
  });
  expect(response.status).toBe(200);
}

async function open(path = '/settings/relations') {
  const visit = await site.visit({ reducedMotion: 'reduce' });
  await visit.page.goto(path);
  return visit;
}

describe('the thresholds of relations', () => {
  it('are reached from the map, changed by typing, and show what that changed', async () => {
    const { page, faults, end } = await open('/map');
    await page
      .locator('aside')
      .getByRole('link', { name: /^Rajat/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /mahdollinen päällekkäisyys/ }).waitFor();
    const before = await duplicates();
    await totals(page).getByText(String(before), { exact: true }).waitFor();
    expect(await save(page).isDisabled()).toBe(true);
    await clients(page).fill('60');
    await save(page).click();
    await page.getByText('Rajat on tallennettu.').first().waitFor();
    expect((await settings()).highClientOverlap).toBe(0.6);
    const after = await duplicates();
    expect(after).toBeLessThan(before);
    await totals(page)
      .getByText(`${before - after} vähemmän, oli ${before}`)
      .waitFor();
    await page.locator('yp-settings-history').getByText('Yhteiset asiakkaat: 40 → 60').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Palauta oletukset 40 ja 18' }).click();
    await save(page).click();
    await expect.poll(async () => (await settings()).highClientOverlap).toBe(0.4);
    await page.getByText('Nämä ovat oletusrajat.').waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('are changed by the slider with the keyboard, and the picture follows before anything is saved', async () => {
    const { page, end } = await open();
    const slider = page.getByRole('slider', { name: /^Työ on samanlaista/ });
    const part = page.locator('yp-quadrants .partner');
    await slider.focus();
    const { height } = (await part.boundingBox())!;
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await part.boundingBox())!.height).toBeGreaterThan(height);
    expect((await settings()).highFunctionSimilarity).toBe(0.18);
    await page.getByRole('button', { name: 'Peruuta' }).click();
    await expect.poll(() => slider.inputValue()).toBe('18');
    await end();
  });

  it('refuse what is no number in their range, next to the field', async () => {
    const { page, end } = await open();
    for (const wrong of ['5', '101', '40.5', '']) {
      await clients(page).fill(wrong);
      await page.getByText('Anna kokonaisluku väliltä 10–100.').waitFor();
      expect(await clients(page).getAttribute('aria-invalid')).toBe('true');
      expect(await save(page).isDisabled()).toBe(true);
    }
    await clients(page).fill('41');
    await expect.poll(() => save(page).isEnabled()).toBe(true);
    await end();
  });

  it('are not overwritten unseen: who was slower sees both and says which stand', async () => {
    const { page, end } = await open();
    await clients(page).fill('70');
    await changeElsewhere(0.5);
    await save(page).click();
    await page.getByText('Joku muu ehti muuttaa rajoja').waitFor();
    expect((await settings()).highClientOverlap).toBe(0.5);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tallenna omani' }).click();
    await expect.poll(async () => (await settings()).highClientOverlap).toBe(0.7);
    await clients(page).fill('65');
    await changeElsewhere(0.4);
    await save(page).click();
    await page.getByRole('button', { name: 'Pidä voimassa olevat' }).click();
    await expect.poll(() => clients(page).inputValue()).toBe('40');
    expect((await settings()).highClientOverlap).toBe(0.4);
    await end();
  });

  it('follow what others save while nothing is typed', async () => {
    const { page, end } = await open();
    await clients(page).waitFor();
    await changeElsewhere(0.45);
    await expect.poll(() => clients(page).inputValue()).toBe('45');
    await end();
  });
});
