/** [MS-CFB]: the container of .xls and .doc, and of .xlsx under a password. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const NAME_LENGTH = 64;

/** What a compound file holds, by the name of its main stream. */
export type CompoundKind = "workbook" | "word" | "encrypted" | "other";

const KIND_OF_STREAM: Readonly<Record<string, CompoundKind>> = {
  Workbook: "workbook",
  Book: "workbook",
  WordDocument: "word",
  EncryptedPackage: "encrypted",
};

/** The name in a directory entry; entries are aligned, so other data rarely looks like one. */
function entryName(view: DataView, at: number): string {
  const length = view.getUint16(at + NAME_LENGTH, true);
  if (length < 4 || length > NAME_LENGTH || length % 2 !== 0) return "";
  let name = "";
  for (let index = 0; index < length - 2; index += 2) {
    name += String.fromCharCode(view.getUint16(at + index, true));
  }
  return name;
}

/** [MS-XLS] 2.4.21: the record that opens a workbook; its fields up to the kind of stream. */
const OPENING = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const SECTOR = 64;
/** [MS-XLS] 2.4.117 FilePass and 2.4.349 WriteProtect, which may stand before it. */
const FILE_PASS = 0x002f;
const WRITE_PROTECT = 0x0086;
const RECORD_HEADER = 4;

/** True for an .xls under a password: its opening record is followed by one that says how it is encrypted. */
function isLocked(bytes: Uint8Array, view: DataView): boolean {
  for (let start = 0; start + SECTOR <= bytes.byteLength; start += SECTOR) {
    if (!OPENING.every((byte, index) => bytes[start + index] === byte)) continue;
    let at = start;
    do at += RECORD_HEADER + view.getUint16(at + 2, true);
    while (at + RECORD_HEADER <= bytes.byteLength && view.getUint16(at, true) === WRITE_PROTECT);
    return at + RECORD_HEADER <= bytes.byteLength && view.getUint16(at, true) === FILE_PASS;
  }
  return false;
}

/** What kind of compound file the bytes are; null for bytes that are none. Unpacks nothing. */
export function compoundKind(bytes: Uint8Array): CompoundKind | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + ENTRY_SIZE <= bytes.byteLength; at += ENTRY_SIZE) {
    const kind = KIND_OF_STREAM[entryName(view, at)];
    if (kind === "workbook" && isLocked(bytes, view)) return "encrypted";
    if (kind !== undefined) return kind;
  }
  return "other";
}
