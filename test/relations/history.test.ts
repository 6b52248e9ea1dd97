import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKept, listKeptDays } from '../../api/db/relation-snapshots.ts';
import { pastNodes } from '../../api/domain/relations/past-relations.ts';
import { dayOf } from '../../api/relations/day.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const DAY_MS = 86_400_000;
/** Events carry the time of the database, so the first day is the real one; the clock goes on from there. */
const start = Date.now();
const today = dayOf(new Date(start));

let database: TestDatabase;
let clock: number;
let apps: TestApp[];
beforeEach(async () => {
  database = await createTestDatabase();
  clock = start;
  apps = [];
});
afterEach(async () => {
  for (const app of apps) await app.close();
  await database.close();
});

async function open(): Promise<TestApp> {
  const app = await createTestApp(database, () => new Date(clock));
  apps.push(app);
  return app;
}

const days = async () => (await listKeptDays(database.db)).map(({ day }) => day);
const servicesOn = async (day: string) =>
  [...pastNodes((await findKept(database.db, day))!.relations, 'service').keys()].sort();

/** Counts every time that a day is written. */
async function countWrites(): Promise<() => Promise<number>> {
  await database.pool.query(`
    create table written (day date);
    create function note_day() returns trigger language plpgsql as
      $$ begin insert into written values (new.day); return new; end $$;
    create trigger note_day after insert or update on relation_snapshots for each row execute function note_day()`);
  return async () =>
    (await database.pool.query<{ count: number }>('select count(*)::int from written')).rows[0]!.count;
}

describe('the history of relations', () => {
  it('keeps a day when the first change of the next one comes, as it was before', async () => {
    const app = await open();
    const make = builders(app);
    const first = await make.service();
    expect(await days()).toEqual([]);
    clock += DAY_MS;
    const second = await make.service();
    expect(await days()).toEqual([today]);
    expect(await servicesOn(today)).toEqual([first]);
    await make.service();
    expect(await servicesOn(today), 'the same day changes nothing more').toEqual([first]);
    expect(second).not.toBe(first);
  });

  it('keeps at a start what was left when the server was off, dated as of its last change', async () => {
    const before = await open();
    const only = await builders(before).service();
    await apps.pop()!.close();
    clock += 9 * DAY_MS;
    await open();
    await expect.poll(days).toEqual([today]);
    expect(await servicesOn(today)).toEqual([only]);
    const { version } = (await findKept(database.db, today))!;
    expect(version).toBe(apps[0]!.relations.version);
  });

  it('keeps a day once, however many processes there are', async () => {
    const written = await countWrites();
    await builders(await open()).service();
    await open();
    clock += DAY_MS;
    await Promise.all([open(), open()]);
    await builders(apps[0]!).service();
    await Promise.all(apps.map(({ relations }) => relations.catchUp()));
    await expect.poll(written).toBe(1);
    for (const app of apps.splice(0)) await app.close();
    expect(await written()).toBe(1);
    expect(await days()).toEqual([today]);
  });

  it('keeps nothing of a directory in which nothing has happened, nor of a day that goes on', async () => {
    const app = await open();
    await app.relations.pairsKnown();
    clock += DAY_MS;
    await app.relations.catchUp();
    expect(await days()).toEqual([]);
    clock = start;
    await builders(app).service();
    expect(await days()).toEqual([]);
  });

  it('begins a day at midnight in Finland', () => {
    expect(dayOf(new Date('2026-01-31T21:59:59Z'))).toBe('2026-01-31');
    expect(dayOf(new Date('2026-01-31T22:00:00Z'))).toBe('2026-02-01');
    expect(dayOf(new Date('2026-07-31T21:00:00Z'))).toBe('2026-08-01');
  });
});
