import { ArchiveError } from "./archiveError";

/** One file in an archive, as its central directory announces it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
}

export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for one packed byte, of an entry larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** Far above any list of projects, far below what exhausts a desktop. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 4_096,
  unpacked: 512 * 1024 * 1024,
  ratio: 400,
  ratioFrom: 8 * 1024 * 1024,
};

// PKWARE APPNOTE 6.3, §4.3.12 and §4.3.16.
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const END = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
const EMPTY_DEFLATED = 16;
const LOCAL_SIZE = 30;
const STORED = 0;
const MARKUP = [0x3c, 0xef, 0xfe, 0xff];

/** OpenDocument 1.3, part 2, §4.3: the content of a document under a password is stored, and is no markup. */
function isEncryptedContent(bytes: Uint8Array, view: DataView, local: number): boolean {
  if (local + LOCAL_SIZE > bytes.byteLength) return false;
  const from =
    local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return view.getUint16(local + 8, true) === STORED && !MARKUP.includes(bytes[from] ?? 0);
}

/** Where the end record begins, or -1 in an archive whose end is lost. */
function endOffset(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readEntries(bytes: Uint8Array, view: DataView, end: number, most: number): ArchiveEntry[] {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) throw new ArchiveError("ARCHIVE_TOO_LARGE", { entries: count, limit: most });
  if (at === ZIP64 || at + size > end) throw new ArchiveError("ARCHIVE_TRUNCATED");
  const decoder = new TextDecoder();
  const entries: ArchiveEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) {
      throw new ArchiveError("ARCHIVE_TRUNCATED");
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new ArchiveError("PASSWORD_PROTECTED");
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const local = view.getUint32(at + 42, true);
    if (local + packed > end) throw new ArchiveError("ARCHIVE_TRUNCATED");
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength));
    const encrypted =
      name === "encrypted-package" ||
      (name === "content.xml" && packed > 0 && isEncryptedContent(bytes, view, local));
    if (encrypted) throw new ArchiveError("PASSWORD_PROTECTED");
    entries.push({ name, packed, unpacked });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** True for bytes that begin as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 4) return false;
  const first = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  return first === LOCAL || first === END;
}

/**
 * Lists a zip archive (.xlsx, .ods, .docx) from its central directory, without unpacking anything,
 * and refuses one that could not be unpacked safely.
 *
 * @throws ArchiveError NOT_A_WORKBOOK (no zip), ARCHIVE_TRUNCATED, PASSWORD_PROTECTED (encrypted
 *   entries), ARCHIVE_TOO_LARGE with the size or ratio and its limit
 */
export function inspectArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): readonly ArchiveEntry[] {
  if (!isArchive(bytes)) throw new ArchiveError("NOT_A_WORKBOOK");
  if (bytes.byteLength < END_SIZE) throw new ArchiveError("ARCHIVE_TRUNCATED");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOffset(view);
  if (end < 0) throw new ArchiveError("ARCHIVE_TRUNCATED");
  const entries = readEntries(bytes, view, end, limits.entries);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked) {
    throw new ArchiveError("ARCHIVE_TOO_LARGE", { unpacked, limit: limits.unpacked });
  }
  for (const { name, packed, unpacked: size } of entries) {
    // A reader inflates to the announced size and no further; announcing nothing lifts that guard.
    if (size === 0 && packed > EMPTY_DEFLATED) throw new ArchiveError("ARCHIVE_TRUNCATED");
    if (size > limits.ratioFrom && size > packed * limits.ratio) {
      throw new ArchiveError("ARCHIVE_TOO_LARGE", {
        entry: name,
        unpacked: size,
        limit: limits.unpacked,
      });
    }
  }
  return entries;
}
