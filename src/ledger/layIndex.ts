import { columnFormats, columnLayout } from "./columnLayout";
import type { Column } from "./columns";
import { OFFICIAL_PRINT } from "./print";
import type { CellContent, SheetSpec } from "./sheetSpec";

/** 目录: which file went out to which unit. */
const INDEX_COLUMNS = {
  unit: { header: "牵头单位", owner: "plan", width: 26, style: "strong" },
  file: { header: "文件", owner: "plan", width: 34, style: "left" },
  projects: { header: "项目数", owner: "plan", width: 9, style: "center" },
  promises: { header: "指标和节点数", owner: "plan", width: 13, style: "center" },
  numbers: { header: "项目序号", owner: "plan", width: 60, style: "left" },
} as const satisfies Record<string, Column>;

const { headers, widths } = columnLayout(INDEX_COLUMNS);

/** The sheet of the index, and what its header says. */
export const INDEX_SHEET = "目录";
export const INDEX_HEADERS: readonly string[] = headers;
const NOBODY = "（无牵头单位）";

/** A unit's part, as the index names it. */
export interface IndexedPart {
  readonly unit: string;
  readonly projects: readonly number[];
  readonly promises: number;
}

/** The index of a split: one row for each unit, and one for what goes out to nobody. */
export function layIndex(
  parts: readonly IndexedPart[],
  files: readonly string[],
  withoutUnit: readonly number[],
): SheetSpec {
  const rows: CellContent[][] = parts.map(({ unit, projects, promises }, index) => [
    unit,
    files[index] ?? "",
    projects.length,
    promises,
    projects.join("、"),
  ]);
  if (withoutUnit.length > 0)
    rows.push([NOBODY, null, withoutUnit.length, null, withoutUnit.join("、")]);
  return {
    name: INDEX_SHEET,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [],
    blocks: [{ row: 0, column: 0, values: [headers, ...rows] }],
    formats: columnFormats(INDEX_COLUMNS, 0, rows.length),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, paper: "A4" },
    validations: [],
    conditionalFormats: [],
    tables: [],
    names: [],
  };
}
