import type { Messages } from '../types.ts';

export const search: Messages['search'] = {
  title: 'Search',
  placeholder: 'Service, unit, client group, person or experiment',
  recent: 'Opened lately',
  goTo: 'Go to',
  commands: 'Commands',
  services: 'Services',
  units: 'Units',
  clientGroups: 'Client groups',
  people: 'People',
  experiments: 'Experiments',
  nothing: 'Nothing was found for “{query}”',
  nothingHelp:
    'Try a shorter word or the beginning of it. Inflected forms and small typing errors do no harm.',
  results: { one: '{count} result', other: '{count} results' },
  hintMove: 'move',
  hintOpen: 'open',
  hintClose: 'close',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  chooseUnit: 'Choose your unit',
  clear: 'Clear the search',
};
