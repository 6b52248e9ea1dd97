/** Rows of a delimited text by the names of its first line (RFC 4180: quoted fields may hold separators and lines). */
export function parseDelimited(text: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = fieldsOf(text, separator);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function fieldsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = () => {
    row.push(field);
    if (row.length > 1 || field !== '') rows.push(row);
    row = [];
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted && character === '"' && text[at + 1] === '"') field += text[++at]!;
    else if (character === '"') quoted = !quoted;
    else if (quoted) field += character;
    else if (character === separator) {
      row.push(field);
      field = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') field += character;
  }
  endRow();
  return rows;
}
