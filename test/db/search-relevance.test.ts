import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../api/contract/common.ts';
import type { SearchKind } from '../../api/contract/search.ts';
import { search } from '../../api/db/search.ts';
import type { TestDatabase } from '../support/database.ts';
import { createSampleDatabase } from '../support/sample-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createSampleDatabase();
});
afterAll(() => database.close());

/** What is typed in the sample city, by readers of which language, and what stands first of a kind. */
const FIRST: readonly (readonly [typed: string, Language, SearchKind, first: string])[] = [
  ['työllisyyspalvelut', 'fi', 'team', 'Työllisyyspalvelut'],
  ['työllisyyspalveluista', 'fi', 'team', 'Työllisyyspalvelut'],
  ['tyollisyys', 'fi', 'team', 'Työllisyyspalvelut'],
  ['työlisyys', 'fi', 'team', 'Työllisyyspalvelut'],
  ['liikuntaneuvonta', 'fi', 'service', 'Liikuntaneuvonta'],
  ['liikuntaneuvonnasta', 'fi', 'service', 'Liikuntaneuvonta'],
  ['liikunta neuvonta', 'fi', 'service', 'Liikuntaneuvonta'],
  ['likuntaneuvonta', 'fi', 'service', 'Liikuntaneuvonta'],
  ['neuvonta', 'fi', 'service', 'Neuvonta kaupungintalolla'],
  ['neuvonta', 'fi', 'team', 'Aikuisten liikunta ja liikuntaneuvonta'],
  ['uimahalli', 'fi', 'service', 'Uimahalli Lumme'],
  ['uimahallissa', 'fi', 'service', 'Uimahalli Lumme'],
  ['etsivä nuorisotyö', 'fi', 'team', 'Etsivä nuorisotyö'],
  ['etsiva nuoriso', 'fi', 'service', 'Etsivä nuorisotyö'],
  ['nuorten työpaja', 'fi', 'team', 'Nuorten työpaja Vasara'],
  ['työpajat nuorille', 'fi', 'team', 'Nuorten työpaja Vasara'],
  ['omaishoidosta', 'fi', 'team', 'Omaishoidon tuki'],
  ['talousneuvonta', 'fi', 'service', 'Talousneuvonta'],
  ['suomen kieli', 'fi', 'service', 'Suomen kielen kurssit'],
  ['varhaiskasvatus', 'fi', 'team', 'Varhaiskasvatus'],
  ['varhaiskasvatuspaikka', 'fi', 'service', 'Varhaiskasvatuspaikka'],
  ['mielenterveyspalvelut', 'fi', 'team', 'Mielenterveyspalvelut'],
  ['päihdevastaanotto', 'fi', 'service', 'Päihdevastaanotto'],
  ['paihdepalveluja', 'fi', 'team', 'Päihdepalvelut'],
  ['perheneuvola', 'fi', 'service', 'Perheneuvola'],
  ['perhenuevola', 'fi', 'service', 'Perheneuvola'],
  ['kirjastosta', 'fi', 'team', 'Kaupunginkirjasto'],
  ['asunnottomille', 'fi', 'service', 'Asunnottomien tuki'],
  ['pitkäaikaistyöttömät', 'fi', 'client-group', 'Pitkäaikaistyöttömät'],
  ['pitkäaikaistyöttömille', 'fi', 'client-group', 'Pitkäaikaistyöttömät'],
  ['omaishoitajat', 'fi', 'client-group', 'Omaishoitajana toimiminen'],
  ['yksinäiset ikäihmiset', 'fi', 'client-group', 'Yksinäisyyttä kokevat ikäihmiset'],
  ['isoaho', 'fi', 'person', 'Marjukka Isoaho'],
  ['työllisyyspäällikkö', 'fi', 'person', 'Marjukka Isoaho'],
  ['raitasuo onni', 'fi', 'person', 'Onni Raitasuo'],
  ['bibliotek', 'sv', 'team', 'Stadsbiblioteket'],
  ['sysselsättning', 'sv', 'team', 'Sysselsättningstjänster'],
  ['sysselsattningstjanster', 'sv', 'team', 'Sysselsättningstjänster'],
  ['rådgivning', 'sv', 'service', 'Rådgivning i stadshuset'],
  ['långtidsarbetslösa', 'sv', 'client-group', 'Långtidsarbetslösa'],
  ['långtidsarbetslösa unga', 'sv', 'client-group', 'Unga långtidsarbetslösa'],
  ['library', 'en', 'team', 'Town Library'],
  ['swiming hall', 'en', 'service', 'Swimming hall Lumme'],
  ['long-term unemployed', 'en', 'client-group', 'Long-term unemployed people'],
  [
    'who else serves long-term unemployed young people',
    'en',
    'client-group',
    'Long-term unemployed young people',
  ],
];

/** Services that do not say it in their title: they stand among the first ten all the same. */
const AMONG_FIRST: readonly (readonly [typed: string, Language, services: readonly string[]])[] = [
  ['pitkäaikaistyöttömät', 'fi', ['Arki haltuun', 'Omavalmennus']],
  ['pitkään työttömänä olleet nuoret', 'fi', ['Nuorten aikuisten Oma juttu']],
  ['long-term unemployed', 'en', ['Health check for the unemployed']],
  ['velka', 'fi', ['Talousneuvonta', 'Sosiaalinen luotto']],
  ['liikunnan', 'fi', ['Liikuntaneuvonta']],
  ['yksinäisyys', 'fi', ['Soittorinki', 'Ystävätoiminta']],
  ['ruoka-apu', 'fi', ['Hävikkiruoan jako']],
];

describe('in the sample city', () => {
  it.each(FIRST)('"%s" (%s) finds the %s "%s" first', async (q, language, kind, first) => {
    const { items } = await search(database.db, { q, language });
    expect(items.find((item) => item.kind === kind)?.title.text).toBe(first);
  });

  it('"pitkäaikaistyöttömät nuoret" finds the client group that says so in other words among the first three', async () => {
    const { items } = await search(database.db, { q: 'pitkäaikaistyöttömät nuoret', kind: ['client-group'] });
    const titles = items.slice(0, 3).map((item) => item.title.text);
    expect(titles).toContain('Pitkään työttömänä olleet nuoret');
  });

  it.each(AMONG_FIRST)('"%s" (%s) finds %j', async (q, language, services) => {
    const { items } = await search(database.db, { q, language, kind: ['service'] });
    expect(items.map((item) => item.title.text)).toEqual(expect.arrayContaining([...services]));
  });

  it('everything that has a name is found by that name, first of its kind or beside a namesake', async () => {
    const { rows } = await database.pool.query<{ kind: SearchKind; title: string }>(
      "select kind, title from search_documents where language = 'fi' and kind <> 'service' order by id",
    );
    const missed: string[] = [];
    for (const { kind, title } of rows) {
      const { items } = await search(database.db, { q: title, kind: [kind], limit: 1 });
      if (items[0]?.title.text !== title) missed.push(`${title} → ${items[0]?.title.text}`);
    }
    expect(missed).toEqual([]);
  });
});
