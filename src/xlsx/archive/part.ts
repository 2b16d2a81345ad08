/** A part as it lies in an archive: packed, with what a reader needs to unpack it. */
export interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly unpacked: number;
  readonly packed: Uint8Array;
}

/** The method of parts that are packed (PKWARE APPNOTE 6.3, §4.4.5); what is stored has 0. */
export const DEFLATED = 8;
