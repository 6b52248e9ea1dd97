import type { SampleService } from '../types.ts';

export const rehabilitation: readonly SampleService[] = [
  {
    key: 'fysioterapia',
    team: 'kuntoutus',
    name: {
      fi: 'Fysioterapeutin vastaanotto',
      sv: 'Fysioterapeutens mottagning',
      en: 'Physiotherapy appointments',
    },
    summary: {
      fi: 'Tuki- ja liikuntaelinvaivoissa aika suoraan fysioterapeutille ilman lääkärin lähetettä.',
    },
    description: {
      fi: 'Fysioterapeutti tutkii, ohjaa harjoitteet ja kertoo, milloin lääkäri on tarpeen. Leikkauksen jälkeinen kuntoutus suunnitellaan yhdessä keskussairaalan kanssa. Harjoitusohjelman saa puhelimeen videoina.',
    },
    ageMin: 16,
    channels: ['in-person', 'phone', 'online'],
    fee: 'charged',
    clientsPerYear: 1650,
    keywords: ['selkäkipu', 'kuntoutus', 'harjoitteet'],
    reviewedAt: '2026-06-09',
    groups: [
      { key: 'kuntoutuminen', weight: 3, clientsPerYear: 900 },
      { key: 'tyoikaiset', weight: 2, clientsPerYear: 1100 },
    ],
    classes: ['P5.13'],
  },
  {
    key: 'kivunhallintaryhma',
    team: 'kuntoutus',
    name: { fi: 'Kivunhallintaryhmä', sv: 'Smärthanteringsgrupp', en: 'Pain management group' },
    summary: {
      fi: 'Kahdeksan kerran ryhmä, jossa opitaan elämään pitkäaikaisen kivun kanssa ja tekemään taas asioita.',
    },
    description: {
      fi: 'Ryhmää ohjaavat fysioterapeutti ja psykologi. Aiheina ovat rentoutuminen, uni, ajatukset ja rohkeus liikkua. Toisten kokemukset ovat monelle ryhmän tärkein anti.',
    },
    ageMin: 18,
    channels: ['in-person', 'group'],
    fee: 'free',
    clientsPerYear: 32,
    keywords: ['krooninen kipu', 'rentoutus', 'vertaistuki'],
    reviewedAt: '2024-09-05',
    groups: [{ key: 'pitkaaikaisesta-kivusta-karsivat', weight: 3, clientsPerYear: 32 }],
    classes: ['P5.17'],
  },
  {
    key: 'kaatumisen-ehkaisy',
    team: 'kuntoutus',
    name: { fi: 'Pysy pystyssä -ryhmä', sv: 'Gruppen Håll dig på benen', en: 'Stay Steady group' },
    summary: {
      fi: 'Fysioterapeutin ohjaama harjoittelu 65 vuotta täyttäneille, jotka ovat kaatuneet tai pelkäävät kaatumista.',
    },
    description: {
      fi: 'Kaksitoista kertaa kestävässä jaksossa vahvistetaan reisiä, kävellään esteradalla ja harjoitellaan lattialta nousua. Tasapainotesti tehdään aluksi ja lopuksi. Kotiin saa ohjelman ja tarkistuslistan mattoja ja kynnyksiä varten.',
    },
    ageMin: 65,
    channels: ['in-person', 'group'],
    fee: 'free',
    clientsPerYear: 60,
    keywords: ['tasapaino', 'voimaharjoittelu', 'kaatumisen ehkäisy'],
    reviewedAt: '2026-01-22',
    groups: [
      { key: 'kaatumisvaarassa-olevat', weight: 3, clientsPerYear: 60 },
      { key: 'kotihoidon-asiakkaat', weight: 1, clientsPerYear: 12 },
    ],
    classes: ['P5.13'],
  },
  {
    key: 'aivovammakuntoutus',
    team: 'kuntoutus',
    name: {
      fi: 'Aivovamman saaneen kuntoutus',
      sv: 'Rehabilitering efter hjärnskada',
      en: 'Rehabilitation after brain injury',
    },
    summary: { fi: 'Toimintaterapiaa ja neuropsykologin ohjausta työikäiselle, joka on saanut aivovamman.' },
    description: {
      fi: 'Kuntoutus tapahtuu kotona ja vastaanotolla, ja läheiset ovat mukana alusta asti. Väsyvyys otetaan huomioon aikojen pituudessa. Töihin paluu suunnitellaan yhdessä työpaikan kanssa.',
    },
    ageMin: 18,
    ageMax: 67,
    channels: ['in-person', 'home-visit'],
    fee: 'charged',
    clientsPerYear: 16,
    keywords: ['aivovamma', 'toimintaterapia', 'neuropsykologi'],
    reviewedAt: '2024-01-31',
    groups: [{ key: 'aivovamman-saaneet', weight: 3, clientsPerYear: 16 }],
    classes: ['P5.13'],
  },
  {
    key: 'apuvalinelainaamo',
    team: 'kuntoutus',
    name: { fi: 'Apuvälinelainaamo', sv: 'Hjälpmedelsutlåning', en: 'Assistive device lending' },
    summary: {
      fi: 'Rollaattori, kyynärsauvat tai pyörätuoli lainaksi leikkauksen jälkeen tai pysyvään tarpeeseen.',
    },
    description: {
      fi: 'Välineet sovitetaan ja huolletaan maksutta. Lyhyeen lainaan ei tarvita lähetettä. Vaativat apuvälineet, kuten sähköpyörätuolit, hankitaan keskussairaalan apuvälineyksikön kautta.',
    },
    channels: ['in-person', 'phone'],
    fee: 'free',
    clientsPerYear: 980,
    keywords: ['rollaattori', 'pyörätuoli', 'kyynärsauvat'],
    reviewedAt: '2025-05-08',
    groups: [
      { key: 'kuntoutuminen', weight: 2, clientsPerYear: 600 },
      { key: 'liikuntarajoitteiset', weight: 3, clientsPerYear: 190 },
    ],
    classes: ['P5.13', 'P5.18'],
  },
];
