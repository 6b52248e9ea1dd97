import type { SampleService } from '../types.ts';

export const healthCare: readonly SampleService[] = [
  {
    key: 'terveysaseman-vastaanotto',
    team: 'terveysasema',
    name: {
      fi: 'Lääkärin ja sairaanhoitajan vastaanotto',
      sv: 'Läkar- och sjukskötarmottagning',
      en: 'Doctor’s and nurse’s appointments',
    },
    summary: {
      fi: 'Hoidon tarve arvioidaan puhelimessa tai chatissa, ja ensimmäinen aika annetaan kahden viikon sisällä.',
    },
    description: {
      fi: 'Arkisin kello 8–16 vastaa sairaanhoitaja, joka hoitaa monta asiaa saman tien. Usein käyvälle nimetään oma hoitaja. Iltaisin ja viikonloppuisin neuvoo Päivystysapu 116 117.',
    },
    channels: ['phone', 'chat', 'in-person', 'online'],
    languages: ['fi', 'sv', 'en'],
    areas: ['998'],
    fee: 'charged',
    clientsPerYear: 12800,
    keywords: ['lääkäri', 'ajanvaraus', 'hoitotakuu'],
    reviewedAt: '2026-09-01',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 12800 }],
    classes: ['P5.1'],
  },
  {
    key: 'diabetesvastaanotto',
    team: 'terveysasema',
    name: {
      fi: 'Diabetes- ja verenpainevastaanotto',
      sv: 'Diabetes- och blodtrycksmottagning',
      en: 'Diabetes and blood pressure clinic',
    },
    summary: {
      fi: 'Sairaanhoitaja seuraa kansansairauksien hoitoa ja laatii hoitosuunnitelman potilaan kanssa.',
    },
    description: {
      fi: 'Käynnillä tarkastellaan mittaustulokset, lääkitys ja jalkojen kunto. Seurantaväli sovitaan yksilöllisesti, ja osan käynneistä voi korvata etäyhteydellä. Vastaanotolta ohjataan tarvittaessa jalkaterapiaan tai silmänpohjakuvaukseen.',
    },
    ageMin: 18,
    channels: ['in-person', 'phone', 'online'],
    fee: 'free',
    clientsPerYear: 1450,
    keywords: ['diabetes', 'verenpaine', 'hoitosuunnitelma'],
    reviewedAt: '2025-12-10',
    groups: [
      { key: 'elintapasairaat', weight: 3, clientsPerYear: 1450 },
      { key: 'pitkaaikaissairaat', weight: 2, clientsPerYear: 1450 },
    ],
    classes: ['P5.1', 'P5.8'],
  },
  {
    key: 'elintapaohjaus',
    team: 'terveysasema',
    name: { fi: 'Elintapaohjaus', sv: 'Livsstilshandledning', en: 'Lifestyle counselling' },
    summary: {
      fi: 'Ohjausta syömiseen, uneen ja liikkumiseen aikuisille, joiden arvoissa tai painossa on syytä huoleen.',
    },
    description: {
      fi: 'Sairaanhoitaja laatii asiakkaan kanssa muutossuunnitelman ja seuraa sen toteutumista vuoden ajan. Ohjausta saa yksin tai ryhmässä, ja mukana on kuntotesti sekä liikkumisresepti. Palveluun ohjataan tyypin 2 diabeteksen, verenpaineen tai vähäisen liikunnan vuoksi.',
    },
    ageMin: 18,
    channels: ['in-person', 'phone', 'group'],
    fee: 'free',
    clientsPerYear: 140,
    keywords: ['painonhallinta', 'liikkumisresepti', 'elintavat'],
    reviewedAt: '2025-02-27',
    groups: [
      { key: 'elintapasairaat', weight: 3, clientsPerYear: 140 },
      { key: 'vahan-liikkuvat-aikuiset', weight: 3, clientsPerYear: 110 },
    ],
    classes: ['P5.17'],
  },
  {
    key: 'tyottoman-terveystarkastus',
    team: 'terveysasema',
    name: {
      fi: 'Työttömän terveystarkastus',
      sv: 'Hälsokontroll för arbetslösa',
      en: 'Health check for the unemployed',
    },
    summary: { fi: 'Maksuton tarkastus työnhakijalle: sairaanhoitaja, kokeet ja tarvittaessa lääkäri.' },
    description: {
      fi: 'Tarkastukseen voi varata ajan itse tai omavalmentajan kautta. Keskustelussa käydään läpi terveys, jaksaminen ja päihteet sekä se, mikä työssä onnistuisi. Jatko sovitaan samalla käynnillä.',
    },
    ageMin: 18,
    ageMax: 64,
    channels: ['in-person'],
    fee: 'free',
    clientsPerYear: 210,
    keywords: ['työkyky', 'terveystarkastus', 'työtön'],
    reviewedAt: '2026-05-27',
    groups: [
      { key: 'pitkaaikaistyottomat', weight: 3, clientsPerYear: 160 },
      { key: 'osatyokykyiset', weight: 1, clientsPerYear: 60 },
    ],
    classes: ['P5.8'],
    otherTeams: [{ key: 'tyollistymisen-tuki', role: 'referrer' }],
  },
  {
    key: 'hammashoito',
    team: 'suun-terveys',
    name: { fi: 'Hammashoito', sv: 'Tandvård', en: 'Dental care' },
    summary: { fi: 'Suun tarkastukset ja hoito kaiken ikäisille. Särkyyn saa ajan samana päivänä.' },
    description: {
      fi: 'Kiireettömään hoitoon pääsee kolmen kuukauden kuluessa. Alle 18-vuotiaiden hoito on maksutonta, ja koululaiset kutsutaan tarkastukseen ensimmäisellä, viidennellä ja kahdeksannella luokalla. Pelkäävälle potilaalle varataan pidempi aika.',
    },
    channels: ['phone', 'in-person', 'online'],
    languages: ['fi', 'sv', 'en'],
    fee: 'charged',
    clientsPerYear: 8100,
    keywords: ['hammaslääkäri', 'särkypäivystys'],
    reviewedAt: '2025-11-18',
    groups: [{ key: 'kansalaiset', weight: 3, clientsPerYear: 8100 }],
    classes: ['P5.10'],
  },
];
