import {
  EncryptedFileError,
  DecryptionError,
  UnsupportedFormatError,
  read,
  readOds,
  type CellValue,
  type Sheet,
} from "hucre";
import { ArchiveError } from "./archiveError";
import { compoundKind } from "./compoundFile";
import { inspectArchive, isArchive } from "./inspectArchive";

/** One worksheet as texts. The shape is that of the plan's `SheetGrid`; neither room imports the other. */
export interface WorksheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: {
    readonly cells: readonly (readonly string[])[];
    readonly merges: readonly {
      readonly row: number;
      readonly col: number;
      readonly rowSpan: number;
      readonly colSpan: number;
    }[];
  };
}

/** Excel shows 15 digits: 0.1 + 0.2 is 0.3 in the sheet, whatever its binary is. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return "";
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  if (!text.includes("e")) return text;
  return Math.abs(shown) < 1 ? shown.toFixed(20).replace(/0+$/, "") : BigInt(shown).toString();
}

const dateText = (value: Date): string =>
  Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);

/** A cell's value as text: cached results of formulas, dates as YYYY-MM-DD, errors as #REF!. */
function valueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : dateText(value);
}

function rowTexts(row: readonly CellValue[]): string[] {
  const texts = row.map(valueText);
  let end = texts.length;
  while (end > 0 && texts[end - 1] === "") end--;
  return texts.slice(0, end);
}

/** Rows with formulas that no program has calculated yet as their own text: =SUM(D3:D9). */
function withFormulas({ rows, cells }: Sheet): readonly (readonly CellValue[])[] {
  const told = new Map<number, CellValue[]>();
  for (const [key, { value, formula }] of cells ?? []) {
    if (formula === undefined || (value !== null && value !== undefined)) continue;
    const [row = 0, col = 0] = key.split(",").map(Number);
    const texts = told.get(row) ?? [...(rows[row] ?? [])];
    texts[col] = `=${formula}`;
    told.set(row, texts);
  }
  return told.size === 0 ? rows : rows.map((row, index) => told.get(index) ?? row);
}

function gridOf(sheet: Sheet): WorksheetGrid {
  const { name, merges, hidden, veryHidden } = sheet;
  const cells = withFormulas(sheet).map(rowTexts);
  while (cells.length > 0 && cells.at(-1)?.length === 0) cells.pop();
  return {
    name,
    hidden: hidden === true || veryHidden === true,
    grid: {
      cells,
      merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        col: startCol,
        rowSpan: endRow - startRow + 1,
        colSpan: endCol - startCol + 1,
      })),
    },
  };
}

/** Refuses what is no workbook before anything is unpacked; says how the rest is to be read. */
function readerFor(bytes: Uint8Array): typeof read {
  if (isArchive(bytes)) {
    const names = new Set(inspectArchive(bytes).map(({ name }) => name));
    const ooxml = names.has("[Content_Types].xml") && !names.has("word/document.xml");
    const openDocument = names.has("content.xml");
    if (!ooxml && !openDocument) throw new ArchiveError("NOT_A_WORKBOOK");
    // Some writers do not put the mimetype first, by which a general reader knows an .ods.
    return ooxml ? read : readOds;
  }
  const kind = compoundKind(bytes);
  if (kind === "encrypted") throw new ArchiveError("PASSWORD_PROTECTED");
  if (kind === "other") throw new ArchiveError("WORKBOOK_DAMAGED");
  if (kind !== "workbook") throw new ArchiveError("NOT_A_WORKBOOK");
  return read;
}

/**
 * Reads every worksheet of an .xlsx, .xlsb, .xls or .ods file as texts and merges. Blank rows and
 * cells at the end, formatted or not, are left out; hidden rows and filtered rows are read. A
 * formula without a result, as programs write that do not calculate, is its own text.
 *
 * @throws ArchiveError NOT_A_WORKBOOK, ARCHIVE_TRUNCATED, ARCHIVE_TOO_LARGE, PASSWORD_PROTECTED,
 *   WORKBOOK_DAMAGED
 */
export async function readGrids(bytes: Uint8Array): Promise<readonly WorksheetGrid[]> {
  const readBook = readerFor(bytes);
  try {
    const { sheets } = await readBook(bytes);
    return sheets.map(gridOf);
  } catch (error) {
    if (error instanceof EncryptedFileError || error instanceof DecryptionError) {
      throw new ArchiveError("PASSWORD_PROTECTED", {}, { cause: error });
    }
    if (error instanceof UnsupportedFormatError) {
      throw new ArchiveError("NOT_A_WORKBOOK", {}, { cause: error });
    }
    throw new ArchiveError("WORKBOOK_DAMAGED", {}, { cause: error });
  }
}
