/** Limits on files from outside, known to both sides so that a file that is too large is not even sent. */

const MEGABYTE = 1024 * 1024;

/** One file, in bytes of UTF-8. All services of a large Finnish city take 10–20 MB in the PTV API. */
export const MAX_FILE_BYTES = 64 * MEGABYTE;

/** All files of one import together. Parsed JSON takes several times its size in memory. */
export const MAX_IMPORT_BYTES = 128 * MEGABYTE;

/** Bytes as whole megabytes, rounded up, to be read by people. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}
