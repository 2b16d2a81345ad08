import { DecryptionError, EncryptedFileError, type Workbook as Model } from "hucre";
import { openXlsx, readXlsx } from "hucre/xlsx";
import type { ReadRequest, Workbook, WriteBatch } from "../app/workbook";
import type { WorkbookSnapshot } from "../ledger/snapshot";
import { applyBatch } from "./applyBatch";
import { ArchiveError } from "./archiveError";
import { checkBatch } from "./checkBatch";
import { compoundKind } from "./compoundFile";
import { DEFAULT_FONT } from "./hucreStyle";
import { inspectArchive } from "./inspectArchive";
import { saveOpenedWorkbook } from "./saveOpenedWorkbook";
import { directoryOf, snapshotSheet } from "./snapshotSheet";
import { writeNewWorkbook } from "./writeNewWorkbook";

/** How a workbook becomes a file: not at all where its looks were never read. */
type Origin = "made" | "opened" | "read";

/**
 * The workbook port over the bytes of an .xlsx file. It works on a copy in memory: `toBytes` gives the
 * new file, and the one it was opened from stays as it is.
 */
export class XlsxWorkbook implements Workbook {
  private constructor(
    private readonly model: Model,
    private readonly origin: Origin,
  ) {}

  /** A workbook without sheets. It must get one before it can become a file. */
  static empty(): XlsxWorkbook {
    return new XlsxWorkbook({ sheets: [], defaultFont: DEFAULT_FONT }, "made");
  }

  /**
   * Opens the bytes of an .xlsx file.
   *
   * @throws ArchiveError NOT_A_WORKBOOK, OTHER_WORKBOOK_FORMAT, ARCHIVE_TRUNCATED, ARCHIVE_TOO_LARGE, PASSWORD_PROTECTED,
   *   WORKBOOK_DAMAGED
   */
  static open(bytes: Uint8Array): Promise<XlsxWorkbook> {
    return guarded(
      bytes,
      async () => new XlsxWorkbook(await openXlsx(bytes, { readStyles: true }), "opened"),
    );
  }

  /**
   * Opens a file whose contents are all that is wanted: several times faster than `open`. What is
   * written stays in memory; it cannot become a file again.
   *
   * @throws ArchiveError as `open`
   */
  static openForReading(bytes: Uint8Array): Promise<XlsxWorkbook> {
    return guarded(
      bytes,
      async () => new XlsxWorkbook(await readXlsx(bytes, { readStyles: true }), "read"),
    );
  }

  read({ sheets: wanted, ...asked }: ReadRequest): Promise<WorkbookSnapshot> {
    const names = wanted?.map((name) => name.toLowerCase());
    const sheets = this.model.sheets.filter(
      ({ name }) => names?.includes(name.toLowerCase()) ?? true,
    );
    return Promise.resolve({
      directory: directoryOf(this.model.sheets),
      sheets: sheets.map((sheet) => snapshotSheet(sheet, asked)),
    });
  }

  // Async, so that a refusal is a rejected promise as in Excel, never an exception thrown at once.
  async write(batch: WriteBatch): Promise<void> {
    await Promise.resolve();
    checkBatch(this.model, batch);
    applyBatch(this.model, batch);
  }

  /** The workbook as an .xlsx file. What the library does not model is kept from the opened file. */
  toBytes(): Promise<Uint8Array> {
    switch (this.origin) {
      case "made":
        return writeNewWorkbook(this.model);
      case "opened":
        return saveOpenedWorkbook(this.model);
      case "read":
        throw new Error("a workbook that was opened for reading cannot become a file");
    }
  }
}

/** Refuses, before anything is unpacked, what is no .xlsx file: other formats by their names. */
function requireXlsx(bytes: Uint8Array): void {
  const compound = compoundKind(bytes);
  if (compound === "encrypted") throw new ArchiveError("PASSWORD_PROTECTED");
  if (compound === "workbook") throw new ArchiveError("OTHER_WORKBOOK_FORMAT", { format: ".xls" });
  const names = new Set(inspectArchive(bytes).map(({ name }) => name));
  if (names.has("xl/workbook.bin"))
    throw new ArchiveError("OTHER_WORKBOOK_FORMAT", { format: ".xlsb" });
  if (names.has("[Content_Types].xml") && !names.has("word/document.xml")) return;
  if (names.has("content.xml")) throw new ArchiveError("OTHER_WORKBOOK_FORMAT", { format: ".ods" });
  throw new ArchiveError("NOT_A_WORKBOOK");
}

async function guarded(
  bytes: Uint8Array,
  open: () => Promise<XlsxWorkbook>,
): Promise<XlsxWorkbook> {
  try {
    requireXlsx(bytes);
    return await open();
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const locked = error instanceof EncryptedFileError || error instanceof DecryptionError;
    throw new ArchiveError(
      locked ? "PASSWORD_PROTECTED" : "WORKBOOK_DAMAGED",
      {},
      { cause: error },
    );
  }
}
