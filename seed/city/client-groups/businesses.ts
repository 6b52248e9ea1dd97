import type { SampleClientGroup } from '../types.ts';

/** Businesses and associations: KR2 of PTV; sizes are numbers of businesses and associations. */
export const businesses: readonly SampleClientGroup[] = [
  {
    key: 'yritykset-ja-yhteisot',
    parent: null,
    code: 'KR2',
    name: {
      fi: 'Yritykset ja yhteisöt',
      sv: 'Företag och samfund',
      en: 'Businesses and non-government organizations',
    },
    estimatedSize: 1150,
    quiet: false,
  },
  {
    key: 'kotimarkkinayritykset',
    parent: 'yritykset-ja-yhteisot',
    code: 'KR2.3',
    name: {
      fi: 'Kotimarkkinoilla toimivat yritykset',
      sv: 'Företag på den inhemska marknaden',
      en: 'Businesses operating in the domestic (Finnish) market',
    },
    estimatedSize: 780,
    quiet: false,
  },
  {
    key: 'tyonantajayritykset',
    parent: 'yritykset-ja-yhteisot',
    code: 'KR2.6',
    name: { fi: 'Työnantajat', sv: 'Arbetsgivare', en: 'Employers' },
    estimatedSize: 520,
    quiet: false,
  },
  {
    key: 'yhdistykset',
    parent: 'yritykset-ja-yhteisot',
    code: 'KR2.7',
    name: {
      fi: 'Yhdistykset ja järjestöt',
      sv: 'Föreningar och organisationer',
      en: 'Non-government organizations',
    },
    estimatedSize: 210,
    quiet: false,
  },
  {
    key: 'yrityksen-perustajat',
    parent: 'yritykset-ja-yhteisot',
    code: 'KR2.8',
    name: { fi: 'Yrityksen perustajat kotimaassa', sv: 'Inhemska företagsgrundare', en: 'Finnish startups' },
    estimatedSize: 60,
    quiet: false,
  },
];
