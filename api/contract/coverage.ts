/** How well each client group is served by each department, and where the gaps are. */
import { Type, type Static } from 'typebox';
import { ClientCount, DepartmentRef, Id, LocalName, TeamRef, named, nullable, strict } from './common.ts';

export const CoverageQuery = Type.Object(
  {
    departmentId: Type.Optional(
      Type.Array(Id, { maxItems: 50, description: 'Only the columns of these departments' }),
    ),
    clientGroupId: Type.Optional(
      Type.With(Id, { description: 'Only this group and its subgroups, with their gaps' }),
    ),
  },
  strict,
);

const count = Type.Integer({ minimum: 0 });
const services = Type.Integer({ minimum: 1 });
const age = Type.Integer({ minimum: 0, maximum: 120 });

/** Both years included. */
export const AgeRange = named('AgeRange', Type.Object({ from: age, to: age }, strict));
export type AgeRange = Static<typeof AgeRange>;

const clientGroupId = Id;

/** A finding about one client group, with what it rests on. It looks at all departments, whichever are asked for. */
export const CoverageGap = named(
  'CoverageGap',
  Type.Union([
    Type.Object({ kind: Type.Literal('nobody'), clientGroupId }, strict),
    Type.Object({ kind: Type.Literal('ages'), clientGroupId, ages: Type.Array(AgeRange) }, strict),
    Type.Object({ kind: Type.Literal('sometimes'), clientGroupId, services }, strict),
    Type.Object({ kind: Type.Literal('one-unit'), clientGroupId, team: TeamRef, services }, strict),
    Type.Object(
      { kind: Type.Literal('one-department'), clientGroupId, department: DepartmentRef, services },
      strict,
    ),
    Type.Object({ kind: Type.Literal('quiet'), clientGroupId, services }, strict),
  ]),
);
export type CoverageGap = Static<typeof CoverageGap>;

const cell = Type.Object(
  {
    departmentId: Id,
    mainly: count,
    regularly: count,
    sometimes: count,
  },
  { ...strict, description: 'Services of a department, each once, by how much they serve the group' },
);

/**
 * Client groups in the order of their tree × departments. A service counts for a group that it names and for every
 * group above; a service for a wider group does not count for its subgroups.
 */
export const Coverage = named(
  'Coverage',
  Type.Object(
    {
      departments: Type.Array(DepartmentRef),
      clientGroups: Type.Array(
        Type.Object(
          {
            id: Id,
            name: LocalName,
            parentId: nullable(Id),
            depth: Type.Integer({ minimum: 0, description: '0 for a group at the top of the tree' }),
            quiet: Type.Boolean({ description: 'Clients who are seldom heard' }),
            estimatedSize: nullable(ClientCount),
            services: Type.Integer({ minimum: 0, description: 'All that serve it, in any department' }),
            cells: Type.Array(cell, { description: 'Departments without such a service are left out' }),
          },
          strict,
        ),
      ),
      gaps: Type.Array(CoverageGap, { description: 'Of the groups listed, the most pressing first' }),
      totals: Type.Object(
        { departments: count, clientGroups: count, gaps: count },
        { ...strict, description: 'Without any filter' },
      ),
      version: Type.Integer({ minimum: 0, description: 'Version of the data that this was computed from' }),
    },
    strict,
  ),
);
export type Coverage = Static<typeof Coverage>;
export type CoverageGroup = Coverage['clientGroups'][number];
export type CoverageCell = CoverageGroup['cells'][number];
