import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClientGroupInput } from '../../api/contract/client-group.ts';
import type { SearchResults } from '../../api/contract/search.ts';
import type { ServiceInput } from '../../api/contract/service.ts';
import type { TeamInput } from '../../api/contract/team.ts';
import { clientGroupResource } from '../../api/db/client-groups.ts';
import { insertRecord, removeRecord, restoreRecord, updateRecord } from '../../api/db/directory.ts';
import type { Db } from '../../api/db/open.ts';
import { organizationResource } from '../../api/db/organizations.ts';
import { search, type SearchOptions } from '../../api/db/search.ts';
import { serviceClassResource } from '../../api/db/service-classes.ts';
import { serviceResource } from '../../api/db/services.ts';
import { teamResource } from '../../api/db/teams.ts';
import { foldedWords } from '../../api/domain/search/fold.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const ACTOR = 'test';
let database: TestDatabase;
let db: Db;
let organizationId: string;
let teamId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
});
afterAll(() => database.close());

beforeEach(async () => {
  await db.execute(sql`truncate organizations, client_groups, service_classes cascade`);
  organizationId = (
    await insertRecord(db, organizationResource, ACTOR, { name: { fi: 'Kaupunki' }, kind: 'city' })
  ).id;
  teamId = (await insertTeam({ name: { fi: 'Työllisyyden yksikkö' } })).id;
});

type Given<T extends { name: unknown }> = Partial<T> & Pick<T, 'name'>;
const insertTeam = (team: Given<TeamInput>) =>
  insertRecord(db, teamResource, ACTOR, { organizationId, ...team });
const insertService = (service: Given<ServiceInput>) =>
  insertRecord(db, serviceResource, ACTOR, { teamId, ...service });
const insertGroup = (group: ClientGroupInput) => insertRecord(db, clientGroupResource, ACTOR, group);

/** What is found, as "kind title" with what is marked in brackets. */
async function found(
  q: string,
  options: Omit<SearchOptions, 'q'> = {},
  on: Db = db,
): Promise<readonly string[]> {
  return (await search(on, { q, ...options })).items.map(({ kind, title }) => `${kind} ${marked(title)}`);
}

function marked({ text, ranges }: SearchResults['items'][number]['title']): string {
  let result = '';
  let end = 0;
  for (const [from, to] of ranges) {
    result += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  return result + text.slice(end);
}

describe('folding', () => {
  it('is the same in the database and here, for every letter of the Latin, Greek and Cyrillic scripts', async () => {
    const letters = Array.from({ length: 0x530 - 0x21 }, (_, at) => String.fromCodePoint(at + 0x21));
    const more = ['ﬁ', '½', 'Ⅷ', '²', '…', '–', '🙂', 'a\u0308', 'ẞ', 'Ω', 'ℓ', '①', '𝐀'];
    const given = [...letters, ...more].map((letter) => `a${letter}b`);
    const result = await db.execute<{ folded: string }>(
      sql`select search_fold(t) as folded from unnest(${sql.param(given)}::text[]) with ordinality as u(t, n) order by n`,
    );
    expect(result.rows.map((row) => row.folded)).toEqual(given.map((text) => foldedWords(text).join(' ')));
  });
});

describe('typing in Finnish', () => {
  beforeEach(async () => {
    await insertService({ name: { fi: 'Työllisyyspalvelut' } });
    await insertService({ name: { fi: 'Liikuntaneuvonta' } });
    await insertService({ name: { fi: 'Kirjasto' } });
  });

  it.each([
    ['työllisyyspalveluista', 'service [Työllisyyspalvelu]t'],
    ['tyollisyys', 'service [Työllisyys]palvelut'],
    ['työlisyys', 'service [Työllisyys]palvelut'],
    ['työlisyyspalveluista', 'service [Työllisyyspalvelut]'],
    ['TYÖLLISYYSPALVELUT', 'service [Työllisyyspalvelut]'],
    ['neuvonta', 'service Liikunta[neuvonta]'],
    ['neuvonnasta', 'service Liikunta[neuvon]ta'],
    ['liikunnan', 'service [Liikun]taneuvonta'],
    ['liikuntaneuvoja', 'service [Liikuntaneuvo]nta'],
    ['krijasto', 'service [Kirjasto]'],
    ['kirjastoissakaan', 'service [Kirjasto]'],
    ['liik', 'service [Liik]untaneuvonta'],
    ['k', 'service [K]irjasto'],
  ])('"%s" finds it', async (typed, expected) => {
    expect((await found(typed))[0]).toBe(expected);
  });

  it('finds nothing by a word that nothing resembles', async () => {
    expect(await found('xylofoni')).toEqual([]);
  });
});

describe('typing in Swedish and English', () => {
  beforeEach(async () => {
    await insertService({
      name: { fi: 'Liikuntaneuvonta', sv: 'Motionsrådgivning', en: 'Exercise advice' },
    });
    await insertService({
      name: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
    });
  });

  it.each([
    ['rådgivning', 'sv', 'service Motions[rådgivning]'],
    ['motionsradgivningen', 'sv', 'service [Motionsrådgivning]'],
    ['sysselsättningstjänsterna', 'sv', 'service [Sysselsättningstjänster]'],
    ['syselsättning', 'sv', 'service [Sysselsättning]stjänster'],
    ['employment service', 'en', 'service [Employment] [service]s'],
    ['exercising', 'en', 'service [Exercis]e advice'],
    ['emploiment', 'en', 'service [Employment] services'],
  ] as const)('"%s" finds it in %s', async (typed, language, expected) => {
    expect((await found(typed, { language }))[0]).toBe(expected);
  });

  it('finds what is in another language than the reader’s, and says in which', async () => {
    const { items } = await search(db, { q: 'employment', language: 'fi' });
    expect(items[0]!.title).toMatchObject({ text: 'Employment services', language: 'en' });
  });

  it('puts the reader’s language first among equals', async () => {
    await insertService({ name: { fi: 'Info', sv: 'Info', en: 'Info' } });
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect((await search(db, { q: 'info', language })).items[0]!.title.language).toBe(language);
    }
  });
});

describe('the order', () => {
  it('is the same title, the beginning, a word, a form, a part', async () => {
    for (const fi of ['Neuvontapiste', 'Arjen neuvonnan', 'Velkaneuvonta', 'Neuvonta', 'Arjen neuvonta']) {
      await insertService({ name: { fi } });
    }
    expect(await found('neuvonta')).toEqual([
      'service [Neuvonta]',
      'service [Neuvonta]piste',
      'service Arjen [neuvonta]',
      'service Arjen [neuvon]nan',
      'service Velka[neuvonta]',
    ]);
  });

  it('is title, keywords, summary, client groups, description', async () => {
    const group = await insertGroup({ name: { fi: 'Omaishoitajat' } });
    await insertService({ name: { fi: 'E' }, description: { fi: 'Tukea omaishoitajille arkeen.' } });
    await insertService({ name: { fi: 'D' }, clientGroups: [{ id: group.id, weight: 3 }] });
    await insertService({ name: { fi: 'C' }, summary: { fi: 'Apua omaishoitajille.' } });
    await insertService({ name: { fi: 'B' }, keywords: ['omaishoitaja'] });
    await insertService({ name: { fi: 'Omaishoitajan loma' } });
    const services = (await found('omaishoitaja', { kind: ['service'] })).map((one) =>
      one.replaceAll(/[[\]]/g, ''),
    );
    expect(services).toEqual([
      'service Omaishoitajan loma',
      'service B',
      'service C',
      'service D',
      'service E',
    ]);
  });

  it('shows where the words are, when the title has them not', async () => {
    const group = await insertGroup({ name: { fi: 'Pitkäaikaistyöttömät' } });
    await insertService({ name: { fi: 'Työpaja' }, clientGroups: [{ id: group.id, weight: 3 }] });
    const { items } = await search(db, { q: 'pitkäaikaistyöttömille' });
    expect(items.map(({ kind, title }) => `${kind} ${title.text}`)).toEqual([
      'client-group Pitkäaikaistyöttömät',
      'service Työpaja',
    ]);
    expect(marked(items[1]!.excerpt!)).toBe('[Pitkäaikaistyöttöm]ät');
  });
});

describe('several words', () => {
  beforeEach(async () => {
    await insertService({ name: { fi: 'Nuorten työpaja' } });
    await insertService({ name: { fi: 'Nuorisotalo' }, summary: { fi: 'Pelejä ja paja.' } });
    await insertService({ name: { fi: 'Aikuisten työpaja' } });
  });

  it('must all be found, wherever they are', async () => {
    expect(await found('työpaja nuori')).toEqual(['service [Nuor]ten [työpaja]']);
    expect(await found('nuorisotalo pelit')).toEqual(['service [Nuorisotalo]']);
  });

  it('may be found in part when nothing has them all, those first that have most', async () => {
    expect((await found('nuorten työpaja trapetsi'))[0]).toBe('service [Nuorten] [työpaja]');
    expect(await found('trapetsi työpaja')).toHaveLength(2);
  });

  it('need no function words among them', async () => {
    expect(await found('työpaja ja nuoret')).toEqual(['service [Nuor]ten [työpaja]']);
  });
});

describe('contact people', () => {
  it('are found by name and title, with the unit that they belong to', async () => {
    const contact = { title: 'liikunnanohjaaja', email: null, phone: null };
    const team = await insertTeam({
      name: { fi: 'Liikunta' },
      contacts: [
        { ...contact, name: 'Kaisa Mäkinen' },
        { ...contact, name: 'Sakari Virtanen' },
      ],
    });
    const { items } = await search(db, { q: 'makinen' });
    expect(items).toMatchObject([
      {
        kind: 'person',
        id: team.id,
        title: { text: 'Kaisa Mäkinen', ranges: [[6, 13]] },
        team: { id: team.id },
      },
    ]);
    expect(items[0]!.excerpt?.text).toBe('liikunnanohjaaja');
    expect(await found('virtasen', { kind: ['person'] })).toEqual(['person Sakari [Virtanen]']);
    expect(await found('liikunnanohjaaja', { kind: ['person'] })).toHaveLength(2);
  });

  it('are forgotten with every word of their name', async () => {
    const contact = { name: 'Zacharias Quist', title: null, email: null, phone: null };
    const team = await insertTeam({ name: { fi: 'Liikunta' }, contacts: [contact] });
    expect(await found('quist')).toEqual(['person Zacharias [Quist]']);
    await updateRecord(db, teamResource, ACTOR, team.id, 1, { contacts: [] });
    expect(await found('quist')).toEqual([]);
    const words = await db.execute(sql`select from search_words where word in ('zacharias', 'quist')`);
    expect(words.rows).toHaveLength(0);
  });
});

describe('what is written', () => {
  it('is found from the commit on, and never when it is rolled back', async () => {
    await database.db.transaction(async (tx) => {
      await insertRecord(tx, serviceResource, ACTOR, { teamId, name: { fi: 'Uimakoulu' } });
      expect(await found('uimakoulu')).toEqual([]);
    });
    expect(await found('uimakoulu')).toEqual(['service [Uimakoulu]']);
    const failing = database.db.transaction(async (tx) => {
      await insertRecord(tx, serviceResource, ACTOR, { teamId, name: { fi: 'Hiihtokoulu' } });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await found('hiihtokoulu')).toEqual([]);
  });

  it('is found inside its own transaction when that asks for it', async () => {
    await database.db.transaction(async (tx) => {
      await insertRecord(tx, serviceResource, ACTOR, { teamId, name: { fi: 'Uimakoulu' } });
      await tx.execute(sql`set constraints search_stale_renew immediate`);
      expect(await found('uimakoulu', {}, tx)).toEqual(['service [Uimakoulu]']);
    });
  });

  it('is found by its new name and not by its old one', async () => {
    const service = await insertService({ name: { fi: 'Uimakoulu' } });
    await updateRecord(db, serviceResource, ACTOR, service.id, 1, { name: { fi: 'Vesijumppa' } });
    expect(await found('uimakoulu')).toEqual([]);
    expect(await found('vesijumppa')).toEqual(['service [Vesijumppa]']);
  });

  it('is not found when it is deleted, and found when it is restored', async () => {
    const service = await insertService({ name: { fi: 'Uimakoulu' } });
    await removeRecord(db, serviceResource, ACTOR, service.id, 1);
    expect(await found('uimakoulu')).toEqual([]);
    await restoreRecord(db, serviceResource, ACTOR, service.id);
    expect(await found('uimakoulu')).toEqual(['service [Uimakoulu]']);
  });

  it('follows the names of the unit, of client groups and of service classes', async () => {
    const group = await insertGroup({ name: { fi: 'Opiskelijat' } });
    const serviceClass = await insertRecord(db, serviceClassResource, ACTOR, {
      name: { fi: 'Musiikki' },
    });
    await insertService({
      name: { fi: 'Iltakerho' },
      clientGroups: [{ id: group.id, weight: 2 }],
      serviceClasses: [{ id: serviceClass.id }],
    });
    const services = (q: string) => found(q, { kind: ['service'] });
    expect(await services('opiskelijat')).toEqual(['service Iltakerho']);
    expect(await services('musiikki')).toEqual(['service Iltakerho']);
    await updateRecord(db, teamResource, ACTOR, teamId, 1, { name: { fi: 'Kulttuuritalo' } });
    await updateRecord(db, clientGroupResource, ACTOR, group.id, 1, { name: { fi: 'Vanhukset' } });
    await updateRecord(db, serviceClassResource, ACTOR, serviceClass.id, 1, { name: { fi: 'Tanssi' } });
    for (const q of ['kulttuuritalo', 'vanhukset', 'tanssi'])
      expect(await services(q)).toEqual(['service Iltakerho']);
    for (const q of ['opiskelijat', 'musiikki', 'työllisyyden']) expect(await services(q)).toEqual([]);
  });

  it('follows links that are added and taken away', async () => {
    const group = await insertGroup({ name: { fi: 'Opiskelijat' } });
    const service = await insertService({ name: { fi: 'Iltakerho' } });
    const clientGroups = [{ id: group.id, weight: 2 as const }];
    const linked = await updateRecord(db, serviceResource, ACTOR, service.id, 1, { clientGroups });
    expect(await found('opiskelija', { kind: ['service'] })).toEqual(['service Iltakerho']);
    await updateRecord(db, serviceResource, ACTOR, service.id, linked.version, { clientGroups: [] });
    expect(await found('opiskelija', { kind: ['service'] })).toEqual([]);
  });

  it('is found when somebody else writes it with SQL of their own, thousands of rows at once', async () => {
    await db.execute(sql`
      insert into services (id, team_id, name)
      select gen_random_uuid(), ${teamId}, jsonb_build_object('fi', 'Massapalvelu ' || n) from generate_series(1, 1200) n`);
    expect((await found('massapalvelu 777'))[0]).toBe('service [Massapalvelu] [777]');
    await db.execute(sql`delete from services`);
    expect(await found('massapalvelu')).toEqual([]);
    await insertService({ name: { fi: 'Uimakoulu' } });
    await db.execute(sql`truncate services cascade`);
    expect(await found('uimakoulu')).toEqual([]);
  });

  it('leaves nothing noted behind, and counts each word as often as documents have it', async () => {
    await insertService({
      name: { fi: 'Uimakoulu', en: 'Swimming school' },
      keywords: ['uinti', 'uimakoulu'],
    });
    const service = await insertService({ name: { fi: 'Uimakoulu aikuisille' } });
    await updateRecord(db, serviceResource, ACTOR, service.id, 1, { summary: { fi: 'Uimakoulu.' } });
    const stale = await db.execute(sql`select from search_stale`);
    expect(stale.rows).toHaveLength(0);
    const result = await db.execute(sql`
      select word, language, uses from search_words
      except
      select w, language, count(*)::int from search_documents d,
        unnest(tsvector_to_array(ts_delete(d.near_terms, '=' || d.kind))) w group by 1, 2`);
    expect(result.rows).toEqual([]);
  });
});

describe('odd input', () => {
  it.each([
    '%',
    '_',
    '\\',
    "'",
    '"',
    ':*',
    '!',
    '🙂',
    ' ',
    '() & |',
    '<->',
    '\u0000'.replace('\u0000', '\u0001'),
  ])('%j finds nothing and breaks nothing', async (typed) => {
    await insertService({ name: { fi: 'Apu 100 %' } });
    expect(await found(typed)).toEqual([]);
  });

  it('among words changes nothing', async () => {
    await insertService({ name: { fi: 'Apu 100 %' } });
    for (const typed of ["apu'); drop --", 'apu:*', "'apu' & 100", 'apu 🙂', '%apu%', '\\apu\\']) {
      expect((await found(typed))[0]).toMatch(/^service \[Apu\]/);
    }
  });

  it('of two hundred characters is answered', async () => {
    await insertService({ name: { fi: 'Apu' } });
    expect(await found('apu '.repeat(50))).toEqual(['service [Apu]']);
    expect(await found('a'.repeat(200))).toEqual([]);
    expect(await found('a b c d e f g h i j k l m n o p q r s t u v w x y z')).toBeInstanceOf(Array);
  });

  it('of one letter finds what begins with it, titles first', async () => {
    await insertService({ name: { fi: 'Oma uinti' } });
    await insertService({ name: { fi: 'Uinti' }, summary: { fi: 'Oppia.' } });
    expect(await found('u', { kind: ['service'] })).toEqual(['service [U]inti', 'service Oma [u]inti']);
  });
});

describe('limits', () => {
  it('hold for each kind, and the total tells that there is more', async () => {
    for (let n = 1; n <= 5; n++) {
      await insertService({ name: { fi: `Kerho ${n}` } });
      await insertGroup({ name: { fi: `Kerholaiset ${n}` } });
    }
    const { items, total } = await search(db, { q: 'kerho', limit: 2 });
    expect(items.map(({ kind }) => kind).sort()).toEqual([
      'client-group',
      'client-group',
      'service',
      'service',
    ]);
    expect(total).toBe(10);
  });

  it('leave out kinds that are not asked for', async () => {
    await insertService({ name: { fi: 'Kerho' } });
    await insertGroup({ name: { fi: 'Kerholaiset' } });
    expect(await found('kerho', { kind: ['client-group'] })).toEqual(['client-group [Kerho]laiset']);
    expect(await found('kerho', { kind: [] })).toEqual([]);
  });
});
