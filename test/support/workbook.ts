/** The first sheet of an .xlsx file (ECMA-376): a zip of XML, of which only what test data needs is read. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const DEFLATED = 8;

/** Rows of texts by the letters of their column; empty cells are left out. */
export function readSheet(path: string): readonly ReadonlyMap<string, string>[] {
  const files = unzip(readFileSync(path));
  const shared = Array.from(files.get('xl/sharedStrings.xml')!.matchAll(/<si>(.*?)<\/si>/gs), ([, item]) =>
    Array.from(item!.matchAll(/<t[^>]*>(.*?)<\/t>/gs), ([, text]) => decode(text!)).join(''),
  );
  return Array.from(
    files.get('xl/worksheets/sheet1.xml')!.matchAll(/<row [^>]*>(.*?)<\/row>/gs),
    ([, row]) => {
      const cells = row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?<\/c>)/gs);
      return new Map(
        Array.from(cells)
          .filter(([, , , value]) => value !== undefined)
          .map(([, column, attributes, value]) => [
            column!,
            attributes!.includes('t="s"') ? shared[Number(value)]! : decode(value!),
          ]),
      );
    },
  );
}

function unzip(zip: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END_OF_CENTRAL) end -= 1;
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(name, (method === DEFLATED ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

function decode(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
