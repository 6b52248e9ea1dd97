/** Services and general descriptions of PTV, as far as one record tells by itself. */
import { LIMITS, type LocalText } from '../../contract/common.ts';
import type { Fee, ServiceStatus } from '../draft.ts';
import { inside, type Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { readAreas } from './areas.ts';
import { lowestOf, type CodeBook } from './codes.ts';
import { readReference, type OrganizationNote } from './organizations.ts';
import { idOf, listOf, objectOf, objectsOf, textOf, type JsonObject } from './reader.ts';
import { readTexts, readWords } from './texts.ts';

/** What a general description can lend to a service that lacks it. */
export interface Describing {
  readonly summary?: LocalText;
  readonly description?: LocalText;
  readonly fee?: Fee;
  readonly clientGroups?: readonly string[];
  readonly serviceClasses?: readonly string[];
}

export interface GeneralDescriptionNote extends Describing {
  readonly id: string;
  readonly place: Place;
  readonly modified: string;
}

export interface RoleNote {
  readonly organization: OrganizationNote;
  readonly roleType: string;
}

export interface ServiceNote extends Describing {
  readonly id: string;
  readonly place: Place;
  readonly modified: string;
  readonly name: LocalText;
  readonly status: ServiceStatus;
  readonly generalDescription?: string;
  readonly areas?: readonly string[];
  readonly languages?: readonly string[];
  readonly keywords?: readonly string[];
  readonly roles: readonly RoleNote[];
  /** Ids; undefined when the service does not list its channels. */
  readonly channels?: readonly string[];
}

const FEES: Readonly<Record<string, Fee>> = { Chargeable: 'charged', FreeOfCharge: 'free' };

/** "Modified" is the working copy of a published service: the service itself goes on. */
const STATUSES: Readonly<Record<string, ServiceStatus>> = {
  Published: 'active',
  Modified: 'active',
  Draft: 'planned',
  Deleted: 'ended',
  OldPublished: 'ended',
  Removed: 'ended',
};

function readDescribing(
  record: JsonObject,
  place: Place,
  texts: string,
  codes: CodeBook,
  log: ProblemLog,
): Describing {
  const groups = [codes.read(record, place, 'targetGroups'), codes.read(record, place, 'lifeEvents')];
  return {
    summary: readTexts(record, place, { field: texts, limit: 'summary', types: ['Summary'] }, log),
    description: readTexts(record, place, { field: texts, limit: 'text', types: ['Description'] }, log),
    fee: FEES[textOf(record, 'serviceChargeType') ?? ''],
    clientGroups: groups.some((each) => each !== undefined)
      ? groups.flatMap((each) => each ?? [])
      : undefined,
    serviceClasses: codes.read(record, place, 'serviceClasses'),
  };
}

/** Reads one general description; undefined (and noted) without an id. */
export function readGeneralDescription(
  record: JsonObject,
  place: Place,
  codes: CodeBook,
  log: ProblemLog,
): GeneralDescriptionNote | undefined {
  const id = idOf(record, 'id');
  if (id === undefined) return log.add('no-id', place);
  const modified = textOf(record, 'modified') ?? '';
  return { id, place, modified, ...readDescribing(record, place, 'descriptions', codes, log) };
}

/** Reads one service; undefined (and noted) without an id or a name. */
export function readService(
  record: JsonObject,
  place: Place,
  codes: CodeBook,
  log: ProblemLog,
): ServiceNote | undefined {
  const id = idOf(record, 'id');
  if (id === undefined) return log.add('no-id', place);
  const names = { field: 'serviceNames', limit: 'name', types: ['Name', 'AlternativeName'] } as const;
  const name = readTexts(record, place, names, log);
  if (!name) return log.add('no-name', place);
  const channels = objectsOf(record, 'serviceChannels')?.flatMap(([, link]) => {
    const channel = objectOf(link, 'serviceChannel');
    return (channel && idOf(channel, 'id')) ?? [];
  });
  return {
    id,
    place,
    modified: textOf(record, 'modified') ?? '',
    name,
    status: STATUSES[textOf(record, 'publishingStatus') ?? ''] ?? 'active',
    generalDescription: idOf(record, 'generalDescriptionId'),
    ...readDescribing(record, place, 'serviceDescriptions', codes, log),
    areas: readAreas(record, place, log),
    languages: readLanguages(record, place, log),
    keywords: readKeywords(record, name, place, log),
    roles: readRoles(record, place),
    channels,
  };
}

const MAX_LANGUAGES = 50;

function readLanguages(record: JsonObject, place: Place, log: ProblemLog): readonly string[] | undefined {
  const found = new Set<string>();
  const listed = listOf(record, 'languages');
  for (const [index, value] of (listed ?? []).entries()) {
    const code = typeof value === 'string' ? value.trim().toLowerCase() : '';
    if (/^[a-z]{2,3}$/.test(code)) found.add(code);
    else
      log.add('bad-value', inside(place, 'languages', index), {
        field: 'language',
        value: code.slice(0, 20),
      });
  }
  return listed && [...found].slice(0, MAX_LANGUAGES);
}

const MAX_KEYWORD = 100;

/** Keywords, and the alternative names by which people also look for the service. */
function readKeywords(
  record: JsonObject,
  name: LocalText,
  place: Place,
  log: ProblemLog,
): readonly string[] | undefined {
  if (!listOf(record, 'keywords') && !listOf(record, 'serviceNames')) return undefined;
  const words = new Set([
    ...readWords(record, place, 'keywords', MAX_KEYWORD, log),
    ...readWords(record, place, 'serviceNames', LIMITS.name, log, 'AlternativeName').filter(
      (w) => w.length <= MAX_KEYWORD,
    ),
  ]);
  for (const own of Object.values(name)) words.delete(own);
  if (words.size > LIMITS.keywords) {
    log.add('too-many', inside(place, 'keywords'), {
      field: 'keywords',
      count: words.size,
      limit: LIMITS.keywords,
    });
  }
  return [...words].slice(0, LIMITS.keywords);
}

function readRoles(record: JsonObject, place: Place): readonly RoleNote[] {
  return (objectsOf(record, 'organizations') ?? []).flatMap(([index, item]) => {
    const reference = objectOf(item, 'organization');
    const organization =
      reference && readReference(reference, inside(place, 'organizations', index, 'organization'));
    return organization ? [{ organization, roleType: textOf(item, 'roleType') ?? '' }] : [];
  });
}

/** A service with what its general description lends it: only what it has none of itself. */
export function fillIn<T extends Describing>(own: T, general: Describing | undefined): T {
  if (!general) return own;
  const codes = (mine: readonly string[] | undefined, lent: readonly string[] | undefined) =>
    mine && mine.length > 0 ? mine : ((lent && lowestOf(lent)) ?? mine);
  return {
    ...own,
    summary: own.summary ?? general.summary,
    description: own.description ?? general.description,
    fee: own.fee ?? general.fee,
    clientGroups: codes(own.clientGroups, general.clientGroups),
    serviceClasses: codes(own.serviceClasses, general.serviceClasses),
  };
}
