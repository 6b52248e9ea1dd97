import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let counter = 0;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());

const savedBy = 'Maija Esimerkki';
const nextName = (what: string) => ({ fi: `${what} ${(counter += 1)}` });

async function saveView(body: object = {}) {
  const input = { name: nextName('Näkymä'), address: 'view=table', savedBy, ...body };
  const { status, body: view } = await test.request('POST', '/saved-views', input);
  expect(status).toBe(201);
  return view as { id: string; version: number; name: { fi: string } };
}

async function makePresentation(viewIds: readonly string[]) {
  const items = viewIds.map((viewId) => ({ viewId }));
  const input = { name: nextName('Esitys'), madeBy: savedBy, items };
  const { status, body } = await test.request('POST', '/presentations', input);
  expect(status).toBe(201);
  return body as { id: string; version: number };
}

const remove = (path: string, version = 1) =>
  test.request('DELETE', path, undefined, { 'if-match': `"${version}"` });
const shownIn = async (id: string) => {
  const { body } = await test.request('GET', `/presentations/${id}`);
  return (body.items as { view: { id: string; deletedAt: string | null } }[]).map(({ view }) => [
    view.id,
    view.deletedAt === null,
  ]);
};

describe('a saved view', () => {
  it('keeps name, address, note and who saved it', async () => {
    const { status, body, headers } = await test.request('POST', '/saved-views', {
      name: { fi: 'Nuoret' },
      address: 'level=service&departments=LI,TY&min=0.3&lang=sv',
      note: { fi: 'Katso lännestä itään.' },
      savedBy,
    });
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(headers['location']).toBe(`/api/v1/saved-views/${body.id}`);
    const { body: read } = await test.request('GET', `/saved-views/${body.id}`);
    expect(read).toEqual(body);
    expect(read).toMatchObject({
      name: { fi: 'Nuoret' },
      address: 'level=service&departments=LI,TY&min=0.3&lang=sv',
      note: { fi: 'Katso lännestä itään.' },
      savedBy,
      presentationCount: 0,
    });
  });

  it.each([
    ['a parameter that the map does not know', 'view=table&colour=red', 422, /^"colour" is not a parameter/],
    ['a parameter twice', 'level=team&level=service', 422, /^"level" stands twice/],
    ['a whole address', '/map?view=table', 400, /what stands after the question mark/],
    ['more than 2,000 characters', `find=${'x'.repeat(2_000)}`, 400, /2000/],
  ])('whose address has %s is refused, and why is said', async (_what, address, status, message) => {
    const input = { name: nextName('Väärä'), address, savedBy };
    const answer = await test.request('POST', '/saved-views', input);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toMatchObject([
      { path: '/address', message: expect.stringMatching(message) as string },
    ]);
    const { id } = await saveView();
    const patch = await test.request('PATCH', `/saved-views/${id}`, { address }, { 'if-match': '"1"' });
    expect(patch.status).toBe(status);
  });

  it.each([
    ['without the name of a person', { savedBy: ' ' }, '/savedBy'],
    ['with a field that is not known', { colour: 'red' }, '/colour'],
    ['without a name', { name: {} }, '/name'],
  ])('%s is refused', async (_what, extra, path) => {
    const input = { name: nextName('Näkymä'), address: '', savedBy, ...extra };
    const answer = await test.request('POST', '/saved-views', input);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toBe(path);
  });

  it('has a name of its own, whatever its capitals and the spaces around it', async () => {
    const { id, name } = await saveView();
    const again = { name: { fi: ` ${name.fi.toUpperCase()} ` }, address: '', savedBy };
    const clash = await test.request('POST', '/saved-views', again);
    expect(clash.status).toBe(409);
    expect(clash.body.errors).toMatchObject([{ path: '/name' }]);
    expect(clash.body.detail).toMatch(/Another saved view already has this name/);
    // A deleted one gives its name free, and cannot come back while another has it.
    await remove(`/saved-views/${id}`);
    expect((await test.request('POST', '/saved-views', again)).status).toBe(201);
    expect((await test.request('POST', `/saved-views/${id}/restore`)).status).toBe(409);
  });

  it('is changed only by who has seen its latest version', async () => {
    const { id } = await saveView();
    const path = `/saved-views/${id}`;
    expect((await test.request('PATCH', path, { address: 'min=0.5' })).status).toBe(428);
    const change = await test.request('PATCH', path, { address: 'min=0.5' }, { 'if-match': '"1"' });
    expect(change.body).toMatchObject({ version: 2, address: 'min=0.5' });
    const late = await test.request('PATCH', path, { address: 'min=0.8' }, { 'if-match': '"1"' });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ version: 2, address: 'min=0.5' });
    expect((await remove(path)).status).toBe(412);
  });

  it('is saved once, however often the same request comes', async () => {
    const input = { name: nextName('Kerran'), address: '', savedBy };
    const key = { 'idempotency-key': 'once' };
    const first = await test.request('POST', '/saved-views', input, key);
    const second = await test.request('POST', '/saved-views', input, key);
    expect(second.body).toEqual(first.body);
    const other = { ...input, name: nextName('Toinen') };
    expect((await test.request('POST', '/saved-views', other, key)).status).toBe(422);
  });

  it('tells what has been done to it, and comes back after its deletion', async () => {
    const { id } = await saveView();
    const name = nextName('Uusi');
    await test.request('PATCH', `/saved-views/${id}`, { name }, { 'if-match': '"1"' });
    expect((await remove(`/saved-views/${id}`, 2)).status).toBe(204);
    expect((await test.request('GET', `/saved-views/${id}`)).status).toBe(404);
    const { body: deleted } = await test.request('GET', '/saved-views?deleted=true&limit=200');
    expect(deleted.items.map((view: { id: string }) => view.id)).toContain(id);
    const { body } = await test.request('POST', `/saved-views/${id}/restore`);
    expect(body).toMatchObject({ id, name, deletedAt: null });
    const { body: history } = await test.request('GET', `/saved-views/${id}/history`);
    const actions = history.items.map((entry: { action: string }) => entry.action);
    expect(actions).toEqual(['restored', 'deleted', 'changed', 'created']);
    expect(history.items[2]).toMatchObject({ after: { name } });
  });

  it('is listed after those that were saved later, page by page, or by name, or found by a part of it', async () => {
    const ids = [];
    for (const fi of ['lista Öljy', 'lista aamu', 'lista Ilta'])
      ids.push((await saveView({ name: { fi } })).id);
    const walk = async (query: string) => {
      const names: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await test.request('GET', `/saved-views?q=lista&limit=1${query}${cursor}`);
        expect(body.total).toBe(3);
        names.push(body.items[0].name.fi.slice('lista '.length));
        if (body.nextCursor === null) return names;
        cursor = `&cursor=${encodeURIComponent(body.nextCursor)}`;
      }
    };
    expect(await walk('')).toEqual(['Ilta', 'aamu', 'Öljy']);
    expect(await walk('&sort=name')).toEqual(['aamu', 'Ilta', 'Öljy']);
    await test.request('PATCH', `/saved-views/${ids[0]}`, { address: 'min=0.6' }, { 'if-match': '"1"' });
    expect(await walk('&sort=-updatedAt')).toEqual(['Öljy', 'Ilta', 'aamu']);
  });
});

describe('a presentation', () => {
  it('shows views in the order given, one as often as wanted, each with words of its own', async () => {
    const [a, b] = [await saveView({ note: { fi: 'Huomaa tämä.' } }), await saveView()];
    const { status, body } = await test.request('POST', '/presentations', {
      name: { fi: 'Johtoryhmä' },
      madeBy: savedBy,
      items: [{ viewId: a.id, caption: { fi: 'Ensin' } }, { viewId: b.id }, { viewId: a.id, caption: null }],
    });
    expect(status).toBe(201);
    expect(body.items).toEqual([
      {
        view: {
          id: a.id,
          name: a.name,
          address: 'view=table',
          note: { fi: 'Huomaa tämä.' },
          deletedAt: null,
        },
        caption: { fi: 'Ensin' },
      },
      { view: { id: b.id, name: b.name, address: 'view=table', note: null, deletedAt: null }, caption: null },
      { view: expect.objectContaining({ id: a.id }) as object, caption: null },
    ]);
    const { body: view } = await test.request('GET', `/saved-views/${a.id}`);
    expect(view.presentationCount).toBe(1);
  });

  it('takes another order whole, and keeps the old one in its history', async () => {
    const [a, b] = [await saveView(), await saveView()];
    const { id } = await makePresentation([a.id, b.id]);
    const items = [{ viewId: b.id }, { viewId: a.id }];
    const { body } = await test.request('PATCH', `/presentations/${id}`, { items }, { 'if-match': '"1"' });
    expect(body.version).toBe(2);
    expect(await shownIn(id)).toEqual([
      [b.id, true],
      [a.id, true],
    ]);
    const { body: history } = await test.request('GET', `/presentations/${id}/history`);
    expect(history.items[0].before.items[0].view.id).toBe(a.id);
    // What changes nothing is no change.
    const same = await test.request('PATCH', `/presentations/${id}`, { items }, { 'if-match': '"2"' });
    expect(same.body.version).toBe(2);
  });

  it('keeps the place of a view that is deleted, and shows it again once it is restored', async () => {
    const [a, b] = [await saveView(), await saveView()];
    const { id } = await makePresentation([a.id, b.id]);
    await remove(`/saved-views/${a.id}`);
    expect(await shownIn(id)).toEqual([
      [a.id, false],
      [b.id, true],
    ]);
    // The rest can be ordered anew meanwhile.
    const items = [{ viewId: b.id }, { viewId: a.id }];
    const change = await test.request('PATCH', `/presentations/${id}`, { items }, { 'if-match': '"1"' });
    expect(change.status).toBe(200);
    await test.request('POST', `/saved-views/${a.id}/restore`);
    expect(await shownIn(id)).toEqual([
      [b.id, true],
      [a.id, true],
    ]);
  });

  it('takes no view that is not there, nor one that was deleted before', async () => {
    const [a, gone] = [await saveView(), await saveView()];
    await remove(`/saved-views/${gone.id}`);
    const { id } = await makePresentation([a.id]);
    for (const viewId of [gone.id, '019a0b1c-0000-7000-8000-00000000dead']) {
      const items = [{ viewId: a.id }, { viewId }];
      const patch = await test.request('PATCH', `/presentations/${id}`, { items }, { 'if-match': '"1"' });
      expect(patch.status).toBe(422);
      expect(patch.body.errors).toMatchObject([{ path: '/items' }]);
      const post = { name: nextName('Esitys'), madeBy: savedBy, items };
      expect((await test.request('POST', '/presentations', post)).status).toBe(422);
    }
    expect(await shownIn(id)).toEqual([[a.id, true]]);
  });

  it('has at most 50 slides, and may have none yet', async () => {
    const { id: viewId } = await saveView();
    const of = (count: number) => ({
      name: nextName('Pitkä'),
      madeBy: savedBy,
      items: Array.from({ length: count }, () => ({ viewId })),
    });
    expect((await test.request('POST', '/presentations', of(50))).status).toBe(201);
    expect((await test.request('POST', '/presentations', of(51))).status).toBe(400);
    const empty = await test.request('POST', '/presentations', { name: nextName('Tyhjä'), madeBy: savedBy });
    expect(empty.body.items).toEqual([]);
  });

  it('is deleted and restored with its slides, and has a name of its own', async () => {
    const { id: viewId } = await saveView();
    const { id } = await makePresentation([viewId]);
    const countOf = async () =>
      (await test.request('GET', `/saved-views/${viewId}`)).body.presentationCount as number;
    await remove(`/presentations/${id}`);
    expect(await countOf()).toBe(0);
    const { body } = await test.request('POST', `/presentations/${id}/restore`);
    expect(await shownIn(id)).toEqual([[viewId, true]]);
    expect(await countOf()).toBe(1);
    const clash = await test.request('POST', '/presentations', { name: body.name, madeBy: savedBy });
    expect(clash.status).toBe(409);
    expect(clash.body.detail).toMatch(/Another presentation already has this name/);
  });
});

describe('what is derived from the directory', () => {
  it('follows views and presentations without being built anew', async () => {
    const before = test.relations.snapshot;
    const { version } = before;
    const { id } = await saveView();
    await makePresentation([id]);
    expect(test.relations.snapshot, 'the same index').toBe(before);
    expect(test.relations.version).toBe(version + 2);
  });
});
