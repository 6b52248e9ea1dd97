/** What is in a PDF file as Chromium writes it (ISO 32000): the sizes of its pages and the letters on them. */
import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** All letters in the order of drawing, without the spaces between words, which PDF does not keep. */
  readonly letters: string;
  /** Whether the page holds a picture of pixels. */
  readonly hasPixels: boolean;
}

const POINTS_PER_MM = 72 / 25.4;

export function readPdf(file: Buffer): readonly PdfPage[] {
  const objects = new Map<string, string>();
  for (const [, id, body] of file.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id!, body!);
  }
  return [...objects.values()]
    .filter((body) => body.startsWith('<</Type /Page\n'))
    .map((body) => pageOf(body, objects));
}

/** A text without its spaces, to look for among letters. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

function pageOf(body: string, objects: ReadonlyMap<string, string>): PdfPage {
  const [, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)!;
  const fonts = new Map(
    Array.from(body.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, id]) => [
      name!,
      lettersOf(objects.get(id!)!, objects),
    ]),
  );
  const content = streamOf(objects.get(/\/Contents (\d+)/.exec(body)![1]!)!);
  return {
    width: Number(right) / POINTS_PER_MM,
    height: Number(top) / POINTS_PER_MM,
    letters: written(content, fonts),
    hasPixels: /\/XObject/.test(body) && [...objects.values()].some((one) => /\/Subtype \/Image/.test(one)),
  };
}

type Letters = ReadonlyMap<number, string> & { readonly bytes?: number };

/** By the codes of a font, the letters they stand for. */
function lettersOf(font: string, objects: ReadonlyMap<string, string>): Letters {
  const letters = new Map<number, string>();
  const map = streamOf(objects.get(/\/ToUnicode (\d+)/.exec(font)?.[1] ?? '') ?? '');
  for (const [, list] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of list!.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(code!, 16), fromHex(to!));
  }
  for (const [, list] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, to] of list!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = parseInt(first!, 16);
      for (let code = start; code <= parseInt(last!, 16); code++) {
        letters.set(code, String.fromCharCode(parseInt(to!, 16) + code - start));
      }
    }
  }
  return Object.assign(letters, { bytes: /\/Subtype \/Type0/.test(font) ? 2 : 1 });
}

function fromHex(hex: string): string {
  return String.fromCharCode(...hex.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)));
}

function written(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters = new Map();
  let letters = '';
  for (const [, name, hex] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^[\]]*?(?:Tj|\] ?TJ))/g,
  )) {
    if (name !== undefined) font = fonts.get(name)!;
    for (const code of hex?.match(font.bytes === 2 ? /.{4}/g : /.{2}/g) ?? []) {
      letters += font.get(parseInt(code, 16)) ?? '';
    }
  }
  return withoutSpaces(letters);
}

function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const data = Buffer.from(object.slice(start, object.lastIndexOf('\nendstream')), 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : data.toString('latin1');
}
