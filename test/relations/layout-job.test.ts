import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { layout } from '../../api/domain/graph/layout.ts';
import { startLayout } from '../../api/relations/layout-job.ts';
import { makeCity } from '../domain/graph/city.ts';

const city = makeCity({ departments: 5, services: 40, edges: 80, themes: 4, seed: 1 });
const large = makeCity({ departments: 20, services: 1500, edges: 8000, themes: 40, seed: 4 });

describe('startLayout', () => {
  it('gives the layout that the function gives', async () => {
    expect(await startLayout({ ...city, seed: 5 })).toEqual(layout({ ...city, seed: 5 }));
  });

  it('hands the stored layout to the thread and back', async () => {
    const previous = await startLayout({ ...city, seed: 5 });
    const again = await startLayout({ ...city, seed: 6, previous });
    expect(again.positions).toEqual(previous.positions);
  });

  it('lets the event loop run meanwhile', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    await startLayout({ ...large, seed: 1 });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  it('rejects with what the layout throws', async () => {
    const twice = { id: 'a', department: 'd' };
    const job = startLayout({ nodes: [twice, twice], edges: [], seed: 1 });
    await expect(job).rejects.toThrow('a node id occurs twice');
    await expect(job).rejects.toBeInstanceOf(RangeError);
  });

  it('rejects with the reason when it is aborted half-way', async () => {
    const controller = new AbortController();
    const job = startLayout({ ...large, seed: 1 }, controller.signal);
    setTimeout(() => controller.abort(new Error('newer data has come')), 150);
    await expect(job).rejects.toThrow('newer data has come');
  });

  it('starts no thread when the signal is aborted already', async () => {
    const job = startLayout({ ...large, seed: 1 }, AbortSignal.abort(new Error('closing')));
    await expect(job).rejects.toThrow('closing');
  });

  it('leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    await startLayout({ ...city, seed: 5 }, signal);
    await expect.poll(() => getEventListeners(signal, 'abort').length).toBe(0);
  });
});
