import type { Summary } from "../investment/summarise";
import type { Area } from "./area";
import { columnPoints } from "./columnPoints";
import { INVESTMENT_COLUMNS } from "./columns";
import { ALLOCATION_LABELS } from "./labels";
import { type PivotFacts, pivotLines } from "./pivotLines";
import type { ChartSpec, PivotSpec } from "./pivotSpec";
import { PIVOT_PLACES } from "./pivotPlaces";
import { pivotSource } from "./pivotSource";
import { pivotSummary, type TablePlace } from "./pivotSummary";
import { DIMENSION_WORDS } from "./pivotWords";
import type { CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS } from "./sheets";
import { STYLES } from "./styles";

const NUMBER_FORMAT = STYLES.amount.numberFormat;

/** 投资透视 laid out: what is written, and the pivot and the chart that stand on it. */
export interface PivotSheet {
  readonly spec: SheetSpec;
  readonly pivot: PivotSpec;
  readonly chart: ChartSpec;
}

/** Digits of the columns: the summary, the slicer between, the pivot's units and its values. */
const WIDTHS = { summary: [26, 14, 14, 10, 3], slicer: 16, keys: 26, value: 17 } as const;
/** Points of the lines above: title, explanations, a blank row. */
const HEIGHTS = { title: 32, line: 15 } as const;

/**
 * Lays 投资透视 out over the table.
 *
 * @param sections how many chapters the list has: the pivot's columns
 * @param sheet the sheet's name, where somebody renamed it
 */
export function layPivot(
  facts: PivotFacts,
  summary: Summary,
  table: TablePlace,
  sections: number,
  sheet: string = SHEETS.pivot,
): PivotSheet {
  const lines = pivotLines(facts).map((text): CellContent[] => [text]);
  const block = pivotSummary(facts, summary, table);
  const source = pivotSource(facts);
  const { row, column, columns } = PIVOT_PLACES.summary;
  const count = block.values.length;
  const area = (top: number, height: number, left: number, width: number): Area => ({
    row: top,
    column: left,
    rows: height,
    columns: width,
  });
  const wide = PIVOT_PLACES.lines.columns;
  const crossed = facts.by !== "section";
  const { row: top, column: left } = PIVOT_PLACES.pivot;
  const heads = crossed ? 3 : 1;
  const pivot = area(
    top,
    heads + summary.rows.length + 1,
    left,
    1 + 2 * (crossed ? Math.max(sections, 1) + 1 : 1),
  );
  const rule = ALLOCATION_LABELS[facts.rule];
  return {
    spec: {
      name: sheet,
      visibility: "visible",
      tabColor: "#548235",
      columnWidths: [
        ...WIDTHS.summary,
        WIDTHS.slicer,
        WIDTHS.keys,
        ...Array.from({ length: pivot.columns - 1 }, () => WIDTHS.value),
      ],
      rowHeights: [
        { row: 0, points: HEIGHTS.title },
        { row, points: 24 },
      ],
      blocks: [
        { row: PIVOT_PLACES.lines.row, column: PIVOT_PLACES.lines.column, values: lines },
        block,
      ],
      formats: [
        { area: area(0, 1, 0, wide), style: "subtitle" },
        { area: area(1, lines.length - 1, 0, wide), style: "hint" },
        { area: area(row + 1, count - 1, column, 1), style: "left" },
        { area: area(row + 1, count - 1, column + 1, 2), style: "amount" },
        { area: area(row + 1, count - 1, column + 3, 1), style: "share" },
        { area: area(row, 1, column, columns), style: "headerOurs" },
        { area: area(top, heads, left, pivot.columns), style: "wrapped" },
      ],
      merges: lines.map((_, line) => area(line, 1, 0, wide)),
      gridlines: false,
      validations: [],
      conditionalFormats: [],
      tables: [],
      names: [],
    },
    pivot: {
      sheet,
      area: pivot,
      name: "投资透视表",
      source: { sheet: table.sheet, area: table.area, table: table.table },
      rows: INVESTMENT_COLUMNS[source.key].header,
      columns: crossed ? INVESTMENT_COLUMNS.section.header : null,
      filter: { field: INVESTMENT_COLUMNS.role.header, value: source.role },
      values: [
        {
          field: INVESTMENT_COLUMNS[source.planned].header,
          caption: `年度投资（${rule}）`,
          numberFormat: NUMBER_FORMAT,
        },
        {
          field: INVESTMENT_COLUMNS[source.done].header,
          caption: `已完成投资（${rule}）`,
          numberFormat: NUMBER_FORMAT,
        },
      ],
      slicer: {
        name: "角色切片器",
        caption: INVESTMENT_COLUMNS.role.header,
        left: WIDTHS.summary.reduce((points, digits) => points + columnPoints(digits), 4),
        top: HEIGHTS.title + HEIGHTS.line * (row - 1),
        width: columnPoints(WIDTHS.slicer) - 8,
        height: 120,
      },
    },
    chart: {
      sheet,
      name: "投资透视图",
      title: `各${DIMENSION_WORDS[facts.by].by}投资（${rule}，${facts.unit}）`,
      data: area(row, Math.max(count - 1, 2), column, 3),
      place: { row: row + count + 1, column, ...PIVOT_PLACES.chart },
    },
  };
}
