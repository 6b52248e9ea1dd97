import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'kaartovesi';
const domain = 'kaartovesi.example';

export const healthTeams: readonly SampleTeam[] = [
  {
    key: 'terveys',
    organization,
    parent: null,
    name: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Health Services' },
    description: {
      fi: 'Hyvinvointialueen perusterveydenhuolto Koivuselässä, mielenterveys- ja päihdepalvelut mukaan lukien.',
    },
    contacts: [contact('Leena Hakovirta', 'ylilääkäri', domain, 45)],
  },
  {
    key: 'terveysasema',
    organization,
    parent: 'terveys',
    name: { fi: 'Koivuselän terveysasema', sv: 'Koivuselkä hälsostation', en: 'Koivuselkä Health Centre' },
    description: { fi: 'Lääkärien ja sairaanhoitajien vastaanotot ja pitkäaikaissairauksien seuranta.' },
    contacts: [contact('Outi Selkäsaari', 'osastonhoitaja', domain, 46)],
  },
  {
    key: 'suun-terveys',
    organization,
    parent: 'terveys',
    name: { fi: 'Suun terveydenhuolto', sv: 'Munhälsovård', en: 'Oral Health Care' },
    description: { fi: 'Hammashoitola terveysaseman toisessa kerroksessa.' },
    contacts: [contact('Harri Tuomiranta', 'vastaava hammaslääkäri', domain, 47)],
  },
  {
    key: 'neuvola',
    organization,
    parent: 'terveys',
    name: { fi: 'Neuvola', sv: 'Rådgivningsbyrån', en: 'Maternity and Child Health Clinic' },
    description: { fi: 'Äitiys- ja lastenneuvola ja ehkäisyneuvonta samassa talossa perhekeskuksen kanssa.' },
    contacts: [contact('Kukka Ahtiluoto', 'terveydenhoitaja', domain, 48)],
  },
  {
    key: 'kouluterveys',
    organization,
    parent: 'terveys',
    name: {
      fi: 'Koulu- ja opiskeluterveydenhuolto',
      sv: 'Skol- och studerandehälsovård',
      en: 'School and Student Health Care',
    },
    description: { fi: 'Terveydenhoitajat ja koululääkäri kouluilla, lukiossa ja ammattiopistossa.' },
    contacts: [contact('Netta Jokiharju', 'vastaava terveydenhoitaja', domain, 49)],
  },
  {
    key: 'kuntoutus',
    organization,
    parent: 'terveys',
    name: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
    description: { fi: 'Fysioterapia, toimintaterapia ja apuvälinelainaamo.' },
    contacts: [contact('Topi Laaksovirta', 'vastaava fysioterapeutti', domain, 50)],
  },
  {
    key: 'mielenterveys',
    organization,
    parent: 'terveys',
    name: { fi: 'Mielenterveyspalvelut', sv: 'Psykisk hälsovård', en: 'Mental Health Services' },
    description: { fi: 'Aikuisten mielenterveyden vastaanotto, ryhmät ja kuntoutus.' },
    contacts: [contact('Irma Valkeasuo', 'psykiatrinen sairaanhoitaja', domain, 51)],
  },
  {
    key: 'nuorten-mieli',
    organization,
    parent: 'mielenterveys',
    name: {
      fi: 'Nuorten mielen tiimi',
      sv: 'Teamet för ungas psykiska hälsa',
      en: 'Youth Mental Health Team',
    },
    description: { fi: 'Psykologi ja kaksi sairaanhoitajaa, joiden luo nuori pääsee ilman lähetettä.' },
    contacts: [contact('Amanda Kuuselanmaa', 'psykologi', domain, 52)],
  },
  {
    key: 'paihde',
    organization,
    parent: 'terveys',
    name: { fi: 'Päihdepalvelut', sv: 'Missbrukarvård', en: 'Substance Abuse Services' },
    description: { fi: 'Avohoito, katkaisuhoito ja matalan kynnyksen työ. Apua saa ilman ajanvarausta.' },
    contacts: [contact('Reijo Kotaniitty', 'päihdetyön koordinaattori', domain, 53)],
  },
  {
    key: 'satama',
    organization,
    parent: 'paihde',
    name: { fi: 'Päiväkeskus Satama', sv: 'Dagcentret Satama', en: 'Day Centre Satama' },
    description: { fi: 'Arkisin avoinna oleva paikka päihteitä käyttäville ja käytöstä irti pyrkiville.' },
    contacts: [contact('Anssi Lehtolampi', 'sosiaaliohjaaja', domain, 54)],
  },
];
