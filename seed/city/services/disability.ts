import type { SampleService } from '../types.ts';

export const disability: readonly SampleService[] = [
  {
    key: 'henkilokohtainen-apu',
    team: 'vammaispalvelut',
    name: { fi: 'Henkilökohtainen apu', sv: 'Personlig assistans', en: 'Personal assistance' },
    summary: {
      fi: 'Avustaja kotiin, töihin, opintoihin ja vapaa-aikaan silloin, kun vamma sitä edellyttää.',
    },
    description: {
      fi: 'Tuntimäärä päätetään yksilöllisesti, ja vapaa-aikaan apua myönnetään vähintään 30 tuntia kuukaudessa. Avustajan voi palkata itse tai saada palvelusetelillä. Sosiaalityöntekijä auttaa työnantajan velvollisuuksissa.',
    },
    channels: ['in-person', 'phone', 'home-visit'],
    fee: 'free',
    clientsPerYear: 110,
    keywords: ['avustaja', 'palveluseteli', 'itsenäinen elämä'],
    reviewedAt: '2025-12-01',
    groups: [
      { key: 'liikuntarajoitteiset', weight: 3, clientsPerYear: 72 },
      { key: 'vammaiset', weight: 2, clientsPerYear: 110 },
    ],
    classes: ['P4.5'],
  },
  {
    key: 'liikkumisen-tuki',
    team: 'vammaispalvelut',
    name: { fi: 'Liikkumisen tuki', sv: 'Stöd för rörlighet', en: 'Mobility support' },
    summary: { fi: 'Taksimatkoja tai muu ratkaisu, kun bussi ei vamman vuoksi sovi.' },
    description: {
      fi: 'Asioinnin ja vapaa-ajan matkoja on vähintään 18 yhdensuuntaista kuukaudessa, työ- ja opiskelumatkat tarpeen mukaan. Vakiokuljettaja on mahdollinen, jos vieraan kanssa matkustaminen ei onnistu.',
    },
    channels: ['phone', 'online'],
    fee: 'charged',
    clientsPerYear: 260,
    keywords: ['kuljetuspalvelu', 'taksi', 'vapaa-ajan matkat'],
    reviewedAt: '2024-06-11',
    groups: [
      { key: 'liikuntarajoitteiset', weight: 3, clientsPerYear: 190 },
      { key: 'vammaiset', weight: 2, clientsPerYear: 260 },
    ],
    classes: ['P4.4'],
  },
  {
    key: 'paivatoiminta-ja-tyo',
    team: 'vammaispalvelut',
    name: {
      fi: 'Kehitysvammaisten työ- ja päivätoiminta',
      sv: 'Arbets- och dagverksamhet för personer med utvecklingsstörning',
      en: 'Work and day activities for people with intellectual disabilities',
    },
    summary: {
      fi: 'Tekemistä, taitoja ja työkavereita: alihankintaa, leipomo ja avotyötä kaupungin yrityksissä.',
    },
    description: {
      fi: 'Toimintakeskus Tiuku on auki arkisin. Jokaiselle tehdään oma viikko-ohjelma, jossa työ, taide ja liikunta vuorottelevat. Valmentaja etsii halukkaille avotyöpaikan ja käy siellä säännöllisesti.',
    },
    ageMin: 16,
    ageMax: 64,
    channels: ['in-person', 'group'],
    fee: 'free',
    clientsPerYear: 62,
    keywords: ['avotyö', 'toimintakeskus', 'leipomo'],
    reviewedAt: '2026-02-03',
    groups: [{ key: 'kehitysvammaiset', weight: 3, clientsPerYear: 62 }],
    classes: ['P4.7'],
  },
  {
    key: 'ryhmakodit',
    team: 'vammaispalvelut',
    name: {
      fi: 'Vammaisten asumispalvelut',
      sv: 'Boendeservice för personer med funktionsnedsättning',
      en: 'Housing for people with disabilities',
    },
    summary: { fi: 'Oma asunto ja tarvittava apu ryhmäkodissa tai tavallisessa kerrostalossa.' },
    description: {
      fi: 'Asukas päättää, ketkä hänen kotonaan käyvät. Muuttoa valmistellaan tutustumalla ja asumiskokeiluilla, ja vanhemmat saavat siihen oman tukensa. Yöapu järjestetään teknologian ja yöhoitajan avulla.',
    },
    ageMin: 18,
    channels: ['in-person', 'phone'],
    fee: 'charged',
    clientsPerYear: 48,
    keywords: ['ryhmäkoti', 'asumiskokeilu'],
    reviewedAt: '2025-06-30',
    groups: [
      { key: 'kehitysvammaiset', weight: 3, clientsPerYear: 40 },
      { key: 'vammaiset', weight: 1, clientsPerYear: 48 },
    ],
    classes: ['P4.1', 'P4.7'],
  },
  {
    key: 'aistivammaisten-ohjaus',
    team: 'vammaispalvelut',
    name: {
      fi: 'Aistivammaisten ohjaaja',
      sv: 'Handledare för syn- och hörselskadade',
      en: 'Adviser for people with sensory impairments',
    },
    summary: {
      fi: 'Neuvoja opettaa liikkumaan valkoisen kepin kanssa, käyttämään kuulolaitetta ja löytämään tulkin.',
    },
    description: {
      fi: 'Ohjaaja tulee kotiin tai työpaikalle. Hän merkitsee lieden nappulat, hankkii ovikelloon valon ja auttaa hakemaan tulkkausta Kelasta. Palvelu on hyvinvointialueen ainoa, ja odotusaika on venynyt neljään kuukauteen.',
    },
    channels: ['home-visit', 'phone'],
    languages: ['fi', 'fse'],
    fee: 'free',
    clientsPerYear: 26,
    keywords: ['näkövamma', 'kuulovamma', 'viittomakieli'],
    reviewedAt: '2024-05-02',
    groups: [{ key: 'nako-ja-kuulovammaiset', weight: 3, clientsPerYear: 26 }],
    classes: ['P4.4'],
  },
];
