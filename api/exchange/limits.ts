/** Limits on files from outside, checked before anything is parsed, so that no file can take the memory. */

const MEGABYTE = 1024 * 1024;

/** One file, in bytes of UTF-8. All services of a large Finnish city take 10–20 MB in the PTV API. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** All files of one import together. Parsed JSON takes several times its size in memory. */
export const MAX_IMPORT_BYTES = 128 * MEGABYTE;

/** Objects and arrays inside each other. Real files stay below 12; deeper ones only cost time to parse. */
export const MAX_JSON_DEPTH = 64;

/** A text before markup is removed from it, in characters; longer ones are not looked into. */
export const MAX_RAW_TEXT = 200_000;

/** Problems that are kept, of errors and of warnings each; the rest is only counted. */
export const KEPT_PROBLEMS = 1_000;

/** Levels of a tree of teams, client groups or service classes. */
export const MAX_TREE_DEPTH = 6;

/** Bytes as whole megabytes, rounded up, to be read by people. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
