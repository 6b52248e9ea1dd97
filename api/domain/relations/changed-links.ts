import type { MeasuredRelation } from '../../contract/relation.ts';
import type { Strength } from '../../contract/strength.ts';
import { strengthOf } from '../similarity/strength.ts';
import type { PastLink } from './past-relations.ts';

/** How two sides are linked, in words. */
export type LinkWords = { readonly relation: MeasuredRelation; readonly strength: Strength };

type Ends = { readonly source: string; readonly target: string };

export type ChangedLinks = {
  readonly new: readonly (Ends & LinkWords)[];
  readonly gone: readonly (Ends & LinkWords)[];
  readonly changed: readonly (Ends & { readonly before: LinkWords; readonly after: LinkWords })[];
};

/**
 * What differs between the links of two times, by both ids: new ones and gone ones, the strongest first, and those that
 * have another relation or another word for their strength, the strongest now first.
 */
export function changedLinks(
  before: ReadonlyMap<string, PastLink>,
  after: ReadonlyMap<string, PastLink>,
): ChangedLinks {
  const only = (links: ReadonlyMap<string, PastLink>, others: ReadonlyMap<string, PastLink>) =>
    strongestFirst([...links].filter(([key]) => !others.has(key)).map(([, link]) => link)).map((link) => ({
      ...endsOf(link),
      ...wordsOf(link),
    }));
  const kept = [...after].filter(([key]) => before.has(key)).map(([, link]) => link);
  return {
    new: only(after, before),
    gone: only(before, after),
    changed: strongestFirst(kept).flatMap((link) => {
      const [was, is] = [wordsOf(before.get(`${link.source} ${link.target}`)!), wordsOf(link)];
      const same = was.relation === is.relation && was.strength === is.strength;
      return same ? [] : [{ ...endsOf(link), before: was, after: is }];
    }),
  };
}

function strongestFirst(links: readonly PastLink[]): PastLink[] {
  return links.toSorted(
    (a, b) => b.clientOverlap - a.clientOverlap || (a.source + a.target < b.source + b.target ? -1 : 1),
  );
}

const endsOf = ({ source, target }: PastLink): Ends => ({ source, target });
const wordsOf = ({ relation, clientOverlap }: PastLink): LinkWords => ({
  relation,
  strength: strengthOf(clientOverlap),
});
