import { Type, type Static } from 'typebox';
import {
  DepartmentRef,
  Id,
  LIMITS,
  LocalName,
  LocalText,
  Ref,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';

/** A work contact: a name and how to reach that person at work, nothing else. */
export const Contact = named(
  'Contact',
  Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 120 }),
      title: nullable(Type.String({ minLength: 1, maxLength: 120 })),
      email: nullable(Type.String({ format: 'email', maxLength: 254 })),
      phone: nullable(Type.String({ pattern: '^\\+?[0-9 ()-]{3,30}$', examples: ['+358 40 555 0101'] })),
    },
    strict,
  ),
);
export type Contact = Static<typeof Contact>;

const name = LocalName;
const description = nullable(LocalText);
const parentId = nullable(Id);
const contacts = Type.Array(Contact, { maxItems: LIMITS.contacts });

/** A node of an organization's tree. A department is a team without a parent. */
export const Team = named(
  'Team',
  Type.Object(
    {
      ...recordFields,
      organization: Ref,
      parentId,
      path: Type.Array(Ref, { description: 'Ancestors, the department first; empty for a department' }),
      department: DepartmentRef,
      name,
      description,
      contacts,
      serviceCount: Type.Integer({ minimum: 0, description: 'Own services, without those of subteams' }),
    },
    strict,
  ),
);
export type Team = Static<typeof Team>;

export const TeamInput = named(
  'TeamInput',
  Type.Object(
    {
      organizationId: Id,
      parentId: Type.Optional(parentId),
      name,
      description: Type.Optional(description),
      contacts: Type.Optional(contacts),
    },
    strict,
  ),
);
export type TeamInput = Static<typeof TeamInput>;
export const TeamPatch = patchOf('TeamPatch', TeamInput);
export const TeamPage = page('TeamPage', Team);
export const TeamQuery = Type.Object(
  {
    ...listQuery,
    organizationId: Type.Optional(Id),
    departmentId: Type.Optional(Id),
    parentId: Type.Optional(Id),
  },
  strict,
);
