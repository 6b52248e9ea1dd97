/**
 * Texts one after the other with `between` between them, in lines for which `fits` is true; a text longer than a line is
 * broken between its words. Pure.
 */
export function joinLines(
  texts: readonly string[],
  between: string,
  fits: (line: string) => boolean,
): readonly string[] {
  const lines: string[] = [];
  const append = (text: string, joint: string) => {
    const last = lines.at(-1);
    const joined = last === undefined ? text : last + joint + text;
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(text);
  };
  for (const text of texts) {
    if (fits(text)) append(text, between);
    else text.split(' ').forEach((word, at) => append(word, at === 0 ? between : ' '));
  }
  return lines;
}
