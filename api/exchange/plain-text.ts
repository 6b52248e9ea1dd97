/** Texts from outside become plain text: paragraphs, lines and "– " for list items, no markup. */

/**
 * Plain text of a value that may be plain already, HTML, or the JSON of the Draft.js editor in a string.
 * Line breaks stay, at most one empty line in a row. Empty when nothing readable is in it.
 */
export function toPlainText(value: string): string {
  const text = fromDraftJs(value) ?? value;
  return tidy(decodeEntities(withoutTags(text)));
}

/** The same on one line: names and keywords. */
export function toPlainLine(value: string): string {
  return toPlainText(value).split(/\s+/).join(' ').trim();
}

const LIST_ITEM = 'unordered-list-item';
const NUMBERED_ITEM = 'ordered-list-item';

/** Draft.js raw content, https://draftjs.org/docs/api-reference-data-conversion: { blocks: [{ text, type }] }. */
function fromDraftJs(value: string): string | undefined {
  if (!value.trimStart().startsWith('{') || !value.includes('"blocks"')) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (typeof content !== 'object' || content === null || !('blocks' in content)) return undefined;
  if (!Array.isArray(content.blocks)) return undefined;
  let number = 0;
  let text = '';
  for (const block of content.blocks as readonly unknown[]) {
    if (typeof block !== 'object' || block === null || !('text' in block)) continue;
    if (typeof block.text !== 'string') continue;
    const type = 'type' in block ? block.type : undefined;
    number = type === NUMBERED_ITEM ? number + 1 : 0;
    const mark = type === NUMBERED_ITEM ? `${number}. ` : type === LIST_ITEM ? '– ' : '';
    text += `${mark === '' ? '\n\n' : '\n'}${mark}${block.text}`;
  }
  return text;
}

const KNOWN_TAG =
  /<\/?(p|br|ul|ol|li|a|b|i|u|em|strong|span|div|h[1-6]|table|tbody|thead|tr|td|th|blockquote|hr|img|sup|sub)\b[^<>]*>/gi;

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replaceAll(KNOWN_TAG, (tag: string, name: string) => {
    const kind = name.toLowerCase();
    if (kind === 'li') return tag.startsWith('</') ? '' : '\n– ';
    if (kind === 'br' || kind === 'tr') return '\n';
    if (/^(p|div|ul|ol|h[1-6]|blockquote|hr|table)$/.test(kind)) return '\n\n';
    return kind === 'td' || kind === 'th' ? ' ' : '';
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', euro: '€', sect: '§', deg: '°', eacute: 'é',
  auml: 'ä', ouml: 'ö', aring: 'å', Auml: 'Ä', Ouml: 'Ö', Aring: 'Å', uuml: 'ü', Uuml: 'Ü',
}; // prettier-ignore

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

// Controls, of which PostgreSQL cannot store NUL, and what nobody sees: soft hyphen, zero width space.
const UNSEEN = /[\p{Cc}\u00AD\u200B\uFEFF]/gu;

function tidy(text: string): string {
  const lines = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/[\t\u00A0]/g, ' ')
        .replaceAll(UNSEEN, '')
        .trim(),
    );
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trim();
}
