/** Finds the first mistake in broken JSON. JSON.parse tells a position only for some mistakes. */

export interface JsonMistake {
  /** Both from 1; columns count UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** What stands there: a few characters, or "the end of the file". */
  readonly found: string;
  readonly expected: string;
}

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SAID: Record<Expect, string> = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a name in double quotes',
  'key-or-end': 'a name in double quotes or }',
  colon: 'a colon',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'the end of the file',
};

/** What may follow a token, or undefined when the token itself may not stand here. Changes `open`. */
function step(expect: Expect, token: string, open: string[]): Expect | undefined {
  const afterValue = (): Expect => (open.length > 0 ? 'comma-or-end' : 'nothing');
  const takesValue = expect === 'value' || expect === 'value-or-end';
  const takesKey = expect === 'key' || expect === 'key-or-end';
  if (token === '{' || token === '[') {
    if (!takesValue) return undefined;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const mayEnd = expect === 'comma-or-end' || expect === (token === '}' ? 'key-or-end' : 'value-or-end');
    if (!mayEnd || open.at(-1) !== (token === '}' ? '{' : '[')) return undefined;
    open.pop();
    return afterValue();
  }
  if (token === ':') return expect === 'colon' ? 'value' : undefined;
  if (token === ',') {
    if (expect !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (takesKey) return token.startsWith('"') ? 'colon' : undefined;
  return takesValue ? afterValue() : undefined;
}

const SPACE = ' \t\n\r';
const STRUCTURE = '{}[]:,';
const PLAIN_TOKEN = /^(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)$/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

/** Where the string that begins at `start` ends (after its closing quote), or undefined when it is broken. */
function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return undefined;
    if (code === 0x5c) {
      const escape = ESCAPE.exec(text.slice(at, at + 6))?.[0];
      if (escape === undefined) return undefined;
      at += escape.length - 1;
    }
  }
  return undefined;
}

/** The end of the token at `start`, or undefined when no token of JSON stands there. */
function endOfToken(text: string, start: number): number | undefined {
  const first = text.charAt(start);
  if (first === '') return undefined;
  if (STRUCTURE.includes(first)) return start + 1;
  if (first === '"') return endOfString(text, start);
  let end = start;
  while (end < text.length && !SPACE.includes(text.charAt(end)) && !STRUCTURE.includes(text.charAt(end)))
    end += 1;
  return PLAIN_TOKEN.test(text.slice(start, end)) ? end : undefined;
}

/** The first mistake in text that JSON.parse refused. */
export function findJsonMistake(text: string): JsonMistake {
  const open: string[] = [];
  let expect: Expect = 'value';
  for (let at = 0; ;) {
    while (at < text.length && SPACE.includes(text.charAt(at))) at += 1;
    const end = endOfToken(text, at);
    const next: Expect | undefined = end === undefined ? undefined : step(expect, text.slice(at, end), open);
    if (end === undefined || next === undefined) return describe(text, at, SAID[expect]);
    at = end;
    expect = next;
  }
}

const SHOWN_CHARACTERS = 12;

function describe(text: string, at: number, expected: string): JsonMistake {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  const shown = text.slice(at, at + SHOWN_CHARACTERS).split(/[\r\n]/)[0] ?? '';
  const found = at >= text.length ? 'the end of the file' : `"${shown.toWellFormed()}"`;
  return { line, column: at - lineStart + 1, found, expected };
}
