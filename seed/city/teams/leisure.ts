import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'koivuselka';
const domain = 'koivuselka.example';

export const leisureTeams: readonly SampleTeam[] = [
  {
    key: 'vapaa-aika',
    organization,
    parent: null,
    name: { fi: 'Vapaa-aikapalvelut', sv: 'Fritidstjänster', en: 'Leisure Services' },
    description: {
      fi: 'Liikunta, nuoriso, kirjasto, kulttuuri ja museo: arjen paikat, joihin voi tulla sellaisena kuin on.',
    },
    contacts: [contact('Kaisla Tammivaara', 'vapaa-aikajohtaja', domain, 11)],
  },
  {
    key: 'liikunta',
    organization,
    parent: 'vapaa-aika',
    name: { fi: 'Liikuntapalvelut', sv: 'Idrottstjänster', en: 'Sports Services' },
    description: {
      fi: 'Liikuntapaikat, seurojen avustukset ja kaikkien kuntalaisten liikkumisen edistäminen.',
    },
    contacts: [contact('Aatos Hietakivi', 'liikuntapäällikkö', domain, 12)],
  },
  {
    key: 'ohjattu-liikunta',
    organization,
    parent: 'liikunta',
    name: {
      fi: 'Aikuisten liikunta ja liikuntaneuvonta',
      sv: 'Motion och motionsrådgivning för vuxna',
      en: 'Exercise and Exercise Counselling for Adults',
    },
    description: {
      fi: 'Kaksi liikunnan ammattilaista vetää ryhmiä työikäisille ja ottaa vastaan niitä, jotka haluavat alkuun liikkumisessa.',
    },
    contacts: [
      contact('Minea Pajuranta', 'liikunnanohjaaja', domain, 13),
      contact('Eetu Lehmusvirta', 'liikuntaneuvoja', domain, 14),
    ],
  },
  {
    key: 'soveltava-liikunta-tiimi',
    organization,
    parent: 'liikunta',
    name: {
      fi: 'Soveltava ja ikäihmisten liikunta',
      sv: 'Anpassad motion och motion för äldre',
      en: 'Adapted Exercise and Exercise for Older People',
    },
    description: {
      fi: 'Ohjattuja ryhmiä niille, joille tavalliset vuorot eivät iän, vamman tai sairauden vuoksi sovi.',
    },
    contacts: [contact('Siiri Kaukovaara', 'erityisliikunnanohjaaja', domain, 76)],
  },
  {
    key: 'liikuntapaikat',
    organization,
    parent: 'liikunta',
    name: {
      fi: 'Uimahalli ja liikuntapaikat',
      sv: 'Simhall och idrottsplatser',
      en: 'Swimming Hall and Sports Venues',
    },
    description: { fi: 'Uimahalli Lumme, urheilukenttä, jäähalli, ladut ja retkeilyreitit.' },
    contacts: [contact('Jarno Kivisuo', 'liikuntapaikkamestari', domain, 15)],
  },
  {
    key: 'nuoriso',
    organization,
    parent: 'vapaa-aika',
    name: { fi: 'Nuorisopalvelut', sv: 'Ungdomstjänster', en: 'Youth Services' },
    description: { fi: 'Nuorten kanssa tehtävää työtä tiloissa, kouluilla, verkossa ja kadulla.' },
    contacts: [contact('Roosa Metsäkangas', 'nuorisopäällikkö', domain, 16)],
  },
  {
    key: 'avoin-nuorisotyo',
    organization,
    parent: 'nuoriso',
    name: { fi: 'Avoin nuorisotyö', sv: 'Öppet ungdomsarbete', en: 'Open Youth Work' },
    description: { fi: 'Nuorisotalo Katve, koulunuorisotyö ja loma-aikojen toiminta.' },
    contacts: [contact('Niilo Vesterlampi', 'nuorisotyöntekijä', domain, 17)],
  },
  {
    key: 'etsiva-nuorisotyo',
    organization,
    parent: 'nuoriso',
    name: { fi: 'Etsivä nuorisotyö', sv: 'Uppsökande ungdomsarbete', en: 'Outreach Youth Work' },
    description: { fi: 'Kaksi etsivää nuorisotyöntekijää tapaa nuoria siellä, missä nuoret ovat.' },
    contacts: [contact('Sini Ahovaara', 'etsivä nuorisotyöntekijä', domain, 18)],
  },
  {
    key: 'nuorten-tyopaja',
    organization,
    parent: 'nuoriso',
    name: { fi: 'Nuorten työpaja Vasara', sv: 'Ungdomsverkstaden Vasara', en: 'Youth Workshop Vasara' },
    description: { fi: 'Puu-, tekstiili- ja mediapaja sekä starttivalmennus. Paikkoja on kerralla 24.' },
    contacts: [contact('Kimmo Salokannel', 'vastaava valmentaja', domain, 19)],
  },
  {
    key: 'kirjasto',
    organization,
    parent: 'vapaa-aika',
    name: { fi: 'Kaupunginkirjasto', sv: 'Stadsbiblioteket', en: 'Town Library' },
    description: { fi: 'Pääkirjasto torin laidalla, Niemen lähikirjasto ja kirjastoauto.' },
    contacts: [
      contact('Tellervo Lumivuori', 'kirjastotoimenjohtaja', domain, 20),
      contact('Onni Raitasuo', 'kirjastonhoitaja', domain, 21),
    ],
  },
  {
    key: 'kulttuuri',
    organization,
    parent: 'vapaa-aika',
    name: { fi: 'Kulttuuripalvelut', sv: 'Kulturtjänster', en: 'Cultural Services' },
    description: {
      fi: 'Tapahtumia, avustuksia ja kulttuuria sinne, missä ihmiset ovat: kouluille, hoivakoteihin ja kortteleihin.',
    },
    contacts: [contact('Lyydia Kortesalmi', 'kulttuurituottaja', domain, 22)],
  },
  {
    key: 'museo',
    organization,
    parent: 'kulttuuri',
    name: { fi: 'Koivuselän museo', sv: 'Koivuselkä museum', en: 'Koivuselkä Museum' },
    description: { fi: 'Sahan ja tehdaskaupungin historiaa vanhassa makasiinissa.' },
    contacts: [contact('Heimo Uotinharju', 'museonhoitaja', domain, 23)],
  },
];
