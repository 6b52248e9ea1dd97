/** Unsaved forms, kept in this browser until they are saved or thrown away. */
import { emptyForm, type ServiceForm } from './directory-form.ts';

const STORAGE_PREFIX = 'yhdyspinta.draft.service.';
/** Drafts of an older form of the form are not offered. */
const FORMAT = 1;

export interface Draft {
  readonly form: ServiceForm;
  /** Version of the service that was being edited; 0 for a new one. */
  readonly version: number;
  /** ISO instant. */
  readonly savedAt: string;
}

/** The draft of a service, or of a new one without an id; undefined when there is none that can be read. */
export function keptDraft(serviceId: string | undefined): Draft | undefined {
  try {
    return readDraft(localStorage.getItem(keyOf(serviceId)));
  } catch {
    return undefined;
  }
}

/** Keeps a draft; false when the browser forbids it. */
export function keepDraft(serviceId: string | undefined, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(serviceId), JSON.stringify({ format: FORMAT, ...draft }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(serviceId: string | undefined): void {
  try {
    localStorage.removeItem(keyOf(serviceId));
  } catch {
    // What cannot be kept need not be dropped.
  }
}

/** Reads what was kept; fields that have appeared since are empty. */
export function readDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  const kept = JSON.parse(text) as (Draft & { readonly format?: number }) | null;
  if (kept?.format !== FORMAT) return undefined;
  return { form: { ...emptyForm(), ...kept.form }, version: kept.version, savedAt: kept.savedAt };
}

const keyOf = (serviceId: string | undefined) => STORAGE_PREFIX + (serviceId ?? 'new');
