import { addressOf } from '../contact.ts';
import type { KeyedPerson } from './types.ts';

/** A member of staff with the address of the house that they work in; most are contacts of their units as well. */
const from =
  (domain: string) =>
  (name: string): KeyedPerson => ({ name, email: addressOf(name, domain) });

export const inTown = from('koivuselka.example');
export const inCounty = from('kaartovesi.example');
export const inClubhouse = from('valoranta.example');
export const inBridge = from('silta.example');
export const inSeniorsFriends = from('ikaystavat.example');
export const inUnemployedHouse = from('tyottomat.koivuselka.example');
