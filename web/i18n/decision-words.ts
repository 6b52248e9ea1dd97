/** Decisions and what has changed since, in the reader's words. */
import type { BasisChange, Verdict } from '../../api/contract/verdict.ts';
import { date, list, t } from './i18n.ts';
import { plainText } from './local-text.ts';

interface SideNames {
  readonly a: string;
  readonly b: string;
}

/** "Perhekerho: uusia asiakasryhmiä: ikäihmiset", one text for each thing that has changed. */
export function changeTexts(changes: readonly BasisChange[], names: SideNames): readonly string[] {
  return changes.map((change) =>
    t('decide.openAgain.changed', { side: names[change.side], change: changeText(change) }),
  );
}

function changeText({ field, added, removed }: BasisChange): string {
  if (field === 'ages' || field === 'areas' || field === 'texts' || added.length + removed.length === 0) {
    return t(`decide.openAgain.field.${field}`);
  }
  const named = (refs: BasisChange['added']) => list(refs.map(({ name }) => plainText(name)));
  return [
    added.length > 0 ? t(`decide.openAgain.added.${field}`, { names: named(added) }) : '',
    removed.length > 0 ? t(`decide.openAgain.removed.${field}`, { names: named(removed) }) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Who decided what, and when. */
export function verdictValues({ decidedBy, decidedAt, verdict }: Verdict) {
  return { name: decidedBy, date: date(decidedAt), verdict: t(`decide.verdict.${verdict}`) };
}
