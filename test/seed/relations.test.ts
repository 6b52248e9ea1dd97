import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { relationRank } from '../../api/domain/relations/relation.ts';
import { sampleCity } from '../../seed/city/city.ts';
import { planted } from '../../seed/city/planted.ts';
import { measureSampleCity } from '../support/sample-measures.ts';

const { duplicates, partners, lookAlikes } = planted;
const { services } = sampleCity;
const city = measureSampleCity();

describe('the relations of the sample city', () => {
  it.each(duplicates)('call a planted duplicate possible: $a and $b', ({ a, b }) => {
    expect(city.relation(a, b)).toBe('duplicate');
  });

  it('have at least nine of ten planted partners among the partners, and none among the duplicates', () => {
    const found = partners.map(({ a, b }) => city.relation(a, b));
    expect(found.filter((relation) => relation === 'partner').length).toBeGreaterThanOrEqual(
      0.9 * partners.length,
    );
    expect(found).not.toContain('duplicate');
  });

  it('are not fooled by what only looks related', () => {
    const found = lookAlikes.map(({ a, b }) => city.relation(a, b));
    expect(found.filter((relation) => relation !== null)).toEqual([]);
  });

  it('leave most pairs alone, and put the planted duplicates among the first of their list', () => {
    const found = { duplicate: 0, partner: 0, peer: 0, none: 0 };
    const ranks: { readonly pair: string; readonly rank: number }[] = [];
    for (const [at, { key: a }] of services.entries()) {
      for (const { key: b } of services.slice(0, at)) {
        const relation = city.relation(a, b);
        found[relation ?? 'none'] += 1;
        const rank = relationRank('duplicate', city.c(a, b), city.f(a, b)?.score ?? 0);
        if (relation === 'duplicate') ranks.push({ pair: [a, b].sort().join(' '), rank });
      }
    }
    const order = ranks.sort((one, other) => other.rank - one.rank).map(({ pair }) => pair);
    const places = duplicates.map(({ a, b }) => order.indexOf([a, b].sort().join(' ')) + 1);
    console.log(
      `sample city: ${JSON.stringify(found)}; planted duplicates stand in places ${places.sort((x, y) => x - y).join(' ')} of ${order.length}`,
    );
    expect(found.none).toBeGreaterThan((0.9 * (services.length * (services.length - 1))) / 2);
    expect(order.length).toBeLessThanOrEqual(3 * duplicates.length);
  });

  it('are the same in a copy of the city with other ids in another order', () => {
    const hash = (key: string) => createHash('sha256').update(key).digest('hex');
    const shuffled = [...services].sort((one, other) => (hash(one.key) < hash(other.key) ? -1 : 1));
    const copy = measureSampleCity(shuffled, hash);
    for (const { a, b } of [...duplicates, ...partners, ...lookAlikes]) {
      expect(copy.c(a, b)).toBe(city.c(a, b));
      expect(copy.f(b, a)?.score).toBeCloseTo(city.f(a, b)!.score, 12);
      expect(copy.relation(a, b)).toBe(city.relation(a, b));
    }
  });
});
