import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientGroup, ClientGroupServers } from '../../api/contract/client-group.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function find(name: string): Promise<ClientGroup> {
  const { items } = await site.read<{ items: ClientGroup[] }>(`/client-groups?q=${encodeURIComponent(name)}`);
  return items.find((group) => group.name.fi === name)!;
}

describe('the page of a client group', () => {
  it('lists every service that serves it once, by department', async () => {
    const { id } = await find('Nuoret');
    const { services } = await site.read<ClientGroupServers>(`/client-groups/${id}/services`);
    const { page, faults, end } = await site.visit();
    await page.goto(`/client-groups/${id}`);
    const servers = page.locator('yp-group-servers');
    await servers.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await servers.getByRole('listitem').count()).toBe(new Set(services.map((one) => one.id)).size);
    expect(await servers.getByRole('heading', { level: 3 }).count()).toBe(
      new Set(services.map(({ team }) => team.department.id)).size,
    );
    expect(faults).toEqual([]);
    await end();
  });

  it('draws the ages served and says them in words', async () => {
    const { id } = await find('Nuoret');
    const { ages } = await site.read<ClientGroupServers>(`/client-groups/${id}/services`);
    const [from, to] = [ages.findIndex((count) => count > 0), ages.findLastIndex((count) => count > 0)];
    const { page, end } = await site.visit();
    await page.goto(`/client-groups/${id}`);
    const chart = page.locator('yp-age-chart');
    await chart.locator('path.block').waitFor();
    expect(await chart.locator('figcaption').textContent()).toContain(`ikävuosille ${from}–${to}`);
    await end();
  });

  it('names a gap, explains a quiet group, and leads to the nearest groups', async () => {
    const { id } = await find('Rahapelihaitoista kärsivät');
    const { page, end } = await site.visit();
    await page.goto(`/client-groups/${id}`);
    await page.getByText('Kukaan ei ole kirjannut palvelevansa tätä ryhmää').waitFor();
    await page.getByText('Näitä asiakkaita kuullaan harvoin', { exact: false }).waitFor();
    await page.getByRole('link', { name: /Päihteitä ongelmallisesti käyttävät/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Päihteitä ongelmallisesti käyttävät' }).waitFor();
    expect(page.url()).not.toContain(id);
    await end();
  });
});
