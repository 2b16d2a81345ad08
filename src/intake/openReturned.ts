import { PlanError } from "../plan/planError";
import { ArchiveError } from "../xlsx/archiveError";
import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { baseName } from "../plan/nameFromFile";
import { MAX_FILE_BYTES } from "./openList";

/**
 * Opens a workbook that came back from a unit.
 *
 * @throws PlanError with the file in its data, for bytes that are no workbook
 */
export async function openReturned(file: File): Promise<XlsxWorkbook> {
  const place = { file: baseName(file.name) };
  if (file.size > MAX_FILE_BYTES)
    throw new PlanError("FILE_TOO_LARGE", { ...place, size: file.size, limit: MAX_FILE_BYTES });
  try {
    return await XlsxWorkbook.open(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new PlanError(error.code, { ...error.data, ...place }, { cause: error });
  }
}
