import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePtv } from '../../../api/exchange/ptv/parse.ts';
import { channel, generalDescription, organization, service } from './made-up.ts';

/** The value that a JSON pointer leads to; throws where it leads nowhere. */
function follow(value: unknown, pointer: string): unknown {
  if (pointer === '') return value;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, step) => {
      if (typeof at !== 'object' || at === null) throw new Error(`nothing at ${pointer}`);
      return Object.entries(at).find(([name]) => name === step)?.[1];
    }, value);
}

const fieldNames = [service(), channel(), organization(), generalDescription()].flatMap((each) =>
  Object.keys(each),
);
const innerNames = [
  'id',
  'name',
  'code',
  'uri',
  'language',
  'value',
  'type',
  'organization',
  'service',
  'itemList',
  '__proto__',
  'a/b~',
];
const key = fc.constantFrom(...new Set([...fieldNames, ...innerNames]));
const leaf = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    'fi',
    'Name',
    'Responsible',
    'KR1.2',
    'Municipality',
    '915',
    '',
    '{"blocks":[{}]}',
    '<p>',
  ),
  fc.string(),
  fc.integer(),
);
const { almostPtv } = fc.letrec<{ almostPtv: unknown }>((tie) => ({
  almostPtv: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('almostPtv'), { maxLength: 4 }),
    fc.dictionary(key, tie('almostPtv'), { maxKeys: 8 }),
    fc.dictionary(key, tie('almostPtv'), { maxKeys: 4 }).map((odd) => ({ ...service(), ...odd })),
    fc.dictionary(key, tie('almostPtv'), { maxKeys: 4 }).map((odd) => ({ ...organization(), ...odd })),
    fc.dictionary(key, tie('almostPtv'), { maxKeys: 4 }).map((odd) => ({ ...channel(), ...odd })),
  ),
}));

describe('parsePtv, given anything', () => {
  test('never throws, and every problem says file, a path that exists, and a full sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(almostPtv, fc.jsonValue()), { maxLength: 3 }), (contents) => {
        const texts = contents.map((content) => JSON.stringify(content));
        const { problems } = parsePtv(texts.map((text, at) => ({ name: `${at}.json`, text })));
        for (const problem of problems) {
          const source: unknown = JSON.parse(texts[Number.parseInt(problem.file, 10)] ?? '');
          const holder = problem.path.slice(0, Math.max(problem.path.lastIndexOf('/'), 0));
          expect(follow(source, holder)).toBeDefined();
          // A hole left unfilled in a sentence; what the file itself writes in braces is quoted as it is.
          for (const [hole] of problem.message.matchAll(/\{\w+\}/g)) {
            expect(JSON.stringify(problem.params)).toContain(hole);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on text that is not JSON', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { problems } = parsePtv([{ name: 'x', text }]);
        expect(problems.every((problem) => problem.file === 'x')).toBe(true);
      }),
    );
  });

  test('gives drafts whose references all lead somewhere, parents first', () => {
    fc.assert(
      fc.property(fc.array(almostPtv, { maxLength: 3 }), (contents) => {
        const { drafts } = parsePtv(
          contents.map((content, at) => ({ name: `${at}`, text: JSON.stringify(content) })),
        );
        const organizations = new Set(drafts.organizations.map((each) => each.sourceId));
        const teams = new Set<string>();
        for (const team of drafts.teams) {
          expect(organizations).toContain(team.organization);
          if (team.parent !== null) expect(teams).toContain(team.parent);
          teams.add(team.sourceId);
        }
        for (const codes of [drafts.clientGroups, drafts.serviceClasses]) {
          const known = new Set<string>();
          for (const each of codes) {
            if (each.parentCode !== null) expect(known).toContain(each.parentCode);
            known.add(each.code);
          }
        }
        const groups = new Set(drafts.clientGroups.map((each) => each.code));
        for (const each of drafts.services) {
          expect(teams).toContain(each.team);
          for (const other of each.otherTeams ?? []) expect(teams).toContain(other.team);
          for (const membership of each.clientGroups ?? []) expect(groups).toContain(membership.code);
        }
      }),
      { numRuns: 500 },
    );
  });
});
