import { describe, expect, it } from 'vitest';
import { en } from '../../../web/i18n/en.ts';
import { fi } from '../../../web/i18n/fi.ts';
import { sv } from '../../../web/i18n/sv.ts';

/** Every text by its path; the forms of a plural each by their own. */
function flatten(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  );
}

const holesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole))].sort();

const finnish = new Map(flatten(fi));

describe.each([
  ['Swedish', sv],
  ['English', en],
] as const)('%s texts', (_name, messages) => {
  const texts = flatten(messages);

  it('have exactly the keys of the Finnish ones', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...finnish.keys()].sort());
  });

  it('fill in the same values as the Finnish ones', () => {
    // The singular may leave the number out ("only you"); nothing else may be lost or invented.
    const differing = texts.filter(([key, text]) => {
      const expected = holesOf(finnish.get(key)!).filter((hole) => hole !== '{count}');
      return (
        holesOf(text)
          .filter((hole) => hole !== '{count}')
          .join() !== expected.join()
      );
    });
    expect(differing).toEqual([]);
  });

  it('are not empty', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
