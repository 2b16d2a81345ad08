/** Bytes as an archive keeps them. */
export interface Deflated {
  readonly crc: number;
  readonly unpacked: number;
  readonly packed: Uint8Array;
}

// RFC 1952: a gzip file is a head of ten bytes, the deflate stream, its CRC-32 and its length.
const HEAD = 10;
const TAIL = 8;

/**
 * Deflates bytes that come in parts; the next part is made while the one before it is packed. The
 * platform's gzip does it, for the checksum that comes with it: script takes several times as long.
 */
export async function deflate(parts: Iterable<Uint8Array>): Promise<Deflated> {
  const gzip = new CompressionStream("gzip");
  const writer = gzip.writable.getWriter();
  const file = new Response(gzip.readable).arrayBuffer();
  let written = Promise.resolve();
  for (const part of parts) {
    await written;
    written = writer.write(part as Uint8Array<ArrayBuffer>);
  }
  await written;
  await writer.close();
  const bytes = await file;
  const tail = new DataView(bytes, bytes.byteLength - TAIL);
  return {
    crc: tail.getUint32(0, true),
    unpacked: tail.getUint32(4, true),
    packed: new Uint8Array(bytes, HEAD, bytes.byteLength - HEAD - TAIL),
  };
}
