import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'koivuselka';
const domain = 'koivuselka.example';

export const vitalityTeams: readonly SampleTeam[] = [
  {
    key: 'elinvoima',
    organization,
    parent: null,
    name: {
      fi: 'Elinvoima- ja asukaspalvelut',
      sv: 'Livskrafts- och invånartjänster',
      en: 'Vitality and Resident Services',
    },
    description: { fi: 'Työllisyys, yritykset, kotoutuminen, asiointi ja asukkaiden osallisuus.' },
    contacts: [contact('Sakari Ylitörmä', 'elinvoimajohtaja', domain, 24)],
  },
  {
    key: 'tyollisyys',
    organization,
    parent: 'elinvoima',
    name: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment Services' },
    description: {
      fi: 'Työnhakijoiden ja työnantajien palvelut, jotka siirtyivät valtiolta kunnille vuonna 2025.',
    },
    contacts: [contact('Marjukka Isoaho', 'työllisyyspäällikkö', domain, 25)],
  },
  {
    key: 'tyonhakijat',
    organization,
    parent: 'tyollisyys',
    name: { fi: 'Työnhakijan palvelut', sv: 'Tjänster för arbetssökande', en: 'Jobseeker Services' },
    description: { fi: 'Omavalmentajat tapaavat työnhakijat torin toimipisteessä, puhelimessa ja verkossa.' },
    contacts: [contact('Tero Haapasuo', 'vastaava omavalmentaja', domain, 26)],
  },
  {
    key: 'tyollistymisen-tuki',
    organization,
    parent: 'tyollisyys',
    name: { fi: 'Työllistymisen tuki', sv: 'Stöd för sysselsättning', en: 'Employment Support' },
    description: {
      fi: 'Monialainen tiimi niille, jotka ovat olleet pitkään työttöminä tai joiden työkyky on alentunut.',
    },
    contacts: [
      contact('Päivikki Sorvala', 'työkykykoordinaattori', domain, 27),
      contact('Juhani Väliharju', 'työhönvalmentaja', domain, 28),
    ],
  },
  {
    key: 'ohjaamo',
    organization,
    parent: 'tyollisyys',
    name: { fi: 'Ohjaamo Koivuselkä', sv: 'Navigatorn i Koivuselkä', en: 'One-Stop Guidance Centre' },
    description: {
      fi: 'Alle 30-vuotiaiden oma paikka, jossa saman pöydän ääressä on ohjaajia eri organisaatioista.',
    },
    contacts: [contact('Ella Rautakoski', 'ohjaamokoordinaattori', domain, 29)],
  },
  {
    key: 'tyonantajat',
    organization,
    parent: 'tyollisyys',
    name: { fi: 'Työnantajapalvelut', sv: 'Arbetsgivartjänster', en: 'Employer Services' },
    description: { fi: 'Auttaa yrityksiä löytämään tekijöitä ja kertoo palkkaamisen tuista.' },
    contacts: [contact('Ville Pohjanoksa', 'yrityskoordinaattori', domain, 30)],
  },
  {
    key: 'yritykset',
    organization,
    parent: 'elinvoima',
    name: { fi: 'Yrityspalvelut', sv: 'Företagstjänster', en: 'Business Services' },
    description: {
      fi: 'Neuvoo yrityksen perustamisessa, kasvussa ja omistajanvaihdoksessa sekä tarjoaa toimitiloja.',
    },
    contacts: [contact('Tanja Leväsalmi', 'yritysneuvoja', domain, 31)],
  },
  {
    key: 'kotoutuminen',
    organization,
    parent: 'elinvoima',
    name: { fi: 'Kotoutumispalvelut', sv: 'Integrationstjänster', en: 'Integration Services' },
    description: { fi: 'Auttaa muualta tulleita asettumaan kaupunkiin: neuvontaa, suunnitelmia ja kieltä.' },
    contacts: [contact('Inkeri Palosola', 'kotoutumiskoordinaattori', domain, 32)],
  },
  {
    key: 'asiointi',
    organization,
    parent: 'elinvoima',
    name: { fi: 'Asiointipiste', sv: 'Servicepunkten', en: 'Service Point' },
    description: {
      fi: 'Kaupungintalon aulassa palveleva neuvonta, josta saa apua kaupungin ja valtion asioihin.',
    },
    contacts: [contact('Kirsikka Ojaranta', 'palveluneuvoja', domain, 33)],
  },
  {
    key: 'osallisuus',
    organization,
    parent: 'elinvoima',
    name: {
      fi: 'Osallisuus ja viestintä',
      sv: 'Delaktighet och kommunikation',
      en: 'Participation and Communications',
    },
    description: { fi: 'Asukasillat, neuvostojen tuki, yhdistysyhteistyö ja kaupungin tiedottaminen.' },
    contacts: [contact('Aleksi Honkasaari', 'osallisuuskoordinaattori', domain, 34)],
  },
];
