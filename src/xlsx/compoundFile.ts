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

/** What kind of compound file the bytes are; null for bytes that are none. Unpacks nothing. */
export function compoundKind(bytes: Uint8Array): CompoundKind | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + ENTRY_SIZE <= bytes.byteLength; at += ENTRY_SIZE) {
    const kind = KIND_OF_STREAM[entryName(view, at)];
    if (kind !== undefined) return kind;
  }
  return "other";
}
