import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

export const associationTeams: readonly SampleTeam[] = [
  {
    key: 'tyottomien-toimitila',
    organization: 'tyottomat-ry',
    parent: null,
    name: { fi: 'Työttömien Tupa', sv: 'De arbetslösas stuga', en: 'House of the Unemployed' },
    description: {
      fi: 'Työttömien ylläpitämä toimitila torin kulmalla: kahvila, pesula, ompelimo ja apua papereihin.',
    },
    contacts: [contact('Tauno Pihlajasuo', 'toiminnanjohtaja', 'tyottomat.koivuselka.example', 72)],
  },
  {
    key: 'valoranta',
    organization: 'valoranta-ry',
    parent: null,
    name: { fi: 'Valoranta', sv: 'Valoranta', en: 'Valoranta' },
    description: { fi: 'Mielenterveyskuntoutujien ja läheisten yhdistys, jolla on oma talo rannassa.' },
    contacts: [contact('Merja Kaarnavuo', 'toiminnanohjaaja', 'valoranta.example', 73)],
  },
  {
    key: 'ikaystavat',
    organization: 'ikaystavat-ry',
    parent: null,
    name: { fi: 'Ikäystävät', sv: 'Äldrevännerna', en: 'Friends of Seniors' },
    description: { fi: 'Noin 90 vapaaehtoista, jotka auttavat ja tapaavat vanhempia naapureitaan.' },
    contacts: [contact('Liisi Porkkasalo', 'vapaaehtoistyön koordinaattori', 'ikaystavat.example', 74)],
  },
  {
    key: 'silta',
    organization: 'silta-ry',
    parent: null,
    name: { fi: 'Silta', sv: 'Silta', en: 'Silta' },
    description: { fi: 'Kohtaamispaikka, jossa uudet ja vanhat koivuselkäläiset tutustuvat.' },
    contacts: [contact('Dalia Rahmanova', 'toiminnanjohtaja', 'silta.example', 75)],
  },
];
