import ICAL from 'ical.js';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_PREFIX } from '../../api/contract/endpoints.ts';
import type { Experiment } from '../../api/contract/experiment.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { parseDelimited } from '../support/delimited.ts';
import { experimentBuilders, LESSON, PERSON, PLAN } from '../support/experiments.ts';

const NOW = new Date('2026-11-02T09:00:00Z');
const ADDRESS = 'maija@kaupunki.example';
let test: TestApp;
let make: ReturnType<typeof experimentBuilders>;

beforeAll(async () => {
  test = await createTestApp(undefined, () => NOW);
  make = experimentBuilders(test);
});
afterAll(() => test.close());

async function download(path: string) {
  const answer = await test.app.inject({ url: API_PREFIX + path });
  return { status: answer.statusCode, headers: answer.headers, text: answer.body, bytes: answer.rawPayload };
}

async function patch(experiment: Experiment, body: object): Promise<Experiment> {
  const headers = { 'if-match': `"${experiment.version}"` };
  const answer = await test.request('PATCH', `/experiments/${experiment.id}`, body, headers);
  expect(answer.status).toBe(200);
  return answer.body as Experiment;
}

describe('experiments as a file', () => {
  let theme: string;
  let decided: Experiment;
  const filter = () => `themeId=${theme}`;

  beforeAll(async () => {
    const { team, clientGroup } = builders(test);
    const answer = await test.request('POST', '/themes', { name: { fi: 'Osallisuus', sv: 'Delaktighet' } });
    theme = (answer.body as { id: string }).id;
    const [sport, work, youth] = [
      await team({ name: { fi: 'Liikunta', sv: 'Idrott' } }),
      await team({ name: { fi: 'Työllisyys' } }),
      await team({ name: { fi: 'Nuoriso' } }),
    ];
    const people = [{ name: PERSON, email: ADDRESS }];
    const running = await make.running('2026-12-01', {
      name: { fi: 'Kunnossa "töihin"; yhdessä' },
      themeId: theme,
      clientCount: 3,
      clientGroupIds: [await clientGroup(), await clientGroup()],
      teams: [{ teamId: sport, people }, { teamId: work }],
      measure: PLAN.measure,
      numberTarget: 50.5,
      place: { fi: 'uimahalli,\nala-aula' },
      startsOn: '2026-11-02',
      endsOn: '2026-11-30',
    });
    const lesson = await make.moved(running, 'lesson', LESSON);
    decided = await make.moved(lesson, 'adopted', { numberAfter: 58 });
    await make.propose({
      name: { fi: '=HYPERLINK("https://example.org")' },
      themeId: theme,
      teams: [{ teamId: youth }, { teamId: sport }],
    });
  });

  it('has every column in the CSV, in Finnish unless another language is asked for', async () => {
    const { status, headers, text } = await download(`/experiments/export?format=csv&${filter()}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="kokeilut-2026-11-02.csv"');
    expect(text.startsWith('\uFEFFKokeilu;Tila;Teema;')).toBe(true);
    const [idea, adopted, ...rest] = parseDelimited(text.slice(1), ';');
    expect(rest).toEqual([]);
    expect(adopted).toMatchObject({
      Kokeilu: 'Kunnossa "töihin"; yhdessä',
      Tila: 'Otettu käyttöön',
      Teema: 'Osallisuus',
      'Ongelma asiakkaan silmin': 'Kotiin jäänyt työnhakija ei jaksa tulla tapaamiseen.',
      'Ketä koskee': decided.clientGroups.map(({ name }) => name.fi).join('; '),
      'Kuinka montaa asiakasta noin': '<5',
      'Yksiköt ja tekijät': 'Liikunta: Maija Esimerkki; Työllisyys: Ville Malli',
      'Mitä mitataan': 'tulee sovittuun tapaamiseen',
      Mittayksikkö: 'prosenttia',
      'Luku ennen': '34',
      Tavoite: '50,5',
      'Luku nyt': '58',
      'Uskomme, että': 'yhteinen aamu tuo paikalle',
      Kokeilemme: 'kaksi aamua viikossa',
      Missä: 'uimahalli,\nala-aula',
      Alkaa: '2026-11-02',
      Päättyy: '2026-11-30',
      Päätöspäivä: '2026-12-01',
      'Mitä tapahtui': LESSON.outcome.fi,
      'Mitä opimme': LESSON.lesson.fi,
      'Ratkesiko ongelma': 'Ratkesi',
      Päätös: 'Otetaan käyttöön',
      Päätetty: '2026-11-02',
    });
    expect(idea).toMatchObject({
      // A quote before it keeps the spreadsheet from running it.
      Kokeilu: '\'=HYPERLINK("https://example.org")',
      'Yksiköt ja tekijät': 'Nuoriso; Liikunta (ei vielä vastannut)',
      Tavoite: '',
    });
  });

  it.each([
    ['sv', 'forsok', ';', 'Försök', 'Läge', 'Tagits i bruk', 'Tema', 'Delaktighet', 'Mål', '50,5'],
    ['en', 'experiments', ',', 'Experiment', 'State', 'Adopted', 'Theme', 'Osallisuus', 'Target', '50.5'],
  ] as const)('speaks %s when it is asked for', async (language, file, separator, first, ...cells) => {
    const { headers, text } = await download(
      `/experiments/export?format=csv&language=${language}&${filter()}`,
    );
    expect(headers['content-disposition']).toContain(`"${file}-2026-11-02.csv"`);
    const adopted = parseDelimited(text.slice(1), separator)[1]!;
    expect(Object.keys(adopted)[0]).toBe(first);
    const [state, word, themeHead, themeName, target, number] = cells;
    expect([adopted[state!], adopted[themeHead!], adopted[target!]]).toEqual([word, themeName, number]);
  });

  it('is a workbook with real numbers, no formula, and a sheet that says what it is', async () => {
    const { headers, bytes } = await download(`/experiments/export?format=xlsx&${filter()}`);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toContain('"kokeilut-2026-11-02.xlsx"');
    const [sheet, note] = await readWorkbook(bytes);
    const [heads, idea, adopted] = sheet!.data;
    const cell = (row: typeof idea, head: string) => row![heads!.indexOf(head)];
    expect(sheet!.data).toHaveLength(3);
    expect(cell(idea, 'Kokeilu')).toBe('=HYPERLINK("https://example.org")');
    expect([cell(adopted, 'Tavoite'), cell(adopted, 'Luku nyt')]).toEqual([50.5, 58]);
    expect(cell(adopted, 'Kuinka montaa asiakasta noin')).toBe('<5');
    expect(note!.data[0]).toEqual(['Yhdyspinnan kokeilut 2026-11-02, rivejä 2.']);
  });

  it('is, as JSON, what the list has', async () => {
    const { headers, text } = await download(`/experiments/export?format=json&${filter()}`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const { body } = await test.request('GET', `/experiments?${filter()}`);
    expect(JSON.parse(text)).toEqual(body);
  });

  it.each(['csv', 'xlsx', 'json'])('has nobody’s address in the %s', async (format) => {
    const { text, bytes } = await download(`/experiments/export?format=${format}&${filter()}`);
    const sheets = format === 'xlsx' ? JSON.stringify(await readWorkbook(bytes)) : text;
    expect(sheets).toContain(PERSON);
    expect(sheets).not.toContain('@');
  });

  it('holds all pages, and what the filters let through alone', async () => {
    const teams = decided.teams.map(({ team }) => ({ teamId: team.id }));
    const AMOUNT = 203;
    for (let number = 0; number < AMOUNT; number += 1) {
      await make.propose({ name: { fi: `Sivut ${number}` }, proposedBy: 'Sivu Laskija', teams });
    }
    const { text } = await download('/experiments/export?format=csv&person=Sivu%20Laskija');
    const names = parseDelimited(text.slice(1), ';').map((row) => row['Kokeilu']);
    expect(names).toHaveLength(AMOUNT);
    expect(new Set(names).size).toBe(AMOUNT);
    expect((await download('/experiments/export?format=json&state=adopted')).text).toContain(decided.id);
    const none = await download('/experiments/export?format=csv&state=stopped');
    expect(parseDelimited(none.text.slice(1), ';')).toEqual([]);
  });

  it('refuses a format or a filter that there is not', async () => {
    expect((await download('/experiments/export?format=pdf')).status).toBe(400);
    expect((await download('/experiments/export')).status).toBe(400);
    expect((await download('/experiments/export?format=csv&limit=5')).status).toBe(400);
  });
});

describe('the calendar of a unit', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('has the decision dates of what is planned or running, with those of the units below', async () => {
    const { organization, team } = builders(test);
    const organizationId = await organization();
    const parent = await team({ organizationId });
    const child = await team({ organizationId, parentId: parent });
    const other = await team();
    const teams = [{ teamId: other }, { teamId: child }];
    const planned = await make.planned('2026-12-18', { name: { fi: 'Suunniteltu' }, teams });
    const due = await make.running('2026-11-02', { name: { fi: 'Päättyvä' }, teams });
    await make.propose({ name: { fi: 'Pelkkä idea' }, teams, decisionOn: '2026-12-18' });
    const ended = await make.running('2026-12-24', { teams });
    await make.moved(ended, 'stopped', LESSON);

    const { status, headers, text } = await download(`/teams/${parent}/calendar.ics`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    const list = events(text);
    expect(list.map(({ summary }) => summary)).toEqual(['Päätöspäivä: Päättyvä', 'Päätöspäivä: Suunniteltu']);
    const [first, second] = list;
    expect([first!.startDate.isDate, first!.startDate.toString()]).toEqual([true, '2026-11-02']);
    expect(first!.sequence).toBe(due.version);
    expect(first!.component.getFirstPropertyValue('url')).toBe(`http://localhost:80/experiments/${due.id}`);
    expect(second!.description).toBe(
      `${planned.problem!.fi}\n\nhttp://localhost:80/experiments/${planned.id}`,
    );
    const stamp = second!.component.getFirstPropertyValue('dtstamp') as InstanceType<typeof ICAL.Time>;
    expect(stamp.toJSDate().getTime()).toBe(Math.floor(Date.parse(planned.updatedAt) / 1000) * 1000);
    expect(events((await download(`/teams/${child}/calendar.ics`)).text)).toHaveLength(2);
    expect((await download(`/teams/${parent}/calendar.ics`)).text).toBe(text);
  });

  it('leaves out the experiments of a partner that has not agreed', async () => {
    const { team } = builders(test);
    const asked = await team();
    const planned = await make.planned('2026-12-18');
    await make.answer(planned, { answer: 'no', reason: 'Ei ehdi.' }, asked);
    expect(events((await download(`/teams/${asked}/calendar.ics`)).text)).toEqual([]);
  });

  it('moves an event with its date: the same UID, a higher SEQUENCE', async () => {
    const planned = await make.planned('2026-12-18');
    const path = `/teams/${planned.teams[0]!.team.id}/calendar.ics`;
    const [before] = events((await download(path)).text);
    await patch(planned, { decisionOn: '2027-01-15' });
    const [after, ...rest] = events((await download(path)).text);
    expect(rest).toEqual([]);
    expect(after!.startDate.toString()).toBe('2027-01-15');
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  it('gives back every sign of a text, folded and escaped in between', async () => {
    const name = { fi: 'Äiti, lapsi; ja \\ "ystävä" 👋 '.repeat(6).trim() };
    const problem = {
      fi: `Rivi yksi, jossa on paljon ääkkösiä: ${'äöå'.repeat(60)};\nrivi kaksi\r\n\nBEGIN:VEVENT`,
    };
    const planned = await make.planned('2026-12-18', { name });
    await patch(planned, { problem });
    const { text } = await download(`/teams/${planned.teams[0]!.team.id}/calendar.ics`);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.includes('\n') || line.includes('\r'))).toBe(false);
    const [event, ...rest] = events(text);
    expect(rest).toEqual([]);
    expect(event!.summary).toBe(`Päätöspäivä: ${name.fi}`);
    expect(event!.description.startsWith(problem.fi.replaceAll('\r\n', '\n'))).toBe(true);
  });

  it('speaks the language asked for', async () => {
    const planned = await make.planned('2026-12-18', { name: { fi: 'Aamu', sv: 'Morgon' } });
    const path = `/teams/${planned.teams[0]!.team.id}/calendar.ics`;
    const { text } = await download(`${path}?language=sv`);
    expect(events(text)[0]!.summary).toBe('Beslutsdag: Morgon');
    expect((await download(`${path}?language=de`)).status).toBe(400);
  });

  it('says 404 of a unit that there is not', async () => {
    const { status, headers } = await download('/teams/019a0b1c-0000-7000-8000-000000000001/calendar.ics');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
  });
});
