import type { CellValue } from "../cells/cellValue";
import type { Area } from "../state/area";
import type { DataHierarchyState, PivotAreas, PivotState } from "../state/pivotState";
import { buildAxis } from "./pivotAxis";
import { hiddenItems, visibleRecords } from "./pivotFilters";
import { itemsOf } from "./pivotItems";
import { columnLines, rowLines, type AxisLine } from "./pivotLines";
import type { PivotSource } from "./pivotSource";
import type { PivotWords } from "./pivotWords";
import { showsPercent, shownValue } from "./shownAs";

/** A cell of a drawn pivot table. */
export type PivotCell = {
  row: number;
  column: number;
  value: CellValue;
  format?: string;
  bold?: true;
  indent?: number;
};

/** A pivot table as cells, counted from its upper left corner, and its parts. */
export type PivotPicture = { cells: PivotCell[]; areas: PivotAreas };

/** Where a pivot table's cells begin: filters stand above its anchor where there is room for them. */
export const originOf = (pivot: PivotState): { row: number; column: number } => ({
  row: Math.max(0, pivot.anchor.row - filterHeight(pivot)),
  column: pivot.anchor.column,
});

const filterHeight = ({ filters }: PivotState): number =>
  filters.length > 0 ? filters.length + 1 : 0;

/** Computes what a pivot table shows. */
export function layPivot(pivot: PivotState, source: PivotSource, words: PivotWords): PivotPicture {
  const records = visibleRecords(pivot, source);
  const rows = rowLines(pivot, buildAxis(pivot, source, pivot.rows, records), records, words);
  const columns = columnLines(
    pivot,
    buildAxis(pivot, source, pivot.columns, records),
    records,
    words,
  );
  const counted = { pivot, source, records };
  const data = pivot.data;
  const top = filterHeight(pivot);
  const labelColumns = pivot.layoutType === "Compact" ? 1 : Math.max(1, pivot.rows.length);
  const dataRow = data.length > 1 && pivot.columns.length > 0 ? 1 : 0;
  const headRows = pivot.columns.length > 0 ? 1 + pivot.columns.length + dataRow : 1;
  const body =
    pivot.rows.length > 0
      ? rows
      : [{ labels: [], depth: 0, path: [], records, kind: "item" } as AxisLine];
  const emptyText =
    pivot.options["fillEmptyCells"] === false ? "" : String(pivot.options["emptyCellText"] ?? "");
  const cells: PivotCell[] = [...filterCells(pivot, source, words)];
  const put = (
    row: number,
    column: number,
    value: CellValue,
    more: Partial<PivotCell> = {},
  ): void => {
    const date = typeof value === "string" ? source.dates.get(value) : undefined;
    cells.push({ row: top + row, column, value, ...more, ...date });
  };

  heads(pivot, columns, words, labelColumns, headRows, put);
  body.forEach((line, index) => {
    const row = headRows + index;
    const bold = line.kind === "item" ? {} : { bold: true as const };
    line.labels.forEach((label, depth) => {
      if (label === undefined) return;
      const compact = pivot.layoutType === "Compact";
      put(row, compact ? 0 : depth, label, {
        ...bold,
        ...(compact && line.depth > 0 ? { indent: line.depth } : {}),
      });
    });
    columns.forEach((column, columnIndex) =>
      data.forEach((hierarchy, dataIndex) => {
        const value = shownValue(counted, hierarchy, line, column);
        if (value === undefined && (!line.records || !emptyText)) return;
        const at = labelColumns + columnIndex * data.length + dataIndex;
        put(row, at, value ?? emptyText, { ...bold, ...formatOf(hierarchy) });
      }),
    );
  });
  const width = labelColumns + (data.length > 0 ? columns.length * data.length : 0);
  return {
    cells,
    areas: {
      ...areasOf(pivot, { top, headRows, body: body.length, labelColumns, width }),
      rowPaths: body.map(({ path }) => path),
      columnPaths: columns.map(({ path }) => path),
    },
  };
}

function formatOf(hierarchy: DataHierarchyState): { format?: string } {
  if (hierarchy.numberFormat !== "General") return { format: hierarchy.numberFormat };
  return showsPercent(hierarchy) ? { format: "0.00%" } : {};
}

function heads(
  pivot: PivotState,
  columns: readonly AxisLine[],
  words: PivotWords,
  labelColumns: number,
  headRows: number,
  put: (row: number, column: number, value: CellValue, more?: Partial<PivotCell>) => void,
): void {
  const bold = { bold: true as const };
  const { data } = pivot;
  const compact = pivot.layoutType === "Compact";
  const last = headRows - 1;
  const headers = pivot.options["showFieldHeaders"] !== false;
  if (pivot.rows.length > 0 && headers) {
    if (compact) put(last, 0, words.rowLabels, bold);
    else pivot.rows.forEach((field, index) => put(last, index, field, bold));
  }
  if (pivot.columns.length === 0) {
    data.forEach((hierarchy, index) => put(last, labelColumns + index, hierarchy.name, bold));
    return;
  }
  if (data.length === 1) put(0, 0, data[0]?.name ?? "", bold);
  if (compact && headers) put(0, labelColumns, words.columnLabels, bold);
  else if (headers)
    pivot.columns.forEach((field, index) => put(0, labelColumns + index, field, bold));
  columns.forEach((line, index) => {
    const at = labelColumns + index * Math.max(1, data.length);
    line.labels.forEach((label, depth) => {
      if (label !== undefined)
        put(
          1 + depth,
          at,
          data.length > 1 && line.kind === "grand" ? words.total(data[0]?.name ?? "") : label,
          bold,
        );
    });
    if (data.length > 1)
      data.forEach((hierarchy, offset) => headOfData(line, hierarchy, at + offset));
  });

  function headOfData(line: AxisLine, hierarchy: DataHierarchyState, column: number): void {
    if (line.kind === "grand") put(1, column, words.total(hierarchy.name), bold);
    else put(last, column, hierarchy.name, bold);
  }
}

function filterCells(pivot: PivotState, source: PivotSource, words: PivotWords): PivotCell[] {
  return pivot.filters.flatMap((field, index) => {
    const hidden = hiddenItems(pivot, source, field);
    const shown = itemsOf(source, field).filter((item) => !hidden.has(item));
    const [only] = shown.length === 1 ? shown : [];
    const value = hidden.size === 0 ? words.all : (only ?? words.multiple);
    return [
      { row: index, column: 0, value: field, bold: true as const },
      { row: index, column: 1, value },
    ];
  });
}

type Sizes = { top: number; headRows: number; body: number; labelColumns: number; width: number };

function areasOf(
  pivot: PivotState,
  { top, headRows, body, labelColumns, width }: Sizes,
): Omit<PivotAreas, "rowPaths" | "columnPaths"> {
  const { row, column } = originOf(pivot);
  const at = (down: number, right: number, rows: number, columns: number): Area | undefined =>
    rows > 0 && columns > 0
      ? { row: row + top + down, column: column + right, rows, columns }
      : undefined;
  const hasRows = pivot.rows.length > 0;
  return {
    whole: at(0, 0, headRows + body, Math.max(width, labelColumns)) ?? pivot.anchor,
    body: at(headRows, labelColumns, body, width - labelColumns),
    rowLabels: hasRows ? at(headRows - 1, 0, body + 1, labelColumns) : undefined,
    columnLabels: at(0, labelColumns, headRows, width - labelColumns),
    filterAxis: top > 0 ? { row, column, rows: pivot.filters.length, columns: 2 } : undefined,
  };
}
