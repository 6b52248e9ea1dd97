/** Organizations of PTV: a root becomes an organization, every sub-organization a team below it. */
import { LANGUAGES, type LocalText } from '../../contract/common.ts';
import type { Contact } from '../../contract/team.ts';
import type { OrganizationDraft, OrganizationKind } from '../draft.ts';
import { inside, type Place } from '../place.ts';
import type { ProblemLog } from '../problems.ts';
import { readContacts, readUrl } from './contacts.ts';
import { idOf, objectsOf, textOf, type JsonObject } from './reader.ts';
import { nameOfReference, readTexts } from './texts.ts';

/** What is known of one organization of PTV, root or not. */
export interface OrganizationNote {
  readonly id: string;
  readonly place: Place;
  readonly name: LocalText;
  readonly referenceOnly: boolean;
  readonly parent?: string;
  readonly modified: string;
  readonly kind?: OrganizationKind;
  readonly businessCode?: string;
  readonly url?: string;
  readonly description?: LocalText;
  readonly contacts?: readonly Contact[];
}

const KINDS: Readonly<Record<string, OrganizationKind>> = {
  Municipality: 'city',
  State: 'state',
  Company: 'company',
  Organization: 'association',
  SotePublic: 'wellbeing-services-county',
  SotePrivate: 'company',
};
const BUSINESS_CODE = /^[0-9]{7}-[0-9]$/;

/** PTV has no type of its own for wellbeing services counties; their names are fixed by law. */
function kindOf(record: JsonObject, name: LocalText): OrganizationKind {
  if (/hyvinvointialue$/i.test(name.fi ?? '')) return 'wellbeing-services-county';
  return KINDS[textOf(record, 'organizationType') ?? ''] ?? 'other';
}

/** The name that the organization shows: displayNameType says for each language which one that is. */
function nameOf(record: JsonObject, place: Place, log: ProblemLog): LocalText | undefined {
  const read = (type: string) =>
    readTexts(record, place, { field: 'organizationNames', limit: 'name', types: [type] }, log);
  const short = read('AlternativeName');
  const shown = { ...short, ...read('Name') };
  for (const [, item] of objectsOf(record, 'displayNameType') ?? []) {
    const language = LANGUAGES.find((each) => each === textOf(item, 'language'));
    const name = language && short?.[language];
    if (name !== undefined && textOf(item, 'type') === 'AlternativeName') shown[language!] = name;
  }
  return Object.keys(shown).length > 0 ? shown : undefined;
}

/** Reads one organization; undefined (and noted) without an id or a name. */
export function readOrganization(
  record: JsonObject,
  place: Place,
  log: ProblemLog,
): OrganizationNote | undefined {
  const id = idOf(record, 'id');
  if (id === undefined) return log.add('no-id', place);
  const name = nameOf(record, place, log);
  if (!name) return log.add('no-name', place);
  const parent = idOf(record, 'parentOrganizationId');
  const businessCode = textOf(record, 'businessCode');
  if (businessCode !== undefined && !BUSINESS_CODE.test(businessCode)) {
    log.add('bad-value', inside(place, 'businessCode'), {
      field: 'businessCode',
      value: businessCode.slice(0, 20),
    });
  }
  const descriptions = {
    field: 'organizationDescriptions',
    limit: 'text',
    types: ['Description', 'Summary'],
  } as const;
  return {
    id,
    place,
    name,
    referenceOnly: false,
    parent: parent === id ? undefined : parent,
    modified: textOf(record, 'modified') ?? '',
    kind: kindOf(record, name),
    businessCode: businessCode !== undefined && BUSINESS_CODE.test(businessCode) ? businessCode : undefined,
    url: readUrl(record, place, log),
    description: readTexts(record, place, descriptions, log),
    contacts: readContacts(record, name, place, log),
  };
}

/** The sub-organizations that an organization lists as { id, name }. */
export function readSubOrganizations(record: JsonObject, place: Place): readonly OrganizationNote[] {
  const parent = idOf(record, 'id');
  return (objectsOf(record, 'subOrganizations') ?? []).flatMap(([index, item]) => {
    const note = readReference(item, inside(place, 'subOrganizations', index));
    return note && parent !== undefined && note.id !== parent ? [{ ...note, parent }] : [];
  });
}

/** An organization of which only a reference { id, name } is known. */
export function readReference(reference: JsonObject, place: Place): OrganizationNote | undefined {
  const id = idOf(reference, 'id');
  const name = nameOfReference(reference);
  return id === undefined || !name ? undefined : { id, place, name, referenceOnly: true, modified: '' };
}

/** A sub-organization repeats the business ID of its root; where it stands on its own it has none. */
export function toOrganizationDraft(note: OrganizationNote): OrganizationDraft {
  const { id, place, name, referenceOnly, kind, url } = note;
  const businessCode = note.parent === undefined ? note.businessCode : undefined;
  return { sourceId: id, place, name, referenceOnly, kind, businessCode, url };
}
