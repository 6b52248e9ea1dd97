import type { SampleClientGroup } from '../types.ts';

/** Older people: KR1.1 of PTV with the town’s own subgroups. */
export const olderPeople: readonly SampleClientGroup[] = [
  {
    key: 'ikaihmiset',
    parent: 'kansalaiset',
    code: 'KR1.1',
    name: { fi: 'Ikäihmiset', sv: 'De äldre', en: 'Seniors' },
    description: { fi: 'Yli 65-vuotiaat koivuselkäläiset.' },
    estimatedSize: 6400,
    quiet: false,
  },
  {
    key: 'yksin-asuvat-ikaihmiset',
    parent: 'ikaihmiset',
    code: 'Y1.1',
    name: { fi: 'Yksin asuvat ikäihmiset', sv: 'Ensamboende äldre', en: 'Seniors living alone' },
    estimatedSize: 2500,
    quiet: false,
  },
  {
    key: 'yksinaiset-ikaihmiset',
    parent: 'yksin-asuvat-ikaihmiset',
    code: 'Y1.1.1',
    name: {
      fi: 'Yksinäisyyttä kokevat ikäihmiset',
      sv: 'Äldre som känner sig ensamma',
      en: 'Lonely seniors',
    },
    description: {
      fi: 'Kotona yksin asuvia, jotka eivät juuri tapaa ketään ja jotka harvoin itse pyytävät apua.',
    },
    estimatedSize: 430,
    quiet: true,
  },
  {
    key: 'muistisairaat',
    parent: 'ikaihmiset',
    code: 'Y1.2',
    name: { fi: 'Muistisairaat', sv: 'Personer med minnessjukdom', en: 'People with memory disorders' },
    estimatedSize: 390,
    quiet: true,
  },
  {
    key: 'kotihoidon-asiakkaat',
    parent: 'ikaihmiset',
    code: 'Y1.3',
    name: { fi: 'Kotihoidon asiakkaat', sv: 'Hemvårdens klienter', en: 'Home care clients' },
    estimatedSize: 520,
    quiet: false,
  },
  {
    key: 'aktiiviset-elakelaiset',
    parent: 'ikaihmiset',
    code: 'Y1.4',
    name: { fi: 'Hyväkuntoiset eläkeläiset', sv: 'Pensionärer i god form', en: 'Active pensioners' },
    estimatedSize: 3300,
    quiet: false,
  },
  {
    key: 'kaatumisvaarassa-olevat',
    parent: 'ikaihmiset',
    code: 'Y1.5',
    name: { fi: 'Kaatumisvaarassa olevat', sv: 'Äldre med risk för fall', en: 'Seniors at risk of falling' },
    description: { fi: 'Ikäihmiset, joiden tasapaino tai lihasvoima on heikentynyt.' },
    estimatedSize: 880,
    quiet: false,
  },
  {
    key: 'hoivakodeissa-asuvat',
    parent: 'ikaihmiset',
    code: 'Y1.6',
    name: { fi: 'Hoivakodeissa asuvat', sv: 'Boende på vårdhem', en: 'Residents of care homes' },
    estimatedSize: 270,
    quiet: true,
  },
];
