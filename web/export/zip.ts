/**
 * Packs files into a ZIP archive (PKWARE APPNOTE 6.3). Of our own, as libraries that compress in the background start
 * workers from blob: addresses, which our Content-Security-Policy forbids; browsers can deflate by themselves.
 */

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
/** 2.0: deflated files. */
const VERSION_NEEDED = 20;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: archives of the same files are equal. */
const FIRST_DAY = 0x0021;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
/** Reflected polynomial of CRC-32 (ISO 3309). */
const POLYNOMIAL = 0xedb88320;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

/** An archive of the files, each deflated. */
export async function zip(entries: readonly ZipEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const files = await Promise.all(
    entries.map(async ({ name, text }) => {
      const bytes = encoder.encode(text);
      return {
        name: encoder.encode(name),
        crc: crc32(bytes),
        size: bytes.length,
        packed: await deflate(bytes),
      };
    }),
  );
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const common = (view: DataView, at: number) => {
      view.setUint16(at, VERSION_NEEDED, true);
      view.setUint16(at + 2, UTF8_NAMES, true);
      view.setUint16(at + 4, DEFLATED, true);
      view.setUint16(at + 8, FIRST_DAY, true);
      view.setUint32(at + 10, file.crc, true);
      view.setUint32(at + 14, file.packed.length, true);
      view.setUint32(at + 18, file.size, true);
      view.setUint16(at + 22, file.name.length, true);
    };
    const local = new DataView(new ArrayBuffer(LOCAL_BYTES));
    local.setUint32(0, LOCAL_HEADER, true);
    common(local, 4);
    const entry = new DataView(new ArrayBuffer(CENTRAL_BYTES));
    entry.setUint32(0, CENTRAL_HEADER, true);
    entry.setUint16(4, VERSION_NEEDED, true);
    common(entry, 6);
    entry.setUint32(42, offset, true);
    parts.push(bytesOf(local), file.name, file.packed);
    central.push(bytesOf(entry), file.name);
    offset += LOCAL_BYTES + file.name.length + file.packed.length;
  }
  const end = new DataView(new ArrayBuffer(END_BYTES));
  end.setUint32(0, END_OF_CENTRAL, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(
    12,
    central.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return joined([...parts, ...central, bytesOf(end)]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function bytesOf({ buffer }: DataView): Uint8Array {
  return new Uint8Array(buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
