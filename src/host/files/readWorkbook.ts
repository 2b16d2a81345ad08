import {
  EncryptedFileError,
  UnsupportedFormatError,
  read,
  readOds,
  type Sheet,
  type Workbook,
} from "hucre";
import { readParts } from "./archive/readParts";
import { readCells } from "./cells/readCells";
import { FileError } from "./fileError";
import { readPivots } from "./readPivots";
import { readRowHeights, type RowHeights } from "./readRowHeights";
import { pixelsOfCharacters, pixelsOfPoints } from "./sizes";
import { readColor } from "./style/colors";
import { StyleTable } from "./style/styleTable";
import type {
  LineLevels,
  Note,
  SheetFile,
  SheetGrid,
  SheetOutline,
  WorkbookFile,
} from "./workbookFile";

/** Larger files are refused before they are unpacked. */
const largest = 50_000_000;

/**
 * Opens .xlsx, .xlsm, .xls, .xlsb or .ods bytes. Rich text keeps its words but not its runs, and
 * pictures and charts are left behind.
 * @throws FileError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookFile> {
  if (bytes.length > largest) throw new FileError("TOO_LARGE", `${bytes.length} bytes`);
  const workbook = await open(bytes);
  const fitted = await readRowHeights(bytes);
  const styles = new StyleTable();
  const theme = workbook.themeColors ?? [];
  return {
    sheets: workbook.sheets.map((sheet) =>
      readSheet(sheet, workbook, theme, styles, fitted.get(sheet.name) ?? new Map()),
    ),
    styles: styles.styles,
    names: workbook.namedRanges ?? [],
    activeSheet: workbook.activeSheet ?? 0,
  };
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  try {
    const openDocument = (await readParts(bytes, (name) => name === "mimetype")).size > 0;
    const workbook = await (openDocument ? readOds : read)(bytes, { readStyles: true });
    if (workbook.sheets.length === 0) throw new FileError("NOT_A_WORKBOOK", "no sheet");
    return workbook;
  } catch (error) {
    if (error instanceof FileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof EncryptedFileError) throw new FileError("ENCRYPTED", detail);
    if (error instanceof UnsupportedFormatError) throw new FileError("NOT_A_WORKBOOK", detail);
    throw new FileError("DAMAGED", detail);
  }
}

function readSheet(
  sheet: Sheet,
  workbook: Workbook,
  theme: string[],
  styles: StyleTable,
  fitted: RowHeights,
): SheetFile {
  const { autoFilter, protection, pageSetup, headerFooter } = sheet;
  const outline = readOutline(sheet);
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    grid: { cellData: readCells(sheet, theme, styles), ...readLayout(sheet, theme, fitted) },
    notes: readNotes(sheet),
    tables: sheet.tables ?? [],
    validations: sheet.dataValidations ?? [],
    rules: [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority),
    pivots: readPivots(sheet, workbook.pivotCaches ?? []),
    ...(outline === undefined ? {} : { outline }),
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(protection === undefined ? {} : { protection }),
    ...(pageSetup === undefined ? {} : { pageSetup }),
    ...(headerFooter === undefined ? {} : { headerFooter }),
  };
}

function readLayout(
  sheet: Sheet,
  theme: string[],
  fitted: RowHeights,
): Omit<SheetGrid, "cellData"> {
  const rowData: SheetGrid["rowData"] = {};
  for (const [row, points] of fitted) {
    const height = pixelsOfPoints(points);
    rowData[row] = { h: height, ah: height, ia: 1 };
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height === undefined && !hidden) continue;
    rowData[row] = {
      ...(height === undefined ? rowData[row] : { h: pixelsOfPoints(height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  const columnData: SheetGrid["columnData"] = {};
  sheet.columns?.forEach(({ width, hidden }, column) => {
    if (width === undefined && !hidden) return;
    columnData[column] = {
      ...(width === undefined ? {} : { w: pixelsOfCharacters(width) }),
      ...(hidden ? { hd: 1 } : {}),
    };
  });
  const rows = sheet.freezePane?.rows ?? 0;
  const columns = sheet.freezePane?.columns ?? 0;
  const tabColor = readColor(sheet.view?.tabColor, theme);
  return {
    rowData,
    columnData,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
    ...(tabColor === undefined ? {} : { tabColor }),
    ...(sheet.view?.zoomScale === undefined ? {} : { zoomRatio: sheet.view.zoomScale / 100 }),
    ...(sheet.view?.showGridLines === false ? { showGridlines: 0 } : {}),
  };
}

function readOutline({ rowDefs, columns }: Sheet): SheetOutline | undefined {
  const levels = (lines: Iterable<[number, { outlineLevel?: number }]>): LineLevels =>
    Object.fromEntries(
      [...lines].flatMap(([line, { outlineLevel = 0 }]) =>
        outlineLevel > 0 ? [[line, outlineLevel]] : [],
      ),
    );
  const outline = { row: levels(rowDefs ?? []), column: levels((columns ?? []).entries()) };
  const empty = Object.keys({ ...outline.row, ...outline.column }).length === 0;
  return empty ? undefined : outline;
}

function readNotes(sheet: Sheet): Note[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
    if (comment === undefined) return [];
    const [row, column] = key.split(",").map(Number) as [number, number];
    return [{ row, column, text: comment.text, author: comment.author ?? "" }];
  });
}
