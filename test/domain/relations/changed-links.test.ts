import { describe, expect, it } from 'vitest';
import { changedLinks } from '../../../api/domain/relations/changed-links.ts';
import { keepKinds, pastLinks, type PastRelations } from '../../../api/domain/relations/past-relations.ts';
import type { Relation } from '../../../api/contract/relation.ts';

const RELATIONS = ['shared-clients', 'duplicate', 'partner'] as const;

/** Pairs such as `{ 'a b': [0.31, 'duplicate'] }` as they are kept. */
function past(pairs: Record<string, readonly [c: number, ...Relation[]]>): PastRelations {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const rows = Object.entries(pairs).map(([key, [c, ...kinds]]) => {
    const [a, b] = key.split(' ').map((id) => ids.indexOf(id));
    return { a: a!, b: b!, score: Math.round(c * 10_000), kinds: keepKinds(kinds) };
  });
  const level = {
    nodes: ids.map((_, at) => at),
    departments: ids.map(() => 0),
    a: rows.map(({ a }) => a),
    b: rows.map(({ b }) => b),
    score: rows.map(({ score }) => score),
    kinds: rows.map(({ kinds }) => kinds),
  };
  return { ids, levels: { service: level, team: level, department: level } };
}

const linksOf = (
  pairs: Parameters<typeof past>[0],
  relations: readonly Relation[] = RELATIONS,
  minScore = 0.15,
) => pastLinks(past(pairs), 'team', { relations, minScore });

describe('the links of a kept day', () => {
  it('are each the first of duplicate, partner and peer that is asked for, else shared clients', () => {
    const pairs = { 'a b': [0.5, 'duplicate', 'partner'], 'a c': [0.2] } as const;
    const relationOf = (relations: readonly Relation[]) =>
      [...linksOf(pairs, relations).values()].map(({ relation }) => relation);
    expect(relationOf(['shared-clients', 'duplicate', 'partner'])).toEqual(['duplicate', 'shared-clients']);
    expect(relationOf(['shared-clients', 'partner'])).toEqual(['partner', 'shared-clients']);
    expect(relationOf(['shared-clients'])).toEqual(['shared-clients', 'shared-clients']);
    expect(relationOf(['duplicate'])).toEqual(['duplicate']);
  });

  it('begin at the threshold, but for peers', () => {
    const pairs = { 'a b': [0.1499], 'a c': [0.15], 'a d': [0, 'peer'] } as const;
    expect([...linksOf(pairs, ['shared-clients', 'peer']).keys()]).toEqual(['a c', 'a d']);
  });
});

describe('changed links', () => {
  it('are new, gone, or in other words than before; the rest is not told', () => {
    const before = linksOf({ 'a b': [0.2], 'a c': [0.4], 'a d': [0.25], 'b c': [0.6] });
    const after = linksOf({
      'a b': [0.29],
      'a d': [0.45],
      'b c': [0.6, 'duplicate'],
      'b d': [0.2],
      'c d': [0.9],
    });
    expect(changedLinks(before, after)).toEqual({
      new: [
        { source: 'c', target: 'd', relation: 'shared-clients', strength: 'strong' },
        { source: 'b', target: 'd', relation: 'shared-clients', strength: 'weak' },
      ],
      gone: [{ source: 'a', target: 'c', relation: 'shared-clients', strength: 'clear' }],
      changed: [
        {
          source: 'b',
          target: 'c',
          before: { relation: 'shared-clients', strength: 'strong' },
          after: { relation: 'duplicate', strength: 'strong' },
        },
        {
          source: 'a',
          target: 'd',
          before: { relation: 'shared-clients', strength: 'weak' },
          after: { relation: 'shared-clients', strength: 'clear' },
        },
      ],
    });
  });

  it('are none between a time and itself', () => {
    const links = linksOf({ 'a b': [0.2], 'a c': [0.4, 'partner'] });
    expect(changedLinks(links, links)).toEqual({ new: [], gone: [], changed: [] });
  });
});
