import { writeXlsx, type Cell, type CellValue, type WritePivotTable, type WriteSheet } from "hucre";
import { editPart } from "./archive/editPart";
import { writeCells } from "./cells/writeCells";
import { charactersOfPixels, pointsOfPixels } from "./sizes";
import { writeColor } from "./style/colors";
import { orderFonts } from "./style/orderFonts";
import { sourceRows, writablePivots } from "./writePivots";
import type { Note, SheetFile, WorkbookFile } from "./workbookFile";

/**
 * Writes a workbook as .xlsx. Pivots are real ones, which Excel fills when it opens the file; the
 * cells they cover are written as well, so that viewers that do not calculate show them.
 */
export async function writeWorkbook(file: WorkbookFile): Promise<Uint8Array> {
  const pivots = writablePivots(file);
  const bytes = await writeXlsx({
    sheets: file.sheets.map((sheet) => writeSheet(sheet, file, pivots)),
    namedRanges: file.names,
    activeSheet: file.activeSheet,
  });
  return editPart(bytes, "xl/styles.xml", orderFonts);
}

function writeSheet(
  sheet: SheetFile,
  { styles }: WorkbookFile,
  pivots: Map<string, WritePivotTable[]>,
): WriteSheet {
  const { grid, autoFilter, protection, pageSetup, headerFooter } = sheet;
  const cells = writeCells(grid.cellData, styles);
  for (const note of sheet.notes) addNote(cells, note);
  const own = pivots.get(sheet.name) ?? [];
  const source = [...pivots.values()].flat().find((pivot) => pivot.sourceSheet === sheet.name);
  return {
    name: sheet.name,
    cells,
    rows: neededRows(sheet, source?.sourceRange ? sourceRows(source.sourceRange, cells) : []),
    ...writeLayout(sheet),
    ...(sheet.visibility === "hidden" ? { hidden: true } : {}),
    ...(sheet.visibility === "veryHidden" ? { veryHidden: true } : {}),
    ...(sheet.tables.length > 0 ? { tables: sheet.tables } : {}),
    ...(sheet.validations.length > 0 ? { dataValidations: sheet.validations } : {}),
    ...(sheet.rules.length > 0 ? { conditionalRules: sheet.rules } : {}),
    ...(own.length > 0 ? { pivotTables: own } : {}),
    ...(autoFilter === undefined ? {} : { autoFilter }),
    ...(protection === undefined ? {} : { protection }),
    ...(pageSetup === undefined ? {} : { pageSetup }),
    ...(headerFooter === undefined ? {} : { headerFooter }),
  };
}

function addNote(cells: Map<string, Partial<Cell>>, { row, column, text, author }: Note): void {
  const key = `${row},${column}`;
  cells.set(key, { value: null, ...cells.get(key), comment: { text, author } });
}

/**
 * Rows beside the cells: what a pivot elsewhere takes its records from, and one for every row that
 * has a height or a level but no cells, since only rows that exist are written.
 */
function neededRows({ grid, outline }: SheetFile, source: CellValue[][]): CellValue[][] {
  const lines = Object.keys({ ...grid.rowData, ...outline?.row });
  const sized = lines.reduce((last, row) => Math.max(last, Number(row) + 1), 0);
  return Array.from({ length: Math.max(sized, source.length) }, (_, row) => source[row] ?? []);
}

function writeLayout({ grid, outline }: SheetFile): Partial<WriteSheet> {
  const levelOf = (axis: "row" | "column", line: number): { outlineLevel?: number } => {
    const outlineLevel = outline?.[axis][line];
    return outlineLevel === undefined ? {} : { outlineLevel };
  };
  const rows = Object.keys({ ...grid.rowData, ...outline?.row }).map(Number);
  const rowDefs = new Map(
    rows.map((row) => {
      const data = grid.rowData[row];
      return [
        row,
        {
          ...(data?.h === undefined || data.ia === 1 ? {} : { height: pointsOfPixels(data.h) }),
          ...(data?.hd ? { hidden: true } : {}),
          ...levelOf("row", row),
        },
      ];
    }),
  );
  const lastColumn = Math.max(
    -1,
    ...Object.keys({ ...grid.columnData, ...outline?.column }).map(Number),
  );
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => {
    const data = grid.columnData[column];
    return {
      ...(data?.w === undefined ? {} : { width: charactersOfPixels(data.w) }),
      ...(data?.hd ? { hidden: true } : {}),
      ...levelOf("column", column),
    };
  });
  const { freeze, mergeData } = grid;
  const frozen = freeze.xSplit > 0 || freeze.ySplit > 0;
  const tabColor = writeColor({ rgb: grid.tabColor ?? null });
  return {
    rowDefs,
    columns,
    merges: mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...(frozen ? { freezePane: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    view: {
      ...(tabColor === undefined ? {} : { tabColor }),
      ...(grid.zoomRatio === undefined ? {} : { zoomScale: Math.round(grid.zoomRatio * 100) }),
      ...(grid.showGridlines === 0 ? { showGridLines: false } : {}),
    },
  };
}
