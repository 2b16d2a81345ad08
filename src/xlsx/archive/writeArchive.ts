import type { Part } from "./part";

// PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16.
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const UTF8_NAME = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows: equal content gives equal bytes. */
const DATE = 0x21;

/** The bytes of a zip archive with these parts, in their order. */
export function writeArchive(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const head = header(part, name);
    directory.push(centralHeader(part, name, offset), name);
    chunks.push(head, name, part.packed);
    offset += head.byteLength + name.byteLength + part.packed.byteLength;
  }
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return joined([...chunks, ...directory, endRecord(parts.length, size, offset)]);
}

function header(part: Part, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(LOCAL.size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL.signature, true);
  setCommon(view, 4, part, name);
  return bytes;
}

function centralHeader(part: Part, name: Uint8Array, offset: number): Uint8Array {
  const bytes = new Uint8Array(CENTRAL.size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL.signature, true);
  view.setUint16(4, VERSION, true);
  setCommon(view, 6, part, name);
  view.setUint32(42, offset, true);
  return bytes;
}

/** Fields that local and central headers have in common, from the version needed on. */
function setCommon(view: DataView, at: number, part: Part, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.byteLength, true);
  view.setUint32(at + 18, part.unpacked, true);
  view.setUint16(at + 22, name.byteLength, true);
}

function endRecord(entries: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(END.size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END.signature, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
