import { PlanError } from "../plan/planError";
import { ArchiveError } from "../xlsx/archiveError";
import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import type { Io } from "./io";
import { readInput } from "./readInput";

export interface OpenOptions {
  /** Whether it will be saved again, under another name. */
  readonly toSave?: boolean;
}

/**
 * Opens a workbook file.
 *
 * @throws CliError, PlanError (with the file named)
 */
export async function openBook(
  path: string,
  io: Io,
  { toSave = false }: OpenOptions = {},
): Promise<XlsxWorkbook> {
  const bytes = await readInput(path, io);
  if (bytes.byteLength === 0) throw new PlanError("EMPTY", { file: path });
  try {
    return await (toSave ? XlsxWorkbook.open(bytes) : XlsxWorkbook.openForReading(bytes));
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new PlanError(error.code, { ...error.data, file: path }, { cause: error });
  }
}
