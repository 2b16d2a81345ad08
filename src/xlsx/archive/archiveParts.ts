import { inspectArchive } from "../inspectArchive";
import { deflateAll } from "./deflateAll";
import { inflate } from "./inflate";
import { DEFLATED, type Part } from "./part";
import { writeArchive } from "./writeArchive";

// PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16.
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END = { signature: 0x06054b50, size: 22 } as const;

/**
 * The parts of a workbook file, to add to and to replace: what is not touched is carried over as it is
 * packed, byte for byte.
 */
export class ArchiveParts {
  private constructor(private readonly parts: Map<string, Part>) {}

  static empty(): ArchiveParts {
    return new ArchiveParts(new Map());
  }

  /** @throws ArchiveError for what is no archive, or one that is not safe to unpack */
  static open(bytes: Uint8Array): ArchiveParts {
    inspectArchive(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.byteLength - END.size;
    while (view.getUint32(end, true) !== END.signature) end -= 1;
    let at = view.getUint32(end + 16, true);
    const parts = new Map<string, Part>();
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const start =
        local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const name = new TextDecoder().decode(
        bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
      );
      parts.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        unpacked: view.getUint32(at + 24, true),
        packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      });
      const [extra, comment] = [view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      at += CENTRAL_SIZE + nameLength + extra + comment;
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
    const { method, packed } = part;
    return new TextDecoder().decode(method === DEFLATED ? await inflate(packed) : packed);
  }

  /** Adds a part, or replaces the one of that name. */
  write(name: string, text: string): Promise<void> {
    return this.writeAll(new Map([[name, [new TextEncoder().encode(text)]]]));
  }

  /** Adds or replaces parts by their bytes as they are made: a piece of each in turn. */
  async writeAll(contents: ReadonlyMap<string, Iterable<Uint8Array>>): Promise<void> {
    const deflated = await deflateAll([...contents.values()]);
    for (const [index, name] of [...contents.keys()].entries()) {
      const part = deflated[index];
      if (part) this.parts.set(name, { name, method: DEFLATED, ...part });
    }
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return writeArchive([...this.parts.values()]);
  }
}
