import { createHash } from 'node:crypto';
import { LANGUAGES } from '../contract/common.ts';
import type { MapLevel } from '../contract/relation.ts';
import type { BasisChange, PairDecision, PairStatus } from '../contract/verdict.ts';
import { toVerdict, type PairKey, type StoredVerdict } from '../db/verdicts.ts';
import { basisDifferences, scoreBasis, type ScoreBasis } from '../domain/relations/basis.ts';
import { entityOf, keyText, servicesOf, type Snapshot } from './snapshot.ts';

/** Under this key a pair is known, whichever side comes first. */
export function pairKey(level: MapLevel, one: string, other: string): PairKey {
  return one < other ? { level, a: one, b: other } : { level, a: other, b: one };
}

/** The decision about a pair that stands, if any. */
export function verdictOn(
  snapshot: Snapshot,
  level: MapLevel,
  one: string,
  other: string,
): StoredVerdict | undefined {
  return snapshot.verdicts.get(keyText(pairKey(level, one, other)));
}

/** Where a pair stands with those who decide; `a` is the reader's first side. */
export function decisionOn(snapshot: Snapshot, level: MapLevel, a: string, b: string): PairDecision {
  const stored = verdictOn(snapshot, level, a, b);
  if (stored === undefined) return { status: 'open', verdict: null, changes: [] };
  const changes = changesSince(snapshot, stored);
  const turned = stored.a !== a;
  return {
    status: changes.length > 0 ? 'open-again' : 'decided',
    verdict: toVerdict(stored, turned),
    changes: turned
      ? changes.map((change) => ({ ...change, side: change.side === 'a' ? 'b' : 'a' }))
      : changes,
  };
}

/** Does a decision still hold? */
export function statusOf(snapshot: Snapshot, stored: StoredVerdict | undefined): PairStatus {
  if (stored === undefined) return 'open';
  return changesSince(snapshot, stored).length > 0 ? 'open-again' : 'decided';
}

/** All of one side that the scores rest on, as it is now. */
export function basisOf(snapshot: Snapshot, level: MapLevel, id: string): ScoreBasis {
  const services = servicesOf(snapshot, level, id).sort();
  const rows = services.map((service) => snapshot.services.get(service)!);
  return scoreBasis(
    entityOf(snapshot, id, services),
    services,
    rows.flatMap(({ classIds }) => classIds),
    fingerprint(
      rows.map(({ name, summary, description }) =>
        [name, summary, description].map((text) => LANGUAGES.map((language) => text?.[language] ?? null)),
      ),
    ),
  );
}

function changesSince(snapshot: Snapshot, { level, a, b, basisA, basisB }: StoredVerdict): BasisChange[] {
  return [...changesOf(snapshot, level, a, 'a', basisA), ...changesOf(snapshot, level, b, 'b', basisB)];
}

function changesOf(
  snapshot: Snapshot,
  level: MapLevel,
  id: string,
  side: 'a' | 'b',
  before: ScoreBasis,
): BasisChange[] {
  // A side that has gone (an ended service) is in no list; should it come back, it is compared again.
  if (!snapshot.indexes[level].has(id)) return [];
  return basisDifferences(before, basisOf(snapshot, level, id)).map(({ field, added, removed }) => {
    const known =
      field === 'services'
        ? snapshot.services
        : field === 'clientGroups'
          ? snapshot.groups
          : snapshot.classes;
    const refs = (ids: readonly string[]) =>
      ids.flatMap((one) => (known.has(one) ? [{ id: one, name: known.get(one)!.name }] : []));
    return { side, field, added: refs(added), removed: refs(removed) };
  });
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
}
