import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/planError";
import { readPlanSheets } from "../plan/readPlanSheets";
import { readPlanText } from "../plan/readPlanText";
import { ArchiveError } from "../xlsx/archiveError";
import { readGrids } from "../xlsx/readGrids";
import { decodeText } from "./decodeText";
import { baseName, nameFromFile } from "./nameFromFile";
import { readWord } from "./readWord";
import { recogniseKind } from "./recogniseKind";

/** The largest file that is opened. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

async function readBytes(bytes: Uint8Array): Promise<Plan> {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    throw new PlanError("FILE_TOO_LARGE", { size: bytes.byteLength, limit: MAX_FILE_BYTES });
  }
  const file = recogniseKind(bytes);
  switch (file.kind) {
    case "empty":
      throw new PlanError("EMPTY");
    case "workbook":
      return readPlanSheets(await readGrids(bytes));
    case "word":
      return readWord(bytes);
    case "oldWord":
      throw new PlanError("OLD_WORD_FILE");
    case "foreign":
      throw new PlanError("UNSUPPORTED_KIND", { format: file.format });
    case "text":
      return readPlanText(decodeText(bytes));
  }
}

const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xlsb|xls|et|ods)$/i;

/** What went wrong, with the file named; text under a workbook's name is no workbook. */
function failure(error: unknown, path: string): unknown {
  const fileName = baseName(path);
  if (error instanceof ArchiveError) {
    return new PlanError(error.code, { ...error.data, file: fileName }, { cause: error });
  }
  if (!(error instanceof PlanError)) return error;
  const misnamed = WORKBOOK_NAME.test(fileName) && error.data["sheet"] === undefined;
  const unread = error.code === "NO_LIST_FOUND" || error.code === "UNKNOWN_ENCODING";
  return misnamed && unread
    ? new PlanError("NOT_A_WORKBOOK", { file: fileName }, { cause: error })
    : error.at({ file: fileName });
}

/**
 * Reads a list from a file: .xlsx, .xls, .ods, .docx, or text in any notation that `readPlanText`
 * knows, in UTF-8, UTF-16 or GBK. The bytes decide what it is; the name serves for messages, and
 * for a title or year that the list itself lacks.
 *
 * @throws PlanError with the file in its data; nothing else is thrown for bad input
 */
export async function readList(bytes: Uint8Array, fileName: string): Promise<Plan> {
  try {
    return nameFromFile(await readBytes(bytes), fileName);
  } catch (error) {
    throw failure(error, fileName);
  }
}
