import type { ServiceClassRow } from './row.ts';

/** The main classes above all that the town uses. */
export const mainClasses: readonly ServiceClassRow[] = [
  ['P1', 'Asuminen', 'Boende', 'Housing'],
  ['P2', 'Rakennettu ympäristö', 'Bebyggd miljö', 'Built environment'],
  ['P3', 'Perheiden palvelut', 'Tjänster för familjer', 'Services for families'],
  ['P4', 'Sosiaalipalvelut', 'Socialtjänster', 'Social services'],
  [
    'P5',
    'Terveydenhuolto, sairaanhoito ja ravitsemus',
    'Hälso- och sjukvård, näring',
    'Health and medical care, nutrition',
  ],
  ['P6', 'Koulutus', 'Utbildning', 'Education and training'],
  ['P8', 'Demokratia', 'Demokrati', 'Democracy'],
  [
    'P9',
    'Yleiset tieto- ja hallintopalvelut',
    'Almänna informations- och förvaltningstjänster',
    'General information and administrative services',
  ],
  ['P10', 'Työ ja työttömyys', 'Arbete och arbetslöshet', 'Work and unemployment'],
  ['P11', 'Elinkeinot', 'Näringar', 'Industries'],
  ['P12', 'Työnantajan palvelut', 'Arbetsgivares tjänster', 'Employer services'],
  ['P15', 'Yksityinen talous ja rahoitus', 'Privat ekonomi och finansiering', 'Private finance and funding'],
  ['P16', 'Liikenne', 'Trafik', 'Transport'],
  ['P19', 'Turvallisuus', 'Säkerhet', 'Safety and security'],
  ['P22', 'Maahan- ja maastamuutto', 'Immigration och emigration', 'Immigration and emigration'],
  ['P23', 'Ympäristö', 'Miljö', 'The environment'],
  ['P25', 'Kulttuuri', 'Kultur', 'Culture'],
  ['P27', 'Liikunta ja ulkoilu', 'Motion och friluftsliv', 'Sports and outdoor activities'],
  ['P28', 'Nuorisopalvelut', 'Ungdomstjänster', 'Youth services'],
];
