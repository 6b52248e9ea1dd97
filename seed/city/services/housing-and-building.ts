import type { SampleService } from '../types.ts';

export const housingAndBuilding: readonly SampleService[] = [
  {
    key: 'vuokra-asunnot',
    team: 'asuminen',
    name: { fi: 'Kaupungin vuokra-asunnot', sv: 'Stadens hyresbostäder', en: 'Municipal rental homes' },
    summary: { fi: 'Kohtuuhintaisia koteja yksiöistä perheasuntoihin eri puolilla kaupunkia.' },
    description: {
      fi: 'Hakemus täytetään verkossa tai paperilla ja on voimassa kolme kuukautta. Asukkaat valitaan tarpeen, varallisuuden ja tulojen perusteella. Yksiöön pääsee yleensä kuukaudessa, isompaa voi joutua odottamaan.',
    },
    ageMin: 18,
    channels: ['online', 'phone', 'in-person'],
    languages: ['fi', 'en'],
    fee: 'charged',
    clientsPerYear: 640,
    keywords: ['vuokra-asunto', 'asuntohakemus'],
    reviewedAt: '2026-02-24',
    groups: [
      { key: 'vuokralla-asuvat', weight: 3, clientsPerYear: 640 },
      { key: 'muuttaminen', weight: 2, clientsPerYear: 180 },
    ],
    classes: ['P1.1'],
  },
  {
    key: 'asumisneuvonta',
    team: 'asuminen',
    name: { fi: 'Asumisneuvonta', sv: 'Boenderådgivning', en: 'Housing advice' },
    summary: {
      fi: 'Asumisneuvoja auttaa, kun vuokra on maksamatta, naapurin kanssa on riitaa tai häätö uhkaa.',
    },
    description: {
      fi: 'Neuvoja tekee maksusopimuksen vuokranantajan kanssa, auttaa tukihakemuksissa ja tulee tarvittaessa kotiin. Apu on maksutonta ja kuuluu kaikille koivuselkäläisille vuokranantajasta riippumatta. Viime vuonna häätö estettiin 31 kodissa.',
    },
    ageMin: 18,
    channels: ['in-person', 'phone', 'home-visit'],
    fee: 'free',
    clientsPerYear: 135,
    keywords: ['häätö', 'vuokravelka', 'maksusopimus'],
    reviewedAt: '2026-05-04',
    groups: [
      { key: 'vuokravelkaiset', weight: 3, clientsPerYear: 96 },
      { key: 'vuokralla-asuvat', weight: 2, clientsPerYear: 135 },
    ],
    classes: ['P1.1', 'P4.13'],
  },
  {
    key: 'nuorten-ensiasunto',
    team: 'asuminen',
    name: { fi: 'Nuoren ensiasunto', sv: 'Ungas första bostad', en: 'First home for young people' },
    summary: {
      fi: 'Kaksikymmentä yksiötä 18–24-vuotiaille. Mukana tulee asumisen ajokortti ja tuttu isännöitsijä.',
    },
    description: {
      fi: 'Ennen avainten saamista käydään yhdessä läpi vuokrasopimus, laskut ja siivous. Ensimmäisen vuoden aikana asumisneuvoja käy kylässä neljä kertaa. Viisi asuntoa on varattu nuorille, joilla ei ole takaajaa.',
    },
    ageMin: 18,
    ageMax: 24,
    channels: ['in-person', 'online', 'home-visit'],
    fee: 'charged',
    clientsPerYear: 26,
    keywords: ['ensiasunto', 'asumistaidot', 'nuoret'],
    reviewedAt: '2025-03-27',
    groups: [
      { key: 'itsenaistyvat-nuoret', weight: 2, clientsPerYear: 26 },
      { key: 'jalkihuollon-nuoret', weight: 3, clientsPerYear: 7 },
    ],
    classes: ['P1.1'],
  },
  {
    key: 'korjausavustukset',
    team: 'asuminen',
    name: {
      fi: 'Asuntojen korjausneuvonta',
      sv: 'Rådgivning om bostadsreparationer',
      en: 'Advice on home repairs',
    },
    summary: {
      fi: 'Neuvoo korjausavustuksista, hissin rakentamisesta ja kodin muuttamisesta esteettömäksi.',
    },
    description: {
      fi: 'Iäkäs tai vammainen asukas voi saada valtiolta avustusta esimerkiksi luiskaan tai kylpyhuoneeseen. Neuvoja käy paikalla, arvioi kustannukset ja auttaa hakemuksessa.',
    },
    ageMin: 18,
    channels: ['phone', 'home-visit'],
    fee: 'free',
    clientsPerYear: 62,
    keywords: ['korjausavustus', 'hissi', 'kodin muutostyöt'],
    reviewedAt: '2024-03-14',
    groups: [
      { key: 'kiinteistonomistajat', weight: 2, clientsPerYear: 48 },
      { key: 'liikuntarajoitteiset', weight: 2, clientsPerYear: 15 },
    ],
    classes: ['P2.2', 'P1.4'],
  },
  {
    key: 'rakentamislupa',
    team: 'kaavoitus-ja-rakentaminen',
    name: {
      fi: 'Rakentamislupa ja rakennusneuvonta',
      sv: 'Bygglov och byggrådgivning',
      en: 'Building permits and advice',
    },
    summary: {
      fi: 'Lupa uudelle talolle, laajennukselle tai käyttötarkoituksen muutokselle haetaan sähköisesti.',
    },
    description: {
      fi: 'Soita ennen kuin piirrät: rakennustarkastaja kertoo, mitä tontille saa tehdä. Lupapäätös annetaan pientalolle keskimäärin neljässä viikossa. Työn aikana tarkastaja käy katselmuksilla.',
    },
    ageMin: 18,
    channels: ['online', 'phone', 'in-person'],
    fee: 'charged',
    clientsPerYear: 210,
    keywords: ['rakennuslupa', 'lupahakemus', 'katselmus'],
    reviewedAt: '2026-01-05',
    groups: [
      { key: 'talon-rakentaminen', weight: 3, clientsPerYear: 60 },
      { key: 'kiinteistonomistajat', weight: 2, clientsPerYear: 150 },
    ],
    classes: ['P2.1'],
  },
  {
    key: 'tontit',
    team: 'kaavoitus-ja-rakentaminen',
    name: { fi: 'Tontit ja kaavat', sv: 'Tomter och planer', en: 'Plots and zoning' },
    summary: { fi: 'Omakoti- ja yritystontteja sekä tietoa siitä, mitä lähelle kaavaillaan.' },
    description: {
      fi: 'Vapaat tontit ovat kartalla hintoineen, ja varaus maksaa 300 euroa. Kaavaluonnokset ovat nähtävillä kuukauden, ja niistä voi antaa mielipiteen verkossa tai asukasillassa.',
    },
    channels: ['online', 'in-person'],
    fee: 'charged',
    clientsPerYear: 95,
    keywords: ['tontti', 'asemakaava', 'kartta'],
    reviewedAt: '2025-06-26',
    groups: [
      { key: 'talon-rakentaminen', weight: 3, clientsPerYear: 45 },
      { key: 'kotimarkkinayritykset', weight: 1, clientsPerYear: 20 },
    ],
    classes: ['P2.3'],
  },
  {
    key: 'ymparistoluvat',
    team: 'kaavoitus-ja-rakentaminen',
    name: {
      fi: 'Ympäristönsuojelun luvat ja ilmoitukset',
      sv: 'Miljöskyddets tillstånd och anmälningar',
      en: 'Environmental permits and notifications',
    },
    summary: { fi: 'Jätevesijärjestelmät, meluilmoitukset, puunkaato ja yritysten ympäristöluvat.' },
    description: {
      fi: 'Ympäristötarkastaja neuvoo jo suunnitteluvaiheessa. Ilmoitus tilapäisestä melusta on tehtävä kuukautta ennen tapahtumaa tai työmaata. Haja-asutusalueen kiinteistöille tehdään pyynnöstä jätevesiarvio.',
    },
    channels: ['online', 'phone'],
    fee: 'charged',
    clientsPerYear: 74,
    keywords: ['ympäristölupa', 'jätevesi', 'melu'],
    reviewedAt: '2024-10-10',
    groups: [
      { key: 'kiinteistonomistajat', weight: 2, clientsPerYear: 50 },
      { key: 'kotimarkkinayritykset', weight: 2, clientsPerYear: 24 },
    ],
    classes: ['P23.5', 'P23.7'],
  },
];
