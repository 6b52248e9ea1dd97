/** What a department looks like everywhere: two letters and one of twelve colours. */
export type DepartmentLook = {
  readonly id: string;
  /** Two capital letters, unique among the departments. */
  readonly mark: string;
  /** 1–12, the number of the colour in the style sheet. */
  readonly color: number;
};

/** The palette that colour-blind people too can tell apart ends here; the mark tells the rest. */
const COLORS = 12;
const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ');

/**
 * Gives each department its look. The mark is made from the name: its first two letters ("Liikunta" → LI), or
 * where another has these, the first letter and a later one, best the beginning of a later word. Departments in the order
 * of their creation (deleted ones included): then a new one changes nobody's look. Colours repeat after twelve.
 * `name` is the Finnish name. Marks are unique up to 800 departments; beyond that they repeat.
 */
export function departmentLooks(
  departments: readonly { readonly id: string; readonly name: string }[],
): DepartmentLook[] {
  const taken = new Set<string>();
  return departments.map(({ id, name }, index) => {
    const mark = candidates(name).find((candidate) => !taken.has(candidate)) ?? shortMark(name);
    taken.add(mark);
    return { id, mark, color: (index % COLORS) + 1 };
  });
}

function shortMark(name: string): string {
  const [first = 'X', second = 'X'] = lettersOf(name.normalize('NFC'));
  return first + second;
}

/** Marks in the order of preference; the last ones have nothing to do with the name. */
function candidates(name: string): string[] {
  const words = name
    .normalize('NFC')
    .split(/[^\p{L}]+/u)
    .map(lettersOf);
  const letters = words.flat();
  const first = letters[0] ?? 'X';
  const laterWords = words.slice(1).flatMap((word) => word.slice(0, 1));
  const withFirst = [letters[1] ?? 'X', ...laterWords, ...letters.slice(2), ...ALPHABET];
  return [
    ...withFirst.map((second) => first + second),
    ...ALPHABET.flatMap((one) => ALPHABET.map((two) => one + two)),
  ];
}

function lettersOf(text: string): readonly string[] {
  return text.toLocaleUpperCase('fi').match(/\p{L}/gu) ?? [];
}
