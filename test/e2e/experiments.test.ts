import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { ExperimentFigures } from '../../api/contract/experiment-lists.ts';
import type { Service } from '../../api/contract/service.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { openSite, type Site } from '../support/site.ts';

const DAY_MS = 86_400_000;
/** Many steps one after the other, with axe in between: slow where other work runs beside. */
const SLOW = { timeout: 150_000 };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: Site;
let daysLater = 0;
const now = () => new Date(Date.now() + daysLater * DAY_MS);
const dayAt = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(
    new Date(Date.now() + days * DAY_MS),
  );

beforeAll(async () => {
  site = await openSite({ now });
});
afterAll(() => site.close());

async function find(name: string): Promise<Service> {
  const { items } = await site.read<{ items: Service[] }>(`/services?q=${encodeURIComponent(name)}`);
  return items.find((service) => service.name.fi === name)!;
}

const figures = () => site.read<ExperimentFigures>('/experiments/figures');
const dialogOf = (page: Page) => page.locator('yp-dialog[open]');
const toastOf = (page: Page, text: string) => page.locator('yp-toasts .toast').filter({ hasText: text });

/** The day goes by for the server and for everybody's browser. */
async function passDays(days: number, ...pages: readonly Page[]): Promise<void> {
  daysLater = days;
  for (const page of pages) await page.clock.setFixedTime(now());
}

interface Life {
  readonly device: BrowserContextOptions;
  readonly ours: string;
  readonly theirs: string;
  readonly problem: string;
  readonly lesson: string;
}

/** As two units live it: found on the map, proposed, agreed, planned, tried, due, learned from, adopted. */
async function live({ device, ours, theirs, problem, lesson }: Life): Promise<void> {
  daysLater = 0;
  const [a, b] = [await find(ours), await find(theirs)];
  const before = await figures();
  const me = await site.visit(device);
  const other = await site.visit(device);
  const { page } = me;

  // Found on the unit's page, looked at on the map, proposed from there.
  await page.goto(`/teams/${a.team.id}`);
  const partners = page.locator('yp-unit-pairs[relation="partner"]');
  await partners.locator('.row').first().waitFor();
  const all = partners.getByRole('button', { name: /^Kaikki/ });
  if (await all.isVisible()) await all.click();
  await partners
    .locator('.row', { hasText: ours })
    .filter({ hasText: theirs })
    .getByRole('link', { name: /^Miksi/ })
    .click();
  await page.waitForURL(/\/map\?/);
  await page.locator('yp-map-pair').getByRole('link', { name: 'Ehdota kokeilua' }).click();

  // Prefilled with both units and what they share.
  await page.getByRole('heading', { level: 1, name: 'Uusi kokeilu' }).waitFor();
  const form = page.locator('yp-experiment-form-page');
  await form.getByRole('group', { name: a.team.name.fi! }).waitFor();
  await form.getByRole('group', { name: b.team.name.fi! }).waitFor();
  expect(await form.locator('yp-chip').count()).toBeGreaterThan(0);
  expect(await form.getByLabel('Ongelma asiakkaan silmin').inputValue()).toContain(theirs);
  await form.getByLabel('Ongelma asiakkaan silmin').fill(problem);
  await form.getByLabel('Nimesi').fill('Maija Esimerkki');
  await form.getByRole('button', { name: 'Ehdota' }).click();

  // The canvas says what is next: the partner is asked.
  await page.getByRole('heading', { level: 1, name: `${a.team.name.fi} ja ${b.team.name.fi}` }).waitFor();
  await page.getByText('Kysy kumppanilta, lähteekö se mukaan.').waitFor();
  const address = page.url();
  await page.getByRole('button', { name: 'Kysy kumppanilta' }).click();
  await dialogOf(page).getByRole('button', { name: 'Kysy kumppanilta' }).click();
  await toastOf(page, 'Kumppanilta on kysytty').waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);

  // The other unit sees it on its own page, and says yes with a name.
  await other.page.goto(`/teams/${b.team.id}`);
  await other.page
    .getByRole('link', { name: /kysyy teitä mukaan/ })
    .filter({ hasText: problem })
    .click();
  await other.page.getByRole('button', { name: 'Kyllä' }).click();
  await dialogOf(other.page).getByLabel('Nimi', { exact: true }).fill('Ville Malli');
  await dialogOf(other.page).getByLabel('Nimesi').fill('Ville Malli');
  await dialogOf(other.page).getByRole('button', { name: 'Lähtee mukaan' }).click();
  await toastOf(other.page, 'Vastaus tallennettiin').waitFor();

  // The plan: the dialog asks for just what is missing, and does not let it go without.
  await page.getByText('Lähteekö').waitFor({ state: 'hidden' });
  await page.getByText(/Siihen tarvitaan vielä: .*mittari/).waitFor();
  await page.getByRole('button', { name: 'Suunnittele' }).click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Mitä mitataan').waitFor();
  expect(await dialog.getByLabel('Ongelma asiakkaan silmin').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Suunnittele' }).click();
  // What is missing is said where it is, by its name; the first of it has the focus.
  await dialog.getByText('Täytä kohta ”Uskomme, että”.').waitFor();
  const ourPeople = dialog.getByRole('group', { name: a.team.name.fi! });
  await ourPeople.getByText(`Kirjoita tekijä: ${a.team.name.fi}.`).waitFor();
  await expect
    .poll(() => ourPeople.getByLabel(/^Nimi/).evaluate((field: HTMLElement) => field.matches(':focus')))
    .toBe(true);
  await dialog.getByRole('group', { name: a.team.name.fi! }).getByLabel(/^Nimi/).fill('Maija Esimerkki');
  await dialog.getByLabel('Mitä mitataan').fill('tulee sovittuun tapaamiseen');
  await dialog.getByLabel('Luku tänään').fill('34');
  await dialog.getByLabel('Mitä luku kertoo').selectOption({ label: 'palvelun vaikutus' });
  await dialog.getByLabel('Keneltä se on kuultu').selectOption({ label: 'laaja palaute' });
  await dialog.getByLabel('Uskomme, että').fill('yhteinen aamu tuo ihmiset paikalle');
  await dialog.getByLabel('Kokeilemme').fill('kaksi aamua viikossa');
  await dialog.getByLabel('Onnistui, jos').fill('vähintään puolet tulee');
  await dialog.getByLabel('Tavoite').fill('50');
  await dialog.getByLabel('Päätöspäivä').fill(dayAt(14));
  expect(await accessibilityViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Suunnittele' }).click();
  await toastOf(page, 'Kokeilu on suunniteltu').waitFor();

  await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
  await dialogOf(page).getByRole('button', { name: 'Aloita kokeilu' }).click();
  await toastOf(page, 'Kokeilu alkoi').waitFor();
  await page.getByText('Päätöspäivä on 14 päivän päästä.').waitFor();
  await page.getByRole('button', { name: 'Kirjaa huomio' }).click();
  await page.getByLabel('Mitä huomasitte?').fill('Toisella viikolla yksitoista tuli.');
  await page.getByRole('button', { name: 'Tallenna huomio' }).click();
  await page.getByText('Toisella viikolla yksitoista tuli.').waitFor();

  // The decision date goes by: it is due on the canvas, on the wall, on the units and in the menu.
  await passDays(16, page, other.page);
  await page.reload();
  await page.getByText('Päätöspäivä oli 2 päivää sitten.').waitFor();
  await page.goto('/experiments');
  const due = page.getByRole('region', { name: /^Päätös odottaa/ });
  const card = due.locator('yp-experiment-card').filter({ hasText: problem });
  await card.getByText('päätös 2 päivää myöhässä').waitFor();
  await other.page.goto(`/teams/${b.team.id}`);
  await other.page
    .getByRole('link', { name: /Päätös odottaa/ })
    .filter({ hasText: problem })
    .waitFor();

  // What happened and what was learned.
  await card.getByRole('button', { name: /^Kirjaa tulos/ }).click();
  await dialogOf(page).getByLabel('Mitä tapahtui').fill('Yhdeksän kävi loppuun.');
  await dialogOf(page).getByLabel('Luku nyt').fill('58');
  await dialogOf(page).getByLabel('Mitä opimme').fill(lesson);
  await dialogOf(page).getByLabel('Ratkesi', { exact: true }).check();
  await dialogOf(page).getByRole('button', { name: 'Kirjaa tulos' }).click();
  await toastOf(page, 'Oppi on kirjattu').waitFor();
  const learned = page.getByRole('region', { name: /^Oppi kirjattu/ }).locator('yp-experiment-card');
  await learned
    .filter({ hasText: problem })
    .getByRole('button', { name: /^Kirjaa päätös/ })
    .click();
  await dialogOf(page).getByRole('button', { name: 'Kirjaa päätös' }).click();
  await dialogOf(page).getByText('Valitse päätös').waitFor();
  await dialogOf(page)
    .getByLabel(/^Otetaan käyttöön/)
    .check();
  await dialogOf(page).getByRole('button', { name: 'Kirjaa päätös' }).click();
  await toastOf(page, 'Kokeilu otettiin käyttöön').waitFor();
  const adopted = page.getByRole('region', { name: /^Otettu käyttöön/ }).locator('yp-experiment-card');
  await adopted.filter({ hasText: lesson }).waitFor();

  // On the link, in the lessons and in the figures.
  await page.goto(`/map?level=service&selected=${a.id},${b.id}`);
  await page.locator('yp-map-pair').getByText(lesson).waitFor();
  await page.goto(`/lessons?q=${encodeURIComponent(lesson.slice(0, 12))}`);
  await page.getByText(lesson).waitFor();
  const after = await figures();
  expect(after.adopted).toBe(before.adopted + 1);
  expect(after.lessons).toBe(before.lessons + 1);
  expect(after.started).toBe(before.started + 1);

  // It is no longer proposed: the units do it.
  await page.goto(`/teams/${a.team.id}`);
  await partners.locator('.row').first().waitFor();
  if (await all.isVisible()) await all.click();
  expect(await partners.locator('.row', { hasText: ours }).filter({ hasText: theirs }).count()).toBe(0);

  // On one sheet of paper.
  if (device.isMobile !== true) {
    await page.goto(address);
    await page.getByText(lesson).waitFor();
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[210, 297]]);
    expect(sheets[0]!.letters).toContain(withoutSpaces(lesson));
  }
  expect(me.faults).toEqual([]);
  expect(other.faults).toEqual([]);
  await me.end();
  await other.end();
}

describe('two units', SLOW, () => {
  it('live the whole life of an experiment on a desktop', () =>
    live({
      device: {},
      ours: 'Voimaa viikkoon',
      theirs: 'Nuorten aikuisten Oma juttu',
      problem: 'Aamulla ei ole mitään syytä lähteä kotoa.',
      lesson: 'Kello yhdeksän on liian aikaisin, kymmenen sopii.',
    }));

  it('live it on a phone', () =>
    live({
      device: PHONE,
      ours: 'Uimaan Suomessa',
      theirs: 'Puhutaan suomea',
      problem: 'Kursseilla opin sanoja, mutta en saa puhua kenellekään.',
      lesson: 'Altaalla puhuttiin enemmän kuin pöydän ääressä.',
    }));
});

describe('the wall', SLOW, () => {
  it('is walked by the arrow keys, and S leads on', async () => {
    daysLater = 0;
    const { page, faults, end } = await site.visit();
    await page.goto('/experiments');
    await page.locator('yp-experiment-card').first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.textContent?.trim() ?? '';
      });
    await page.locator('yp-experiment-card a').first().focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const right = await focused();
    expect(right).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await page.keyboard.press('s');
    await dialogOf(page).getByLabel('Mitä opimme').waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/experiments\/[0-9a-f-]{36}$/);
    expect(faults).toEqual([]);
    await end();
  });

  it('is narrowed down by theme, and keeps that in the address', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/experiments');
    const all = (await site.read<{ total: number }>('/experiments?limit=1')).total;
    await page.getByText(`${all} kokeilua`).waitFor();
    await page.getByLabel('Teema', { exact: true }).selectOption({ label: 'Hiljaiset asiakkaat mukaan' });
    await page.waitForURL(/theme=/);
    const id = new URL(page.url()).searchParams.get('theme')!;
    const { total } = await site.read<{ total: number }>(`/experiments?themeId=${id}&limit=1`);
    expect(total).toBeLessThan(all);
    await page.getByText(`${total} kokeilua`).waitFor();
    await page.reload();
    await page.getByText(`${total} kokeilua`).waitFor();
    expect(faults).toEqual([]);
    await end();
  });

  it('asks in a dialog when a card is dropped on another column', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/experiments');
    const planned = page.getByRole('region', { name: /^Suunniteltu/ });
    const card = planned.locator('li').first();
    await card.waitFor();
    const [from, to] = [
      (await card.boundingBox())!,
      (await page
        .getByRole('region', { name: /^Käynnissä/ })
        .locator('li')
        .first()
        .boundingBox())!,
    ];
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 30, { steps: 4 });
    await page.mouse.move(to.x + 60, to.y + 40, { steps: 8 });
    await page.mouse.up();
    await dialogOf(page).getByRole('heading', { name: 'Kokeilu alkaa' }).waitFor();
    await dialogOf(page).getByRole('button', { name: 'Peruuta' }).click();
    expect(faults).toEqual([]);
    await end();
  });
});

describe('a canvas', SLOW, () => {
  it('is written by two at once without anybody’s words being lost', async () => {
    const { items } = await site.read<{ items: Experiment[] }>('/experiments?state=planned');
    const experiment = items[0]!;
    const { page, faults, end } = await site.visit();
    await page.goto(`/experiments/${experiment.id}/edit`);
    await page.getByLabel('Uskomme, että').fill('uusi usko');
    await fetch(`${site.url}/api/v1/experiments/${experiment.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': `"${experiment.version}"` },
      body: JSON.stringify({ place: { fi: 'toinen paikka' } }),
    });
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await page.getByText('Omat muutoksesi ovat tallessa alla').waitFor();
    // The notice stands far above what was pressed.
    await expect
      .poll(() => page.locator('.notice').evaluate((notice) => notice.matches(':focus')))
      .toBe(true);
    expect(await page.getByLabel('Missä').inputValue()).toBe('toinen paikka');
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await toastOf(page, 'Kokeilu tallennettiin').waitFor();
    const after = await site.read<Experiment>(`/experiments/${experiment.id}`);
    expect([after.belief?.fi, after.place?.fi]).toEqual(['uusi usko', 'toinen paikka']);
    // The refused save is an answer of the server that the browser tells on its console.
    expect(faults.filter((fault) => !fault.includes('412'))).toEqual([]);
    await end();
  });

  it('keeps what is written in this browser until it is saved', async () => {
    const { page, end } = await site.visit();
    await page.goto('/experiments/new');
    await page.getByLabel('Ongelma asiakkaan silmin').fill('Kukaan ei vastaa puhelimeen.');
    await page.reload();
    await page.getByRole('button', { name: 'Jatka luonnosta' }).click();
    expect(await page.getByLabel('Ongelma asiakkaan silmin').inputValue()).toBe(
      'Kukaan ei vastaa puhelimeen.',
    );
    await end();
  });

  it('begins with an idea that the directory gives, on the very page of the form', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/experiments/new');
    const idea = page.locator('yp-experiment-ideas li').first();
    const problem = (await idea.locator('.problem').innerText()).trim();
    await idea.getByRole('link', { name: /^Aloita tästä/ }).click();
    await page.waitForURL(/[?]level=service/);
    await expect.poll(() => page.getByLabel('Ongelma asiakkaan silmin').inputValue()).toBe(problem);
    expect(await page.locator('yp-canvas-teams').getByRole('group').count()).toBe(2);
    expect(faults).toEqual([]);
    await end();
  });

  it('of a client group begins with the group, and keeps its gap as the reason', async () => {
    const { items } = await site.read<{ items: { id: string }[] }>(
      `/client-groups?q=${encodeURIComponent('Pitkäaikaistyöttömät')}`,
    );
    const { page, faults, end } = await site.visit();
    await page.goto(`/client-groups/${items[0]!.id}`);
    await page.getByRole('link', { name: 'Ehdota kokeilua' }).click();
    await page.locator('yp-canvas-fields yp-chip', { hasText: 'Pitkäaikaistyöttömät' }).waitFor();
    await page.getByLabel('Kokeilun nimi').fill('Aamukahvit asemalla');
    await page.getByRole('combobox', { name: 'Hae yksikköä' }).fill('Kaupunginkirjasto');
    await page.getByRole('option', { name: /Kaupunginkirjasto/ }).click();
    await page.getByLabel('Nimesi').fill('Maija Esimerkki');
    await page.getByRole('button', { name: 'Ehdota' }).click();
    await page.getByRole('heading', { name: 'Miksi tämä asiakasryhmä' }).waitFor();
    await page.getByText(/ryhmää palveli \d+ yksikköä/).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});
