import type { SampleTie } from './types.ts';

/**
 * What the units of the sample town say of each other: neighbours in a department know each other well, sport and
 * employment, who have the same clients, have hardly heard of each other, and many have not been asked yet.
 */
export const ties: readonly SampleTie[] = [
  ['ohjattu-liikunta', 'tyonhakijat', 'heard-of', 'Veera'],
  ['tyonhakijat', 'ohjattu-liikunta', 'unknown', 'Jarkko'],
  ['ohjattu-liikunta', 'tyollistymisen-tuki', 'heard-of', 'Veera'],
  ['tyollistymisen-tuki', 'liikunta', 'heard-of', 'Anniina'],
  ['soveltava-liikunta-tiimi', 'vammaispalvelut', 'passed-on', 'Olli'],
  ['vammaispalvelut', 'soveltava-liikunta-tiimi', 'met', 'Sari'],
  ['soveltava-liikunta-tiimi', 'kuntoutus', 'met', 'Olli'],
  ['kuntoutus', 'soveltava-liikunta-tiimi', 'passed-on', 'Hanna'],
  ['etsiva-nuorisotyo', 'nuorten-mieli', 'heard-of', 'Miro'],
  ['nuorten-mieli', 'etsiva-nuorisotyo', 'heard-of', 'Katri'],
  ['etsiva-nuorisotyo', 'ohjaamo', 'together', 'Miro'],
  ['ohjaamo', 'etsiva-nuorisotyo', 'together', 'Tuukka'],
  ['nuorten-tyopaja', 'ohjaamo', 'passed-on', 'Elina'],
  ['ohjaamo', 'nuorten-tyopaja', 'together', 'Tuukka'],
  ['kirjasto', 'kotoutuminen', 'met', 'Johanna'],
  ['kotoutuminen', 'kirjasto', 'passed-on', 'Nasrin'],
  ['perhekeskus', 'avoin-varhaiskasvatus', 'heard-of', 'Minna'],
  ['avoin-varhaiskasvatus', 'perhekeskus', 'met', 'Riikka'],
  ['neuvola', 'perhekeskus', 'passed-on', 'Päivi'],
  ['perhekeskus', 'neuvola', 'together', 'Minna'],
  ['paivatoiminta', 'ikaystavat', 'unknown', 'Leena'],
  ['ikaystavat', 'paivatoiminta', 'heard-of', 'Raimo'],
  ['asiakasohjaus', 'kotihoito', 'together', 'Tiina'],
  ['kotihoito', 'asiakasohjaus', 'together', 'Jenni'],
  ['aikuissosiaalityo', 'tyollistymisen-tuki', 'passed-on', 'Kaisa'],
  ['tyollistymisen-tuki', 'aikuissosiaalityo', 'passed-on', 'Anniina'],
  ['paihde', 'mielenterveys', 'together', 'Antti'],
  ['koulukeittiot', 'opiskeluhuolto', 'unknown', 'Maarit'],
].map(([team, other, strength, statedBy]) => ({ team, other, strength, statedBy }) as SampleTie);
