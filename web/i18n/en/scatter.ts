import type { Messages } from '../types.ts';

export const scatter: Messages['scatter'] = {
  label: {
    department: 'Pairs of departments by shared clients and similar work',
    team: 'Pairs of units by shared clients and similar work',
    service: 'Pairs of services by shared clients and similar work',
  },
  help: 'Arrow keys go to the nearest pair, Enter says why, Esc steps back. The same pairs are in the table view.',
  clients: 'shared clients',
  work: 'similar work',
  none: 'Not brought up',
  quadrants: 'Pairs in each quadrant',
  pairs: { one: '{count} pair', other: '{count} pairs' },
  highClientOverlap: 'Many shared clients, threshold 10–100',
  highFunctionSimilarity: 'Similar work, threshold 10–100',
  short: { highClientOverlap: 'Clients at least', highFunctionSimilarity: 'Work at least' },
  line: {
    highClientOverlap: 'Threshold: shared clients',
    highFunctionSimilarity: 'Threshold: similar work',
  },
  sides: '{value}, {strength}: {from} reach it, {below} stay below',
  tried: 'You are trying thresholds that are not in force.',
  inForce: 'Thresholds in force: {clients} and {work}',
  back: 'Back to {clients} and {work}',
  settings: 'Change the thresholds',
  point: '{a} and {b}, {relation}: shared clients {clients}, similar work {work}',
  nothing: 'no relation',
  tip: { clients: 'shared clients: {strength}', work: 'similar work: {strength}' },
  edge: 'There are no pairs in that direction.',
  empty: 'There are no pairs with these filters.',
  key: { title: 'Signs', quiet: 'Other pairs', mass: 'Grey ground: the rest of the pairs' },
  unknown: {
    one: '{count} pair cannot be compared: its work is not known',
    other: '{count} pairs cannot be compared: their work is not known',
  },
  units: 'The shape says what the services of the units are to each other.',
};
