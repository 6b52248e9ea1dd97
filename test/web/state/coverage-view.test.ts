import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coverage, CoverageGap, CoverageGroup } from '../../../api/contract/coverage.ts';
import {
  foldedAtFirst,
  heatStep,
  parseCoverageView,
  shownCoverage,
  unfolded,
  type CoverageView,
} from '../../../web/state/coverage-view.ts';

const department = (id: string) => ({ id, name: { fi: id }, mark: id.slice(0, 2).toUpperCase(), color: 1 });

/** A line for each group, indented by depth; "!" has a gap that nobody serves it, "?" is quiet. */
function coverageOf(...lines: string[]): Coverage {
  const path: string[] = [];
  const gaps: CoverageGap[] = [];
  const clientGroups = lines.map((line): CoverageGroup => {
    const depth = line.search(/\S/);
    const id = line.replaceAll(/[ !?]/g, '');
    path.splice(depth, path.length, id);
    if (line.includes('!')) gaps.push({ kind: 'nobody', clientGroupId: id });
    const quiet = line.includes('?');
    const parentId = path[depth - 1] ?? null;
    return { id, name: { fi: id }, parentId, depth, quiet, estimatedSize: null, services: 0, cells: [] };
  });
  const totals = { departments: 2, clientGroups: clientGroups.length, gaps: gaps.length };
  return { departments: [department('sport'), department('jobs')], clientGroups, gaps, totals, version: 1 };
}

const view = (query = ''): CoverageView => parseCoverageView(new URLSearchParams(query));
const idsOf = (rows: readonly { readonly group: CoverageGroup }[]) => rows.map(({ group }) => group.id);
const town = coverageOf('all', ' young', '  rainbow!?', '  students', ' old?', 'events!');

describe('the view of the coverage', () => {
  it('is read from the address, and nonsense counts as not given', () => {
    expect(view('group=a&only=quiet&kind=ages&row=b&cell=a,d')).toEqual({
      branch: 'a',
      department: undefined,
      only: 'quiet',
      kind: 'ages',
      row: 'b',
      cell: { group: 'a', department: 'd' },
    });
    expect(view('only=all&kind=none&cell=a')).toEqual(view());
  });

  it('shows a branch from its own top', () => {
    const { rows, gaps } = shownCoverage(town, view('group=young'));
    expect(rows.map(({ group, depth }) => `${depth} ${group.id}`)).toEqual([
      '0 young',
      '1 rainbow',
      '1 students',
    ]);
    expect(gaps.map(({ clientGroupId }) => clientGroupId)).toEqual(['rainbow']);
  });

  it('keeps what is above a group that fits, and counts only what fits', () => {
    const gaps = shownCoverage(town, view('only=gaps'));
    expect(idsOf(gaps.rows)).toEqual(['all', 'young', 'rainbow', 'events']);
    expect(gaps.fitting).toBe(2);
    const quiet = shownCoverage(town, view('only=quiet'));
    expect(idsOf(quiet.rows)).toEqual(['all', 'young', 'rainbow', 'old']);
    expect(shownCoverage(town, view('kind=ages')).rows).toEqual([]);
  });

  it('offers the kinds of gaps that the branch has, whichever is chosen', () => {
    expect(shownCoverage(town, view('kind=ages')).kinds).toEqual([{ kind: 'nobody', count: 2 }]);
  });

  it('takes a branch or a department that is not there for none', () => {
    const { rows, departments } = shownCoverage(town, view('group=gone&department=gone'));
    expect([rows.length, departments.length]).toEqual([6, 2]);
    expect(shownCoverage(town, view('department=jobs')).departments).toEqual([department('jobs')]);
  });
});

describe('folded groups', () => {
  it('hide everything below them', () => {
    const { rows } = shownCoverage(town, view());
    expect(idsOf(unfolded(rows, new Set(['all'])))).toEqual(['all', 'events']);
    expect(idsOf(unfolded(rows, new Set(['young'])))).toEqual(['all', 'young', 'old', 'events']);
    expect(unfolded(rows, new Set())).toEqual(rows);
  });

  it('are none at first, unless the tree is too large: then two steps of it are shown', () => {
    const { rows } = shownCoverage(town, view());
    expect(foldedAtFirst(rows, 6).size).toBe(0);
    expect(idsOf(unfolded(rows, foldedAtFirst(rows, 5)))).toEqual(['all', 'young', 'old', 'events']);
  });
});

describe('how dark a cell is', () => {
  const cell = fc.record({
    departmentId: fc.constant('sport'),
    mainly: fc.nat(5),
    regularly: fc.nat(5),
    sometimes: fc.nat(5),
  });

  it('never falls when a service is added or serves more closely', () => {
    fc.assert(
      fc.property(cell, (before) => {
        expect(heatStep({ ...before, sometimes: before.sometimes + 1 })).toBeGreaterThanOrEqual(
          heatStep(before),
        );
        const closer = { ...before, regularly: before.regularly + 1 };
        const other = { ...before, sometimes: before.sometimes + 1 };
        expect(heatStep(closer)).toBeGreaterThanOrEqual(heatStep(other));
      }),
    );
  });

  it('tells one service that is there sometimes from one that is there mainly, and from many', () => {
    const none = { departmentId: 'sport', mainly: 0, regularly: 0, sometimes: 0 };
    expect(heatStep({ ...none, sometimes: 1 })).toBe(1);
    expect(heatStep({ ...none, mainly: 1 })).toBe(2);
    expect(heatStep({ ...none, mainly: 5 })).toBe(5);
  });
});
