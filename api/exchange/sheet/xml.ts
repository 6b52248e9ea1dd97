/** Writes XML as text. Pure. */

/** What XML 1.0 can hold: tab, ends of lines, and all from the space on but halves of surrogate pairs and two non-characters. */
function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0)!;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Most texts have nothing of it, and need no look at each letter. */
const MAYBE_FORBIDDEN = /[^\u0020-\ud7ff]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Text that may stand in an element or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  const allowed = MAYBE_FORBIDDEN.test(text) ? Array.from(text).filter(isAllowed).join('') : text;
  return allowed.replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign]!);
}

/** An element. `content` is XML already; none: an empty element. Attributes that are undefined are left out. */
export function element(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}
