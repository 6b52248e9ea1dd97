import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'koivuselka';
const domain = 'koivuselka.example';

export const technicalTeams: readonly SampleTeam[] = [
  {
    key: 'tekniset',
    organization,
    parent: null,
    name: { fi: 'Tekniset palvelut', sv: 'Tekniska tjänster', en: 'Technical Services' },
    description: { fi: 'Kaupungin kadut, puistot, rakennukset, vesi, asuminen ja ruoka.' },
    contacts: [contact('Paavo Kanervamäki', 'tekninen johtaja', domain, 35)],
  },
  {
    key: 'kadut-ja-puistot',
    organization,
    parent: 'tekniset',
    name: { fi: 'Kadut ja puistot', sv: 'Gator och parker', en: 'Streets and Parks' },
    description: { fi: 'Pitää kadut kuljettavina, puistot siisteinä ja bussit aikataulussa.' },
    contacts: [contact('Raimo Siltavirta', 'kunnossapitopäällikkö', domain, 36)],
  },
  {
    key: 'kaavoitus-ja-rakentaminen',
    organization,
    parent: 'tekniset',
    name: {
      fi: 'Kaavoitus ja rakennusvalvonta',
      sv: 'Planläggning och byggnadstillsyn',
      en: 'Planning and Building Control',
    },
    description: { fi: 'Kaavat, tontit, rakentamisluvat, kartat ja ympäristönsuojelu.' },
    contacts: [contact('Elsi Kuusisalmi', 'rakennustarkastaja', domain, 37)],
  },
  {
    key: 'vesihuolto',
    organization,
    parent: 'tekniset',
    name: { fi: 'Vesi ja jätteet', sv: 'Vatten och avfall', en: 'Water and Waste' },
    description: { fi: 'Vesilaitos ja jätehuollon neuvonta.' },
    contacts: [contact('Jouko Lammassaari', 'vesihuoltopäällikkö', domain, 38)],
  },
  {
    key: 'asuminen',
    organization,
    parent: 'tekniset',
    name: { fi: 'Asuminen', sv: 'Boende', en: 'Housing' },
    description: { fi: 'Kaupungin 640 vuokra-asuntoa, asumisneuvonta ja asuntojen korjausavustukset.' },
    contacts: [
      contact('Mirkka Hovisaari', 'asuntosihteeri', domain, 39),
      contact('Pasi Orasmäki', 'asumisneuvoja', domain, 40),
    ],
  },
  {
    key: 'tilapalvelut',
    organization,
    parent: 'tekniset',
    name: { fi: 'Tilapalvelut', sv: 'Lokaltjänster', en: 'Premises Services' },
    description: { fi: 'Kaupungin rakennukset: kunnossapito, esteettömyys ja tilojen vuokraus.' },
    contacts: [contact('Sirkku Alasentie', 'tilapäällikkö', domain, 41)],
  },
  {
    key: 'ruokapalvelut',
    organization,
    parent: 'tekniset',
    name: { fi: 'Ruokapalvelut', sv: 'Måltidstjänster', en: 'Meal Services' },
    description: { fi: 'Valmistaa noin 4 100 ateriaa arkipäivässä kouluihin, päiväkoteihin ja koteihin.' },
    contacts: [contact('Maaret Riihiaho', 'ruokapalvelupäällikkö', domain, 42)],
  },
  {
    key: 'koulukeittiot',
    organization,
    parent: 'ruokapalvelut',
    name: {
      fi: 'Koulujen ja päiväkotien keittiöt',
      sv: 'Skolornas och daghemmens kök',
      en: 'School and Day-Care Kitchens',
    },
    description: { fi: 'Kuusi keittiötä, joissa ruoka tehdään tai viimeistellään paikan päällä.' },
    contacts: [contact('Terhi Vainiokorpi', 'ruokapalvelujen esihenkilö', domain, 43)],
  },
  {
    key: 'keskuskeittio',
    organization,
    parent: 'ruokapalvelut',
    name: { fi: 'Keskuskeittiö', sv: 'Centralköket', en: 'Central Kitchen' },
    description: { fi: 'Kotiin kuljetettavat ateriat, hoivakotien ruoka ja lounaspaikka Kattila.' },
    contacts: [contact('Arvo Mustalahti', 'keittiömestari', domain, 44)],
  },
];
