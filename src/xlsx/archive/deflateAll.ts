/** Bytes as an archive keeps them. */
export interface Deflated {
  readonly crc: number;
  readonly unpacked: number;
  readonly packed: Uint8Array;
}

// RFC 1952: a gzip file is a head of ten bytes, the deflate stream, its CRC-32 and its length.
const HEAD = 10;
const TAIL = 8;

/** One content on its way through the platform's gzip. */
class Deflation {
  private readonly gzip = new CompressionStream("gzip");
  private readonly writer = this.gzip.writable.getWriter();
  private readonly file = new Response(this.gzip.readable).arrayBuffer();

  write(piece: Uint8Array): Promise<void> {
    return this.writer.write(piece as Uint8Array<ArrayBuffer>);
  }

  async result(): Promise<Deflated> {
    await this.writer.close();
    const bytes = await this.file;
    const tail = new DataView(bytes, bytes.byteLength - TAIL);
    return {
      crc: tail.getUint32(0, true),
      unpacked: tail.getUint32(4, true),
      packed: new Uint8Array(bytes, HEAD, bytes.byteLength - HEAD - TAIL),
    };
  }
}

/**
 * Deflates contents that come in pieces, side by side: a piece of each in turn, in the order given, so
 * that contents that share something share it in the same order every time. The next pieces are made
 * while those before them are packed. The platform's gzip does it, for the checksum that comes with
 * it: script takes several times as long.
 */
export async function deflateAll(contents: readonly Iterable<Uint8Array>[]): Promise<Deflated[]> {
  const all = contents.map((content) => ({
    pieces: content[Symbol.iterator](),
    deflation: new Deflation(),
  }));
  let written: Promise<unknown> = Promise.resolve();
  for (let open = all; open.length > 0;) {
    const turn = open.map((one) => ({ ...one, next: one.pieces.next() }));
    const made = turn.filter(({ next }) => !next.done);
    await written;
    written = Promise.all(made.map(({ deflation, next }) => deflation.write(next.value)));
    open = made;
  }
  await written;
  return Promise.all(all.map(({ deflation }) => deflation.result()));
}
