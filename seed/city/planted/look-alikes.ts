import type { PlantedPair } from './planted-types.ts';

/** Both serve everybody, so a count of shared clients would link them; they have nothing in common. */
export const lookAlikes: readonly PlantedPair[] = [
  { a: 'kirjaston-lainaus', b: 'katujen-kunnossapito', reason: 'Books and snow ploughs.' },
  { a: 'uimahalli', b: 'terveysaseman-vastaanotto', reason: 'Most people use both, for different reasons.' },
  { a: 'hammashoito', b: 'museon-nayttelyt', reason: 'Teeth and the history of a sawmill.' },
  { a: 'jateneuvonta', b: 'kaupungin-tapahtumat', reason: 'Sorting waste and summer concerts.' },
  { a: 'paikallisliikenne', b: 'ensihoito', reason: 'Both drive, but not together.' },
  { a: 'palautepalvelu', b: 'sosiaalipaivystys', reason: 'Both answer anybody; a pothole is no emergency.' },
  { a: 'puistot', b: 'neuvonta-kaupungintalolla', reason: 'Playgrounds and an information desk.' },
  { a: 'ladut-ja-reitit', b: 'asukasillat', reason: 'Ski tracks and participatory budgeting.' },
  { a: 'kirjaston-lainaus', b: 'hammashoito', reason: 'The two most used services of the town.' },
  { a: 'museon-nayttelyt', b: 'jateneuvonta', reason: 'Old things kept and old things thrown away.' },
  { a: 'kaupungin-tapahtumat', b: 'terveysaseman-vastaanotto', reason: 'Markets and medicine.' },
  { a: 'neuvonta-kaupungintalolla', b: 'ensihoito', reason: 'Both have a telephone for everybody.' },
];
