import type { Language } from '../../contract/common.ts';
import type { OverlapContext } from './context.ts';
import type { OverlapEntity } from './entity.ts';
import { explainOverlap } from './explain.ts';
import { textSimilarity, type TextVector, type WordContribution } from './text-similarity.ts';

/**
 * Of the two kinds of evidence text counts more than classes: a class is broad, and two services that have one of
 * two in common ("integration", "services for older people") need not do the same. Calibration on the sample city: with
 * 3 : 7 the planted duplicates have F from 0.19 up, planted partners at most 0.12, and what lies between is work that
 * somebody should compare. (docs/decisions/2026-11-25-similar-work.md)
 */
export const CLASSES_PART = 3 / 10;

/**
 * With fewer different words on one side its text is not weighed against classes: two names, or a name and half a sentence,
 * have no word in common by mere chance. Where a side has no class they are all there is.
 */
export const FEWEST_WORDS = 8;

/** What similarity of function looks at in a service, a unit or a department. */
export type FunctionEntity = {
  readonly id: string;
  readonly classIds: readonly string[];
  /** Name, summary and description in each language that there is, as one vector. */
  readonly texts: ReadonlyMap<Language, TextVector>;
};

export type ClassContribution = {
  readonly classId: string;
  /** What it adds to F. */
  readonly value: number;
  /** How many entities are in the class, directly or through a subclass. */
  readonly holders: number;
  /** In common only because a class below it is. */
  readonly implied: boolean;
};

/** F and what makes it up: `score` is the sum of all values, in their order, plus `spelling`. */
export type FunctionSimilarity = {
  /** In [0, 1]. */
  readonly score: number;
  /** Undefined where one side has no class. */
  readonly classes: readonly ClassContribution[] | undefined;
  /** Undefined where the two have no text in the same language, or too little beside their classes. */
  readonly text:
    | { readonly language: Language; readonly words: readonly WordContribution[]; readonly spelling: number }
    | undefined;
};

/**
 * F(a, b): how alike the work of two entities is, whoever their clients are, in [0, 1], symmetric. Classes by the
 * formula of client overlap over the tree of classes; text by `textSimilarity` in the language in which both say most,
 * where that is enough.
 * Undefined, which is not 0: there is neither a class on both sides nor a text in a common language.
 * Throws Error for a class outside the context's tree.
 */
export function functionSimilarity(
  a: FunctionEntity,
  b: FunctionEntity,
  classes: OverlapContext,
): FunctionSimilarity | undefined {
  const hasClasses = a.classIds.length > 0 && b.classIds.length > 0;
  const language = commonLanguage(a, b, hasClasses ? FEWEST_WORDS : 1);
  if (!hasClasses && language === undefined) return undefined;
  const classesPart = !hasClasses ? 0 : language === undefined ? 1 : CLASSES_PART;
  const inCommon = hasClasses ? classContributions(a, b, classes, classesPart) : undefined;
  const text = language === undefined ? undefined : textOf(a, b, language, 1 - classesPart);
  const values = [...(inCommon ?? []), ...(text?.words ?? [])].map(({ value }) => value);
  const score = values.reduce((total, value) => total + value, 0) + (text?.spelling ?? 0);
  return { score: Math.min(1, score), classes: inCommon, text };
}

function classContributions(
  a: FunctionEntity,
  b: FunctionEntity,
  context: OverlapContext,
  part: number,
): readonly ClassContribution[] {
  const { score, contributions } = explainOverlap(classEntity(a), classEntity(b), context);
  return contributions.map(({ groupId, share, holders, implied }) => ({
    classId: groupId,
    value: part * score * share,
    holders,
    implied,
  }));
}

/** A class is held mainly or not at all, by whatever ages and areas. */
export function classEntity({ id, classIds }: Pick<FunctionEntity, 'id' | 'classIds'>): OverlapEntity {
  const memberships = classIds.map((groupId) => ({ groupId, weight: 3 as const }));
  return { id, memberships, ageMin: null, ageMax: null, areas: [] };
}

function textOf(a: FunctionEntity, b: FunctionEntity, language: Language, part: number) {
  const { words, spelling } = textSimilarity(a.texts.get(language)!, b.texts.get(language)!);
  return {
    language,
    words: words.map((word) => ({ ...word, value: part * word.value })),
    spelling: part * spelling,
  };
}

/** The language in which the shorter text has most words, `fewest` at least; among equals the first by its code. */
function commonLanguage(a: FunctionEntity, b: FunctionEntity, fewest: number): Language | undefined {
  const words = (language: Language) =>
    Math.min(a.texts.get(language)!.words.size, b.texts.get(language)?.words.size ?? 0);
  return [...a.texts.keys()]
    .filter((language) => words(language) >= fewest)
    .sort((one, other) => words(other) - words(one) || (one < other ? -1 : 1))[0];
}
