import type { SampleClientGroup } from '../types.ts';

/** Substance use, gambling and those close to it. */
export const addiction: readonly SampleClientGroup[] = [
  {
    key: 'paihdeongelmaiset',
    parent: 'elamantilanteet',
    code: 'Y7',
    name: {
      fi: 'Päihteitä ongelmallisesti käyttävät',
      sv: 'Personer med problematiskt bruk av rusmedel',
      en: 'People with harmful substance use',
    },
    estimatedSize: 620,
    quiet: true,
  },
  {
    key: 'alkoholin-riskikayttajat',
    parent: 'paihdeongelmaiset',
    code: 'Y7.1',
    name: {
      fi: 'Alkoholin riskikäyttäjät',
      sv: 'Riskbrukare av alkohol',
      en: 'People with risky alcohol use',
    },
    estimatedSize: 460,
    quiet: true,
  },
  {
    key: 'huumeita-kayttavat',
    parent: 'paihdeongelmaiset',
    code: 'Y7.2',
    name: { fi: 'Huumeita käyttävät', sv: 'Personer som använder droger', en: 'People who use drugs' },
    estimatedSize: 110,
    quiet: true,
  },
  {
    key: 'paihdekuntoutujat',
    parent: 'paihdeongelmaiset',
    code: 'Y7.3',
    name: {
      fi: 'Päihdekuntoutujat',
      sv: 'Personer i missbrukarrehabilitering',
      en: 'People recovering from substance use',
    },
    estimatedSize: 90,
    quiet: true,
  },
  {
    key: 'laheiset',
    parent: 'elamantilanteet',
    code: 'Y13',
    name: {
      fi: 'Päihde- ja mielenterveysongelmaisten läheiset',
      sv: 'Närstående till personer med missbruk eller psykisk ohälsa',
      en: 'Families of people with substance or mental health problems',
    },
    estimatedSize: 400,
    quiet: true,
  },
  {
    key: 'rahapelihaitoista-karsivat',
    parent: 'elamantilanteet',
    code: 'Y14',
    name: {
      fi: 'Rahapelihaitoista kärsivät',
      sv: 'Personer med spelproblem',
      en: 'People harmed by gambling',
    },
    estimatedSize: 130,
    quiet: true,
  },
];
