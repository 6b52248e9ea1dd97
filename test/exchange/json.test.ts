import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { parseJson } from '../../api/exchange/json.ts';
import { MAX_JSON_DEPTH } from '../../api/exchange/limits.ts';

function mistakeIn(text: string) {
  const result = parseJson(text);
  if (result.ok || result.reason !== 'invalid') throw new Error(`no mistake found in ${text}`);
  return result.mistake;
}

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  test('allows a byte order mark', () => {
    expect(parseJson('\uFEFF[1]')).toEqual({ ok: true, value: [1] });
  });

  test.each([
    ['{\n  "a": 1,\n}', 3, 1, '"}"', 'a name in double quotes'],
    ['{"a": 1', 1, 8, 'the end of the file', 'a comma or the closing bracket'],
    ['[1\n 2]', 2, 2, '"2]"', 'a comma or the closing bracket'],
    ['{a: 1}', 1, 2, '"a: 1}"', 'a name in double quotes or }'],
    ['["x\ny"]', 1, 2, '""x"', 'a value or ]'],
    ['{"a" 1}', 1, 6, '"1}"', 'a colon'],
    ['[01]', 1, 2, '"01]"', 'a value or ]'],
    ['{} {}', 1, 4, '"{}"', 'the end of the file'],
    ['[}', 1, 2, '"}"', 'a value or ]'],
    ['nul', 1, 1, '"nul"', 'a value'],
  ])('tells line, column and what was expected in %j', (text, line, column, found, expected) => {
    expect(mistakeIn(text)).toEqual({ line, column, found, expected });
  });

  test('finds the mistake wherever JSON.parse refuses, and never throws', () => {
    const jsonLike = fc.array(
      fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-', 'true', '"', '\\', ' ', '\n'),
    );
    fc.assert(
      fc.property(jsonLike, (parts) => {
        const text = parts.join('');
        const result = parseJson(text);
        if (result.ok || result.reason !== 'invalid') return;
        const { line, column } = result.mistake;
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1] ?? '').length + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test('locates a mistake at the end of a very long string', () => {
    const text = `{"a": "${'x'.repeat(5_000_000)}" "b"}`;
    expect(mistakeIn(text)).toMatchObject({ line: 1, column: 5_000_010 });
  });

  test('refuses deep nesting before it is parsed, but not brackets in strings', () => {
    expect(parseJson('['.repeat(20_000_000))).toEqual({ ok: false, reason: 'too-deep' });
    const fits = `${'['.repeat(MAX_JSON_DEPTH)}${']'.repeat(MAX_JSON_DEPTH)}`;
    expect(parseJson(fits).ok).toBe(true);
    expect(parseJson(JSON.stringify(`\\"${'['.repeat(200)}`)).ok).toBe(true);
  });

  test('tells an empty file and one that is not UTF-8', () => {
    expect(parseJson(' \n')).toEqual({ ok: false, reason: 'empty' });
    const utf16 = Buffer.from('{"a":1}', 'utf16le').toString('utf8');
    expect(parseJson(utf16)).toEqual({ ok: false, reason: 'not-utf8' });
  });
});
