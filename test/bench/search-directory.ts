import { v7 as uuidv7 } from 'uuid';
import type pg from 'pg';
import { FILLER, FIRST, HEAD, QUALITIES } from '../support/finnish-words.ts';
import { randomInteger, seededRandom } from '../support/random.ts';

const SWEDISH_FIRST =
  'arbets sysselsättnings idrotts ungdoms familje barn äldre missbrukar hälso ekonomi skuld boende hem kultur biblioteks skol elev integrations närstående tand mat bygg plan park vatten avfalls företags turist konst musik'.split(
    ' ',
  );
const SWEDISH_HEAD =
  'rådgivning handledning tjänster verksamhet arbete vård stöd träning kurs grupp klubb läger verkstad hus central telefon bidrag lån tillstånd avgift undervisning utbildning'.split(
    ' ',
  );
const ENGLISH_FIRST =
  'employment sports youth family children elderly substance health debt housing home culture library school student integration carer dental food building planning park water waste business tourism art music crisis safety'.split(
    ' ',
  );
const ENGLISH_HEAD =
  'advice guidance services activities work care support coaching course group club camp workshop house centre helpline grant loan permit payment teaching education'.split(
    ' ',
  );
const GIVEN = 'Aino Eero Helmi Ilmari Kaisa Lauri Maija Niilo Outi Pekka Riitta Sakari Tuula Veikko'.split(
  ' ',
);
const FAMILY = 'Virta Niemi Koski Laakso Saari Ranta Harju Salmi Suo Kangas Lehto Mäki Joki Pelto'.split(' ');

type Texts = Readonly<{ fi: string; sv: string; en: string }>;
export type NamedRow = Readonly<{ id: string; name: Texts }>;

/** What the benchmark's directory holds, to make queries of. */
export type SearchDirectory = Readonly<{
  services: readonly NamedRow[];
  teams: readonly NamedRow[];
  groups: readonly NamedRow[];
  people: readonly string[];
}>;

/**
 * Fills an empty migrated database: this many services, a tenth as many units (each with a contact) and client groups;
 * names in three languages, Finnish summaries and descriptions of about 15 and 80 words. The same for the same seed.
 */
export async function fillSearchDirectory(
  pool: pg.Pool,
  services: number,
  seed = 1,
): Promise<SearchDirectory> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const compound = () => pick(FIRST) + (random() < 0.3 ? pick(FIRST) : '') + pick(HEAD);
  const name = (): Texts => ({
    fi: capital(random() < 0.5 ? compound() : `${pick(QUALITIES)} ${compound()}`),
    sv: capital(pick(SWEDISH_FIRST) + pick(SWEDISH_HEAD)),
    en: capital(`${pick(ENGLISH_FIRST)} ${pick(ENGLISH_HEAD)}`),
  });
  const prose = (words: number) =>
    Array.from({ length: words }, () => (random() < 0.7 ? pick(FILLER) : compound())).join(' ');
  const rows = (count: number): NamedRow[] =>
    Array.from({ length: count }, () => ({ id: uuidv7(), name: name() }));
  const teams = rows(services / 10).map((team) => ({
    ...team,
    contacts: [
      {
        name: `${pick(GIVEN)} ${pick(FAMILY)}${pick(FAMILY).toLowerCase()}`,
        title: compound(),
        email: null,
        phone: null,
      },
    ],
  }));
  const groups = rows(services / 10);
  const served = rows(services).map((service) => ({
    ...service,
    team_id: pick(teams).id,
    summary: { fi: prose(15) },
    description: { fi: prose(80) },
    keywords: [compound(), compound(), pick(FIRST)],
    groups: [...new Set(Array.from({ length: 5 }, () => pick(groups).id))],
  }));
  const organization = uuidv7();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`insert into organizations (id, name) values ($1, '{"fi": "Kaupunki"}')`, [
      organization,
    ]);
    await client.query(
      `insert into teams (id, organization_id, name, contacts, mark, color)
       select id, $2, name, contacts, 'XX', 1 from jsonb_to_recordset($1) as t(id uuid, name jsonb, contacts jsonb)`,
      [JSON.stringify(teams), organization],
    );
    await client.query(
      'insert into client_groups (id, name) select id, name from jsonb_to_recordset($1) as g(id uuid, name jsonb)',
      [JSON.stringify(groups)],
    );
    await client.query(
      `insert into services (id, team_id, name, summary, description, keywords)
       select id, team_id, name, summary, description, keywords
       from jsonb_to_recordset($1) as s(id uuid, team_id uuid, name jsonb, summary jsonb, description jsonb, keywords text[])`,
      [JSON.stringify(served)],
    );
    await client.query(
      `insert into service_client_groups (service_id, client_group_id, weight)
       select s.id, g, 2 from jsonb_to_recordset($1) as s(id uuid, groups uuid[]), unnest(s.groups) as g`,
      [JSON.stringify(served)],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
  return {
    services: served,
    teams,
    groups,
    people: teams.flatMap(({ contacts }) => contacts.map((one) => one.name)),
  };
}

/** What people type: beginnings of every length, whole names, inflected, mistyped, a part of a compound, two words. */
export function searchQueries(directory: SearchDirectory, count: number, seed = 2): readonly string[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[randomInteger(random, list.length)]!;
  const anyName = () => {
    const language = pick(['fi', 'fi', 'fi', 'sv', 'en'] as const);
    return pick([directory.services, directory.services, directory.teams, directory.groups]).at(
      randomInteger(random, directory.groups.length),
    )!.name[language];
  };
  const mistyped = (text: string) => {
    const at = 2 + randomInteger(random, Math.max(1, text.length - 3));
    return text.slice(0, at) + text.slice(at + 1);
  };
  const kinds: readonly (() => string)[] = [
    () => anyName().slice(0, 1 + randomInteger(random, 3)),
    () => anyName().slice(0, 4 + randomInteger(random, 8)),
    () =>
      anyName()
        .slice(0, 4 + randomInteger(random, 8))
        .toLowerCase()
        .replaceAll('ä', 'a')
        .replaceAll('ö', 'o'),
    () => anyName(),
    () => `${pick(FIRST)}${pick(HEAD)}sta`,
    () => mistyped(anyName()),
    () => pick(HEAD),
    () => pick(FILLER),
    () => `${pick(QUALITIES)} ${pick(HEAD)}`,
    () => `${pick(FIRST)} ${pick(HEAD).slice(0, 4)}`,
    () => pick(directory.people).slice(0, 2 + randomInteger(random, 10)),
    () => `${pick(FIRST)} ${pick(FIRST)} ${pick(HEAD)} ${pick(FILLER)}`,
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]!());
}
