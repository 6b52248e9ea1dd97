import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../api/contract/coverage.ts';
import { brokenWords } from '../support/broken-words.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let coverage: Coverage;
beforeAll(async () => {
  site = await openSite();
  coverage = await site.read<Coverage>('/coverage');
});
afterAll(() => site.close());

describe('a manager who asks where the gaps are', () => {
  it('comes from the first screen, finds one, opens its cell and reaches the group with its hole', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/');
    await page.getByRole('link', { name: /Ketä palvellaan, ketä ei/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Ketä palvellaan, ketä ei' }).waitFor();
    await page.getByRole('heading', { name: `Aukkoja: ${coverage.gaps.length}` }).waitFor();
    const named = page.locator('yp-coverage-gaps').getByRole('link', { name: /mielen pulmia/ });
    expect(await named.textContent()).toContain('Ikävuosina 23–29 ei ole yhtään palvelua.');
    await named.click();
    const name = page
      .locator('yp-coverage-grid')
      .getByRole('link', { name: 'Nuoret, joilla on mielen pulmia' });
    await expect.poll(() => name.evaluate((link) => link.matches(':focus'))).toBe(true);
    const { y } = (await name.boundingBox())!;
    expect(y, 'the row is in the middle of the window').toBeGreaterThan(300);
    expect(y).toBeLessThan(800);
    await page
      .getByRole('button', { name: 'Nuoret, joilla on mielen pulmia, Terveyspalvelut: 1 palvelu' })
      .click();
    const dialog = page.locator('yp-dialog');
    await dialog.getByRole('link', { name: 'Nuorten mielen vastaanotto' }).waitFor();
    expect(page.url()).toContain('cell=');
    await dialog.getByRole('link', { name: 'Avaa asiakasryhmän sivu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nuoret, joilla on mielen pulmia' }).waitFor();
    await page.getByText('Aukko: 23–29 vuotta.', { exact: false }).waitFor();
    await page.goBack();
    await page.locator('yp-dialog').getByText('Nuorten mielen vastaanotto').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
    await end();
  });

  it('narrows the map to one kind of gap, keeps that in the address, and sees nobody’s clients at once', async () => {
    const { page, end } = await site.visit();
    await page.goto('/coverage');
    const nobody = coverage.gaps.filter(({ kind }) => kind === 'nobody').length;
    await page.getByLabel('Aukon laji').selectOption({ label: `Ei kukaan (${nobody})` });
    await page.getByRole('heading', { name: `Aukkoja: ${nobody}` }).waitFor();
    expect(page.url()).toContain('kind=nobody');
    const names = page.locator('yp-coverage-gaps').getByRole('link');
    expect((await names.allTextContents()).join()).toContain('Rahapelihaitoista kärsivät');
    expect(await page.locator('yp-coverage-page').getByRole('status').textContent()).toContain(
      `${nobody} / 88`,
    );
    await page.reload();
    await page.getByRole('heading', { name: `Aukkoja: ${nobody}` }).waitFor();
    await end();
  });

  it('walks through the map by the keyboard alone, and is back where a cell was opened', async () => {
    const { page, end } = await site.visit();
    await page.goto('/coverage');
    const grid = page.getByRole('treegrid');
    await grid.getByRole('link', { name: 'Kansalaiset' }).focus();
    const rowsShown = () => grid.getByRole('row').count();
    const all = await rowsShown();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(rowsShown).toBeLessThan(all);
    await page.keyboard.press('ArrowRight');
    await expect.poll(rowsShown).toBe(all);
    await page.keyboard.press('ArrowRight');
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute('aria-label') ?? '';
      });
    const first = coverage.departments[0]!.name.fi;
    await expect.poll(focused).toContain(`Kansalaiset, ${first}`);
    await page.keyboard.press('Enter');
    await page.locator('yp-dialog').getByRole('link', { name: 'Avaa asiakasryhmän sivu' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain(`Kansalaiset, ${first}`);
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toContain(coverage.departments.at(-1)!.name.fi);
    await end();
  });

  it('takes it along on paper: every column and every gap, the map from the first sheet on', async () => {
    const { page, end } = await site.visit();
    await page.goto('/coverage');
    await page.getByRole('heading', { name: `Aukkoja: ${coverage.gaps.length}` }).waitFor();
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(Math.round(sheets[0]!.width), 'A4 lying on its side').toBe(297);
    expect(sheets[0]!.letters).toContain('Kansalaiset');
    const all = sheets.map(({ letters }) => letters).join('');
    const [, gaps = ''] = all.split(`Aukkoja:${coverage.gaps.length}`);
    const names = new Map(coverage.clientGroups.map(({ id, name }) => [id, name.fi!]));
    const missing = coverage.gaps.filter(
      ({ clientGroupId }) => !gaps.includes(withoutSpaces(names.get(clientGroupId)!)),
    );
    expect(missing).toEqual([]);
    // As wide as the sheet without its margins: 277 mm.
    await page.setViewportSize({ width: 1047, height: 700 });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page
      .locator('yp-coverage-grid table')
      .evaluate((table) => table.getBoundingClientRect().right - document.documentElement.clientWidth);
    expect(beyond, 'no column is cut').toBeLessThanOrEqual(0);
    await end();
  });

  it('ends where the map ends: nothing that is only read aloud makes the page longer', async () => {
    const { page, end } = await site.visit();
    await page.goto('/coverage');
    await page.getByRole('heading', { name: `Aukkoja: ${coverage.gaps.length}` }).waitFor();
    const { document: whole, content } = await page.locator('yp-coverage-page .page').evaluate((content) => ({
      document: document.documentElement.scrollHeight,
      content: content.getBoundingClientRect().bottom,
    }));
    expect(whole - content).toBeLessThanOrEqual(1);
    await end();
  });

  it('has on a phone the names beside every column', async () => {
    const { page, end } = await site.visit({ viewport: { width: 390, height: 844 } });
    await page.goto('/coverage');
    const scroller = page.locator('yp-coverage-grid .scroll');
    const name = page.locator('yp-coverage-grid').getByRole('link', { name: 'Kansalaiset' });
    await name.waitFor();
    expect(await brokenWords(page.locator('yp-coverage-grid tbody a'))).toEqual([]);
    const before = await name.boundingBox();
    await scroller.evaluate((element) => {
      element.scrollLeft = 400;
    });
    const last = page.getByRole('button', {
      name: new RegExp(`^Kansalaiset, ${coverage.departments.at(-1)!.name.fi}:`),
    });
    await expect.poll(async () => (await last.boundingBox())!.x).toBeLessThan(390 - 40);
    expect((await name.boundingBox())!.x).toBe(before!.x);
    await end();
  });
});

describe('a directory without anything', () => {
  it('is told what will be here and how it comes', async () => {
    const empty = await openSite({ sample: false });
    const { page, end } = await empty.visit();
    await page.goto('/coverage');
    await page.getByText('Asiakasryhmiä ja palveluja ei ole vielä').waitFor();
    await page.getByRole('link', { name: 'Tuo palvelut' }).click();
    await page.waitForURL('**/import');
    await end();
    await empty.close();
  });
});
