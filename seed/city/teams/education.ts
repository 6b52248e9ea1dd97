import { contact } from '../contact.ts';
import type { SampleTeam } from '../types.ts';

const organization = 'koivuselka';
const domain = 'koivuselka.example';

export const educationTeams: readonly SampleTeam[] = [
  {
    key: 'sivistys',
    organization,
    parent: null,
    name: { fi: 'Sivistyspalvelut', sv: 'Bildningstjänster', en: 'Education Services' },
    description: {
      fi: 'Varhaiskasvatus, koulut ja aikuisten opiskelu. Vastaa siitä, että jokaisella koivuselkäläisellä on paikka oppia.',
    },
    contacts: [contact('Helmi Suvisalmi', 'sivistysjohtaja', domain, 1)],
  },
  {
    key: 'varhaiskasvatus',
    organization,
    parent: 'sivistys',
    name: { fi: 'Varhaiskasvatus', sv: 'Småbarnspedagogik', en: 'Early Childhood Education' },
    description: {
      fi: 'Seitsemän päiväkotia, perhepäivähoito ja avoin toiminta. Palveluohjaaja auttaa paikan hakemisessa.',
    },
    contacts: [
      contact('Annukka Vuorisola', 'varhaiskasvatuspäällikkö', domain, 2),
      contact('Jutta Niittyaho', 'palveluohjaaja', domain, 3),
    ],
  },
  {
    key: 'avoin-varhaiskasvatus',
    organization,
    parent: 'varhaiskasvatus',
    name: {
      fi: 'Avoin varhaiskasvatus',
      sv: 'Öppen småbarnspedagogik',
      en: 'Open Early Childhood Education',
    },
    description: {
      fi: 'Kerhoja ja yhteistä tekemistä perheille, joiden lapset hoidetaan kotona. Toimii Pihlajan perhetalossa.',
    },
    contacts: [contact('Saara Lepikkö', 'varhaiskasvatuksen opettaja', domain, 4)],
  },
  {
    key: 'perusopetus',
    organization,
    parent: 'sivistys',
    name: { fi: 'Perusopetus', sv: 'Grundläggande utbildning', en: 'Basic Education' },
    description: {
      fi: 'Kolme alakoulua ja Kaarron yhtenäiskoulu. Hallinto hoitaa oppilaaksioton, koulukuljetukset ja opetuksen kehittämisen.',
    },
    contacts: [contact('Oskar Harjumetsä', 'opetuspäällikkö', domain, 5)],
  },
  {
    key: 'kaarron-koulu',
    organization,
    parent: 'perusopetus',
    name: { fi: 'Kaarron yhtenäiskoulu', sv: 'Kaarto enhetsskola', en: 'Kaarto Comprehensive School' },
    description: { fi: 'Vuosiluokat 1–9, kaupungin ainoat yläluokat. Noin 880 oppilasta.' },
    contacts: [contact('Riku Kallioaho', 'rehtori', domain, 6)],
  },
  {
    key: 'oppimisen-tuki',
    organization,
    parent: 'perusopetus',
    name: { fi: 'Oppimisen tuki', sv: 'Stöd för lärande', en: 'Learning Support' },
    description: {
      fi: 'Kiertävät erityisopettajat ja koulunkäynnin ohjaajat. Suunnittelee tuen yhdessä kodin ja koulun kanssa.',
    },
    contacts: [contact('Pinja Rantaharju', 'erityisopetuksen koordinaattori', domain, 7)],
  },
  {
    key: 'iltapaivatoiminta',
    organization,
    parent: 'perusopetus',
    name: {
      fi: 'Koululaisten iltapäivätoiminta',
      sv: 'Eftermiddagsverksamhet',
      en: 'After-School Activities',
    },
    description: {
      fi: 'Pienten koululaisten iltapäivät ja koulupäivän yhteydessä järjestettävät harrastukset.',
    },
    contacts: [contact('Tuukka Mäntyoja', 'iltapäivätoiminnan koordinaattori', domain, 8)],
  },
  {
    key: 'lukio',
    organization,
    parent: 'sivistys',
    name: { fi: 'Koivuselän lukio', sv: 'Koivuselkä gymnasium', en: 'Koivuselkä Upper Secondary School' },
    description: { fi: 'Yleislukio, jossa on noin 270 opiskelijaa ja aikuislukiolinja.' },
    contacts: [contact('Venla Koivuharju', 'rehtori', domain, 9)],
  },
  {
    key: 'kansalaisopisto',
    organization,
    parent: 'sivistys',
    name: { fi: 'Kansalaisopisto', sv: 'Medborgarinstitutet', en: 'Adult Education Centre' },
    description: {
      fi: 'Noin 260 kurssia vuodessa kielistä kädentaitoihin sekä taiteen perusopetusta lapsille.',
    },
    contacts: [contact('Ilpo Saarikorpi', 'rehtori', domain, 10)],
  },
];
