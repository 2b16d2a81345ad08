import { crc32 } from "./crc32";

/** Offsets of PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16. */
const local = { size: 30, crc: 14, packed: 18, unpacked: 22, name: 26, extra: 28 };
const central = {
  size: 46,
  crc: 16,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  at: 42,
};
const end = { size: 22, entries: 10, directory: 12, at: 16 };
const deflated = 8;

interface Entry {
  name: string;
  /** Its record in the central directory, a copy. */
  record: Uint8Array;
  /** Its local header and packed content as they lie in the archive. */
  stored: Uint8Array;
}

/**
 * Rewrites one text part of a zip archive and copies all others byte for byte. For archives as
 * our own writer makes them: no comment at the end, no zip64, sizes in the local headers.
 * @throws Error when there is no such part
 */
export async function editPart(
  archive: Uint8Array,
  name: string,
  edit: (text: string) => string,
): Promise<Uint8Array> {
  const entries = readEntries(archive);
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`The archive has no ${name}`);
  await replace(entry, edit);
  return assemble(entries, archive.slice(-end.size));
}

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readEntries(archive: Uint8Array): Entry[] {
  const data = view(archive);
  const last = archive.length - end.size;
  const count = data.getUint16(last + end.entries, true);
  const entries: Entry[] = [];
  let at = data.getUint32(last + end.at, true);
  for (let index = 0; index < count; index += 1) {
    const length = data.getUint16(at + central.name, true);
    const size =
      central.size +
      length +
      data.getUint16(at + central.extra, true) +
      data.getUint16(at + central.comment, true);
    const start = data.getUint32(at + central.at, true);
    const header = headerSize(data, start);
    const packed = data.getUint32(at + central.packed, true);
    entries.push({
      name: new TextDecoder().decode(
        archive.subarray(at + central.size, at + central.size + length),
      ),
      record: archive.slice(at, at + size),
      stored: archive.subarray(start, start + header + packed),
    });
    at += size;
  }
  return entries;
}

function headerSize(data: DataView, start: number): number {
  return (
    local.size +
    data.getUint16(start + local.name, true) +
    data.getUint16(start + local.extra, true)
  );
}

async function replace(entry: Entry, edit: (text: string) => string): Promise<void> {
  const header = entry.stored.slice(0, headerSize(view(entry.stored), 0));
  const method = view(entry.stored).getUint16(8, true);
  const packed = entry.stored.slice(header.length);
  const before =
    method === deflated ? await through(packed, new DecompressionStream("deflate-raw")) : packed;
  const after = new TextEncoder().encode(edit(new TextDecoder().decode(before)));
  const content =
    method === deflated ? await through(after, new CompressionStream("deflate-raw")) : after;
  for (const [bytes, fields] of [
    [header, local],
    [entry.record, central],
  ] as const) {
    view(bytes).setUint32(fields.crc, crc32(after), true);
    view(bytes).setUint32(fields.packed, content.length, true);
    view(bytes).setUint32(fields.unpacked, after.length, true);
  }
  entry.stored = concat([header, content]);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  filter: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(filter);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function assemble(entries: Entry[], tail: Uint8Array): Uint8Array {
  let at = 0;
  for (const { record, stored } of entries) {
    view(record).setUint32(central.at, at, true);
    at += stored.length;
  }
  const directory = entries.reduce((sum, { record }) => sum + record.length, 0);
  view(tail).setUint32(end.directory, directory, true);
  view(tail).setUint32(end.at, at, true);
  return concat([
    ...entries.map(({ stored }) => stored),
    ...entries.map(({ record }) => record),
    tail,
  ]);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
