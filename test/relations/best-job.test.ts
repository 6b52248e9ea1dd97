import { expect, test } from 'vitest';
import { buildIndex } from '../../api/domain/index/overlap-index.ts';
import { bestOfAllInThreads } from '../../api/relations/best-job.ts';
import { generatedCity } from '../support/generated-city.ts';

test('several threads find the best of all that one finds', async () => {
  const city = generatedCity({ services: 400, groups: 90 });
  const index = buildIndex(city.groups, city.services);
  const wanted = { limit: 5, minScore: 0.1 };
  const found = await bestOfAllInThreads(index, wanted, 3);
  expect(found).toEqual(index.bestOfAll(wanted));
  expect(found.scores.length).toBeGreaterThan(400);
});
