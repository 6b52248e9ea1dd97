import type { Messages } from '../types.ts';

export const search: Messages['search'] = {
  title: 'Sök',
  placeholder: 'Tjänst, enhet, kundgrupp, person eller försök',
  recent: 'Senast öppnade',
  goTo: 'Gå till',
  commands: 'Kommandon',
  services: 'Tjänster',
  units: 'Enheter',
  clientGroups: 'Kundgrupper',
  people: 'Personer',
  experiments: 'Försök',
  nothing: 'Sökningen ”{query}” gav inget resultat',
  nothingHelp: 'Pröva ett kortare ord eller början av ordet. Böjningar och små skrivfel gör inget.',
  results: { one: '{count} resultat', other: '{count} resultat' },
  hintMove: 'flytta',
  hintOpen: 'öppna',
  hintClose: 'stäng',
  toDark: 'Mörkt tema',
  toLight: 'Ljust tema',
  chooseUnit: 'Välj egen enhet',
  clear: 'Töm sökningen',
};
