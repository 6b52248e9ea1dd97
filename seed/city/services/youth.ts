import type { SampleService } from '../types.ts';

export const youth: readonly SampleService[] = [
  {
    key: 'nuorisotalo-katve',
    team: 'avoin-nuorisotyo',
    name: { fi: 'Nuorisotalo Katve', sv: 'Ungdomsgården Katve', en: 'Youth centre Katve' },
    summary: {
      fi: 'Avoin olohuone 11–17-vuotiaille: pelejä, bänditila, keittiö ja aikuisia, joilla on aikaa.',
    },
    description: {
      fi: 'Katve on auki tiistaista lauantaihin. Nuoret päättävät talon tapahtumista talokokouksessa, ja oman idean toteuttamiseen saa rahaa ja apua. Nuorten luvalla myös huoltajat voivat käydä tutustumassa.',
    },
    ageMin: 11,
    ageMax: 17,
    channels: ['in-person', 'chat'],
    fee: 'free',
    clientsPerYear: 540,
    keywords: ['nuokkari', 'vapaa-aika', 'bändi'],
    reviewedAt: '2026-05-06',
    groups: [
      { key: 'ylakoululaiset', weight: 3, clientsPerYear: 380 },
      { key: 'toisen-asteen-opiskelijat', weight: 1, clientsPerYear: 90 },
    ],
    classes: ['P28.1'],
  },
  {
    key: 'koulunuorisotyo',
    team: 'avoin-nuorisotyo',
    name: { fi: 'Koulunuorisotyö', sv: 'Ungdomsarbete i skolan', en: 'Youth work in schools' },
    summary: {
      fi: 'Nuorisotyöntekijä on Kaarron yläluokilla kolmena päivänä viikossa, kaikkien tavattavissa ja heitä varten, jotka viihtyvät koulussa huonosti.',
    },
    description: {
      fi: 'Hän järjestää seitsemäsluokkalaisten ryhmäytymispäivät, pitää kahviota ja juttelee kahden kesken. Jos nuori ei ilmesty kouluun, työntekijä käy kysymässä kuulumisia kotoa tai kylältä. Työtä tehdään yhdessä opettajien ja kuraattorin kanssa.',
    },
    ageMin: 12,
    ageMax: 16,
    channels: ['in-person', 'chat'],
    fee: 'free',
    clientsPerYear: 420,
    keywords: ['ryhmäytys', 'poissaolot', 'yläkoulu'],
    reviewedAt: '2025-09-23',
    groups: [
      { key: 'ylakoululaiset', weight: 3, clientsPerYear: 420 },
      { key: 'koulua-kaymattomat', weight: 2, clientsPerYear: 15 },
    ],
    classes: ['P28.1'],
  },
  {
    key: 'kesaleirit',
    team: 'avoin-nuorisotyo',
    name: { fi: 'Kesäleirit saaressa', sv: 'Sommarläger på ön', en: 'Summer camps on the island' },
    summary: {
      fi: 'Viiden päivän leirejä Haukisaaressa. Osa paikoista varataan perheille, joille loma muualla ei ole mahdollinen.',
    },
    description: {
      fi: 'Leirillä uidaan, meloaan ja valvotaan vähän liian myöhään. Sosiaalityöntekijä voi varata lapselle paikan ennen yleistä ilmoittautumista, eikä maksuvapautus näy muille. Kuljetus lähtee torilta.',
    },
    ageMin: 9,
    ageMax: 14,
    channels: ['in-person', 'group'],
    fee: 'charged',
    clientsPerYear: 130,
    keywords: ['leiri', 'kesäloma', 'Haukisaari'],
    reviewedAt: '2026-04-02',
    groups: [
      { key: 'lastensuojelun-perheet', weight: 2, clientsPerYear: 24 },
      { key: 'pienituloiset-lapsiperheet', weight: 3, clientsPerYear: 48 },
    ],
    classes: ['P28.2'],
    otherTeams: [{ key: 'lastensuojelu', role: 'referrer' }],
  },
  {
    key: 'nuorisovaltuusto',
    team: 'nuoriso',
    name: { fi: 'Nuorisovaltuusto', sv: 'Ungdomsfullmäktige', en: 'Youth council' },
    summary: {
      fi: 'Kouluilla valittava valtuusto, joka kertoo päättäjille, miltä kaupunki nuorista näyttää.',
    },
    description: {
      fi: 'Valtuustoon kuuluu 15 nuorta, ja sillä on puheoikeus lautakunnissa. Se jakaa vuosittain 8 000 euroa nuorten omiin hankkeisiin. Nuorisotyöntekijä auttaa kokousten valmistelussa.',
    },
    ageMin: 13,
    ageMax: 18,
    channels: ['in-person', 'online'],
    fee: 'free',
    clientsPerYear: 15,
    keywords: ['nuva', 'vaikuttaminen'],
    reviewedAt: '2024-05-29',
    groups: [{ key: 'nuoret', weight: 3, clientsPerYear: 15 }],
    classes: ['P28.6', 'P8.3'],
    otherTeams: [{ key: 'osallisuus', role: 'co-responsible' }],
  },
  {
    key: 'kesatyoseteli',
    team: 'nuoriso',
    name: { fi: 'Kesätyöseteli', sv: 'Sommarjobbssedel', en: 'Summer job voucher' },
    summary: {
      fi: 'Kaupungin 300 euron tuki, jolla koululainen tai opiskelija saa ensimmäisen kesätyönsä paikallisesta yrityksestä.',
    },
    description: {
      fi: 'Setelin saavat ne, jotka ovat kirjoilla Koivuselässä ja täyttävät vuoden aikana 16–19 vuotta. Nuori vie setelin työnantajalle, ja työnantaja laskuttaa tuen kaupungilta. Seteleitä on sata, ja ne jaetaan maaliskuussa.',
    },
    ageMin: 16,
    ageMax: 19,
    channels: ['online', 'in-person'],
    fee: 'free',
    clientsPerYear: 100,
    keywords: ['kesätyö', 'ensimmäinen työpaikka', 'tuki'],
    reviewedAt: '2025-03-18',
    groups: [
      { key: 'toisen-asteen-opiskelijat', weight: 3, clientsPerYear: 84 },
      { key: 'tyonantajayritykset', weight: 2, clientsPerYear: 61 },
    ],
    classes: ['P10.1', 'P12.2'],
  },
];
