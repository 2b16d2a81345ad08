import { inspectArchive } from "../inspectArchive";
import { crc32 } from "./crc32";

/** An entry as it lies in an archive: packed, with what a reader needs to unpack it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly unpacked: number;
  readonly packed: Uint8Array;
}

// PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16.
const LOCAL = { signature: 0x04034b50, size: 30 } as const;
const CENTRAL = { signature: 0x02014b50, size: 46 } as const;
const END = { signature: 0x06054b50, size: 22 } as const;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
const VERSION = 20;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The parts of a workbook file, to add to and to replace: what is not touched is carried over as it is
 * packed, byte for byte.
 */
export class ArchiveParts {
  private constructor(private readonly parts: Map<string, Part>) {}

  /** @throws ArchiveError for what is no archive, or one that is not safe to unpack */
  static open(bytes: Uint8Array): ArchiveParts {
    inspectArchive(bytes);
    const view = viewOf(bytes);
    let end = bytes.byteLength - END.size;
    while (view.getUint32(end, true) !== END.signature) end -= 1;
    let at = view.getUint32(end + 16, true);
    const parts = new Map<string, Part>();
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const start =
        local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const name = new TextDecoder().decode(
        bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + nameLength),
      );
      parts.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        unpacked: view.getUint32(at + 24, true),
        packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      });
      const [extra, comment] = [view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      at += CENTRAL.size + nameLength + extra + comment;
    }
    return new ArchiveParts(parts);
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  /** A part's text; null where there is no such part. */
  async read(name: string): Promise<string | null> {
    const part = this.parts.get(name);
    if (!part) return null;
    const bytes =
      part.method === DEFLATED
        ? await through(part.packed, new DecompressionStream("deflate-raw"))
        : part.packed;
    return new TextDecoder().decode(bytes);
  }

  /** Adds a part, or replaces the one of that name. */
  async write(name: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    this.parts.set(name, {
      name,
      method: DEFLATED,
      crc: crc32(bytes),
      unpacked: bytes.byteLength,
      packed: await through(bytes, new CompressionStream("deflate-raw")),
    });
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    const chunks: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const part of this.parts.values()) {
      const name = new TextEncoder().encode(part.name);
      const head = header(LOCAL, part, name);
      directory.push(centralHeader(part, name, offset), name);
      chunks.push(head, name, part.packed);
      offset += head.byteLength + name.byteLength + part.packed.byteLength;
    }
    const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return joined([...chunks, ...directory, endRecord(this.parts.size, size, offset)]);
  }
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const copy = new Uint8Array(bytes);
  const packed = new Blob([copy]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Fields that local and central headers have in common, from the version needed on. */
function header({ signature, size }: typeof LOCAL, part: Part, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  view.setUint32(0, signature, true);
  common(view, 4, part, name);
  return bytes;
}

function common(view: DataView, at: number, part: Part, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, 0x21, true); // 1 January 1980: the same parts give the same file
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.byteLength, true);
  view.setUint32(at + 18, part.unpacked, true);
  view.setUint16(at + 22, name.byteLength, true);
}

function centralHeader(part: Part, name: Uint8Array, offset: number): Uint8Array {
  const bytes = new Uint8Array(CENTRAL.size);
  const view = viewOf(bytes);
  view.setUint32(0, CENTRAL.signature, true);
  view.setUint16(4, VERSION, true);
  common(view, 6, part, name);
  view.setUint32(42, offset, true);
  return bytes;
}

function endRecord(entries: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(END.size);
  const view = viewOf(bytes);
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
