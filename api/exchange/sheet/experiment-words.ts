/** The words of the table of experiments, as people of each language say them on the screen, too. */
import type { Language } from '../../contract/common.ts';
import type { Measure } from '../../contract/experiment.ts';
import type { Answer, Decision, ExperimentState, Solved } from '../../contract/experiment-words.ts';

export const COLUMNS = [
  'name',
  'state',
  'theme',
  'problem',
  'clientGroups',
  'clientCount',
  'teams',
  'measure',
  'unit',
  'numberBefore',
  'numberTarget',
  'numberAfter',
  'belief',
  'trial',
  'place',
  'startsOn',
  'endsOn',
  'decisionOn',
  'outcome',
  'lesson',
  'solved',
  'decision',
  'decidedOn',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface ExperimentWords {
  readonly heads: Readonly<Record<Column, string>>;
  readonly state: Readonly<Record<ExperimentState, string>>;
  readonly unit: Readonly<Record<Measure['unit'], string>>;
  readonly solved: Readonly<Record<Solved, string>>;
  readonly decision: Readonly<Record<Decision, string>>;
  /** What a partner that does not take part has said so far. */
  readonly answer: Readonly<Record<Exclude<Answer, 'yes'> | 'unanswered', string>>;
  readonly sheets: { readonly rows: string; readonly note: string };
  /** Of the file, without what only some systems allow in a name. */
  readonly fileName: string;
  readonly taken: (day: string, count: number) => string;
  readonly steps: string;
}

const fi: ExperimentWords = {
  heads: {
    name: 'Kokeilu',
    state: 'Tila',
    theme: 'Teema',
    problem: 'Ongelma asiakkaan silmin',
    clientGroups: 'Ketä koskee',
    clientCount: 'Kuinka montaa asiakasta noin',
    teams: 'Yksiköt ja tekijät',
    measure: 'Mitä mitataan',
    unit: 'Mittayksikkö',
    numberBefore: 'Luku ennen',
    numberTarget: 'Tavoite',
    numberAfter: 'Luku nyt',
    belief: 'Uskomme, että',
    trial: 'Kokeilemme',
    place: 'Missä',
    startsOn: 'Alkaa',
    endsOn: 'Päättyy',
    decisionOn: 'Päätöspäivä',
    outcome: 'Mitä tapahtui',
    lesson: 'Mitä opimme',
    solved: 'Ratkesiko ongelma',
    decision: 'Päätös',
    decidedOn: 'Päätetty',
  },
  state: {
    idea: 'Idea',
    asked: 'Kumppanilta kysytty',
    planned: 'Suunniteltu',
    running: 'Käynnissä',
    due: 'Päätös odottaa',
    lesson: 'Oppi kirjattu',
    adopted: 'Otettu käyttöön',
    adapted: 'Muutettu ja otettu käyttöön',
    stopped: 'Lopetettu, oppi talteen',
    continued: 'Jatkuu uutena kokeiluna',
  },
  unit: {
    percent: 'prosenttia',
    clients: 'asiakasta',
    times: 'kertaa',
    days: 'päivää',
    hours: 'tuntia',
    euros: 'euroa',
    points: 'pistettä',
  },
  solved: { yes: 'Ratkesi', partly: 'Ratkesi osittain', no: 'Ei ratkennut' },
  decision: {
    adopt: 'Otetaan käyttöön',
    adapt: 'Muutetaan ja otetaan käyttöön',
    stop: 'Lopetetaan',
    'try-again': 'Kokeillaan uudelleen toisin',
  },
  answer: { unanswered: 'ei vielä vastannut', 'not-now': 'ei nyt', no: 'ei lähde mukaan' },
  sheets: { rows: 'Kokeilut', note: 'Tiedot' },
  fileName: 'kokeilut',
  taken: (day, count) => `Yhdyspinnan kokeilut ${day}, rivejä ${count}.`,
  steps: 'Asiakasmäärät ovat viiden portaissa: 60 tarkoittaa 60–64, alle viisi on ”<5”.',
};

const sv: ExperimentWords = {
  heads: {
    name: 'Försök',
    state: 'Läge',
    theme: 'Tema',
    problem: 'Problemet med kundens ögon',
    clientGroups: 'Vem det gäller',
    clientCount: 'Ungefär hur många kunder',
    teams: 'Enheter och deltagare',
    measure: 'Vad som mäts',
    unit: 'Måttenhet',
    numberBefore: 'Tal före',
    numberTarget: 'Mål',
    numberAfter: 'Tal nu',
    belief: 'Vi tror att',
    trial: 'Vi prövar',
    place: 'Var',
    startsOn: 'Börjar',
    endsOn: 'Slutar',
    decisionOn: 'Beslutsdag',
    outcome: 'Vad som hände',
    lesson: 'Vad vi lärde oss',
    solved: 'Löstes problemet',
    decision: 'Beslut',
    decidedOn: 'Beslutat',
  },
  state: {
    idea: 'Idé',
    asked: 'Partnern har tillfrågats',
    planned: 'Planerat',
    running: 'Pågår',
    due: 'Beslutet väntar',
    lesson: 'Lärdomen antecknad',
    adopted: 'Tagits i bruk',
    adapted: 'Ändrats och tagits i bruk',
    stopped: 'Avslutat, lärdomen sparad',
    continued: 'Fortsätter som ett nytt försök',
  },
  unit: {
    percent: 'procent',
    clients: 'kunder',
    times: 'gånger',
    days: 'dagar',
    hours: 'timmar',
    euros: 'euro',
    points: 'poäng',
  },
  solved: { yes: 'Löstes', partly: 'Löstes delvis', no: 'Löstes inte' },
  decision: {
    adopt: 'Tas i bruk',
    adapt: 'Ändras och tas i bruk',
    stop: 'Avslutas',
    'try-again': 'Prövas på nytt på annat sätt',
  },
  answer: { unanswered: 'har inte svarat än', 'not-now': 'inte nu', no: 'deltar inte' },
  sheets: { rows: 'Försök', note: 'Uppgifter' },
  fileName: 'forsok',
  taken: (day, count) => `Försöken i Yhdyspinta ${day}, ${count} rader.`,
  steps: 'Antalen kunder är i steg om fem: 60 betyder 60–64, färre än fem är ”<5”.',
};

const en: ExperimentWords = {
  heads: {
    name: 'Experiment',
    state: 'State',
    theme: 'Theme',
    problem: 'Problem as the client meets it',
    clientGroups: 'Whom it concerns',
    clientCount: 'About how many clients',
    teams: 'Units and people',
    measure: 'What is measured',
    unit: 'Unit of measure',
    numberBefore: 'Number before',
    numberTarget: 'Target',
    numberAfter: 'Number now',
    belief: 'We believe that',
    trial: 'We try',
    place: 'Where',
    startsOn: 'Begins',
    endsOn: 'Ends',
    decisionOn: 'Decision date',
    outcome: 'What happened',
    lesson: 'What we learned',
    solved: 'Was the problem solved',
    decision: 'Decision',
    decidedOn: 'Decided on',
  },
  state: {
    idea: 'Idea',
    asked: 'Partner asked',
    planned: 'Planned',
    running: 'Running',
    due: 'Decision due',
    lesson: 'Lesson written',
    adopted: 'Adopted',
    adapted: 'Changed and adopted',
    stopped: 'Stopped, lesson kept',
    continued: 'Goes on as a new experiment',
  },
  unit: {
    percent: 'per cent',
    clients: 'clients',
    times: 'times',
    days: 'days',
    hours: 'hours',
    euros: 'euros',
    points: 'points',
  },
  solved: { yes: 'Solved', partly: 'Solved in part', no: 'Not solved' },
  decision: {
    adopt: 'Adopt',
    adapt: 'Change and adopt',
    stop: 'Stop',
    'try-again': 'Try again in another way',
  },
  answer: { unanswered: 'has not answered yet', 'not-now': 'not now', no: 'does not take part' },
  sheets: { rows: 'Experiments', note: 'About' },
  fileName: 'experiments',
  taken: (day, count) => `The experiments in Yhdyspinta on ${day}, ${count} rows.`,
  steps: 'Numbers of clients are in steps of five: 60 stands for 60–64, fewer than five is “<5”.',
};

export const EXPERIMENT_WORDS: Readonly<Record<Language, ExperimentWords>> = { fi, sv, en };
