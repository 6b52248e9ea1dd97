import type { Messages } from '../types.ts';

export const matrix: Messages['matrix'] = {
  label: {
    department: 'Departments as a matrix: who has the same clients',
    team: 'Units as a matrix: who has the same clients',
    service: 'Services as a matrix: which have the same clients',
  },
  help: 'Arrow keys walk from cell to cell, Ctrl and an arrow lead to the next link. Enter says where the link comes from; on a header Space chooses and Enter shows the neighbourhood. Esc goes back.',
  cell: '{a} and {b}: shared clients {strength}',
  cellRelation: '{a} and {b}: shared clients {strength}, {relation}',
  none: '{a} and {b}: no link',
  self: '{name} itself',
  noLink: 'no link with these filters',
  fit: 'Show the whole matrix',
  legend: { darkness: 'Darkness: shared clients' },
};
