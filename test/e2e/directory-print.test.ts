import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PairList } from '../../api/contract/relations.ts';
import type { Service } from '../../api/contract/service.ts';
import { readPdf, withoutSpaces, type PdfPage } from '../support/pdf.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The sheets of a page that is shown when `heading` is. */
async function sheetsOf(path: string, heading: string): Promise<readonly PdfPage[]> {
  const { page, end } = await site.visit();
  await page.goto(path);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await page.waitForLoadState('networkidle');
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  await end();
  return sheets;
}

/** A sheet with less is as good as empty. */
const FEW_LETTERS = 40;

describe('on paper', () => {
  it('the queue begins under its heading, and no heading stands without its rows', async () => {
    const { items } = await site.read<PairList>('/pairs?relation=duplicate&limit=200');
    const sheets = await sheetsOf('/duplicates', 'Mahdolliset päällekkäisyydet');
    const names = ({ a, b }: PairList['items'][number]) => [a, b].map(({ name }) => withoutSpaces(name.fi!));
    const [first, second] = names(items[0]!);
    expect(sheets[0]!.letters).toContain(first);
    expect(sheets[0]!.letters).toContain(second);
    const inside = items.find(({ a, b }) => a.team.id === b.team.id)!;
    const sheet = sheets.find(({ letters }) => letters.includes('Samanyksikönsisällä'))!;
    expect(sheet.letters.slice(sheet.letters.indexOf('Samanyksikönsisällä'))).toContain(names(inside)[0]);
    for (const { letters } of sheets) expect(letters.length).toBeGreaterThan(FEW_LETTERS);
    expect(sheets.map(({ letters }) => letters).join('')).not.toContain('Kaikkitoimialat');
  });

  it('the list of services begins under its heading, without what can only be pressed', async () => {
    const { items } = await site.read<{ items: Service[] }>('/services?sort=name&limit=5');
    const sheets = await sheetsOf('/services', 'Palvelut');
    expect(sheets[0]!.letters).toContain(withoutSpaces(items[0]!.name.fi!));
    const all = sheets.map(({ letters }) => letters).join('');
    expect(all).not.toContain('lisää');
    expect(all, 'the tabs of the directory').not.toContain('Asiakasryhmät');
    expect(all, 'it says how many are missing').toMatch(/50\/\d+palvelua/);
  });

  it('a unit’s table has its heads on every sheet, and nothing to press', async () => {
    const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Liikuntapalvelut');
    const sheets = await sheetsOf(`/teams/${items[0]!.id}`, 'Liikuntapalvelut');
    const last = sheets.at(-1)!.letters;
    for (const head of ['Palvelu', 'Asiakkaat', 'Ikä', 'Miten', 'Vahvistettu']) expect(last).toContain(head);
    const all = sheets.map(({ letters }) => letters).join('');
    for (const pressed of ['Miksi?', 'Avaakartta', 'Historia']) expect(all).not.toContain(pressed);
    expect(all, 'all groups, where the screen has a button for the rest').toContain('Lapsetjalapsiperheet');
  });

  it('a unit’s experiments follow what is above them, without a sheet that is left empty', async () => {
    const { items } = await site.read<{ items: { id: string }[] }>('/teams?q=Liikuntapalvelut');
    const sheets = await sheetsOf(`/teams/${items[0]!.id}?tab=experiments`, 'Omat kokeilut');
    for (const { letters } of sheets) expect(letters.length).toBeGreaterThan(FEW_LETTERS);
    const sheet = sheets.find(({ letters }) => letters.includes('Omatkokeilut'))!;
    expect(sheet.letters, 'the chosen tab is the heading').toContain('Kokeilut');
  });

  it('the client groups begin under their heading', async () => {
    const sheets = await sheetsOf('/client-groups', 'Asiakasryhmät');
    expect(sheets[0]!.letters).toContain('Kansalaiset');
  });

  it('a pair nobody has decided on has no empty frame for the decision', async () => {
    const { items } = await site.read<PairList>('/pairs?relation=duplicate&limit=1');
    const { a, b } = items[0]!;
    const sheets = await sheetsOf(`/pairs/${a.id}/${b.id}?level=service`, a.name.fi!);
    const all = sheets.map(({ letters }) => letters).join('');
    expect(all).toContain(withoutSpaces(b.name.fi!));
    expect(all).not.toContain('Ratkaisu');
  });

  it('the first screen’s heat map stands whole on one sheet, as wide as it is', async () => {
    const { page, end } = await site.visit();
    await page.goto('/?choose');
    const title = page.getByRole('heading', { name: 'Toimialat rinnakkain' });
    await title.waitFor();
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    const { letters } = sheets.find(({ letters }) => letters.includes('Toimialatrinnakkain'))!;
    const map = letters.slice(letters.indexOf('Toimialatrinnakkain'));
    expect(map).toContain('Pelastusjapäivystys');
    expect(map).toContain('Vapaa-aikapalvelut');
    // As wide as the sheet without its margins: 182 mm.
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page
      .locator('yp-department-heat table')
      .evaluate((table) => table.getBoundingClientRect().right - document.documentElement.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await end();
  });
});
