/** Finding one of many named things as one types. */

interface Option {
  readonly label: string;
  readonly detail?: string;
}

/**
 * The first options that fit a typed text, at most `limit`: names that begin with it, then names with a word that does,
 * then the rest that hold it; within each in the order given. Case and accents do not matter. Nothing typed fits all.
 */
export function findOptions<O extends Option>(
  options: readonly O[],
  typed: string,
  limit: number,
): readonly O[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return options.slice(0, limit);
  const ranked = options.flatMap((option) => {
    const rank = rankOf(fold(option.label), wanted);
    if (rank !== undefined) return [{ option, rank }];
    return fold(option.detail ?? '').includes(wanted) ? [{ option, rank: 3 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ option }) => option);
}

function rankOf(label: string, wanted: string): number | undefined {
  if (label.startsWith(wanted)) return 0;
  if (label.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 1;
  return label.includes(wanted) ? 2 : undefined;
}

function fold(text: string): string {
  return text
    .toLocaleLowerCase('fi')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
