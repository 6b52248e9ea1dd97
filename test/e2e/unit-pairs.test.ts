import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pair, RelatedTeams } from '../../api/contract/relations.ts';
import type { Team } from '../../api/contract/team.ts';
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

describe('a unit with subunits', () => {
  it('says that they are counted in, and how strong a link is without them, in the words of the map', async () => {
    const { items } = await site.read<RelatedTeams>(`/teams/${unit}/related`);
    const other = items[0]!.team;
    const alone = await site.read<Pair>(`/pairs/${unit}/${other.id}?level=team`);
    // Else this would tell nothing.
    expect(alone.clientOverlap.strength).not.toBe(items[0]!.clientOverlap.strength);
    const { page, faults, end } = await site.visit();
    await page.goto(`/teams/${unit}`);
    const card = page.getByRole('region', { name: 'Samat asiakkaat' });
    await card.getByText(/Mukana on myös 3 alayksikköämme\. Kartalla yksiköt ovat erikseen/).waitFor();
    const row = card.getByRole('listitem').filter({ hasText: other.name.fi! });
    await row.locator('summary').click();
    const word = { none: 'vähäinen', weak: 'heikko', clear: 'selvä', strong: 'vahva' };
    const { strength } = alone.clientOverlap;
    await row.getByText(`Ilman alayksiköitämme, kuten kartalla: ${word[strength]}.`).waitFor();
    await row.getByRole('link', { name: 'Avaa pari' }).click();
    await page.waitForURL(`**/pairs/${unit}/${other.id}?level=team`);
    // The table beside the measures lists what is measured.
    const rows = page.getByRole('table', { name: 'Vertailu' }).getByRole('row', { name: /^Palvelut / });
    await rows.getByText('Liikuntaseurojen avustukset ja vuorot').waitFor();
    expect(await rows.getByText('Liikuntaneuvonta').count()).toBe(0);
    await page
      .getByText(/^Liikuntapalvelut: tässä on vain oma työ\. .*mukana on myös 3 alayksikköä/)
      .waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('says on the map that its own work alone is compared; one without subunits says nothing', async () => {
    const { items } = await site.read<{ items: Team[] }>('/teams?q=Kulttuuripalvelut');
    const { items: libraries } = await site.read<{ items: Team[] }>('/teams?q=Kaupunginkirjasto');
    const [culture, library] = [items[0]!.id, libraries[0]!.id];
    const { page, faults, end } = await site.visit();
    const notes = page.locator('yp-own-work-note p');
    await page.goto(`/map?selected=${culture}`);
    await notes.getByText(/Kulttuuripalvelut: .* mukana on myös alayksikkö,/).waitFor();
    await page.goto(`/map?selected=${culture},${unit}`);
    await expect.poll(() => notes.count()).toBe(2);
    await page.goto(`/map?selected=${library}`);
    await page.locator('yp-own-work-note').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await notes.count()).toBe(0);
    await page.goto(`/teams/${library}`);
    await page.locator('yp-shared-clients-row').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/Mukana (on|ovat) myös alayksikkömme/).count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });
});
