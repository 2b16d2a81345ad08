import { baseName } from "../plan/nameFromFile";
import { PlanError } from "../plan/planError";
import { readSource } from "../plan/readSource";
import { sheetsToSource } from "../plan/sheetsToSource";
import type { PlanSource } from "../plan/source";
import { textToSource } from "../plan/textToSource";
import { ArchiveError } from "../xlsx/archiveError";
import { readGrids } from "../xlsx/readGrids";
import { decodeText } from "./decodeText";
import { openWord } from "./openWord";
import { recogniseKind } from "./recogniseKind";

/** The largest file that is opened. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xlsb|xls|et|ods)$/i;

/** Text under a workbook's name that holds neither a list nor a table is no workbook. */
function openText(bytes: Uint8Array, fileName: string): PlanSource {
  try {
    const source = textToSource(decodeText(bytes));
    if (WORKBOOK_NAME.test(fileName) && source.tables.length === 0) readSource(source);
    return source;
  } catch (error) {
    if (!(error instanceof PlanError) || !WORKBOOK_NAME.test(fileName)) throw error;
    const unread = error.code === "NO_LIST_FOUND" || error.code === "UNKNOWN_ENCODING";
    throw unread ? new PlanError("NOT_A_WORKBOOK", {}, { cause: error }) : error;
  }
}

async function openBytes(bytes: Uint8Array, fileName: string): Promise<PlanSource> {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new PlanError("FILE_TOO_LARGE", { size: bytes.byteLength, limit: MAX_FILE_BYTES });
  }
  const file = recogniseKind(bytes);
  switch (file.kind) {
    case "empty":
      throw new PlanError("EMPTY");
    case "workbook":
      return sheetsToSource(await readGrids(bytes), fileName);
    case "word":
      return openWord(bytes);
    case "oldWord":
      throw new PlanError("OLD_WORD_FILE");
    case "foreign":
      throw new PlanError("UNSUPPORTED_KIND", { format: file.format });
    case "text":
      return openText(bytes, fileName);
  }
}

/**
 * Opens a file that may hold a list: .xlsx, .xls, .ods, .docx, or text in any notation that
 * `textToSource` knows, in UTF-8, UTF-16 or GBK. The bytes decide what it is; the name serves for
 * messages, and for a title or year that the list itself lacks.
 *
 * @throws PlanError with the file in its data; nothing else is thrown for bad input
 */
export async function openList(bytes: Uint8Array, fileName: string): Promise<PlanSource> {
  const file = baseName(fileName);
  try {
    return { ...(await openBytes(bytes, file)), file };
  } catch (error) {
    if (error instanceof ArchiveError)
      throw new PlanError(error.code, { ...error.data, file }, { cause: error });
    throw error instanceof PlanError ? error.at({ file }) : error;
  }
}
