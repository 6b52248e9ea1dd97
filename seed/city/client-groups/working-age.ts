import type { SampleClientGroup } from '../types.ts';

/** People of working age, whom PTV does not name as a group of their own. */
export const workingAge: readonly SampleClientGroup[] = [
  {
    key: 'tyoikaiset',
    parent: 'kansalaiset',
    code: 'Y5',
    name: { fi: 'Työikäiset', sv: 'Personer i arbetsför ålder', en: 'People of working age' },
    estimatedSize: 10300,
    quiet: false,
  },
  {
    key: 'tyottomat',
    parent: 'tyoikaiset',
    code: 'Y5.1',
    name: { fi: 'Työttömät työnhakijat', sv: 'Arbetslösa arbetssökande', en: 'Unemployed jobseekers' },
    estimatedSize: 1180,
    quiet: false,
  },
  {
    key: 'pitkaaikaistyottomat',
    parent: 'tyottomat',
    code: 'Y5.1.1',
    name: { fi: 'Pitkäaikaistyöttömät', sv: 'Långtidsarbetslösa', en: 'Long-term unemployed people' },
    description: { fi: 'Yhtäjaksoisesti yli vuoden työttömänä olleet.' },
    estimatedSize: 450,
    quiet: false,
  },
  {
    key: 'osatyokykyiset',
    parent: 'tyottomat',
    code: 'Y5.1.2',
    name: {
      fi: 'Osatyökykyiset työnhakijat',
      sv: 'Partiellt arbetsföra arbetssökande',
      en: 'Jobseekers with partial work ability',
    },
    estimatedSize: 280,
    quiet: false,
  },
  {
    key: 'vahan-liikkuvat-aikuiset',
    parent: 'tyoikaiset',
    code: 'Y5.2',
    name: { fi: 'Vähän liikkuvat aikuiset', sv: 'Vuxna som rör sig lite', en: 'Physically inactive adults' },
    estimatedSize: 2900,
    quiet: false,
  },
  {
    key: 'vuorotyolaiset',
    parent: 'tyoikaiset',
    code: 'Y5.3',
    name: { fi: 'Vuorotyötä tekevät', sv: 'Skiftarbetare', en: 'Shift workers' },
    description: { fi: 'Saha, paperitehdas ja hoitoala: joka kolmas työssä käyvä tekee iltoja tai öitä.' },
    estimatedSize: 1500,
    quiet: false,
  },
];
