import type { VerdictKind } from '../../api/contract/verdict.ts';
import type { IconName } from './icons.ts';

/** The picture of each decision, the same wherever it is named. */
export const VERDICT_ICONS = {
  duplicate: 'copy',
  partner: 'handshake',
  fine: 'check',
  unsure: 'circle-question-mark',
} as const satisfies Record<VerdictKind, IconName>;
