/** Sending a decision about a pair, and taking one back. */
import type { MapLevel } from '../../api/contract/relation.ts';
import type { PairDecision, Verdict, VerdictInput } from '../../api/contract/verdict.ts';
import { api, ApiProblem } from '../api-client.ts';

export interface PairRef {
  readonly level: MapLevel;
  readonly a: string;
  readonly b: string;
}

/** The answer where a first decision meets one that somebody else has just made. */
const VERSION_MISSING = 428;

/** Decides; over an earlier decision when `over` is given. @throws ApiProblem */
export function decide(pair: PairRef, input: VerdictInput, over: Verdict | null): Promise<PairDecision> {
  return api('PUT /pairs/{a}/{b}/verdict', {
    params: { a: pair.a, b: pair.b },
    query: { level: pair.level },
    body: input,
    ...(over === null ? {} : { ifMatch: over.version }),
  });
}

/** Takes back the decision with this version. @throws ApiProblem */
export function takeBack(pair: PairRef, version: number): Promise<PairDecision> {
  return api('DELETE /pairs/{a}/{b}/verdict', {
    params: { a: pair.a, b: pair.b },
    query: { level: pair.level },
    ifMatch: version,
  });
}

/** Has somebody else decided in the meantime? */
export function isOvertaken({ isStale, status }: ApiProblem): boolean {
  return isStale || status === VERSION_MISSING;
}
