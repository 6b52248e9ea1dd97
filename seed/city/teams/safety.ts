import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'kaartovesi';
const domain = 'kaartovesi.example';

export const safetyTeams: readonly SampleTeam[] = [
  {
    key: 'turvallisuus',
    organization,
    parent: null,
    name: { fi: 'Pelastus ja päivystys', sv: 'Räddning och jour', en: 'Rescue and On-Call Services' },
    description: {
      fi: 'Pelastuslaitos, ensihoito ja ympäri vuorokauden vastaava sosiaali- ja kriisipäivystys.',
    },
    contacts: [contact('Ismo Rautavuo', 'palopäällikkö', domain, 69)],
  },
  {
    key: 'pelastuslaitos',
    organization,
    parent: 'turvallisuus',
    name: { fi: 'Pelastuslaitos', sv: 'Räddningsverket', en: 'Rescue Department' },
    description: { fi: 'Koivuselän paloasema, ensihoitoyksiköt ja onnettomuuksien ehkäisy.' },
    contacts: [contact('Joni Hallaperä', 'palotarkastaja', domain, 70)],
  },
  {
    key: 'kriisipaivystys',
    organization,
    parent: 'turvallisuus',
    name: {
      fi: 'Sosiaali- ja kriisipäivystys',
      sv: 'Social- och krisjour',
      en: 'Social and Crisis Emergency Services',
    },
    description: { fi: 'Päivystäjä vastaa vuorokauden ympäri, kun apua ei voi odottaa aamuun.' },
    contacts: [contact('Teija Hopeasalmi', 'kriisityöntekijä', domain, 71)],
  },
];
