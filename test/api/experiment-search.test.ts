import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Experiment } from '../../api/contract/experiment.ts';
import type { SearchResults } from '../../api/contract/search.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { builders } from '../support/builders.ts';
import { experimentBuilders } from '../support/experiments.ts';

let app: TestApp;
let make: ReturnType<typeof builders>;
let experiments: ReturnType<typeof experimentBuilders>;
beforeAll(async () => {
  app = await createTestApp();
  make = builders(app);
  experiments = experimentBuilders(app);
});
afterAll(() => app.close());

const listed = async (path: string, q: string): Promise<readonly string[]> => {
  const { body } = await app.request('GET', `${path}?q=${encodeURIComponent(q)}`);
  return (body.items as Experiment[]).map(({ id }) => id);
};
const searched = async (q: string): Promise<SearchResults['items']> => {
  const { body } = await app.request('GET', `/search?kind=experiment&q=${encodeURIComponent(q)}`);
  return body.items as SearchResults['items'];
};

describe('what was learned', () => {
  it.each([
    ['vinkki', 'Kaikille annettiin vinkin mukana kartta.'],
    ['tapaaminen', 'Tapaamisissa oli tilaa puheelle.'],
    ['valmennus', 'Valmennuksen jälkeen soitettiin.'],
    ['asiakas', 'Asiakkaat tulivat pareittain.'],
    ['kortti', 'Pelkkä aikakortti riitti.'],
    ['tapaamisset', 'Tapaamiset jäivät kesken.'],
  ])('is found by "%s" where it says: %s', async (q, fi) => {
    const told = await experiments.moved(await experiments.propose(), 'stopped', { lesson: { fi } });
    expect(await listed('/lessons', q)).toContain(told.id);
    expect(await listed('/experiments', q)).toContain(told.id);
  });

  it('is not found by words that it does not hold, nor by none at all', async () => {
    expect(await listed('/lessons', 'avaruusalus')).toEqual([]);
    expect(await listed('/lessons', '!?')).toEqual([]);
  });

  it('holds all words, each in some place', async () => {
    const one = await experiments.propose({
      name: { fi: 'Uimahalliaamu' },
      problem: { fi: 'Kotona valvotaan.' },
    });
    expect(await listed('/experiments', 'uimahalli valvotaan')).toEqual([one.id]);
    expect(await listed('/experiments', 'uimahalli nukkuminen')).toEqual([]);
  });
});

describe('an experiment in the search over everything', () => {
  it('is found by its name, its units, its client groups and its theme, also after those were renamed', async () => {
    const owner = await make.department({ name: { fi: 'Kalastusyksikkö' } });
    const clientGroupId = await make.clientGroup({ name: { fi: 'Onkijat' } });
    const theme = await app.request('POST', '/themes', { name: { fi: 'Vesille' } });
    const { id } = await experiments.propose({
      name: { fi: 'Yhteinen laituri' },
      teams: [{ teamId: owner }, { teamId: await make.department({ name: { fi: 'Satamatoimisto' } }) }],
      clientGroupIds: [clientGroupId],
      themeId: theme.body.id as string,
    });
    for (const q of ['laiturin', 'kalastusyksikön', 'satamatoimisto', 'onkijoita', 'vesille']) {
      expect([q, (await searched(q)).map((item) => item.id)]).toEqual([q, [id]]);
    }
    expect((await searched('laituri'))[0]).toMatchObject({
      kind: 'experiment',
      title: { text: 'Yhteinen laituri' },
      team: { id: owner },
    });
    await app.request('PATCH', `/teams/${owner}`, { name: { fi: 'Ravustusyksikkö' } }, { 'if-match': '"1"' });
    expect((await searched('ravustus')).map((item) => item.id)).toEqual([id]);
    expect(await searched('kalastus')).toEqual([]);
  });

  it('is no longer found when it was deleted, and is again when it was restored', async () => {
    const { id, version } = await experiments.propose({ name: { fi: 'Sienimetsäretki' } });
    await app.request('DELETE', `/experiments/${id}`, undefined, { 'if-match': `"${version}"` });
    expect(await searched('sienimetsä')).toEqual([]);
    await app.request('POST', `/experiments/${id}/restore`);
    expect(await searched('sienimetsä')).toHaveLength(1);
  });
});
