import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { Theme } from '../../api/contract/theme.ts';
import { accessibilityViolations } from '../support/axe.ts';
import { builders } from '../support/builders.ts';
import { experimentBuilders, LESSON, PLAN, PERSON } from '../support/experiments.ts';
import { readPdf, withoutSpaces } from '../support/pdf.ts';
import { openSite, type Site } from '../support/site.ts';
import { says } from './map-visit.ts';

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;
const A4 = { width: 210, height: 297 };

let site: Site;
let make: ReturnType<typeof experimentBuilders>;
let directory: ReturnType<typeof builders>;
let counter = 0;

beforeAll(async () => {
  site = await openSite({ sample: false });
  make = experimentBuilders({ request });
  directory = builders({ request });
});
afterAll(() => site.close());

async function request(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: {},
    // Each test knows what it asked for.
    body: (text === '' ? undefined : JSON.parse(text)) as never,
  };
}

const nextName = (what: string) => `${what} ${(counter += 1)}`;
/** A day so many days from today, as an ISO date. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

async function theme(more: object = {}): Promise<Theme> {
  const { body } = await request('POST', '/themes', { name: { fi: nextName('Teema') }, ...more });
  return body;
}

interface Told {
  readonly lesson: string;
  readonly to?: string;
  readonly solved?: string;
  readonly body?: object;
}

/** An experiment that has been led to its end, with this to tell. */
async function told({ lesson, to = 'adopted', solved = 'yes', body = {} }: Told): Promise<Experiment> {
  const running = await make.running(day(5), { measure: PLAN.measure, numberTarget: 50, ...body }, day(-30));
  const fields = { ...LESSON, lesson: { fi: lesson }, solved, numberAfter: 58 };
  return make.moved(await make.moved(running, 'lesson', fields), to);
}

const lessons = (page: Page) => page.locator('yp-lesson blockquote');
const found = (page: Page) => page.locator('yp-lessons-page .state [role=status]');
const dialog = (page: Page) => page.locator('yp-theme-dialog');
const toast = (page: Page, text: string | RegExp) => says(page.locator('yp-toasts .toast'), text);
const named = (name: string) => ({ name, exact: true });
const row = (page: Page, name: string) => page.locator('yp-themes-page li').filter({ hasText: name });
const inPage = (page: Page, query: string) => page.waitForURL((url) => url.search === query);

/** Tab until something has the focus; so many at the most. */
async function tabTo(page: Page, name: string, most = 40): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  for (let presses = 0; presses < most; presses += 1) {
    if ((await focused()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing called ${name} is reached by Tab`);
}

describe('the lessons', () => {
  it('are explained before there are any', async () => {
    const { page, faults, end } = await site.visit();
    await page.goto('/lessons');
    await page.getByText('Oppeja ei ole vielä').waitFor();
    await says(found(page), '0 oppia');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await end();
  });

  it('are found by a word in another form, while one types, and tell what came of it', async () => {
    const wanted = await told({ lesson: 'Herätyskellon soittaminen ei auttanut ketään.' });
    await told({ lesson: 'Portaikko oli liian jyrkkä.' });
    const { page, faults, end } = await site.visit();
    await page.goto('/lessons');
    await lessons(page).nth(1).waitFor();
    await page.getByRole('searchbox', named('Etsi opeista ja ongelmista')).pressSequentially('herätyskelloa');
    await says(found(page), '1 oppi haulla ”herätyskelloa”');
    await inPage(page, `?q=${encodeURIComponent('herätyskelloa')}`);
    expect(await lessons(page).allTextContents()).toEqual(['Herätyskellon soittaminen ei auttanut ketään.']);
    const card = page.locator('yp-lesson');
    await says(card, 'Ennen 34 %, jälkeen 58 %');
    await says(card, 'Tavoite 50 % täyttyi');
    await says(card, 'Otettu käyttöön');
    await says(card, wanted.teams[1]!.team.name.fi!);
    expect(await card.getByRole('heading', { level: 2 }).getByRole('link').getAttribute('href')).toBe(
      `/experiments/${wanted.id}`,
    );
    expect(faults).toEqual([]);
    await end();
  });

  it('are narrowed down by theme, client group and outcome; the address keeps it, and Back takes it away', async () => {
    const { id: themeId, name } = await theme();
    const group = nextName('Ryhmä');
    const clientGroupId = await directory.clientGroup({ name: { fi: group } });
    const body = { themeId, clientGroupIds: [clientGroupId] };
    await told({ lesson: 'Tämä onnistui vain puoliksi.', solved: 'partly', body });
    await told({ lesson: 'Tämä ei auttanut.', to: 'stopped', solved: 'no', body });
    await told({ lesson: 'Tästä ei ole kyse.' });
    const { page, end } = await site.visit();
    await page.goto('/lessons');
    await lessons(page).nth(2).waitFor();
    await page.getByLabel('Teema', { exact: true }).selectOption({ label: name.fi! });
    await says(found(page), '2 oppia');
    await page.getByLabel('Asiakasryhmä', { exact: true }).selectOption({ label: group });
    await inPage(page, `?themeId=${themeId}&clientGroupId=${clientGroupId}`);
    await page.getByRole('button', named('Ei ratkennut')).click();
    await says(found(page), '1 oppi');
    expect(await lessons(page).allTextContents()).toEqual(['Tämä ei auttanut.']);
    await says(page.locator('yp-lesson .mark'), 'Lopetettu, oppi talteen');

    await page.reload();
    await says(found(page), '1 oppi');
    expect(await page.getByRole('button', named('Ei ratkennut')).getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Teema', { exact: true }).inputValue()).toBe(themeId);

    await page.goBack();
    await says(found(page), '2 oppia');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('clientGroupId'));
    expect(await page.getByLabel('Asiakasryhmä', { exact: true }).inputValue()).toBe('');
    await page.getByRole('searchbox').fill('sanaajotaeiole');
    await page.getByText('Näillä rajauksilla ei löytynyt oppeja').waitFor();
    await page.getByRole('button', named('Poista rajaukset')).last().click();
    await inPage(page, '');
    await lessons(page).nth(2).waitFor();
    await end();
  });

  it('of one unit are shown when the address says so, until that is taken away', async () => {
    const { teams } = await told({ lesson: 'Vain tämä yksikkö tietää.' });
    const { id, name } = teams[0]!.team;
    const { page, end } = await site.visit();
    await page.goto(`/lessons?teamId=${id}`);
    await says(found(page), '1 oppi');
    await page.getByRole('button', named(`Poista: Yksikkö: ${name.fi!}`)).click();
    await inPage(page, '');
    await end();
  });

  it('come twenty at a time', async () => {
    const { id: themeId } = await theme();
    for (let made = 0; made < 22; made += 1) {
      const idea = await make.propose({ themeId });
      await make.moved(idea, 'stopped', { lesson: { fi: `Oppi ${made}` } });
    }
    const { page, end } = await site.visit();
    await page.goto(`/lessons?themeId=${themeId}`);
    await says(found(page), '22 oppia');
    expect(await lessons(page).count()).toBe(20);
    await page.getByRole('button', named('Näytä 2 lisää')).click();
    await expect.poll(() => lessons(page).count()).toBe(22);
    await end();
  });

  it.each(LOOKS)('are accessible and fit in %j', async (look) => {
    await told({ lesson: 'Kolmas kerta toden sanoo.', to: 'adapted' });
    const { page, faults, end } = await site.visit(look);
    await page.goto('/lessons');
    await lessons(page).first().waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await end();
  });
});

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('a theme', () => {
  it('is made, changed, deleted and brought back by the keyboard alone', async () => {
    await theme();
    const { page, faults, end } = await site.visit();
    await page.goto('/themes');
    await tabTo(page, 'Uusi teema');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', named('Uusi teema')).waitFor();
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Kirjoita nimi.').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    const name = nextName('Sata tekoa');
    await page.keyboard.type(name);
    await dialog(page).getByLabel('Tavoite').focus();
    await page.keyboard.type('sata');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Kirjoita kokonaisluku').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await toast(page, `Teema luotiin: ${name}`);
    await says(row(page, name), '0 / 100 tekoa');

    await tabTo(page, `Muokkaa teemaa: ${name}`);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', named('Muokkaa teemaa')).waitFor();
    await dialog(page).getByLabel('Mistä teemassa on kyse').focus();
    await page.keyboard.type('Pieniä tekoja.');
    await dialog(page).getByLabel('Alkaa').fill('2026-12-31');
    await dialog(page).getByLabel('Päättyy').fill('2026-01-01');
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Kausi päättyy ennen kuin alkaa.').waitFor();
    await dialog(page).getByLabel('Päättyy').fill('2027-12-31');
    await page.keyboard.press('Enter');
    await toast(page, `Teema tallennettiin: ${name}`);
    await says(row(page, name), 'Pieniä tekoja.');
    await says(row(page, name), '31.12.2026–31.12.2027');

    await tabTo(page, `Poista teema: ${name}`);
    await page.keyboard.press('Enter');
    await toast(page, `Teema poistettiin: ${name}`);
    await row(page, name).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName), 'not lost').not.toBe('BODY');
    await page.locator('yp-toasts').getByRole('button', named('Kumoa')).focus();
    await page.keyboard.press('Enter');
    await toast(page, `Palautettiin: ${name}`);
    await row(page, name).waitFor();
    expect(faults.filter((fault) => !fault.includes('status of 4'))).toEqual([]);
    await end();
  });

  it('does not take the name of another one', async () => {
    const { name } = await theme();
    const { page, end } = await site.visit();
    await page.goto('/themes');
    await page.getByRole('button', named('Uusi teema')).click();
    await dialog(page).getByLabel('Nimi', { exact: true }).fill(name.fi!.toUpperCase());
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Toisella teemalla on jo tämä nimi.').waitFor();
    await end();
  });

  it('that somebody else has changed meanwhile is not written over unasked', async () => {
    const { id, version, name } = await theme();
    const { page, end } = await site.visit();
    await page.goto('/themes');
    await row(page, name.fi!)
      .getByRole('button', named(`Muokkaa teemaa: ${name.fi!}`))
      .click();
    await request('PATCH', `/themes/${id}`, { goal: 7 }, { 'if-match': `"${version}"` });
    const mine = nextName('Oma nimi');
    await dialog(page).getByLabel('Nimi', { exact: true }).fill(mine);
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Joku muu ehti muuttaa teemaa.').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await site.read<Theme>(`/themes/${id}`)).toMatchObject({ name, goal: 7 });
    await dialog(page).getByRole('button', named('Näytä uudet tiedot')).click();
    expect(await dialog(page).getByLabel('Tavoite').inputValue()).toBe('7');
    await dialog(page).getByLabel('Nimi', { exact: true }).fill(mine);
    await page.keyboard.press('Enter');
    await toast(page, `Teema tallennettiin: ${mine}`);
    expect(await site.read<Theme>(`/themes/${id}`)).toMatchObject({ name: { fi: mine }, goal: 7 });
    await end();
  });

  it('counts what has started towards its goal, and stays while experiments belong to it', async () => {
    const { id: themeId, name } = await theme({ startsOn: day(-60), endsOn: day(60), goal: 4 });
    const { page, end } = await site.visit();
    await page.goto('/themes');
    await says(row(page, name.fi!), '0 / 4 tekoa');
    await make.running(day(20), { themeId }, day(-3));
    await says(row(page, name.fi!), '1 / 4 tekoa');
    await says(row(page, name.fi!), '1 käynnissä');
    await says(row(page, name.fi!), '60 päivää jäljellä');
    await row(page, name.fi!)
      .getByRole('button', named(`Poista teema: ${name.fi!}`))
      .click();
    await toast(page, 'Teemaa ei voi poistaa: siihen kuuluu 1 kokeilu.');
    await row(page, name.fi!).waitFor();
    await end();
  });

  it('is reported with its figures, its lessons, what runs, what was stopped and what waits, on A4 too', async () => {
    const { id: themeId, name } = await theme({
      description: { fi: 'Asiakas on tekijä.' },
      startsOn: day(-60),
      endsOn: day(60),
      goal: 10,
    });
    const body = { themeId };
    await told({ lesson: 'Kymmeneltä tultiin mielellään.', body });
    await told({ lesson: 'Ruokajono on väärä paikka.', to: 'stopped', solved: 'no', body });
    const running = await make.running(day(9), body, day(-3));
    const idea = await make.propose({ ...body, problem: { fi: 'Kukaan ei kysy.' } });
    const { page, faults, end } = await site.visit();
    await page.goto(`/themes/${themeId}`);
    await page.getByRole('heading', { level: 1, name: name.fi! }).waitFor();
    await says(page.locator('yp-theme-page .intro'), '3 / 10 tekoa');
    await says(page.locator('yp-theme-page .intro'), 'Asiakas on tekijä.');
    const part = (heading: string) => page.getByRole('region', { name: new RegExp(heading) });
    await says(part('Käynnissä nyt'), running.name.fi!);
    await says(part('Käynnissä nyt'), '9 päivän päästä');
    await says(part('Mitä opittiin'), 'Kymmeneltä tultiin mielellään.');
    await says(part('Mitä lopetettiin ja miksi'), 'Ruokajono on väärä paikka.');
    await says(part('Vielä aloittamatta'), idea.name.fi!);
    const figures = page.locator('yp-experiment-figures');
    const started = figures.getByRole('button', { name: /^3 aloitettu Kokeilut, jotka/ });
    await started.focus();
    await says(figures.locator('.line'), 'Kokeilut, jotka on oikeasti aloitettu');
    await figures.getByRole('button', { name: /^2 \/ 2 päätetty ajoissa/ }).waitFor();
    await figures.getByRole('button', { name: /^6 yksikköä mukana/ }).waitFor();

    const [first, ...others] = readPdf(await page.pdf({ format: 'A4', printBackground: true }));
    expect(Math.round(first!.width)).toBe(A4.width);
    const letters = [first!, ...others].map((sheet) => sheet.letters).join('');
    for (const text of [name.fi!, 'Kymmeneltä tultiin mielellään.', 'Ruokajono on väärä paikka.']) {
      expect(letters).toContain(withoutSpaces(text));
    }
    expect(letters, 'no buttons on paper').not.toContain('Tulosta');
    expect(faults).toEqual([]);
    await end();
  });

  it.each(LOOKS)('is accessible in the list and as a report in %j', async (look) => {
    const { id: themeId } = await theme({ goal: 3, startsOn: day(-9), endsOn: day(9) });
    await told({ lesson: 'Pieni askel riittää.', to: 'continued', body: { themeId } });
    await make.running(day(1), { themeId, proposedBy: PERSON }, day(-3));
    const { page, faults, end } = await site.visit(look);
    for (const path of ['/themes', `/themes/${themeId}`]) {
      await page.goto(path);
      await page.locator('yp-theme-progress').first().waitFor();
      if (path !== '/themes') await page.locator('yp-lesson').waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
    await end();
  });

  it('that is not there is said to be missing', async () => {
    const { page, end } = await site.visit();
    await page.goto('/themes/019a0b1c-0000-7000-8000-000000000000');
    await page.getByText('Tätä ei löydy.').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await end();
  });
});
