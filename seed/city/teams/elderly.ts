import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'kaartovesi';
const domain = 'kaartovesi.example';

export const elderlyTeams: readonly SampleTeam[] = [
  {
    key: 'ikaihmisten-palvelut',
    organization,
    parent: null,
    name: { fi: 'Ikäihmisten palvelut', sv: 'Äldreomsorg', en: 'Services for Older People' },
    description: { fi: 'Neuvontaa, kotihoitoa, päivätoimintaa ja hoivaa yli 65-vuotiaille.' },
    contacts: [contact('Vuokko Lehtoranta', 'vanhuspalvelujohtaja', domain, 63)],
  },
  {
    key: 'asiakasohjaus',
    organization,
    parent: 'ikaihmisten-palvelut',
    name: { fi: 'Asiakasohjaus', sv: 'Klienthandledning', en: 'Client Guidance' },
    description: { fi: 'Yksi puhelinnumero kaikille ikääntymiseen liittyville kysymyksille.' },
    contacts: [contact('Raili Mattilansaari', 'asiakasohjaaja', domain, 64)],
  },
  {
    key: 'kotihoito',
    organization,
    parent: 'ikaihmisten-palvelut',
    name: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home Care' },
    description: { fi: 'Hoitoa ja apua kotiin aamusta iltaan, tarvittaessa myös yöllä.' },
    contacts: [contact('Heidi Kurkiniemi', 'kotihoidon esihenkilö', domain, 65)],
  },
  {
    key: 'paivatoiminta',
    organization,
    parent: 'ikaihmisten-palvelut',
    name: {
      fi: 'Päivätoiminta ja muistityö',
      sv: 'Dagverksamhet och minnesarbete',
      en: 'Day Activities and Memory Work',
    },
    description: { fi: 'Päiväkeskus Marjala ja muistikoordinaattorit.' },
    contacts: [contact('Aune Sillantaka', 'muistikoordinaattori', domain, 66)],
  },
  {
    key: 'hoivakodit',
    organization,
    parent: 'ikaihmisten-palvelut',
    name: { fi: 'Hoivakodit', sv: 'Vårdhem', en: 'Care Homes' },
    description: { fi: 'Marjala ja Selänranta: ympärivuorokautista hoivaa 118 asukkaalle.' },
    contacts: [contact('Sisko Anttilanmäki', 'hoivakodin johtaja', domain, 67)],
  },
  {
    key: 'omaishoito',
    organization,
    parent: 'ikaihmisten-palvelut',
    name: { fi: 'Omaishoidon tuki', sv: 'Stöd för närståendevård', en: 'Informal Care Support' },
    description: { fi: 'Omaishoitajien palkkiot, vapaat, valmennus ja hyvinvointitarkastukset.' },
    contacts: [contact('Maire Korpilinna', 'omaishoidon ohjaaja', domain, 68)],
  },
];
