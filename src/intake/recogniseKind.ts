import { compoundKind } from "../xlsx/compoundFile";
import { inspectArchive, isArchive } from "../xlsx/inspectArchive";

/** What a file is, whatever its name says. */
export type FileKind =
  | { readonly kind: "empty" }
  | { readonly kind: "workbook" }
  | { readonly kind: "word" }
  | { readonly kind: "oldWord" }
  | { readonly kind: "text" }
  | { readonly kind: "foreign"; /** PDF, RTF, … */ readonly format: string };

/** First bytes of formats that are known but not read. */
const FOREIGN: readonly { readonly format: string; readonly signature: readonly number[] }[] = [
  { format: "PDF", signature: [0x25, 0x50, 0x44, 0x46] },
  { format: "RTF", signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: "PNG", signature: [0x89, 0x50, 0x4e, 0x47] },
  { format: "JPEG", signature: [0xff, 0xd8, 0xff] },
  { format: "GIF", signature: [0x47, 0x49, 0x46, 0x38] },
  { format: "RAR", signature: [0x52, 0x61, 0x72, 0x21] },
  { format: "7z", signature: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: "gzip", signature: [0x1f, 0x8b] },
];

function archiveKind(bytes: Uint8Array): FileKind {
  const names = inspectArchive(bytes).map(({ name }) => name);
  if (names.includes("word/document.xml")) return { kind: "word" };
  const office = names.includes("[Content_Types].xml") || names.includes("content.xml");
  return office ? { kind: "workbook" } : { kind: "foreign", format: "ZIP" };
}

/**
 * Recognises a file by its bytes. Archives are looked into without unpacking them.
 * @throws ArchiveError for an archive that is damaged, encrypted or too large
 */
export function recogniseKind(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte === 0)) return { kind: "empty" };
  if (isArchive(bytes)) return archiveKind(bytes);
  const compound = compoundKind(bytes);
  if (compound === "word") return { kind: "oldWord" };
  if (compound !== null) return { kind: "workbook" };
  const foreign = FOREIGN.find(({ signature }) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  return foreign ? { kind: "foreign", format: foreign.format } : { kind: "text" };
}
