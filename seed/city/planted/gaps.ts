import type { PlantedGap } from './planted-types.ts';

/** Client groups that fall through. */
export const gaps: readonly PlantedGap[] = [
  {
    group: 'sateenkaarinuoret',
    kind: 'nobody',
    reason: 'About 140 young people; nobody names them among their clients.',
  },
  {
    group: 'rahapelihaitoista-karsivat',
    kind: 'nobody',
    reason: 'Neither substance abuse services nor financial counselling mentions gambling.',
  },
  {
    group: 'neurokirjon-aikuiset',
    kind: 'nobody',
    reason: 'Support ends with school; adults are sent from one desk to the next.',
  },
  {
    group: 'yksinaiset-tyoikaiset-miehet',
    kind: 'nobody',
    reason: 'Loneliness is met among seniors only; men of working age rarely ask.',
  },
  {
    group: 'autottomat-maaseudun-asukkaat',
    kind: 'nobody',
    reason: 'The buses serve the centre, so whoever has no car reaches nothing else on this list.',
  },
  {
    group: 'vuorotyolaiset',
    kind: 'one-unit',
    team: 'varhaiskasvatus',
    reason: 'Only day care knows that every third employee works evenings and nights.',
  },
  {
    group: 'nako-ja-kuulovammaiset',
    kind: 'one-unit',
    team: 'vammaispalvelut',
    reason: 'One adviser, with a queue of four months.',
  },
  {
    group: 'aivovamman-saaneet',
    kind: 'one-unit',
    team: 'kuntoutus',
    reason: 'Rehabilitation ends and nobody takes over.',
  },
  {
    group: 'vankilasta-vapautuvat',
    kind: 'one-unit',
    team: 'aikuissosiaalityo',
    reason: 'A home is arranged; work, debts and recovery are not.',
  },
  {
    group: 'mielen-pulmia-kokevat-nuoret',
    kind: 'ages',
    from: 23,
    to: 29,
    reason: 'The youth team stops at 22, and the adults’ clinic does not name young people.',
  },
  {
    group: 'paihteita-kokeilevat-nuoret',
    kind: 'ages',
    from: 18,
    to: 29,
    reason: 'Help for young people who try substances ends on the day they come of age.',
  },
  {
    group: 'koululaiset-ilman-harrastusta',
    kind: 'ages',
    from: 11,
    to: 12,
    reason: 'Both kinds of free clubs stop at ten; fifth- and sixth-graders have none.',
  },
];
