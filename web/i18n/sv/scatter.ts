import type { Messages } from '../types.ts';

export const scatter: Messages['scatter'] = {
  label: {
    department: 'Par av sektorer efter gemensamma kunder och likadant arbete',
    team: 'Par av enheter efter gemensamma kunder och likadant arbete',
    service: 'Par av tjänster efter gemensamma kunder och likadant arbete',
  },
  help: 'Med piltangenterna går man till närmaste par, Enter berättar varför, Esc går tillbaka. Samma par finns i tabellvyn.',
  clients: 'gemensamma kunder',
  work: 'likadant arbete',
  none: 'Lyfts inte fram',
  quadrants: 'Par i varje fjärdedel',
  pairs: { one: '{count} par', other: '{count} par' },
  highClientOverlap: 'Många gemensamma kunder, gräns 10–100',
  highFunctionSimilarity: 'Likadant arbete, gräns 10–100',
  short: { highClientOverlap: 'Kunder minst', highFunctionSimilarity: 'Arbete minst' },
  line: {
    highClientOverlap: 'Gräns: gemensamma kunder',
    highFunctionSimilarity: 'Gräns: likadant arbete',
  },
  sides: '{value}, {strength}: {from} når gränsen, {below} stannar under',
  tried: 'Du prövar gränser som inte gäller.',
  inForce: 'Gränser som gäller: {clients} och {work}',
  back: 'Återställ {clients} och {work}',
  settings: 'Ändra gränserna',
  point: '{a} och {b}, {relation}: gemensamma kunder {clients}, likadant arbete {work}',
  nothing: 'ingen relation',
  tip: { clients: 'gemensamma kunder: {strength}', work: 'likadant arbete: {strength}' },
  edge: 'Det finns inga par åt det hållet.',
  empty: 'Det finns inga par med de här avgränsningarna.',
  key: { title: 'Tecken', quiet: 'Övriga par', mass: 'Grå botten: resten av paren' },
  unknown: {
    one: '{count} par kan inte jämföras: arbetet är okänt',
    other: '{count} par kan inte jämföras: arbetet är okänt',
  },
  units: 'Formen visar vad enheternas tjänster är för varandra.',
};
