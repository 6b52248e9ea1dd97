/** Answers of GET requests, kept so that going back shows a page at once; every change in the directory makes them stale. */

interface Entry {
  readonly value: unknown;
  stale: boolean;
}

/** More answers than a long working session opens pages; the oldest go first. */
const MOST_ENTRIES = 200;

export class AnswerCache {
  private readonly entries = new Map<string, Entry>();

  /** The kept answer, and whether something has changed since. */
  get(url: string): { readonly value: unknown; readonly stale: boolean } | undefined {
    return this.entries.get(url);
  }

  set(url: string, value: unknown): void {
    this.entries.delete(url);
    this.entries.set(url, { value, stale: false });
    if (this.entries.size > MOST_ENTRIES) this.entries.delete(this.entries.keys().next().value!);
  }

  markStale(): void {
    for (const entry of this.entries.values()) entry.stale = true;
  }
}

/** The app's one cache. */
export const answers = new AnswerCache();
