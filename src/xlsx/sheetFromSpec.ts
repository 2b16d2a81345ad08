import type { Cell, CellStyle, CellValue, PageSetup, RowDef, Sheet, TableDefinition } from "hucre";
import { absoluteAddress, areaAddress } from "../ledger/a1";
import type { Area } from "../ledger/area";
import type { PrintSetup, SheetSpec, TableSpec } from "../ledger/sheetSpec";
import { writtenCell, writtenValue } from "./cellContent";
import { conditionalRules, dataValidations } from "./hucreRules";
import { hucreStyle, rgb } from "./hucreStyle";
import { cellKey, mergeRange } from "./modelSheet";

const FOOTER = "&C第 &P 页，共 &N 页";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf({ blocks, formats }: SheetSpec): Extent {
  const ends = [
    ...blocks.map(({ row, column, values }) => ({
      rows: row + values.length,
      columns: column + (values[0]?.length ?? 0),
    })),
    ...formats.map(({ area }) => ({
      rows: area.row + area.rows,
      columns: area.column + area.columns,
    })),
  ];
  return {
    rows: Math.max(0, ...ends.map(({ rows }) => rows)),
    columns: Math.max(0, ...ends.map(({ columns }) => columns)),
  };
}

/**
 * The style that most rows of each column have. The library writes it for the whole column at little
 * cost; only cells that differ need an entry of their own.
 */
function columnStyles({ formats }: SheetSpec, { columns }: Extent): (CellStyle | undefined)[] {
  const most = new Array<number>(columns).fill(0);
  const styles = new Array<CellStyle | undefined>(columns);
  for (const { area, style } of formats) {
    if (area.columns > 1) continue;
    if (area.rows <= (most[area.column] ?? 0)) continue;
    most[area.column] = area.rows;
    styles[area.column] = hucreStyle(style);
  }
  return styles;
}

function paintCells(spec: SheetSpec, extent: Extent, cells: Map<string, Cell>): void {
  const columnWide = columnStyles(spec, extent);
  const styled = (row: number, column: number, style: CellStyle): void => {
    const key = cellKey(row, column);
    const known = cells.get(key);
    cells.set(key, known ? { ...known, style } : { value: null, type: "empty", style });
  };
  const covered = new Array<Area | undefined>(extent.columns);
  for (const { area, style } of spec.formats) {
    const own = hucreStyle(style);
    if (area.columns === 1 && columnWide[area.column] === own && !covered[area.column]) {
      covered[area.column] = area;
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        styled(row, column, own);
  }
  covered.forEach((area, column) => {
    if (!area) return;
    for (let row = 0; row < extent.rows; row++) {
      const outside = row < area.row || row >= area.row + area.rows;
      if (outside && cells.get(cellKey(row, column))?.style === undefined) styled(row, column, {});
    }
  });
}

function pageSetup({
  paper,
  orientation,
  pagesWide = 1,
  repeatRows,
  margins,
}: PrintSetup): PageSetup {
  return {
    paperSize: paper === "A3" ? "a3" : "a4",
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    margins: { ...margins, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
    ...(repeatRows ? { printTitlesRow: `$${repeatRows.first + 1}:$${repeatRows.last + 1}` } : {}),
  };
}

/** A table over rows that are there; the first of them names its columns. */
export const tableOver = (
  rows: readonly (readonly CellValue[])[],
  { name, area, style }: TableSpec,
): TableDefinition => ({
  name,
  range: areaAddress(area),
  columns: (rows[area.row] ?? [])
    .slice(area.column, area.column + area.columns)
    .map((header) => ({ name: String(header ?? "") })),
  style,
  showRowStripes: true,
});

/** A sheet of the library's model made from a whole sheet as data. */
export function sheetFromSpec(spec: SheetSpec): Sheet {
  const extent = extentOf(spec);
  const rows: CellValue[][] = Array.from({ length: extent.rows }, () =>
    new Array<CellValue>(extent.columns).fill(null),
  );
  const cells = new Map<string, Cell>();
  for (const { row, column, values } of spec.blocks)
    for (const [down, contents] of values.entries()) {
      const line = rows[row + down];
      for (let across = 0; line && across < contents.length; across++) {
        const content = contents[across] ?? null;
        if (content === null) continue;
        line[column + across] = writtenValue(content);
        const cell = writtenCell(content);
        if (cell) cells.set(cellKey(row + down, column + across), cell);
      }
    }
  paintCells(spec, extent, cells);
  const widths = spec.columnWidths;
  const styles = columnStyles(spec, extent);
  const { freeze, print, tabColor, visibility } = spec;
  return {
    name: spec.name,
    rows,
    cells,
    columns: Array.from({ length: Math.max(widths.length, extent.columns) }, (_, column) => ({
      ...(widths[column] === undefined ? {} : { width: widths[column] }),
      ...(styles[column] ? { style: styles[column] } : {}),
    })),
    rowDefs: new Map<number, RowDef>(
      spec.rowHeights.map(({ row, points }) => [row, { height: points }]),
    ),
    merges: spec.merges.map(mergeRange),
    dataValidations: dataValidations(spec.validations),
    conditionalRules: conditionalRules(spec.conditionalFormats),
    tables: spec.tables.map((table) => tableOver(rows, table)),
    view: { showGridLines: spec.gridlines, ...(tabColor ? { tabColor: rgb(tabColor) } : {}) },
    ...(freeze ? { freezePane: { rows: freeze.rows, columns: freeze.columns } } : {}),
    ...(print ? { pageSetup: pageSetup(print), headerFooter: { oddFooter: FOOTER } } : {}),
    ...(visibility === "hidden" ? { hidden: true } : {}),
    ...(visibility === "veryHidden" ? { veryHidden: true } : {}),
  };
}

/** Names of a new sheet, as the library wants them: sheet quoted, address absolute. */
export const namedRanges = ({ name: sheet, names }: SheetSpec) =>
  names.map(({ name, area }) => ({
    name,
    range: `'${sheet.replaceAll("'", "''")}'!${absoluteAddress(area)}`,
  }));
