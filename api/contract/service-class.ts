import { Type, type Static } from 'typebox';
import {
  Id,
  LocalName,
  Ref,
  listQuery,
  named,
  nullable,
  page,
  patchOf,
  recordFields,
  strict,
} from './common.ts';

const name = LocalName;
const parentId = nullable(Id);
const code = nullable(
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$', description: 'PTV code (P…) or own' }),
);

/** What a service does, in the tree of classes. */
export const ServiceClass = named(
  'ServiceClass',
  Type.Object(
    {
      ...recordFields,
      parentId,
      path: Type.Array(Ref),
      code,
      name,
      serviceCount: Type.Integer({ minimum: 0 }),
    },
    strict,
  ),
);
export type ServiceClass = Static<typeof ServiceClass>;

export const ServiceClassInput = named(
  'ServiceClassInput',
  Type.Object({ name, parentId: Type.Optional(parentId), code: Type.Optional(code) }, strict),
);
export type ServiceClassInput = Static<typeof ServiceClassInput>;
export const ServiceClassPatch = patchOf('ServiceClassPatch', ServiceClassInput);
export const ServiceClassPage = page('ServiceClassPage', ServiceClass);
export const ServiceClassQuery = Type.Object(
  { ...listQuery, parentId: Type.Optional(Id), code: Type.Optional(Type.String({ maxLength: 40 })) },
  strict,
);
