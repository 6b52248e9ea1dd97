/** JSON from outside: depth is bounded before parsing, and a mistake is told by line and column. */
import { findJsonMistake, type JsonMistake } from './json-mistake.ts';
import { MAX_JSON_DEPTH } from './limits.ts';

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'not-utf8' }
  | { readonly ok: false; readonly reason: 'too-deep' }
  | { readonly ok: false; readonly reason: 'invalid'; readonly mistake: JsonMistake };

/** Stands for what is no text: JSON never has it. */
const NO_TEXT = '\u0000';

/** The text of a file; of one in another encoding something that `parseJson` refuses as not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return NO_TEXT;
  }
}

/** Parses JSON text; a byte order mark is allowed. Never throws. */
export function parseJson(source: string): JsonResult {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '') return { ok: false, reason: 'empty' };
  // UTF-16 that was read as UTF-8 has a NUL in every other place.
  if (text.slice(0, 1000).includes('\u0000')) return { ok: false, reason: 'not-utf8' };
  if (!isShallow(text, MAX_JSON_DEPTH)) return { ok: false, reason: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, reason: 'invalid', mistake: findJsonMistake(text) };
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isOpening(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

function isClosing(code: number): boolean {
  return code === 0x5d || code === 0x7d;
}

/**
 * Whether brackets stay within `limit` levels. JSON.parse itself takes many seconds for millions of
 * brackets (seen: 18 s for 64 MB of "["), so this is looked at first. Brackets in strings do not count.
 */
function isShallow(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (isOpening(code)) {
      depth += 1;
      if (depth > limit) return false;
    } else if (isClosing(code)) depth -= 1;
  }
  return true;
}
