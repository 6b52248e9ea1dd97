import type { Messages } from '../types.ts';

export const frame: Messages['frame'] = {
  name: 'Yhdyspinta',
  skip: 'Skip to content',
  mainNavigation: 'Main menu',
  ourUnit: 'Our unit',
  map: 'Map',
  duplicates: 'Duplicates',
  duplicatesShort: 'Duplicates',
  directory: 'Directory',
  import: 'Import',
  search: 'Find a service, a unit…',
  searchShort: 'Search',
  language: 'Language',
  toDark: 'Switch to the dark theme',
  toLight: 'Switch to the light theme',
  services: 'Services',
  units: 'Units',
  clientGroups: 'Client groups',
  directoryNavigation: 'Parts of the directory',
  notFound: {
    title: 'There is no such page',
    text: 'There is nothing at {path}. The link may be old, or the address may be misspelt.',
    search: 'Search',
    home: 'To our unit',
  },
  pageFailed: {
    title: 'The page could not be opened',
    text: 'There may be a new version of the app. Load the page again.',
    reload: 'Load again',
  },
  dismiss: 'Close the message',
};
