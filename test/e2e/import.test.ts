import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../api/contract/import-limits.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ORGANIZATION = '11111111-1111-4111-8111-111111111111';
const SERVICE = '22222222-2222-4222-8222-222222222222';

/** One service and its organization as the PTV Open API v11 answers them. */
function ptvFile(name: string, text: object | string) {
  const content = typeof text === 'string' ? text : JSON.stringify(text);
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

const serviceFile = (serviceName: string) =>
  ptvFile('palvelut.json', {
    id: SERVICE,
    type: 'Service',
    serviceNames: [{ language: 'fi', value: serviceName, type: 'Name' }],
    serviceDescriptions: [{ language: 'fi', value: 'Neuvomme viljelyssä.', type: 'Summary' }],
    languages: ['fi'],
    areas: [],
    targetGroups: [
      {
        code: 'KR1.1',
        name: [{ language: 'fi', value: 'Ikäihmiset' }],
        uri: 'http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.1',
      },
    ],
    serviceClasses: [],
    lifeEvents: [],
    ontologyTerms: [],
    serviceChannels: [],
    organizations: [{ roleType: 'Responsible', organization: { id: ORGANIZATION, name: 'Kukkulan kunta' } }],
    publishingStatus: 'Published',
    modified: '2026-01-01T00:00:00Z',
  });

const totalOf = async (query: string) =>
  (await site.read<{ total: number }>(`/services?q=${encodeURIComponent(query)}`)).total;

/** Real files through a real database, with axe in between: slow where other work runs beside. */
const SLOW = { timeout: 60_000 };

describe('the import page', SLOW, () => {
  it('shows first what would change, then imports, then nothing changes; a newer file shows before and after', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/import');
    await page.setInputFiles('input[type=file]', serviceFile('Palstaviljelyn neuvonta'));
    await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).click();
    await page.getByRole('heading', { name: 'Näin hakemisto muuttuisi' }).waitFor();
    await page.locator('yp-import-changes .name', { hasText: 'Palstaviljelyn neuvonta' }).waitFor();
    expect(await totalOf('Palstaviljelyn')).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Tuo nyt' }).click();
    await page.getByRole('heading', { name: 'Tuonti on valmis' }).waitFor();
    expect(await totalOf('Palstaviljelyn')).toBe(1);

    await page.getByRole('button', { name: 'Valitse muut tiedostot' }).click();
    await page.setInputFiles('input[type=file]', serviceFile('Palstaviljelyn neuvonta'));
    await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).click();
    await page.getByText('Mikään ei muutu', { exact: false }).waitFor();

    await page.getByRole('button', { name: 'Valitse muut tiedostot' }).click();
    await page.setInputFiles('input[type=file]', serviceFile('Puutarhaneuvonta'));
    await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).click();
    const changes = page.locator('yp-import-changes');
    await changes.locator('del', { hasText: 'Palstaviljelyn neuvonta' }).waitFor();
    await changes.locator('ins', { hasText: 'Puutarhaneuvonta' }).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('tells of a broken file where it is broken, in the reader’s language', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/import');
    await page.setInputFiles('input[type=file]', ptvFile('rikki.json', '{"id": 1,\n  oops}'));
    await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).click();
    await page.getByRole('heading', { name: 'Tuonti ei onnistunut' }).waitFor();
    const problem = page.locator('yp-import-problems li').first();
    expect(await problem.textContent()).toMatch(/rivillä 2/);
    expect(await problem.textContent()).toContain('rikki.json');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('asks for a file again that was changed after it had been chosen', async () => {
    const { page, end } = await site.visit();
    const folder = await mkdtemp(join(tmpdir(), 'yhdyspinta-import-'));
    const path = join(folder, 'korjattu.json');
    await writeFile(path, '{"id": 1,');
    await page.goto('/import');
    await page.setInputFiles('input[type=file]', path);
    await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).click();
    await page.getByRole('heading', { name: 'Tuonti ei onnistunut' }).waitFor();
    await writeFile(path, JSON.stringify({ corrected: 'and longer than before' }));
    await page.getByRole('button', { name: 'Tarkista uudelleen' }).click();
    await page.getByText('korjattu.json on muuttunut valinnan jälkeen. Valitse se uudelleen.').waitFor();
    expect(await page.getByRole('button', { name: 'Poista korjattu.json' }).count()).toBe(0);
    await rm(folder, { recursive: true });
    await end();
  });

  it('does not even send a file that is too large', async () => {
    const { page, end } = await site.visit();
    await page.goto('/import');
    await page.locator('input[type=file]').evaluate((input, size) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size)], 'iso.json', { type: 'application/json' }));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change'));
    }, MAX_FILE_BYTES + 1);
    await page.getByText('iso.json on 65 Mt. Enintään 64 Mt.').waitFor();
    expect(await page.getByRole('button', { name: 'Tarkista, mitä muuttuisi' }).isDisabled()).toBe(true);
    await end();
  });

  it('lists the imports, each to be looked at again', async () => {
    const { page, end } = await site.visit();
    await page.goto('/import');
    await page
      .locator('yp-earlier-imports')
      .getByRole('link', { name: /rikki\.json/ })
      .click();
    await page.getByRole('heading', { name: 'Tuonti ei onnistunut' }).waitFor();
    expect(await page.locator('yp-import-problems li').count()).toBe(1);
    await end();
  });
});

describe('the sample city', () => {
  it('is said to be invented on every screen, and is taken out after a warning; what was imported stays', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/services');
    await page.getByText('Näyteaineisto: keksitty Koivuselän kaupunki.').waitFor();
    await page.getByRole('link', { name: 'Tuo omat palvelut' }).click();
    await page.getByRole('button', { name: 'Tyhjennä esimerkki' }).click();
    const dialog = page.locator('yp-dialog');
    await dialog.getByText('Itse lisäämäsi ja tuomasi tiedot säilyvät', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Peruuta' }).click();
    expect(await totalOf('Liikuntaneuvonta')).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Tyhjennä esimerkki' }).click();
    await dialog.getByRole('button', { name: 'Tyhjennä', exact: true }).click();
    await page.getByText('Tämä on keksitty esimerkkikaupunki').waitFor({ state: 'detached' });
    expect(await totalOf('Liikuntaneuvonta')).toBe(0);
    expect(await totalOf('Palstaviljelyn')).toBe(1);
    await page.goto('/services');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 palvelu$/ })
      .waitFor();
    expect(await page.getByText('Näyteaineisto').count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });
});
