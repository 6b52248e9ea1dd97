/** Telephones, e-mail and web addresses of PTV. */
import { LIMITS, type LocalText } from '../../contract/common.ts';
import type { Contact } from '../../contract/team.ts';
import { inside, type Place } from '../place.ts';
import { toPlainLine } from '../plain-text.ts';
import type { ProblemLog } from '../problems.ts';
import { objectsOf, textOf, type JsonObject } from './reader.ts';

const PHONE = /^\+?[0-9 ()-]{3,30}$/;
const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const URL = /^https?:\/\/[^\s]+$/;
const MAX_EMAIL = 254;
const MAX_CONTACT_TEXT = 120;
const SHOWN = 60;

/**
 * A telephone number that can be dialled: PTV keeps the country prefix apart and drops the leading zero
 * ("+358" and "447943552" → "+358 447943552"); Finnish service numbers have no prefix ("0295 020 500").
 */
export function joinPhone(phone: JsonObject): string | undefined {
  const number = (textOf(phone, 'number') ?? '').replaceAll(/[^0-9 ]/g, '').trim();
  if (number === '') return undefined;
  const digits = (textOf(phone, 'prefixNumber') ?? '').replaceAll(/[^0-9]/g, '').replace(/^00/, '');
  const isService = phone['isFinnishServiceNumber'] === true || digits === '';
  const joined = isService ? number : `+${digits} ${number.replace(/^0/, '')}`;
  return PHONE.test(joined) ? joined : undefined;
}

/** The first valid web address of a list of { url }; others are noted as not valid. */
export function readUrl(record: JsonObject, place: Place, log: ProblemLog): string | undefined {
  for (const [index, page] of objectsOf(record, 'webPages') ?? []) {
    const url = textOf(page, 'url');
    if (url === undefined) continue;
    if (URL.test(url) && url.length <= LIMITS.url) return url;
    log.add('bad-value', inside(place, 'webPages', index, 'url'), {
      field: 'url',
      value: url.slice(0, SHOWN),
    });
  }
  return undefined;
}

/**
 * The switchboard of a unit, not persons: each number and address once, under the unit's own name, with
 * PTV's "additional information" as the title. Fax and text message numbers are not taken.
 */
export function readContacts(
  record: JsonObject,
  unit: LocalText,
  place: Place,
  log: ProblemLog,
): readonly Contact[] {
  const name = (unit.fi ?? unit.sv ?? unit.en ?? '').slice(0, MAX_CONTACT_TEXT);
  const contacts = new Map<string, Contact>();
  for (const [index, phone] of objectsOf(record, 'phoneNumbers') ?? []) {
    if (!['Phone', undefined].includes(textOf(phone, 'type'))) continue;
    const number = joinPhone(phone);
    if (number === undefined) {
      const value = textOf(phone, 'number')?.slice(0, SHOWN) ?? '';
      log.add('bad-value', inside(place, 'phoneNumbers', index, 'number'), { field: 'phone', value });
    } else if (!contacts.has(number)) {
      contacts.set(number, {
        name,
        title: titleOf(phone, 'additionalInformation'),
        email: null,
        phone: number,
      });
    }
  }
  for (const [index, item] of objectsOf(record, 'emails') ?? []) {
    const email = textOf(item, 'value');
    if (email === undefined) continue;
    if (!EMAIL.test(email) || email.length > MAX_EMAIL) {
      log.add('bad-value', inside(place, 'emails', index, 'value'), {
        field: 'email',
        value: email.slice(0, SHOWN),
      });
    } else if (!contacts.has(email)) {
      contacts.set(email, { name, title: titleOf(item, 'description'), email, phone: null });
    }
  }
  if (contacts.size > LIMITS.contacts) {
    log.add('too-many', place, { field: 'contacts', count: contacts.size, limit: LIMITS.contacts });
  }
  return [...contacts.values()].slice(0, LIMITS.contacts);
}

function titleOf(item: JsonObject, field: string): string | null {
  const title = toPlainLine((textOf(item, field) ?? '').slice(0, 2 * MAX_CONTACT_TEXT));
  return title === '' || title.length > MAX_CONTACT_TEXT ? null : title;
}
