/** Unsaved canvases, kept in this browser until they are saved or thrown away. */
import type { Language } from '../../api/contract/common.ts';
import { EMPTY_DRAFT, type ExperimentDraft } from './experiment-draft.ts';

const STORAGE_PREFIX = 'yhdyspinta.draft.experiment.';
/** Drafts of an older form of the canvas are not offered. */
const FORMAT = 2;

export interface WrittenDraft {
  readonly draft: ExperimentDraft;
  /** What the draft began as: only what differs from it was written here. */
  readonly start: ExperimentDraft;
  readonly language: Language;
}

export interface KeptExperimentDraft extends WrittenDraft {
  /** ISO instant. */
  readonly savedAt: string;
}

/** The draft of an experiment or of a new one, by a key of the form; undefined when there is none that can be read. */
export function keptDraft(key: string): KeptExperimentDraft | undefined {
  try {
    return readDraft(localStorage.getItem(STORAGE_PREFIX + key));
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, written: WrittenDraft): void {
  try {
    const savedAt = new Date().toISOString();
    localStorage.setItem(STORAGE_PREFIX + key, JSON.stringify({ format: FORMAT, ...written, savedAt }));
  } catch {
    // Without storage it lasts as long as the page.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(STORAGE_PREFIX + key);
  } catch {
    // What cannot be kept need not be dropped.
  }
}

/** Reads what was kept; fields that have appeared since are empty. */
export function readDraft(text: string | null): KeptExperimentDraft | undefined {
  if (text === null) return undefined;
  const kept = JSON.parse(text) as (KeptExperimentDraft & { readonly format?: number }) | null;
  if (kept?.format !== FORMAT) return undefined;
  const { draft, start, language, savedAt } = kept;
  return { draft: { ...EMPTY_DRAFT, ...draft }, start: { ...EMPTY_DRAFT, ...start }, language, savedAt };
}
