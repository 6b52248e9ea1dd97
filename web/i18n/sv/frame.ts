import type { Messages } from '../types.ts';

export const frame: Messages['frame'] = {
  name: 'Yhdyspinta',
  skip: 'Hoppa till innehållet',
  mainNavigation: 'Huvudmeny',
  ourUnit: 'Vår enhet',
  map: 'Karta',
  duplicates: 'Dubbleringar',
  duplicatesShort: 'Dubbelt',
  directory: 'Katalog',
  import: 'Import',
  search: 'Sök tjänst, enhet…',
  searchShort: 'Sök',
  language: 'Språk',
  toDark: 'Byt till mörkt tema',
  toLight: 'Byt till ljust tema',
  services: 'Tjänster',
  units: 'Enheter',
  clientGroups: 'Kundgrupper',
  directoryNavigation: 'Katalogens delar',
  notFound: {
    title: 'Sidan finns inte',
    text: 'På adressen {path} finns ingenting. Länken kan vara gammal, eller så finns det ett skrivfel i adressen.',
    search: 'Sök',
    home: 'Till vår enhet',
  },
  pageFailed: {
    title: 'Sidan kunde inte öppnas',
    text: 'Det kan ha kommit en ny version av appen. Ladda om sidan.',
    reload: 'Ladda om',
  },
  dismiss: 'Stäng meddelandet',
};
