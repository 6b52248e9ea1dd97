/** The links of the map as rows of a table: narrowed by what is typed, put in order. Pure. */
import type { LocalText } from '../../api/contract/common.ts';
import { RELATIONS, type Relation } from '../../api/contract/relation.ts';
import type { ExperimentState } from '../../api/contract/experiment-words.ts';
import type { VerdictKind } from '../../api/contract/verdict.ts';
import { foldText, type MapDepartment, type MapLink, type MapLookup, type MapNode } from './map-links.ts';
import { sortRows, type SortValue } from './sort-rows.ts';

export interface LinkSide {
  readonly node: MapNode;
  readonly name: string;
  readonly department: MapDepartment | undefined;
  readonly departmentName: string;
  /** Of a service, its unit; otherwise empty. */
  readonly teamName: string;
  /** All of these, as they are compared with what is typed. */
  readonly searched: string;
}

export interface LinkRow {
  readonly a: LinkSide;
  readonly b: LinkSide;
  readonly link: MapLink;
  readonly relation: string;
  /** What people have decided; undefined: nothing yet. */
  readonly verdict: string | undefined;
  /** What both sides try together or have tried; undefined: nothing. */
  readonly experiment: RowExperiment | undefined;
  /** Both sides, the relation, the decision and the experiment, as they are compared with what is typed. */
  readonly searched: string;
}

export interface RowExperiment {
  readonly name: string;
  readonly state: string;
  /** What was learned; undefined: nothing yet. */
  readonly lesson: string | undefined;
}

/** Words in the reader's language. */
export interface LinkTexts {
  readonly name: (text: LocalText) => string;
  readonly relation: (relation: Relation) => string;
  readonly verdict: (verdict: VerdictKind) => string;
  readonly state: (state: ExperimentState) => string;
}

export const LINK_COLUMNS = [
  'a',
  'aDepartment',
  'aTeam',
  'b',
  'bDepartment',
  'bTeam',
  'relation',
  'strength',
  'work',
  'verdict',
  'pairs',
] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** One row for each link, in the order of the answer: the strongest first. */
export function linkRows({ map, nodes, departments }: MapLookup, texts: LinkTexts): readonly LinkRow[] {
  const sides = new Map(
    [...nodes.values()].map((node): [string, LinkSide] => {
      const department = departments.get(node.department);
      const name = texts.name(node.label);
      const departmentName = department ? texts.name(department.name) : '';
      const teamName = node.team ? texts.name(node.team.name) : '';
      const searched = foldText([name, departmentName, teamName].join('\n'));
      return [node.id, { node, name, department, departmentName, teamName, searched }];
    }),
  );
  const known = new Map<string, string>();
  const foldWords = (words: string) => {
    const folded = known.get(words) ?? foldText(words);
    known.set(words, folded);
    return folded;
  };
  return map.edges.map((link) => {
    const [a, b] = [sides.get(link.source)!, sides.get(link.target)!];
    const relation = texts.relation(link.relation);
    const verdict = link.verdict && texts.verdict(link.verdict);
    const experiment = link.experiment && experimentOf(link.experiment, texts);
    const words = foldWords([relation, verdict, experiment?.name, experiment?.state].join('\n'));
    const searched = [a.searched, b.searched, words].join('\n');
    return { a, b, link, relation, verdict, experiment, searched };
  });
}

function experimentOf(
  { name, state, lesson }: NonNullable<MapLink['experiment']>,
  texts: LinkTexts,
): RowExperiment {
  return {
    name: texts.name(name),
    state: texts.state(state),
    lesson: lesson === null ? undefined : texts.name(lesson),
  };
}

/**
 * Rows in which every word typed occurs: in a name, a department, a unit, the relation, the decision or the experiment. A side that has
 * all of them by itself stands first, whichever the answer named first.
 */
export function fittingRows(rows: readonly LinkRow[], typed: string): readonly LinkRow[] {
  const words = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  const holds = (text: string) => words.every((word) => text.includes(word));
  return rows
    .filter(({ searched }) => holds(searched))
    .map((row) => (holds(row.b.searched) && !holds(row.a.searched) ? { ...row, a: row.b, b: row.a } : row));
}

/** Rows in the order of a column ("-" in front: descending); of an unknown column, the strongest first. */
export function sortLinkRows(rows: readonly LinkRow[], sort: string): readonly LinkRow[] {
  const column = LINK_COLUMNS.find((one) => one === sort.replace(/^-/, ''));
  return sortRows(rows, linkSortValue(column ?? 'strength'), column === undefined || sort.startsWith('-'));
}

/** What a column is ordered by. */
export function linkSortValue(column: LinkColumn): (row: LinkRow) => SortValue {
  const values: Readonly<Record<LinkColumn, (row: LinkRow) => SortValue>> = {
    a: ({ a }) => a.name,
    aDepartment: ({ a }) => a.departmentName,
    aTeam: ({ a }) => a.teamName || null,
    b: ({ b }) => b.name,
    bDepartment: ({ b }) => b.departmentName,
    bTeam: ({ b }) => b.teamName || null,
    relation: ({ link }) => RELATIONS.indexOf(link.relation),
    strength: ({ link }) => link.clientOverlap,
    work: ({ link }) => link.functionSimilarity,
    verdict: ({ verdict }) => verdict,
    pairs: ({ link }) => link.pairs,
  };
  return values[column];
}
