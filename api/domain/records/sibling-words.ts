/**
 * Words by which services that are otherwise alike are told apart: for each dimension the words of each meaning, folded,
 * in Finnish, Swedish and English. A star stands for any ending, since Finnish bends and compounds its words: "naisten*"
 * is in "naistenryhmä". Words that mean other things as well ("koti", "host", "var", "center") are not listed.
 */
const SIBLING_WORDS = {
  gender: {
    men: 'miehet miehille miehia miesten* pojat pojille poikien* man mannen herrar* pojkar* men mens boys',
    women:
      'naiset naisille naisia naisten* tytot tytoille tyttojen* kvinnor* damer* flickor* women womens girls',
  },
  age: {
    babies: 'vauvat vauvoille vauva* spadbarn* babies baby',
    children: 'lapset lapsille lasten* barn barnens children childrens kids',
    young: 'nuoret nuorille nuorten* nuoriso* ungdom* ungas youth teenagers teens',
    adults: 'aikuiset aikuisille aikuisten* vuxna* adults',
    seniors:
      'ikaantyneet ikaantyneille ikaantyneiden* ikaihmiset ikaihmisille ikaihmisten* seniorit senioreille senioreiden* vanhukset vanhuksille vanhusten* elakelaiset elakelaisille elakelaisten* aldre aldres seniorer* pensionarer* seniors elderly pensioners',
  },
  level: {
    beginners:
      'alkeet alkeiskurssi alkeisryhma aloittelijat aloittelijoille peruskurssi nyborjare* grundkurs beginner beginners basics',
    intermediate: 'keskitaso keskitason mellanniva intermediate',
    advanced:
      'jatkokurssi jatkoryhma jatkotaso edistyneet edistyneille fortsattningskurs fortsattningsgrupp avancerade avancerad advanced',
  },
  daytime: {
    morning: 'aamu aamuryhma aamupaiva* morgon* formiddag* morning mornings',
    afternoon: 'iltapaiva* eftermiddag* afternoon afternoons',
    evening: 'ilta iltaryhma iltakurssi kvall kvallsgrupp kvallskurs evening evenings',
    night: 'yo yolla natt night nights',
  },
  season: {
    spring: 'kevat kevaan kevatkurssi spring varen vartermin',
    summer: 'kesa kesan kesakurssi kesaleiri sommar* summer',
    autumn: 'syksy syksyn syyskurssi hosten hosttermin autumn',
    winter: 'talvi talven talvikurssi talvileiri vinter* winter',
  },
  side: {
    north: 'pohjoinen pohjoisen norra north northern',
    south: 'etelainen etelaisen etela sodra south southern',
    east: 'itainen itaisen ita ostra east eastern',
    west: 'lantinen lantisen lansi vastra west western',
  },
  room: {
    cafe: 'kahvila kahvio cafe coffee kafe kafeet cafeteria',
    dining: 'ruokala ruokasali matsal dining canteen',
    restaurant: 'ravintola restaurang restaurant',
    gym: 'kuntosali gym gymnasium',
    pool: 'uimahalli allas simhall pool',
    sauna: 'sauna bastu',
    library: 'kirjasto bibliotek library',
    hall: 'sali juhlasali aula hall',
  },
  manner: {
    single: 'yksilo yksilovalmennus yksiloohjaus individuell individuellt individual',
    group: 'ryhma ryhmavalmennus ryhmaohjaus grupp grupphandledning group',
    remote: 'etana etavastaanotto etaryhma verkossa distans online remote',
  },
} as const satisfies Record<string, Record<string, string>>;

/** Ordinals in words, by the number that they mean. */
const ORDINALS = [
  'ensimmainen forsta first',
  'toinen andra second',
  'kolmas tredje third',
  'neljas fjarde fourth',
  'viides femte fifth',
];

export type SiblingDimension = keyof typeof SIBLING_WORDS | 'number' | 'letter';

type Mark = { readonly dimension: SiblingDimension; readonly meaning: string };

const listedMarks = [
  ...Object.entries(SIBLING_WORDS).flatMap(([dimension, meanings]) =>
    Object.entries(meanings).map(([meaning, words]) => ({ dimension, meaning, words })),
  ),
  ...ORDINALS.map((words, index) => ({ dimension: 'number', meaning: String(index + 1), words })),
].flatMap(({ dimension, meaning, words }) =>
  words.split(' ').map((word) => ({ word, mark: { dimension: dimension as SiblingDimension, meaning } })),
);
const exact = new Map<string, Mark>(listedMarks.map(({ word, mark }) => [word, mark]));
const beginnings = listedMarks
  .filter(({ word }) => word.endsWith('*'))
  .map(({ word, mark }) => ({ beginning: word.slice(0, -1), mark }));

/** What a folded word tells siblings apart by; undefined where it does not. */
export function siblingMark(word: string): Mark | undefined {
  return exact.get(word) ?? beginnings.find(({ beginning }) => word.startsWith(beginning))?.mark;
}
