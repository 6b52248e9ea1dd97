import type { SampleService } from '../types.ts';

/** The county’s neighbours are served as well; their codes are not known here, hence no areas. */
const WHOLE_COUNTY: readonly string[] = [];

export const safety: readonly SampleService[] = [
  {
    key: 'ensihoito',
    team: 'pelastuslaitos',
    name: { fi: 'Ensihoito', sv: 'Prehospital akutsjukvård', en: 'Emergency medical services' },
    summary: { fi: 'Ambulanssi äkilliseen sairastumiseen ja onnettomuuksiin. Hätätilanteessa soita 112.' },
    description: {
      fi: 'Koivuselän asemalla päivystää kaksi yksikköä, joista toisessa on hoitotason ensihoitaja. Keskimääräinen viive kiireellisessä tehtävässä on keskustassa seitsemän minuuttia, kylillä kaksikymmentä.',
    },
    channels: ['phone', 'home-visit'],
    areas: WHOLE_COUNTY,
    languages: ['fi', 'sv', 'en'],
    fee: 'charged',
    clientsPerYear: 2700,
    keywords: ['ambulanssi', 'hätänumero'],
    reviewedAt: '2025-05-19',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 2700 }],
    classes: ['P5.5', 'P19.3'],
  },
  {
    key: 'palotarkastus',
    team: 'pelastuslaitos',
    name: {
      fi: 'Asuinrakennusten paloturvallisuusneuvonta',
      sv: 'Brandsäkerhetsrådgivning för bostadshus',
      en: 'Fire safety advice for homes',
    },
    summary: {
      fi: 'Omavalvontalomake kotiin ja tarkastaja paikalle, jos tulisija tai poistumistie arveluttaa.',
    },
    description: {
      fi: 'Pientalot tarkastetaan itse lähetetyn lomakkeen avulla viiden vuoden välein. Hoitajat ja kotipalvelut voivat pyytää palotarkastajan mukaan kotiin, jossa asuminen on muuttunut vaaralliseksi.',
    },
    channels: ['home-visit', 'online', 'phone'],
    areas: WHOLE_COUNTY,
    fee: 'free',
    clientsPerYear: 860,
    keywords: ['paloturvallisuus', 'omavalvonta', 'nuohous'],
    reviewedAt: '2024-09-10',
    groups: [
      { key: 'kiinteistonomistajat', weight: 3, clientsPerYear: 820 },
      { key: 'kotihoidon-asiakkaat', weight: 1, clientsPerYear: 25 },
    ],
    classes: ['P19.1'],
  },
  {
    key: 'sosiaalipaivystys',
    team: 'kriisipaivystys',
    name: { fi: 'Sosiaalipäivystys', sv: 'Socialjour', en: 'Social emergency service' },
    summary: {
      fi: 'Kiireellistä apua kaikkina vuorokauden aikoina, kun lapsi, vanhus tai kuka tahansa on vaarassa.',
    },
    description: {
      fi: 'Päivystäjä arvioi tilanteen puhelimessa ja lähtee tarvittaessa paikalle poliisin tai ambulanssin kanssa. Yöpaikka, ruokaa ja turva järjestyvät heti, muu selvitetään aamulla.',
    },
    channels: ['phone', 'home-visit'],
    areas: WHOLE_COUNTY,
    languages: ['fi', 'sv', 'en'],
    fee: 'free',
    clientsPerYear: 740,
    keywords: ['päivystys', 'lastensuojeluilmoitus', 'hätämajoitus'],
    reviewedAt: '2026-07-22',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 740 }],
    classes: ['P4.13', 'P19.3'],
  },
  {
    key: 'kriisiapu',
    team: 'kriisipaivystys',
    name: {
      fi: 'Kriisiapu äkillisen menetyksen jälkeen',
      sv: 'Krisstöd efter en plötslig förlust',
      en: 'Crisis support after a sudden loss',
    },
    summary: {
      fi: 'Keskusteluapua omaisille ja silminnäkijöille kuoleman, onnettomuuden tai väkivallan jälkeen.',
    },
    description: {
      fi: 'Kriisityöntekijä ottaa yhteyttä samana päivänä ja tapaa perheen kotona tai tapahtumapaikalla. Tapaamisia on yhdestä viiteen. Tarvittaessa autetaan löytämään sururyhmä tai pidempi hoito.',
    },
    channels: ['phone', 'home-visit', 'in-person'],
    areas: WHOLE_COUNTY,
    fee: 'free',
    clientsPerYear: 130,
    keywords: ['suru', 'kriisi', 'jälkipuinti'],
    reviewedAt: '2025-07-17',
    groups: [
      { key: 'omaisen-kuolema', weight: 3, clientsPerYear: 80 },
      { key: 'vakivaltaa-kokeneet', weight: 1, clientsPerYear: 20 },
    ],
    classes: ['P5.7', 'P5.5'],
  },
];
