import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { Participant } from '../../api/contract/experiment-team.ts';
import { openPool } from '../../api/db/open.ts';
import { dayOf } from '../../api/relations/day.ts';
import { createMailer } from '../../api/reminders/mailer.ts';
import { openReminders } from '../../api/reminders/open.ts';
import { remind, UnsentError, type RemindDeps } from '../../api/reminders/remind.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { experimentBuilders, LESSON } from '../support/experiments.ts';
import { headOf, startMailServer, subjectOf, textOf, type MailServer } from '../support/mail-server.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

const FROM = 'Yhdyspinta <yhdyspinta@kaupunki.test>';
const HOME = 'https://yhdyspinta.test';
const MAIJA = { name: 'Maija Esimerkki', email: 'maija@kaupunki.test' };
const VILLE = { name: 'Ville Malli', email: 'Ville.Malli@kaupunki.test' };
const DECISION = '2026-12-18';
const day = (text: string) => new Date(`${text}T09:00:00Z`);

let now: Date;
let test: TestApp;
let make: ReturnType<typeof experimentBuilders>;
let mail: MailServer;
let deps: RemindDeps;

beforeEach(async () => {
  now = day('2026-11-02');
  test = await createTestApp(undefined, () => now);
  make = experimentBuilders(test);
  mail = await startMailServer();
  deps = { db: test.database.db, mailer: createMailer(mail.url, FROM), now: () => now, home: HOME };
});
afterEach(async () => {
  await mail.close();
  await test.close();
});

async function patch(experiment: Experiment, body: object): Promise<Experiment> {
  const headers = { 'if-match': `"${experiment.version}"` };
  const answer = await test.request('PATCH', `/experiments/${experiment.id}`, body, headers);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body as Experiment;
}

/** Puts people into the units of an experiment, the owner's first. */
const withPeople = (experiment: Experiment, ...people: readonly (readonly Participant[])[]) =>
  patch(experiment, {
    teams: experiment.teams.map(({ team }, at) => ({ teamId: team.id, people: people[at] ?? [] })),
  });

const running = async (decisionOn: string, body: object = {}) =>
  withPeople(await make.running(decisionOn, body), [MAIJA], [VILLE]);

const recipients = () => mail.received.map(({ to }) => to).toSorted();

async function rows(): Promise<readonly { readonly kind: string; readonly sent: boolean }[]> {
  const answer = await test.database.pool.query<{ kind: string; sent: boolean }>(
    'select kind, sent_at is not null as sent from reminders order by id',
  );
  return answer.rows;
}

const sentRows = async () => (await rows()).map(({ sent }) => sent);

describe('a reminder', () => {
  it('goes to everybody who takes part a week before the decision and on its day, once each', async () => {
    await running(DECISION);
    now = day('2026-12-10');
    await remind(deps);
    expect(recipients()).toEqual([]);
    for (const date of ['2026-12-11', '2026-12-11', '2026-12-17']) {
      now = day(date);
      await remind(deps);
    }
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
    for (const date of [DECISION, DECISION, '2027-02-01']) {
      now = day(date);
      await remind(deps);
    }
    expect(recipients()).toEqual([VILLE.email, VILLE.email, MAIJA.email, MAIJA.email]);
    expect((await rows()).map(({ kind }) => kind).toSorted()).toEqual(['due', 'due', 'soon', 'soon']);
  });

  it('goes out on the day of Finland, which begins before that of the server', async () => {
    await running(DECISION);
    now = new Date('2026-12-10T21:59:00Z');
    await remind(deps);
    expect(recipients()).toEqual([]);
    now = new Date('2026-12-10T22:01:00Z');
    await remind(deps);
    expect(recipients()).toHaveLength(2);
  });

  it('says which experiment, whose problem, which day and where, in plain text', async () => {
    const name = { fi: 'Kunnossa töihin', sv: 'I form till jobbet' };
    const { id, problem } = await running(DECISION, { name });
    now = day('2026-12-11');
    await remind(deps);
    const letter = mail.received.find(({ to }) => to === MAIJA.email)!;
    expect(subjectOf(letter)).toBe('Päätöspäivä lähestyy: Kunnossa töihin');
    expect(headOf(letter)).toMatch(/^From: Yhdyspinta <yhdyspinta@kaupunki\.test>\r$/m);
    expect(headOf(letter)).toMatch(/^To: Maija Esimerkki <maija@kaupunki\.test>\r$/m);
    expect(headOf(letter)).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(headOf(letter)).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m);
    const text = textOf(letter);
    expect(text).toContain('Hei Maija Esimerkki,');
    expect(text).toContain('kokeilun ”Kunnossa töihin” päätöspäivä on 18. joulukuuta 2026.');
    expect(text).toContain(problem!.fi);
    expect(text).toContain(`${HOME}/experiments/${id}`);
    expect(text).toContain('Beslutsdagen för försöket ”I form till jobbet” är 18 december 2026.');
    expect(text).toContain('The experiment “Kunnossa töihin” is to be decided on 18 December 2026.');
    expect(text).not.toContain(VILLE.name);
  });

  it('takes no name for a header', async () => {
    const trick = { name: 'Maija <x@evil.test>, "', email: MAIJA.email };
    const experiment = await make.running(DECISION, { name: { fi: 'Nimi\r\nBcc: x@evil.test' } });
    await withPeople(experiment, [trick], [{ name: 'Ville' }]);
    now = day('2026-12-11');
    await remind(deps);
    expect(recipients()).toEqual([MAIJA.email]);
    expect(headOf(mail.received[0]!)).not.toMatch(/^Bcc/im);
    expect(subjectOf(mail.received[0]!)).toBe('Päätöspäivä lähestyy: Nimi Bcc: x@evil.test');
  });

  it('goes to nobody of an experiment that does not run, nor to a unit that has said no', async () => {
    now = day('2026-12-11');
    await withPeople(await make.planned(DECISION), [MAIJA], [VILLE]);
    const { id, version } = await running(DECISION);
    await test.request('DELETE', `/experiments/${id}`, undefined, { 'if-match': `"${version}"` });
    await remind(deps);
    expect(recipients()).toEqual([]);
    const third = (await make.propose()).teams[0]!.team.id;
    const trio = await make.running(DECISION);
    const answer = await make.answer(trio, { answer: 'no', reason: 'Ei ehdi.', people: [VILLE] }, third);
    await withPeople(answer.body as Experiment, [MAIJA], [{ name: 'Ilman osoitetta' }], [VILLE]);
    await remind(deps);
    expect(recipients()).toEqual([MAIJA.email]);
  });

  it('goes once to a person who stands in both units, and to no invented address', async () => {
    const sample = { name: 'Malli', email: 'malli@koivuselka.example' };
    const again = { ...MAIJA, email: 'MAIJA@kaupunki.test' };
    await withPeople(await make.running(DECISION), [MAIJA], [again, sample]);
    now = day('2026-12-11');
    await remind(deps);
    await remind(deps);
    expect(recipients()).toEqual([MAIJA.email]);
  });

  it('goes out again for a new date, and not for the old one', async () => {
    const experiment = await running(DECISION);
    now = day('2026-12-11');
    await remind(deps);
    expect(recipients()).toHaveLength(2);
    const moved = await patch(experiment, { decisionOn: '2027-01-15' });
    now = day('2026-12-19');
    await remind(deps);
    expect(recipients()).toHaveLength(2);
    now = day('2027-01-08');
    await remind(deps);
    expect(recipients()).toHaveLength(4);
    await patch(moved, { decisionOn: '2027-01-14' });
    await remind(deps);
    expect(recipients()).toHaveLength(6);
  });

  it('waits for a decision where the lesson is written, and is not sent once it is taken', async () => {
    const experiment = await running(DECISION);
    now = day(DECISION);
    mail.behave('refuses-for-now');
    await expect(remind(deps)).rejects.toThrow(UnsentError);
    const lesson = await make.moved(experiment, 'lesson', LESSON);
    await make.moved(await running(DECISION), 'stopped', LESSON);
    await make.moved(lesson, 'adopted', { numberAfter: 58 });
    mail.behave('takes');
    await remind(deps);
    expect(recipients()).toEqual([]);
    expect(await sentRows()).toEqual([false, false]);
    await make.moved(await running(DECISION), 'lesson', LESSON);
    await remind(deps);
    expect(recipients()).toHaveLength(2);
  });

  it('is not sent to whoever has left meanwhile, nor for a date that has moved', async () => {
    const experiment = await running(DECISION);
    now = day('2026-12-11');
    mail.behave('refuses-for-now');
    await expect(remind(deps)).rejects.toThrow(UnsentError);
    mail.behave('takes');
    const left = await withPeople(experiment, [MAIJA], [{ name: 'Uusi' }]);
    await remind(deps);
    expect(recipients()).toEqual([MAIJA.email]);
    await patch(await withPeople(left, [MAIJA], [VILLE]), { decisionOn: '2027-01-15' });
    await remind(deps);
    expect(recipients()).toEqual([MAIJA.email]);
  });

  it('is sent once by two that send at the same time', async () => {
    const people = Array.from({ length: 15 }, (_, at) => ({ name: `N${at}`, email: `n${at}@kaupunki.test` }));
    await withPeople(await make.running(DECISION), people.slice(0, 8), people.slice(8));
    now = day('2026-12-11');
    const other = openPool(test.database.connection, 3);
    try {
      await Promise.all([remind(deps), remind({ ...deps, db: other.db }), remind(deps)]);
    } finally {
      await other.close();
    }
    expect(recipients()).toEqual(people.map(({ email }) => email).toSorted());
    expect(await sentRows()).toEqual(people.map(() => true));
  });

  it('is tried again after a refusal, and what is logged names no address', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    mail.behave('refuses-for-now');
    const failure = remind(deps);
    await expect(failure).rejects.toThrow(
      '2 of 2 letters could not be sent (EENVELOPE, the server said 451, at RCPT TO). They are tried again.',
    );
    expect(mail.asked()).toBe(2);
    mail.behave('takes');
    await remind(deps);
    await remind(deps);
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
  });

  it('reaches the others where the server closes on one mailbox', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    mail.behave('closes-on-first');
    await expect(remind(deps)).rejects.toThrow(/^1 of 2 letters could not be sent/);
    expect(recipients()).toHaveLength(1);
    expect((await sentRows()).toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
  });

  it('does not go on where no server answers: three letters in a row tell that', async () => {
    await running(DECISION);
    await running(DECISION);
    now = day('2026-12-11');
    await mail.close();
    await expect(remind(deps)).rejects.toThrow(/^3 of 4 letters could not be sent \(E\w+.*\)/);
    expect(await sentRows()).toEqual([false, false, false, false]);
    mail = await startMailServer();
  });
});

describe('the background work', () => {
  const pace = { poll: 0.5, retry: 1 };
  const log: string[] = [];
  const open = (smtpUrl = mail.url) => {
    log.length = 0;
    const { db, pool } = test.database;
    const line = (text: string) => void log.push(text);
    return openReminders({ db, pool, smtpUrl, from: FROM, home: HOME, now: () => now, log: line, pace });
  };

  it('sends at once, keeps an hourly job for all processes together, and sends nothing twice', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    const closes = [open(), open()];
    await expect.poll(() => mail.received.length).toBe(2);
    await Promise.all(closes.map((close) => close()));
    await open()();
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
    const { rows } = await test.database.pool.query('select name, cron from pgboss.schedule');
    expect(rows).toEqual([{ name: 'reminders', cron: '0 * * * *' }]);
    expect(log).toEqual([]);
  });

  it('tries again by itself after the server has refused, and delivers once', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    mail.behave('refuses-for-now');
    const close = open();
    await expect.poll(() => mail.asked(), { timeout: 10_000 }).toBe(2);
    mail.behave('takes');
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(2);
    await close();
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
    expect(log).toHaveLength(1);
  });

  it('logs a refused password without it, in the log as in the queue', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    const strict = await startMailServer('right');
    const close = open(strict.url.replace('right', 's%C3%A4kret%2F'));
    await expect.poll(() => log.length, { timeout: 10_000 }).toBe(1);
    await close();
    await strict.close();
    expect(log[0]).toBe(
      'Reminders: 2 of 2 letters could not be sent (EAUTH, the server said 535, at AUTH PLAIN). They are tried again.',
    );
    const jobs = await test.database.pool.query("select * from pgboss.job where name = 'reminders'");
    expect(JSON.stringify(jobs.rows)).toContain('EAUTH');
    expect(JSON.stringify(jobs.rows)).not.toMatch(/säkret|s%C3|kaupunki\.test/);
  });

  it('logs in with a password that holds every kind of sign', async () => {
    await running(DECISION);
    now = day('2026-12-11');
    const strict = await startMailServer('s/ä:@?#%');
    const close = open(strict.url);
    await expect.poll(() => strict.received.length, { timeout: 10_000 }).toBe(2);
    await close();
    await strict.close();
  });

  it('can be stopped while it starts, and uses the database no longer then', async () => {
    const other = openPool(test.database.connection, 2);
    const options = { smtpUrl: mail.url, from: FROM, home: HOME, now: () => now };
    const close = openReminders({ ...other, ...options, log: (line) => void log.push(line), pace });
    log.length = 0;
    await close();
    await other.close();
    expect(log).toEqual([]);
  });
});

describe('processes', () => {
  const children: ServerProcess[] = [];
  const start = async (smtp: boolean) => {
    const letters = { SMTP_URL: mail.url, MAIL_FROM: FROM, PUBLIC_URL: HOME };
    const child = await startServerProcess({ DATABASE_URL: test.database.url, ...(smtp && letters) });
    children.push(child);
    return child;
  };
  const dueToday = () => running(dayOf((now = new Date())));
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => child.end('SIGKILL')));
  });

  it('deliver once what was written down when one was killed', async () => {
    await dueToday();
    mail.behave('silent-at-address');
    const killed = await start(true);
    await expect.poll(() => mail.asked(), { timeout: 20_000 }).toBe(1);
    await killed.end('SIGKILL');
    expect(await sentRows()).toEqual([false, false]);
    mail.behave('takes');
    await start(true);
    await expect.poll(sentRows, { timeout: 20_000 }).toEqual([true, true]);
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
  });

  it('send a letter again under the same Message-ID where one was killed before it heard that the letter was taken', async () => {
    await dueToday();
    mail.behave('silent-at-end');
    const killed = await start(true);
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(1);
    await killed.end('SIGKILL');
    mail.behave('takes');
    await start(true);
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(3);
    const ids = mail.received.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
    expect(ids.filter((id) => id === ids[0])).toHaveLength(2);
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@kaupunki\.test>$/);
  });

  it('send each letter once when two start at the same time, and stop in order', async () => {
    await dueToday();
    const both = await Promise.all([start(true), start(true)]);
    await expect.poll(sentRows, { timeout: 20_000 }).toEqual([true, true]);
    expect(await Promise.all(both.map((child) => child.end('SIGTERM')))).toEqual([0, 0]);
    expect(recipients()).toEqual([VILLE.email, MAIJA.email]);
    expect(both.map((child) => child.output().split('\n').length)).toEqual([2, 2]);
  });

  it('have nothing to do with letters without SMTP_URL', async () => {
    await dueToday();
    const child = await start(false);
    expect(await child.end('SIGTERM')).toBe(0);
    const { rows: schemas } = await test.database.pool.query(
      "select from information_schema.schemata where schema_name = 'pgboss'",
    );
    expect([schemas.length, await rows()]).toEqual([0, []]);
  });
});
