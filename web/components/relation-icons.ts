import type { Relation } from '../../api/contract/relation.ts';
import type { IconName } from './icons.ts';

/** The picture that stands for each relation wherever it is shown, beside its colour. */
export const RELATION_ICONS = {
  'shared-clients': 'users',
  duplicate: 'copy',
  partner: 'handshake',
  peer: 'equal',
  experiment: 'flask-conical',
} as const satisfies Record<Relation, IconName>;
