import type { ClientOverlap, Pair } from '../../../api/contract/relations.ts';
import { t } from '../../i18n/i18n.ts';

type Contribution = ClientOverlap['contributions'][number];

/** The rarest groups first, of equally rare ones what weighs more. */
export function rarestFirst(contributions: readonly Contribution[]): readonly Contribution[] {
  return contributions.toSorted((a, b) => a.holders - b.holders || b.share - a.share);
}

/** What a reader should know about a score: what lowers it, what nobody has said, how many clients it may be. */
export function overlapNotes({
  ages,
  areas,
  contributions,
  estimatedClients,
}: Pick<ClientOverlap, 'ages' | 'areas' | 'contributions' | 'estimatedClients'>): readonly string[] {
  const notes: string[] = [];
  if (contributions.length > 1) notes.push(t('map.pair.rarest'));
  if (estimatedClients === '<5') notes.push(t('map.pair.estimateFew'));
  else if (estimatedClients !== null && estimatedClients > 0) {
    notes.push(t('map.pair.estimate', { count: estimatedClients }));
  }
  if (!ages.known) notes.push(t('map.pair.agesUnknown'));
  else if (ages.value < 1) notes.push(t('map.pair.agesPartly'));
  if (!areas.known) notes.push(t('map.pair.areasUnknown'));
  else if (areas.value < 1) notes.push(t('map.pair.areasPartly'));
  return notes;
}

/** Day of the oldest review that a pair rests on; null when something was never reviewed. */
export function oldestReview({ a, b }: Pick<Pair, 'a' | 'b'>): string | null {
  if (a.reviewedAt === null || b.reviewedAt === null) return null;
  return a.reviewedAt < b.reviewedAt ? a.reviewedAt : b.reviewedAt;
}
