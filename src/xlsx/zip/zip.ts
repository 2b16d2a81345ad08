import { crc32 } from "./crc32";

/** A file of an archive: its bytes, whole or in parts as they are made. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | Iterable<Uint8Array>;
}

// PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: equal content gives equal bytes. */
const DATE = 0x21;

interface Packed {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly chunks: readonly Uint8Array[];
  readonly packedSize: number;
}

async function pack({ name, data }: ZipPart): Promise<Packed> {
  const deflate = new CompressionStream("deflate-raw");
  const writer = deflate.writable.getWriter();
  const reader = deflate.readable.getReader();
  const chunks: Uint8Array[] = [];
  let packedSize = 0;
  const collected = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      chunks.push(value);
      packedSize += value.byteLength;
    }
  })();
  let crc = 0;
  let size = 0;
  for (const part of data instanceof Uint8Array ? [data] : data) {
    crc = crc32(part, crc);
    size += part.byteLength;
    await writer.write(part as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
  await collected;
  return { name: new TextEncoder().encode(name), crc, size, chunks, packedSize };
}

/** The fields that a local header and a central directory entry have in common. */
function commonFields(view: DataView, at: number, { crc, packedSize, size, name }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.byteLength, true);
}

/** Makes a zip archive. Parts are packed one after another, so that only one is in memory unpacked. */
export async function zip(parts: Iterable<ZipPart>): Promise<Uint8Array> {
  const packed: Packed[] = [];
  for (const part of parts) packed.push(await pack(part));
  const total = packed.reduce(
    (sum, { name, packedSize }) => sum + 30 + 46 + 2 * name.byteLength + packedSize,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = packed.map((entry) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    commonFields(view, at + 4, entry);
    bytes.set(entry.name, at + 30);
    at += 30 + entry.name.byteLength;
    for (const chunk of entry.chunks) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return offset;
  });
  const directory = at;
  packed.forEach((entry, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    commonFields(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + 46);
    at += 46 + entry.name.byteLength;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
