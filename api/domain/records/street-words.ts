/** Words of addresses in English, Finnish and Swedish, folded. */

const listed = (text: string) => text.split(' ');

/** The word for each of its shorter or other forms, itself included. */
function byForm(forms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(forms).flatMap(([word, others]) =>
      [word, ...listed(others)].map((form): [string, string] => [form, word]),
    ),
  );
}

/** Kinds of streets that stand as a word of their own. */
export const STREET_KINDS = byForm({
  street: 'st str sts streets',
  avenue: 'ave av aven aves avenues',
  boulevard: 'blvd blv boul',
  road: 'rd rds',
  drive: 'dr drv',
  place: 'pl',
  lane: 'ln',
  court: 'ct',
  square: 'sq',
  parkway: 'pkwy pky',
  highway: 'hwy',
  terrace: 'ter terr',
  circle: 'cir',
  plaza: 'plz',
  way: 'wy',
  katu: 'k',
  tie: 't',
  gatan: 'gata g',
  vagen: 'vag v',
});

/** Endings by which the name of a street shows its language. */
export const STREET_ENDINGS: Readonly<Record<'fi' | 'sv', readonly string[]>> = {
  fi: listed('katu tie kuja polku raitti tori aukio ranta kaari rinne puistikko portti silta'),
  sv: listed('gatan vagen granden stigen torget stranden bagen backen esplanaden platsen porten bron'),
};

/** "Hämeenk." and "Storg.": a letter and a point end the word. */
export const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  k: 'katu',
  t: 'tie',
  g: 'gatan',
  v: 'vagen',
};

export const DIRECTIONS = byForm({
  north: 'n',
  south: 's so',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
});

/** Before the name proper "St." is no street and "Dr." no drive. */
export const TITLES = byForm({ saint: 'st', doctor: 'dr', mount: 'mt', fort: 'ft', avenue: 'ave av' });

/** Words that say which door, not which house. */
export const UNIT_WORDS = new Set(
  listed('suite ste apt unit room rm floor fl bldg building lh huone huoneisto krs kerros vaning rum as'),
);

/** What follows describes the way there. */
export const WAY_WORDS = new Set(listed('between at near off inside behind opposite corner btw bet across'));

/** Streets that are called by their number, spelled out. */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    'ensimmainen toinen kolmas neljas viides',
    'forsta andra tredje fjarde femte',
  ].flatMap((words) => listed(words).map((word, index): [string, string] => [word, `${index + 1}rd`])),
);

/** No street: a post box, whose number is read as that of a house. */
export const POST_BOX_WORDS = new Set(['pl', 'pb', 'box', 'po box', 'p o box', 'postilokero', 'postlada']);
