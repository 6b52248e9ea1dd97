import type { SampleService } from '../types.ts';

export const residentServices: readonly SampleService[] = [
  {
    key: 'neuvonta-kaupungintalolla',
    team: 'asiointi',
    name: {
      fi: 'Neuvonta kaupungintalolla',
      sv: 'Rådgivning i stadshuset',
      en: 'Information desk at the town hall',
    },
    summary: {
      fi: 'Yksi tiski, josta saa vastauksen tai oikean ihmisen yhteystiedot kaikissa kaupungin asioissa.',
    },
    description: {
      fi: 'Neuvonta ottaa vastaan hakemuksia, myy bussikortteja ja varaa tiloja. Samassa aulassa voi asioida videoyhteydellä Kelan, verottajan ja digi- ja väestötietoviraston kanssa.',
    },
    channels: ['in-person', 'phone', 'chat'],
    languages: ['fi', 'sv', 'en'],
    fee: 'free',
    clientsPerYear: 7300,
    keywords: ['neuvonta', 'hakemukset', 'etäpalvelu'],
    reviewedAt: '2026-09-08',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 7300 }],
    classes: ['P9.6'],
  },
  {
    key: 'digituki-asiointipisteessa',
    team: 'asiointi',
    name: {
      fi: 'Digituki asiointipisteessä',
      sv: 'Digitalt stöd på servicepunkten',
      en: 'Digital support at the service point',
    },
    summary: {
      fi: 'Apua tunnistautumiseen, sähköisiin lomakkeisiin ja omaan puhelimeen ilman ajanvarausta.',
    },
    description: {
      fi: 'Palveluneuvoja istuu vieressä, kun täytät hakemusta tai kirjaudut ensimmäistä kertaa Suomi.fi-palveluun. Moni kävijä on eläkkeellä, mutta kysyä saa minkä ikäinen tahansa. Samalla voi tulostaa ja skannata paperit.',
    },
    ageMin: 18,
    channels: ['in-person', 'phone'],
    languages: ['fi', 'sv', 'en'],
    fee: 'free',
    clientsPerYear: 480,
    keywords: ['sähköinen asiointi', 'tunnistautuminen', 'lomakkeet', 'digituki'],
    reviewedAt: '2026-04-21',
    groups: [
      { key: 'digitukea-tarvitsevat', weight: 3, clientsPerYear: 480 },
      { key: 'ikaihmiset', weight: 2, clientsPerYear: 260 },
    ],
    classes: ['P9.4'],
  },
  {
    key: 'muuttajan-paketti',
    team: 'asiointi',
    name: {
      fi: 'Koivuselkään muuttavan opas',
      sv: 'Guide för den som flyttar till Koivuselkä',
      en: 'Guide for people moving in',
    },
    summary: {
      fi: 'Kootut ohjeet ja yhteyshenkilö sinulle, joka muutat kaupunkiin työn, opintojen tai rakkauden perässä.',
    },
    description: {
      fi: 'Palveluneuvoja kokoaa puhelun perusteella tiedot asunnoista, kouluista ja harrastuksista. Uudet asukkaat kutsutaan kahdesti vuodessa tulokahveille kaupungintalolle.',
    },
    channels: ['online', 'phone'],
    languages: ['fi', 'en'],
    fee: 'free',
    clientsPerYear: 220,
    keywords: ['muutto', 'uudet asukkaat'],
    reviewedAt: '2024-07-16',
    groups: [{ key: 'muuttaminen', weight: 3, clientsPerYear: 220 }],
    classes: ['P1.5', 'P9.6'],
  },
  {
    key: 'asukasillat',
    team: 'osallisuus',
    name: {
      fi: 'Asukasillat ja osallistuva budjetointi',
      sv: 'Invånarkvällar och deltagande budgetering',
      en: 'Residents’ evenings and participatory budgeting',
    },
    summary: { fi: 'Asukkaat ehdottavat, äänestävät ja päättävät, mihin 60 000 euroa käytetään.' },
    description: {
      fi: 'Illat kiertävät kaupunginosissa ja kylillä. Ehdotuksen voi jättää paperilla, verkossa tai puhelimitse, ja viranhaltijat arvioivat sen toteutettavuuden kuukaudessa. Äänestää saavat kaikki 12 vuotta täyttäneet.',
    },
    ageMin: 12,
    channels: ['in-person', 'online', 'group'],
    fee: 'free',
    clientsPerYear: 1600,
    keywords: ['osallisuus', 'budjetointi', 'äänestys'],
    reviewedAt: '2025-10-02',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 1600 }],
    classes: ['P8.3'],
  },
  {
    key: 'palautepalvelu',
    team: 'osallisuus',
    name: { fi: 'Palaute kaupungille', sv: 'Respons till staden', en: 'Feedback to the town' },
    summary: {
      fi: 'Ilmoita kuopasta kadussa, kiitä kokkia tai ehdota uutta. Vastaus tulee viidessä arkipäivässä.',
    },
    description: {
      fi: 'Palautteen voi merkitä kartalle ja siihen voi liittää kuvan. Vastaukset julkaistaan, jos lähettäjä antaa luvan. Kerran vuodessa kerrotaan, mitä palautteen perusteella on tehty.',
    },
    channels: ['online', 'phone'],
    fee: 'free',
    clientsPerYear: 2050,
    keywords: ['palaute', 'vikailmoitus', 'kartta'],
    reviewedAt: '2026-03-25',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 2050 }],
    classes: ['P8.3', 'P9.6'],
  },
  {
    key: 'yhdistyskumppanuus',
    team: 'osallisuus',
    name: {
      fi: 'Yhdistysten kumppanuuspöytä',
      sv: 'Föreningarnas partnerskapsbord',
      en: 'Partnership table for associations',
    },
    summary: {
      fi: 'Kaupunki ja yhdistykset sopivat saman pöydän ääressä tiloista, tapahtumista ja yhteisestä tekemisestä.',
    },
    description: {
      fi: 'Pöytä kokoontuu neljästi vuodessa, ja esityslistalle voi tuoda asian mikä tahansa yhdistys. Osallisuuskoordinaattori neuvoo avustusten hakemisessa ja etsii yhdistyksille yhteisiä tiloja.',
    },
    channels: ['in-person', 'online'],
    fee: 'free',
    clientsPerYear: 70,
    keywords: ['järjestöt', 'kumppanuus', 'tilat'],
    reviewedAt: '2025-06-18',
    groups: [{ key: 'yhdistykset', weight: 3, clientsPerYear: 70 }],
    classes: ['P8.4'],
  },
];
