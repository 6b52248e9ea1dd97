/** Sorts the records of all files by kind; of records that occur twice the newer one stays. */
import { inside, type Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { readChannel, type ChannelNote } from './channels.ts';
import type { CodeBook } from './codes.ts';
import type { Found, Page } from './envelopes.ts';
import { readOrganization, readSubOrganizations, type OrganizationNote } from './organizations.ts';
import {
  readGeneralDescription,
  readService,
  type GeneralDescriptionNote,
  type ServiceNote,
} from './services.ts';

export interface Notes {
  readonly services: Map<string, ServiceNote>;
  readonly channels: Map<string, ChannelNote>;
  readonly organizations: Map<string, OrganizationNote>;
  readonly generalDescriptions: Map<string, GeneralDescriptionNote>;
}

export function emptyNotes(): Notes {
  return {
    services: new Map(),
    channels: new Map(),
    organizations: new Map(),
    generalDescriptions: new Map(),
  };
}

interface Dated {
  readonly id: string;
  readonly place: Place;
  readonly modified: string;
}

/** `modified` is ISO 8601 without a zone, so its order is that of its letters; at a tie the later record wins. */
function keepNewer<T extends Dated>(into: Map<string, T>, note: T | undefined, log: ProblemLog): void {
  if (!note) return;
  const known = into.get(note.id);
  if (known && !isSame(known, note)) log.add('repeated-record', note.place);
  if (!known || note.modified >= known.modified) into.set(note.id, note);
}

function isSame(a: Dated, b: Dated): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(note: Dated): string {
  return JSON.stringify(note, (key, value: unknown) => (key === 'place' ? undefined : value));
}

/** Takes one file's records into the notes. Errors are told once for each file and reason, with a count. */
export function gather(found: readonly Found[], notes: Notes, codes: CodeBook, log: ProblemLog): void {
  const isSomethingKnown = found.some(({ shape }) => !['unknown', 'only-id', 'authoring'].includes(shape.is));
  for (const { record, place, shape } of found) {
    if (shape.is === 'service') keepNewer(notes.services, readService(record, place, codes, log), log);
    else if (shape.is === 'channel') keepNewer(notes.channels, readChannel(record, place, log), log);
    else if (shape.is === 'general-description') {
      keepNewer(notes.generalDescriptions, readGeneralDescription(record, place, codes, log), log);
    } else if (shape.is === 'organization') {
      keepNewer(notes.organizations, readOrganization(record, place, log), log);
      for (const sub of readSubOrganizations(record, place)) noteReference(notes.organizations, sub);
    } else if (shape.is === 'collection') {
      log.tally('not-used', place, { kind: 'service collections' }, place.file);
    } else if (shape.is === 'old') {
      log.tally('old-version', place, { version: shape.version, field: shape.field }, place.file);
    } else if (shape.is === 'request') log.tally('request-shape', place, { field: shape.field }, place.file);
    else if (shape.is === 'authoring')
      log.tally('authoring-shape', place, { fields: shape.fields }, place.file);
    else if (shape.is === 'only-id') log.tally('only-ids', place, {}, place.file);
    else {
      const fields = Object.keys(record).slice(0, 6).join(', ').slice(0, 100) || '–';
      log.tally(isSomethingKnown ? 'record-not-recognised' : 'not-recognised', place, { fields }, place.file);
    }
  }
}

/** A reference never replaces a full record, but a parent that only the reference knows is kept. */
export function noteReference(into: Map<string, OrganizationNote>, note: OrganizationNote): void {
  const known = into.get(note.id);
  if (!known) into.set(note.id, note);
  else if (known.parent === undefined && note.parent !== undefined)
    into.set(note.id, { ...known, parent: note.parent });
}

/** Notes pages of an answer that were not given: easily forgotten, and never visible in the result. */
export function checkPages(pages: readonly Page[], log: ProblemLog): void {
  const MOST_TOLD = 20;
  for (const of of new Set(pages.map((page) => page.of))) {
    const here = pages.filter((page) => page.of === of);
    if (of < 2 || of > 10_000 || !Number.isInteger(of)) continue;
    const numbers = new Set(here.map((page) => page.number));
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
      (number) => !numbers.has(number),
    );
    if (missing.length === 0) continue;
    const told = missing.slice(0, MOST_TOLD).join(', ') + (missing.length > MOST_TOLD ? ', …' : '');
    log.add('missing-pages', inside(here[0]!.place, 'pageCount'), { pages: of, missing: told });
  }
}
