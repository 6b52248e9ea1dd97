import type { PlantedPair } from './planted-types.ts';

/** Different work for the same clients: worth trying something together. Sport and employment come first. */
export const partners: readonly PlantedPair[] = [
  {
    a: 'liiketta-arkeen',
    b: 'tyokykykoordinaattori',
    reason: 'Work ability grows in a group that moves; the coordinator meets the very people it is made for.',
  },
  {
    a: 'aamuvuoro-tyottomille',
    b: 'tyonhaun-aloitus',
    reason: 'Tell about the free mornings in the first interview, before the days lose their shape.',
  },
  {
    a: 'nuorten-voimaryhma',
    b: 'starttipaja',
    reason: 'The workshop day could begin or end in the gym, with the same young people.',
  },
  {
    a: 'liiketta-arkeen',
    b: 'tyottoman-terveystarkastus',
    reason: 'The health check could end with a place in the group instead of a leaflet.',
  },
  {
    a: 'mieli-liikkeelle',
    b: 'klubitalo',
    reason: 'The clubhouse has the members and the bus, sport has the instructor and the venues.',
  },
  {
    a: 'uintia-uusille',
    b: 'kotoutumissuunnitelma',
    reason: 'Swimming and water safety could be written into the integration plan.',
  },
  {
    a: 'soveltava-liikunta',
    b: 'paivatoiminta-ja-tyo',
    reason: 'The groups could meet in the activity centre’s week, and nobody would need a second ride.',
  },
  {
    a: 'allasjumppa',
    b: 'kivunhallintaryhma',
    reason: 'What is learnt about pain on a chair could be tried in warm water.',
  },
  {
    a: 'omaishoitajien-uinti',
    b: 'omaishoidon-vapaat',
    reason: 'The swimming turn is a small break; the county pays for breaks and knows the carers.',
  },
  {
    a: 'liikuntavalinelainaamo',
    b: 'harrastustuki',
    reason: 'The grant pays the fee, the equipment library lends the skis.',
  },
  {
    a: 'etsiva-tyo',
    b: 'nuorten-mielen-vastaanotto',
    reason: 'Outreach knows the young people who do not come; the clinic may go along to see them.',
  },
  {
    a: 'aamupuuro',
    b: 'kuraattori',
    reason: 'The kitchen sees first who comes hungry or late, the school social worker may act on it.',
  },
  {
    a: 'vanhempien-aamu',
    b: 'tulkattu-neuvola',
    reason: 'The nurse and the interpreter could visit the morning where the mothers already are.',
  },
  {
    a: 'kesaleirit',
    b: 'tehostettu-perhetyo',
    reason: 'A week of camp rests both child and parent; the family worker knows who needs it.',
  },
  {
    a: 'nuorten-ensiasunto',
    b: 'jalkihuolto',
    reason: 'A home with a friendly landlord and a worker to call belong together for care leavers.',
  },
  {
    a: 'kirjat-kotiin',
    b: 'kotihoidon-kaynnit',
    reason: 'The nurse can order the book bag, the librarian notices when something is wrong.',
  },
  {
    a: 'yhteinen-poyta',
    b: 'ystavatoiminta',
    reason: 'A volunteer to go with makes the first lunch among strangers possible.',
  },
  {
    a: 'kulttuuria-hoivakoteihin',
    b: 'hoivakotien-ruoka',
    reason: 'Feasts with the food and the songs of the residents’ youth.',
  },
  {
    a: 'muistelulaukku',
    b: 'muistikoordinaattori',
    reason: 'The coordinator’s home visit is the best moment to open a suitcase from the museum.',
  },
  {
    a: 'ruokakassit',
    b: 'taydentava-toimeentulotuki',
    reason: 'Many in the queue have never applied; a social worker beside it would reach them.',
  },
  {
    a: 'terveysneuvonta-satamassa',
    b: 'asunnottomien-tuki',
    reason: 'The nurse meets people without a home weeks before housing support hears of them.',
  },
];
