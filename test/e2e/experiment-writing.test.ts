import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { TestApp } from '../support/app.ts';
import { experimentBuilders, OTHER_PERSON, PERSON, PLAN } from '../support/experiments.ts';
import { openSite, type Site, type Visit } from '../support/site.ts';

let site: Site;
let make: ReturnType<typeof experimentBuilders>;
beforeAll(async () => {
  site = await openSite();
  make = experimentBuilders({ request });
});
afterAll(() => site.close());

const request: TestApp['request'] = async (method, path, body, headers = {}) => {
  const response = await fetch(`${site.url}/api/v1${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: type.includes('json') ? JSON.parse(text) : text,
  };
};

/** As somebody else changes it meanwhile, in another browser. */
async function theyChange({ id }: Experiment, body: object): Promise<Experiment> {
  const { version } = await make.read({ id });
  const answer = await request('PATCH', `/experiments/${id}`, body, { 'if-match': `"${version}"` });
  expect(answer.status).toBe(200);
  return answer.body as Experiment;
}

/** An idea with all that a plan needs but one field. */
async function proposeAllBut(field: keyof typeof PLAN): Promise<Experiment> {
  const [teams, groups] = await Promise.all([
    site.read<{ items: { id: string }[] }>('/teams?limit=2'),
    site.read<{ items: { id: string }[] }>('/client-groups?limit=1'),
  ]);
  return make.propose({
    ...PLAN,
    [field]: null,
    teams: teams.items.map(({ id }) => ({ teamId: id, people: [{ name: PERSON }] })),
    clientGroupIds: groups.items.map(({ id }) => id),
    decisionOn: '2030-12-01',
  });
}

async function visiting(test: (page: Page, visit: Visit) => Promise<void>): Promise<void> {
  const visit = await site.visit();
  await test(visit.page, visit);
  await visit.end();
}

const isFocused = (element: HTMLElement | SVGElement) => element.matches(':focus');
const dialogOf = (page: Page) => page.locator('yp-dialog[open]');
const toastOf = (page: Page, text: string) => page.locator('yp-toasts .toast').filter({ hasText: text });

async function openForm(page: Page, { id }: Experiment): Promise<void> {
  await page.goto(`/experiments/${id}/edit`);
  await page.getByLabel('Uskomme, että').waitFor();
}

describe('the form of an experiment', () => {
  it('writes in the language in which it was begun, whatever is chosen meanwhile', () =>
    visiting(async (page) => {
      const experiment = await make.propose({ problem: { fi: 'Suomeksi.', sv: 'På svenska.' } });
      await openForm(page, experiment);
      await page.getByLabel('Uskomme, että').fill('yhteinen aamu auttaa');
      await page.getByRole('button', { name: 'Kieli' }).click();
      await page.getByRole('menuitemradio', { name: 'Svenska' }).click();
      await page.getByRole('button', { name: 'Spara' }).click();
      await toastOf(page, 'sparades').waitFor();
      expect(await make.read(experiment)).toMatchObject({
        problem: { fi: 'Suomeksi.', sv: 'På svenska.' },
        belief: { fi: 'yhteinen aamu auttaa' },
      });
    }));

  it('leaves a Finnish text as it is when somebody writes it in Swedish', () =>
    visiting(async (page) => {
      const experiment = await make.propose({ problem: { fi: 'Suomeksi.' } });
      await page.goto(`/experiments/${experiment.id}/edit?lang=sv`);
      await page.getByRole('group', { name: 'Alla texter finns inte på svenska.' }).waitFor();
      await page.getByLabel('Problemet så som kunden möter det').fill('På svenska.');
      await page.getByRole('button', { name: 'Spara' }).click();
      await toastOf(page, 'sparades').waitFor();
      expect((await make.read(experiment)).problem).toEqual({ fi: 'Suomeksi.', sv: 'På svenska.' });
    }));

  it('goes on with a kept draft on what others have made of it since', () =>
    visiting(async (page) => {
      const experiment = await make.propose();
      await openForm(page, experiment);
      await page.getByLabel('Uskomme, että').fill('yhteinen aamu auttaa');
      await theyChange(experiment, { place: { fi: 'halli' } });
      await page.reload();
      const notice = page.locator('.notice', { hasText: 'luonnos' });
      await notice.waitFor();
      // What is written before the draft is taken up does not write over it.
      await page.getByLabel('Ongelma asiakkaan silmin').fill('Kukaan ei tule.');
      await page.reload();
      await notice.getByRole('button', { name: 'Jatka luonnosta' }).click();
      await page.getByRole('button', { name: 'Tallenna' }).click();
      await toastOf(page, 'tallennettiin').waitFor();
      expect(await make.read(experiment)).toMatchObject({
        place: { fi: 'halli' },
        belief: { fi: 'yhteinen aamu auttaa' },
        problem: null,
      });
    }));

  it('makes one experiment of what is sent twice because the answer was lost', () =>
    visiting(async (page) => {
      const { teams } = await make.propose();
      await page.goto(`/experiments/new?team=${teams[0]!.team.id}`);
      await page.getByLabel('Kokeilun nimi').fill('Lähetetty kahdesti');
      await page.locator('#who').fill(PERSON);
      let lost = 0;
      await page.route('**/api/v1/experiments', async (route) => {
        if (route.request().method() !== 'POST' || lost > 0) return route.continue();
        lost += 1;
        await route.fetch();
        return route.abort();
      });
      const propose = page.getByRole('button', { name: 'Ehdota', exact: true });
      await propose.click();
      await page.getByText('Ei tallentunut.').waitFor();
      await propose.click();
      await page.waitForURL(/\/experiments\/[0-9a-f-]{36}$/);
      const { items } = await site.read<{ items: Experiment[] }>('/experiments?limit=200');
      expect([lost, items.filter(({ name }) => name.fi === 'Lähetetty kahdesti').length]).toEqual([1, 1]);
    }));
});

describe('a move', () => {
  it('takes back that it began without asking for what comes later', () =>
    visiting(async (page) => {
      const running = await make.running('2030-12-01');
      await page.goto(`/experiments/${running.id}`);
      await page.getByRole('button', { name: 'Ei vielä alkanut' }).click();
      const dialog = dialogOf(page);
      await dialog.getByLabel('Nimesi').fill(PERSON);
      await dialog.getByRole('button', { name: 'Takaisin suunnitelmaksi' }).click();
      await toastOf(page, 'Kokeilu on suunniteltu').waitFor();
      expect(await make.read(running)).toMatchObject({ state: 'planned', startedOn: null });
    }));

  it('keeps showing what was written when somebody else has filled it in meanwhile', () =>
    visiting(async (page) => {
      const asked = await make.moved(await proposeAllBut('belief'), 'asked');
      await make.answer(asked, { answer: 'yes', people: [{ name: OTHER_PERSON }] });
      await page.goto(`/experiments/${asked.id}`);
      await page.getByRole('button', { name: 'Suunnittele' }).click();
      const belief = dialogOf(page).getByLabel('Uskomme, että');
      await belief.fill('minun uskoni');
      await dialogOf(page).getByLabel('Nimesi').fill(PERSON);
      await theyChange(asked, { belief: { fi: 'heidän uskonsa' } });
      const plan = dialogOf(page).getByRole('button', { name: 'Suunnittele' });
      await plan.click();
      await dialogOf(page).getByText('Joku muu muutti').waitFor();
      expect(await belief.inputValue()).toBe('minun uskoni');
      await plan.click();
      await toastOf(page, 'Kokeilu on suunniteltu').waitFor();
      expect((await make.read(asked)).belief).toEqual({ fi: 'minun uskoni' });
    }));

  it('asks for another partner when the only one has said no', () =>
    visiting(async (page) => {
      const asked = await make.moved(await make.propose(), 'asked');
      await make.answer(asked, { answer: 'no', reason: 'Emme ehdi.' });
      await page.goto(`/experiments/${asked.id}`);
      await page.getByText(/ei lähde mukaan\. Valitse toinen kumppani/).waitFor();
      await page.getByRole('button', { name: 'Kysy kumppanilta' }).click();
      await dialogOf(page).getByLabel('Nimesi').fill(PERSON);
      await dialogOf(page).getByRole('button', { name: 'Kysy kumppanilta' }).click();
      await dialogOf(page).getByText('Lisää yksikkö, joka ei ole kieltäytynyt.').waitFor();
    }));

  it('is not thrown away by text that is selected past the edge of its dialog', () =>
    visiting(async (page) => {
      const running = await make.running('2030-12-01');
      await page.goto(`/experiments/${running.id}`);
      await page.getByRole('button', { name: 'Kirjaa tulos' }).click();
      const outcome = dialogOf(page).getByLabel('Mitä tapahtui');
      await outcome.fill('Yksitoista aloitti.');
      const { x, y } = (await outcome.boundingBox())!;
      await page.mouse.move(x + 60, y + 20);
      await page.mouse.down();
      await page.mouse.move(x - 200, y + 20, { steps: 4 });
      await page.mouse.up();
      expect(await outcome.inputValue()).toBe('Yksitoista aloitti.');
    }));

  it('says in the language of the reader what a running experiment cannot be without', () =>
    visiting(async (page) => {
      const running = await make.running('2030-12-01');
      await openForm(page, running);
      await page.getByLabel('Uskomme, että').fill('');
      await page.getByRole('button', { name: 'Tallenna' }).click();
      await page.getByText('Jotta kokeilu voi olla tässä vaiheessa, tarvitaan:').waitFor();
      // It is said at the field, too, and leads there.
      await page.getByRole('button', { name: 'Uskomme, että: Täytä kohta' }).click();
      await expect.poll(() => page.getByLabel('Uskomme, että').evaluate(isFocused)).toBe(true);
      expect(await page.getByLabel('Uskomme, että').getAttribute('aria-invalid')).toBe('true');
    }));

  it('is there again after Escape, and gone with the page when one goes back', () =>
    visiting(async (page) => {
      const running = await make.running('2030-12-01');
      await page.goto('/experiments');
      await page.locator('h1').waitFor();
      await page.locator(`yp-experiment-card[data-id="${running.id}"]`).getByRole('link').first().click();
      await page.getByRole('heading', { level: 1, name: running.name.fi! }).waitFor();
      const open = page.getByRole('button', { name: 'Kirjaa tulos' });
      await open.click();
      await dialogOf(page).getByLabel('Mitä tapahtui').fill('Yksitoista aloitti.');
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'detached' });
      await open.click();
      await expect
        .poll(() => dialogOf(page).getByLabel('Mitä tapahtui').inputValue())
        .toBe('Yksitoista aloitti.');
      await page.goBack();
      await page.waitForURL('**/experiments');
      await dialogOf(page).waitFor({ state: 'detached' });
    }));
});

describe('what was done', () => {
  it('can be taken back, also the end of an idea that was never tried', () =>
    visiting(async (page) => {
      const stopped = await make.moved(await make.propose(), 'stopped', { lesson: { fi: 'Ei nyt.' } });
      await page.goto(`/experiments/${stopped.id}`);
      await page.getByRole('button', { name: 'Avaa päätös uudelleen' }).click();
      await dialogOf(page).getByLabel('Nimesi').fill(PERSON);
      await dialogOf(page).getByRole('button', { name: 'Avaa päätös uudelleen' }).click();
      await toastOf(page, 'Päätös avattiin uudelleen').waitFor();
      // The button that did it is gone: what comes next has the focus.
      await page.getByText('Kysy kumppanilta, lähteekö se mukaan.').waitFor();
      await expect
        .poll(() => page.locator('yp-experiment-next').evaluate((one) => one.matches(':focus-within')))
        .toBe(true);
      expect(await make.read(stopped)).toMatchObject({ state: 'idea', decision: null });
    }));

  it('is taken back by the keyboard from wherever one is, or on the page of what was deleted', () =>
    visiting(async (page) => {
      const idea = await make.propose();
      const remove = async () => {
        await page.goto(`/experiments/${idea.id}`);
        await page.getByRole('button', { name: 'Poista', exact: true }).click();
        await page.waitForURL('**/experiments');
        await toastOf(page, 'poistettiin').waitFor();
      };
      await remove();
      await page.keyboard.press('Control+z');
      await toastOf(page, 'palautettiin').waitFor();
      await remove();
      await page.goto(`/experiments/${idea.id}`);
      await page.getByRole('heading', { level: 1, name: 'Poistettu kokeilu' }).waitFor();
      await page.getByRole('button', { name: 'Palauta kokeilu' }).click();
      await page.getByRole('heading', { level: 1, name: idea.name.fi! }).waitFor();
    }));

  it('leads to an experiment that takes it up, with what was learned in sight', () =>
    visiting(async (page) => {
      const stopped = await make.moved(await make.propose(), 'stopped', {
        lesson: { fi: 'Aamu on liian aikaisin.' },
      });
      await page.goto(`/experiments/${stopped.id}`);
      await page.getByRole('link', { name: 'Aloita jatkokokeilu' }).click();
      await page.getByRole('heading', { level: 1, name: 'Jatkokokeilu' }).waitFor();
      expect(await page.title()).toMatch(/^Jatkokokeilu/);
      await page.getByText('Aamu on liian aikaisin.').waitFor();
      expect(await page.getByLabel('Kokeilun nimi').inputValue()).toBe(`${stopped.name.fi}, jatko`);
    }));
});

describe('an answer', () => {
  it('is given once more when somebody has changed something else', () =>
    visiting(async (page) => {
      const asked = await make.moved(await make.propose(), 'asked');
      const unit = asked.teams[1]!.team;
      await page.goto(`/experiments/${asked.id}`);
      await page.getByRole('button', { name: /^Ei$/ }).click();
      await dialogOf(page).getByLabel('Miksi ei').fill('Emme ehdi.');
      await dialogOf(page).getByLabel('Nimesi').fill(PERSON);
      await theyChange(asked, { place: { fi: 'halli' } });
      const send = dialogOf(page).getByRole('button', { name: 'Ei lähde mukaan' });
      await send.click();
      await dialogOf(page).getByText('Joku muu muutti').waitFor();
      await send.click();
      await toastOf(page, 'Vastaus tallennettiin').waitFor();
      const { teams } = await make.read(asked);
      expect(teams.find(({ team }) => team.id === unit.id)?.invitation?.answer).toBe('no');
    }));
});

describe('the wall', () => {
  it('stays with the card that was moved', () =>
    visiting(async (page) => {
      const planned = await make.planned('2030-12-01');
      await page.goto('/experiments');
      const card = page.locator(`yp-experiment-card[data-id="${planned.id}"]`);
      await card.getByRole('link').first().focus();
      await page.keyboard.press('s');
      await dialogOf(page).getByLabel('Nimesi').fill(PERSON);
      await dialogOf(page).getByRole('button', { name: 'Aloita kokeilu' }).click();
      await toastOf(page, 'Kokeilu alkoi').waitFor();
      const column = page.getByRole('region', { name: /^Käynnissä/ });
      await column.locator(`yp-experiment-card[data-id="${planned.id}"]`).waitFor();
      await expect.poll(() => card.evaluate((one) => one.matches(':focus-within'))).toBe(true);
    }));
});

describe('the calendar of a unit', () => {
  it('is an address that keeps up with the decisions, to be copied', () =>
    visiting(async (page, { faults }) => {
      const running = await make.running('2030-12-01');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/experiments/${running.id}`);
      await page.getByRole('button', { name: /Kalenteriin/ }).click();
      const partner = running.teams[1]!.team;
      await page.getByRole('menuitem', { name: `Kopioi tilausosoite: ${partner.name.fi}` }).click();
      await toastOf(page, 'Osoite kopioitiin').waitFor();
      const address = await page.evaluate(() => navigator.clipboard.readText());
      const calendar = await (await fetch(address)).text();
      expect(calendar).toContain('BEGIN:VCALENDAR');
      expect(calendar).toContain('20301201');
      expect(faults).toEqual([]);
    }));
});
