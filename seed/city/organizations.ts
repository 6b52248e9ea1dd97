import type { SampleOrganization } from './types.ts';

/**
 * Code of the invented town in `areas`. Statistics Finland's highest municipality code is 992, so 998 is
 * nobody's.
 */
export const TOWN_CODE = '998';

/**
 * Who provides services in Koivuselkä, an invented town. There is no such municipality and no Kaartovesi
 * county; business codes are left out, because any invented one might be somebody's. The domains end in
 * `example`, which RFC 2606 keeps out of use for ever.
 */
export const organizations: readonly SampleOrganization[] = [
  {
    key: 'koivuselka',
    name: {
      fi: 'Koivuselän kaupunki (esimerkki)',
      sv: 'Koivuselkä stad (exempel)',
      en: 'Town of Koivuselkä (sample)',
    },
    kind: 'city',
    url: 'https://www.koivuselka.example',
  },
  {
    key: 'kaartovesi',
    name: {
      fi: 'Kaartoveden hyvinvointialue (esimerkki)',
      sv: 'Kaartovesi välfärdsområde (exempel)',
      en: 'Wellbeing services county of Kaartovesi (sample)',
    },
    kind: 'wellbeing-services-county',
    url: 'https://www.kaartovesi.example',
  },
  {
    key: 'tyottomat-ry',
    name: {
      fi: 'Koivuselän Työttömät ry (esimerkki)',
      sv: 'De arbetslösa i Koivuselkä rf (exempel)',
      en: 'Unemployed of Koivuselkä Association (sample)',
    },
    kind: 'association',
    url: 'https://tyottomat.koivuselka.example',
  },
  {
    key: 'valoranta-ry',
    name: {
      fi: 'Mielenterveysyhdistys Valoranta ry (esimerkki)',
      sv: 'Föreningen för mental hälsa Valoranta rf (exempel)',
      en: 'Valoranta Mental Health Association (sample)',
    },
    kind: 'association',
    url: 'https://valoranta.example',
  },
  {
    key: 'ikaystavat-ry',
    name: {
      fi: 'Koivuselän Ikäystävät ry (esimerkki)',
      sv: 'Äldrevännerna i Koivuselkä rf (exempel)',
      en: 'Friends of Seniors in Koivuselkä Association (sample)',
    },
    kind: 'association',
    url: 'https://ikaystavat.example',
  },
  {
    key: 'silta-ry',
    name: {
      fi: 'Monikulttuuriyhdistys Silta ry (esimerkki)',
      sv: 'Mångkulturella föreningen Silta rf (exempel)',
      en: 'Silta Multicultural Association (sample)',
    },
    kind: 'association',
    url: 'https://silta.example',
  },
];
