import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientGroup } from '../../api/contract/client-group.ts';
import { PROBLEMS } from '../../api/exchange/problems.ts';
import { en } from '../../web/i18n/en.ts';
import { fi } from '../../web/i18n/fi.ts';
import { sv } from '../../web/i18n/sv.ts';
import { municipalities, municipalityName } from '../../web/pages/service/municipalities.ts';
import { ageBlocks, ageCoverage } from '../../web/state/directory-ages.ts';
import { gapsOf, groupSections } from '../../web/state/directory-groups.ts';
import { fieldChanges } from '../../web/state/directory-history.ts';
import { findOptions } from '../../web/state/directory-options.ts';
import { byDepartment, channelCounts, serverTotals } from '../../web/state/directory-servers.ts';
import { pruned, sizeOf, sumOf, treeOf } from '../../web/state/directory-tree.ts';

const group = (id: string, parentId: string | null, changes: Partial<ClientGroup> = {}): ClientGroup => ({
  id,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  deletedAt: null,
  parentId,
  path: [],
  code: null,
  name: { fi: id },
  description: null,
  estimatedSize: 100,
  quiet: false,
  serviceCount: 0,
  teamCount: 0,
  ...changes,
});

describe('a tree made of a list', () => {
  it('holds every row once, whatever the parents', () => {
    const rows = fc
      .array(fc.nat(30), { minLength: 1, maxLength: 30 })
      .map((parents) =>
        parents.map((parent, index) => ({ id: `${index}`, parentId: parent < index ? `${parent}` : null })),
      );
    fc.assert(
      fc.property(rows, (list) => {
        const tree = treeOf(list);
        expect(sizeOf(tree)).toBe(list.length);
        expect(tree.reduce((sum, node) => sum + sumOf(node, () => 1), 0)).toBe(list.length);
      }),
    );
  });

  it('makes a row whose parent is not listed a root', () => {
    expect(treeOf([{ id: 'a', parentId: 'elsewhere' }])).toHaveLength(1);
  });

  it('keeps what is above a row that is kept', () => {
    const tree = treeOf([
      { id: 'a', parentId: null },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'a' },
    ]);
    const [root] = pruned(tree, ({ id }) => id === 'c');
    expect([root!.item.id, ...root!.children.map(({ item }) => item.id)]).toEqual(['a', 'c']);
  });
});

describe('gaps among client groups', () => {
  it('are the groups that neither themselves nor below are named by a service', () => {
    const tree = treeOf([
      group('adults', null),
      group('carers', 'adults', { serviceCount: 2 }),
      group('gamblers', 'adults'),
    ]);
    expect([...gapsOf(tree)]).toEqual(['gamblers']);
  });

  it('are not the headings that have no clients of their own', () => {
    const tree = treeOf([
      group('situations', null, { estimatedSize: null }),
      group('homeless', 'situations'),
    ]);
    expect([...gapsOf(tree)]).toEqual(['homeless']);
  });

  it('stand beside the life events, not among them', () => {
    const tree = treeOf([group('KE1', null, { code: 'KE1' }), group('KR1', null, { code: 'KR1' })]);
    expect(groupSections(tree).map(({ kind }) => kind)).toEqual(['people', 'lifeEvents']);
  });
});

describe('the ages that a client group is served at', () => {
  const ages = (...spans: [number, number][]) =>
    Array.from({ length: 121 }, (_, age) => spans.filter(([from, to]) => from <= age && age <= to).length);

  it('have a gap only between ages that are served', () => {
    expect(ageCoverage(ages([0, 6], [13, 17], [16, 29]))).toEqual({
      from: 0,
      to: 29,
      most: 2,
    });
    expect(ageCoverage(ages())).toBeUndefined();
  });

  it('are drawn in as few blocks as there are changes, covering every year once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 121 }), (counts) => {
        const blocks = ageBlocks(counts);
        expect(
          blocks.flatMap(({ from, to, count }) => Array.from({ length: to - from + 1 }, () => count)),
        ).toEqual(counts);
        expect(blocks.every((block, index) => block.count !== blocks[index + 1]?.count)).toBe(true);
      }),
    );
  });
});

describe('who serves a client group', () => {
  const department = (id: string) => ({ id, name: { fi: id }, mark: 'XX', color: 1 });
  const row = (id: string, weight: number, of = 'health') => ({
    id,
    name: { fi: id },
    team: { id: `team ${of}`, name: { fi: of }, department: department(of) },
    clientGroup: { id: `group ${weight}`, name: { fi: 'g' } },
    weight,
    clientsPerYear: null,
    ageMin: null,
    ageMax: null,
    channels: ['phone'],
  });
  const rows = [row('a', 1), row('a', 3), row('b', 2), row('c', 1, 'sport')];

  it('is listed once for each service, as it serves most closely, the biggest department first', () => {
    const [health, sport] = byDepartment(rows);
    expect(health!.services.map(({ id, weight }) => [id, weight])).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(sport!.services).toHaveLength(1);
    expect(serverTotals(rows)).toEqual({ services: 3, units: 2 });
    expect(channelCounts(rows)).toEqual([{ channel: 'phone', count: 3 }]);
  });
});

describe('the history of a service', () => {
  const entry = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) => ({
    id: 1,
    at: '2026-01-01T00:00:00Z',
    actor: 'local',
    action: 'changed' as const,
    before,
    after,
  });

  it('tells of lists what was added, removed and changed', () => {
    const [change] = fieldChanges(
      entry(
        {
          clientGroups: [
            { id: '1', weight: 1 },
            { id: '2', weight: 2 },
          ],
        },
        {
          clientGroups: [
            { weight: 3, id: '1' },
            { id: '3', weight: 1 },
          ],
        },
      ),
    );
    expect(change).toEqual({
      field: 'clientGroups',
      kind: 'list',
      added: [{ id: '3', weight: 1 }],
      removed: [{ id: '2', weight: 2 }],
      changed: [{ before: { id: '1', weight: 1 }, after: { weight: 3, id: '1' } }],
    });
  });

  it('tells nothing of what is the same in another order of keys, and nothing of a beginning', () => {
    expect(fieldChanges(entry({ name: { fi: 'a', sv: 'b' } }, { name: { sv: 'b', fi: 'a' } }))).toEqual([]);
    expect(fieldChanges(entry(null, { ageMin: 18 }))).toEqual([]);
  });

  it('shows short values and only mentions long texts', () => {
    expect(
      fieldChanges(entry({ ageMin: 12, description: { fi: 'a' } }, { ageMin: 13, description: { fi: 'b' } })),
    ).toEqual([
      { field: 'description', kind: 'text' },
      { field: 'ageMin', kind: 'value', before: 12, after: 13 },
    ]);
  });
});

describe('picking one of many', () => {
  const options = ['Omaishoitajat', 'Nuoret', 'Työttömät nuoret', 'Työnantajat'].map((label) => ({ label }));
  const found = (typed: string) => findOptions(options, typed, 3).map(({ label }) => label);

  it('finds names that begin so before names that only hold it', () => {
    expect(found('nuor')).toEqual(['Nuoret', 'Työttömät nuoret']);
  });

  it('does not mind accents or case', () => {
    expect(found('TYOT')).toEqual(['Työttömät nuoret']);
  });

  it('offers the first ones before anything is typed', () => {
    expect(found(' ')).toHaveLength(3);
  });
});

describe('municipalities', () => {
  it('are known by their codes, the Swedish names to readers of Swedish', () => {
    expect(municipalities.filter(({ code }) => /^\d{3}$/.test(code))).toHaveLength(310);
    expect(municipalityName('915', 'fi')).toBe('Varkaus');
    expect(municipalityName('853', 'sv')).toBe('Åbo');
    expect(municipalityName('000', 'fi')).toBe('000');
  });
});

describe('problems of imported files', () => {
  it.each(Object.entries({ fi, sv, en }))(
    'all have a text in %s with no hole that the API does not fill',
    (_, messages) => {
      const texts: Readonly<Record<string, string>> = messages.imports.problem;
      for (const [code, [, english]] of Object.entries(PROBLEMS)) {
        const given = new Set(english.match(/\{\w+\}/g));
        const asked = texts[code]?.match(/\{\w+\}/g) ?? [];
        expect(texts[code], code).toBeTypeOf('string');
        expect(
          asked.filter((hole) => !given.has(hole)),
          code,
        ).toEqual([]);
      }
    },
  );
});
