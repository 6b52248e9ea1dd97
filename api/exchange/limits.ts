/** Limits on files from outside, checked before anything is parsed, so that no file can take the memory. */

export { MAX_FILE_BYTES, MAX_IMPORT_BYTES, megabytes } from '../contract/import-limits.ts';

/** Objects and arrays inside each other. Real files stay below 12; deeper ones only cost time to parse. */
export const MAX_JSON_DEPTH = 64;

/** A text before markup is removed from it, in characters; longer ones are not looked into. */
export const MAX_RAW_TEXT = 200_000;

/** Problems that are kept, of errors and of warnings each; the rest is only counted. */
export const KEPT_PROBLEMS = 1_000;

/** Levels of a tree of teams, client groups or service classes. */
export const MAX_TREE_DEPTH = 6;
