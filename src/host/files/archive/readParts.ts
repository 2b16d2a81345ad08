/** Offsets of PKWARE APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16. */
const local = { size: 30, name: 26, extra: 28 };
const central = { size: 46, method: 10, packed: 20, name: 28, extra: 30, comment: 32, at: 42 };
const end = { size: 22, signature: 0x06054b50, entries: 10, directory: 16, comment: 65_535 };
const deflated = 8;

/**
 * The text parts of a zip archive whose names are wanted, by name. An archive that is none, or that
 * needs zip64, gives none.
 */
export async function readParts(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const data = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const parts = new Map<string, string>();
  const last = findEnd(data);
  if (last < 0) return parts;
  const count = data.getUint16(last + end.entries, true);
  let at = data.getUint32(last + end.directory, true);
  for (let index = 0; index < count && at + central.size <= data.byteLength; index += 1) {
    const length = data.getUint16(at + central.name, true);
    const name = new TextDecoder().decode(
      archive.subarray(at + central.size, at + central.size + length),
    );
    if (wanted(name)) parts.set(name, await readEntry(archive, data, at));
    at +=
      central.size +
      length +
      data.getUint16(at + central.extra, true) +
      data.getUint16(at + central.comment, true);
  }
  return parts;
}

function findEnd(data: DataView): number {
  const first = Math.max(0, data.byteLength - end.size - end.comment);
  for (let at = data.byteLength - end.size; at >= first; at -= 1) {
    if (data.getUint32(at, true) === end.signature) return at;
  }
  return -1;
}

async function readEntry(archive: Uint8Array, data: DataView, record: number): Promise<string> {
  const start = data.getUint32(record + central.at, true);
  const from =
    start +
    local.size +
    data.getUint16(start + local.name, true) +
    data.getUint16(start + local.extra, true);
  const packed = archive.slice(from, from + data.getUint32(record + central.packed, true));
  if (data.getUint16(record + central.method, true) !== deflated) {
    return new TextDecoder().decode(packed);
  }
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).text();
}
