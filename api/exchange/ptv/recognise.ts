/** Tells by its shape what a JSON object is: PTV has no type field, and file names cannot be trusted. */
import { isObject, listOf, objectsOf, textOf, type JsonObject } from './reader.ts';

export type RecordKind = 'service' | 'channel' | 'organization' | 'general-description' | 'collection';

export type Shape =
  | { readonly is: RecordKind }
  | { readonly is: 'old'; readonly version: string; readonly field: string }
  | { readonly is: 'authoring'; readonly fields: string }
  | { readonly is: 'request'; readonly field: string }
  | { readonly is: 'only-id' }
  | { readonly is: 'unknown' };

/** What a JSON object is. "old" and "request" are told only of records of a known kind. */
export function recognise(record: JsonObject): Shape {
  const kind = kindOf(record);
  if (kind === undefined) {
    if (isAuthoringDump(record))
      return { is: 'authoring', fields: Object.keys(record).slice(0, 4).join(', ') };
    return isOnlyId(record) ? { is: 'only-id' } : { is: 'unknown' };
  }
  const old = signOfAge(record, kind);
  if (old) return { is: 'old', ...old };
  const asked = Object.keys(record).find(
    (field) => field === 'isVisibleForAll' || field.startsWith('deleteAll'),
  );
  return asked === undefined ? { is: kind } : { is: 'request', field: asked };
}

function kindOf(record: JsonObject): RecordKind | undefined {
  if (listOf(record, 'serviceNames')) return 'service';
  if (listOf(record, 'serviceChannelNames')) return 'channel';
  if (listOf(record, 'organizationNames')) return 'organization';
  if (listOf(record, 'serviceCollectionNames')) return 'collection';
  if (listOf(record, 'names') && (listOf(record, 'descriptions') || listOf(record, 'targetGroups'))) {
    return 'general-description';
  }
  return undefined;
}

/** PTV's inner dumps: PascalCase, texts as [{ Lang, Label }], codes as [{ Key, Value }]. */
function isAuthoringDump(record: JsonObject): boolean {
  const pairs = ['Name', 'TargetGroup', 'ServiceClass'].flatMap((field) => objectsOf(record, field) ?? []);
  return pairs.some(([, item]) => ('Lang' in item && 'Label' in item) || ('Key' in item && 'Value' in item));
}

const REFERENCE_FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'modified', 'publishingStatus']);

function isOnlyId(record: JsonObject): boolean {
  return (
    textOf(record, 'id') !== undefined && Object.keys(record).every((field) => REFERENCE_FIELDS.has(field))
  );
}

interface Age {
  readonly version: string;
  readonly field: string;
}

/**
 * The field that betrays an older API. Up to v7 the API answered PTV's inner values ("Charged", "WholeCountry",
 * "ShortDescription"), channels of v8 number their web pages, and those of v9 have the accessibility fields
 * at the top. Records of v8–v10 without such a field spell all that is read here as v11 does, and are read.
 * Source: the conversions `PreviousVersion()` of the models V8–V11 in vrk-kpa/ptv-releases.
 */
function signOfAge(record: JsonObject, kind: RecordKind): Age | undefined {
  for (const field of ['statutoryServiceGeneralDescriptionId', 'serviceCoverageType']) {
    if (Object.hasOwn(record, field)) return { version: 'v7 or older', field };
  }
  const innerValue = findInnerValue(record);
  if (innerValue !== undefined) return { version: 'v7 or older', field: innerValue };
  if (kind !== 'channel') return undefined;
  for (const field of ['accessibilityClassificationLevel', 'wcagLevel', 'accessibilityStatementWebPage']) {
    if (Object.hasOwn(record, field)) return { version: 'v9 or older', field };
  }
  const numbered = objectsOf(record, 'webPages')?.some(([, page]) => Object.hasOwn(page, 'orderNumber'));
  return numbered === true ? { version: 'v8 or older', field: 'webPages/orderNumber' } : undefined;
}

const INNER_VALUES: Readonly<Record<string, readonly string[]>> = {
  type: ['PermissionAndObligation', 'ProfessionalQualifications'],
  serviceChargeType: ['Charged', 'Free'],
  areaType: ['WholeCountry', 'WholeCountryExceptAlandIslands', 'AreaType'],
};
const INNER_TYPES: Readonly<Record<string, readonly string[]>> = {
  serviceNames: ['AlternateName'],
  serviceChannelNames: ['AlternateName'],
  organizationNames: ['AlternateName'],
  serviceDescriptions: ['ShortDescription', 'ServiceUserInstruction'],
  serviceChannelDescriptions: ['ShortDescription'],
  organizationDescriptions: ['ShortDescription'],
  descriptions: ['ShortDescription', 'ServiceUserInstruction'],
  areas: ['Province', 'BusinessRegions', 'HospitalRegions'],
};

function findInnerValue(record: JsonObject): string | undefined {
  for (const [field, values] of Object.entries(INNER_VALUES)) {
    const value = textOf(record, field);
    if (value !== undefined && values.includes(value)) return `${field} "${value}"`;
  }
  for (const [field, values] of Object.entries(INNER_TYPES)) {
    for (const item of listOf(record, field) ?? []) {
      const type = isObject(item) ? textOf(item, 'type') : undefined;
      if (type !== undefined && values.includes(type)) return `${field}/type "${type}"`;
    }
  }
  return undefined;
}
