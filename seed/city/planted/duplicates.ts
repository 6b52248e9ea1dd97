import type { PlantedPair } from './planted-types.ts';

/** Two departments do the same work for the same clients and describe it in different words. */
export const duplicates: readonly PlantedPair[] = [
  {
    a: 'digiopastus-kirjastossa',
    b: 'digituki-asiointipisteessa',
    reason: 'Both sit down beside a person and help with the same phones and the same e-services.',
  },
  {
    a: 'digituki-asiointipisteessa',
    b: 'vertaislaiteneuvonta',
    reason: 'The town’s desk and the association’s volunteers teach the same seniors the same things.',
  },
  {
    a: 'digiopastus-kirjastossa',
    b: 'vertaislaiteneuvonta',
    reason: 'The third side of the triangle: library and volunteers have the same pupils, too.',
  },
  {
    a: 'perhekerho',
    b: 'perhekahvila',
    reason: 'Two open mornings for families with babies and toddlers, one by the town, one by the county.',
  },
  {
    a: 'koulucoach',
    b: 'koulunuorisotyo',
    reason: 'Two workers in the corridors of one school look after the same absent pupils.',
  },
  {
    a: 'harrastustunnit',
    b: 'koululaisten-liikuntakerhot',
    reason: 'School and sports both run free clubs in the same gyms for pupils without a hobby.',
  },
  {
    a: 'liikuntaneuvonta',
    b: 'elintapaohjaus',
    reason: 'Exercise counsellor and nurse write the same kind of plan for the same inactive adults.',
  },
  {
    a: 'tasapainoryhma',
    b: 'kaatumisen-ehkaisy',
    reason: 'Two balance groups with the same exercises for people who may fall.',
  },
  {
    a: 'puhutaan-suomea',
    b: 'kielikahvila',
    reason: 'Two weekly tables where newcomers practise speaking Finnish with volunteers.',
  },
  {
    a: 'ateriat-kotiin',
    b: 'kotihoidon-ateriapalvelu',
    reason: 'The town’s kitchen and the county’s home care both bring food to the same doors.',
  },
  {
    a: 'asumisneuvonta',
    b: 'asumissosiaalinen-ohjaus',
    reason: 'Both prevent evictions with payment plans and home visits.',
  },
  {
    a: 'talousneuvonta',
    b: 'laskut-jarjestykseen',
    reason: 'Both open the envelopes, make a budget and call the creditors.',
  },
  {
    a: 'kuntouttava-tyotoiminta',
    b: 'arki-haltuun',
    reason: 'Two workshops give the same long-term unemployed people a rhythm for their week.',
  },
  {
    a: 'soittorinki',
    b: 'ystavatoiminta',
    reason: 'Two circles of volunteers for the same lonely seniors, each looking for the same volunteers.',
  },
  {
    a: 'muistikahvila',
    b: 'muistojen-iltapaiva',
    reason: 'Two afternoons of coffee and songs for people with memory disorders and their carers.',
  },
  {
    a: 'kesatyoseteli',
    b: 'kesatyokampanja',
    reason: 'Two summer job subsidies for the same students, with different sums and dates.',
  },
  {
    a: 'ohjaamon-uravalmennus',
    b: 'pajan-yksilovalmennus',
    reason: 'Two coaches help the same unemployed young people choose a profession and apply.',
  },
  {
    a: 'satama-paivakeskus',
    b: 'valorannan-paivakahvila',
    reason: 'Two sober cafés, a street apart, open at the same hours for the same people in recovery.',
  },
];
