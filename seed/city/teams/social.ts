import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'kaartovesi';
const domain = 'kaartovesi.example';

export const socialTeams: readonly SampleTeam[] = [
  {
    key: 'sosiaali',
    organization,
    parent: null,
    name: { fi: 'Sosiaalipalvelut', sv: 'Socialtjänster', en: 'Social Services' },
    description: { fi: 'Aikuisten, lasten ja perheiden sekä vammaisten ihmisten sosiaalipalvelut.' },
    contacts: [contact('Hannele Rajakorpi', 'sosiaalijohtaja', domain, 55)],
  },
  {
    key: 'aikuissosiaalityo',
    organization,
    parent: 'sosiaali',
    name: { fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete', en: 'Adult Social Work' },
    description: { fi: 'Auttaa työikäisiä, kun raha, asuminen tai arki ei ole hallinnassa.' },
    contacts: [
      contact('Kalle Savihauta', 'johtava sosiaalityöntekijä', domain, 56),
      contact('Neea Petäjäaho', 'sosiaaliohjaaja', domain, 57),
    ],
  },
  {
    key: 'sosiaalinen-kuntoutus',
    organization,
    parent: 'aikuissosiaalityo',
    name: { fi: 'Sosiaalinen kuntoutus', sv: 'Social rehabilitering', en: 'Social Rehabilitation' },
    description: { fi: 'Ryhmiä ja rinnalla kulkemista. Tilat ovat entisessä paloasemassa.' },
    contacts: [contact('Sanni Hiidenmaa', 'vastaava ohjaaja', domain, 58)],
  },
  {
    key: 'perhekeskus',
    organization,
    parent: 'sosiaali',
    name: { fi: 'Perhekeskus', sv: 'Familjecentret', en: 'Family Centre' },
    description: { fi: 'Perhetyö, perheneuvola, eroapu ja avoin kohtaamispaikka saman katon alla.' },
    contacts: [contact('Ronja Kivelänniemi', 'perhekeskuskoordinaattori', domain, 59)],
  },
  {
    key: 'lastensuojelu',
    organization,
    parent: 'sosiaali',
    name: { fi: 'Lastensuojelu', sv: 'Barnskydd', en: 'Child Protection' },
    description: { fi: 'Avohuolto, sijaishuolto ja jälkihuolto.' },
    contacts: [contact('Eino Kärmeniemi', 'vastaava sosiaalityöntekijä', domain, 60)],
  },
  {
    key: 'opiskeluhuolto',
    organization,
    parent: 'sosiaali',
    name: {
      fi: 'Kuraattorit ja koulupsykologit',
      sv: 'Kuratorer och skolpsykologer',
      en: 'School Social Workers and Psychologists',
    },
    description: {
      fi: 'Opiskeluhuollon kuraattorit ja psykologit työskentelevät kouluilla ja oppilaitoksissa.',
    },
    contacts: [contact('Sofia Nevalahti', 'vastaava kuraattori', domain, 61)],
  },
  {
    key: 'vammaispalvelut',
    organization,
    parent: 'sosiaali',
    name: { fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability Services' },
    description: { fi: 'Henkilökohtainen apu, liikkumisen tuki, asuminen ja päiväaikainen toiminta.' },
    contacts: [contact('Torsti Ruokosalmi', 'sosiaalityöntekijä', domain, 62)],
  },
];
