import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tie } from '../../api/contract/tie.ts';
import { brokenWords } from '../support/broken-words.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let unit: string;

beforeAll(async () => {
  site = await openSite();
  const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Aikuisten%20liikunta');
  unit = items[0]!.id;
});
afterAll(() => site.close());

interface Known {
  readonly team: { readonly name: { readonly fi: string } };
  readonly tie: Tie;
}
const tieWith = async (name: string) => {
  const { items } = await site.read<{ items: Known[] }>(`/ties?teamId=${unit}`);
  return items.find(({ team }) => team.name.fi === name)!.tie;
};

describe('the ties of a unit', () => {
  it('say that two do something together, whatever people say of each other', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}?tab=ties`);
    const tile = page.getByRole('listitem').filter({ hasText: 'Työllistymisen tuki' }).last();
    await tile.getByText('Yhteinen kokeilu.').waitFor();
    expect((await tieWith('Työllistymisen tuki')).score).toBe(1);
    expect(faults).toEqual([]);
    await end();
  });

  it('are said by the press of a step, under a name that the browser remembers', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}`);
    await page.getByRole('tab', { name: 'Yhteydet' }).click();
    const health = page.getByRole('group', { name: /Koivuselän terveysasema/ });
    const met = health.getByRole('radio', { name: /tavan.?neet/ });
    // Without a name nothing is kept, and the page says why.
    await met.click({ force: true });
    await page.getByText('Kirjoita ensin nimesi').waitFor();
    expect(await met.isChecked()).toBe(false);
    expect(await page.getByLabel('Vastaajan nimi').evaluate((input) => input.matches(':focus'))).toBe(true);
    await page.keyboard.type('Maija');
    await met.click({ force: true });
    await page.getByText('Sinun vastauksesi: 1 / 5').waitFor();
    expect((await tieWith('Koivuselän terveysasema')).a).toBe('met');
    // Changed by keyboard, as radio buttons are.
    await met.press('ArrowRight');
    await expect.poll(async () => (await tieWith('Koivuselän terveysasema')).a).toBe('passed-on');
    await page.reload();
    await expect.poll(() => health.getByRole('radio', { name: /ohjaamme/ }).isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await end();
  });

  it('have on a phone their tab in sight, and the strip shows that there are more', async () => {
    const { page, end } = await site.visit({ viewport: { width: 390, height: 844 } });
    // With units below it: five tabs, too many for the width.
    const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Liikuntapalvelut');
    await page.goto(`/teams/${items[0]!.id}?tab=history`);
    const strip = page.locator('yp-unit-page').getByRole('tablist');
    const chosen = strip.getByRole('tab', { name: 'Historia' });
    const hidden = () =>
      chosen.evaluate((tab) => {
        const { left, right } = tab.getBoundingClientRect();
        const around = tab.parentElement!.getBoundingClientRect();
        return Math.max(around.left - left, right - around.right);
      });
    await expect.poll(hidden).toBeLessThanOrEqual(1);
    await expect.poll(() => strip.getAttribute('more-before')).toBe('');
    expect(await strip.getAttribute('more-after')).toBe(null);
    await chosen.press('Home');
    await expect.poll(() => strip.getAttribute('more-after')).toBe('');
    expect(await strip.getAttribute('more-before')).toBe(null);
    await end();
  });

  it('tell those who share clients and hardly know each other that they should meet', async () => {
    const { page, faults, end } = await site.visit({ viewport: { width: 390, height: 844 } });
    const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Etsiv%C3%A4%20nuorisoty%C3%B6');
    await page.goto(`/teams/${items[0]!.id}?tab=ties`);
    const tile = page.getByRole('listitem').filter({ hasText: 'Nuorten mielen tiimi' }).last();
    await tile.getByText('Teidän kannattaisi tavata.').waitFor();
    await tile.getByText('Meiltä on vastattu: olemme kuulleet.').waitFor();
    expect(await brokenWords(page.locator('yp-tie-tile .step'))).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });
});
