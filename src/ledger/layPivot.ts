import type { Summary } from "../investment/summarise";
import type { Area } from "./area";
import { amountStyle } from "./amountStyle";
import { columnPoints } from "./columnPoints";
import { INVESTMENT_COLUMNS } from "./columns";
import { pivotDifferences } from "./pivotDifferences";
import { type PivotFacts, pivotLines } from "./pivotLines";
import { PIVOT_PLACES } from "./pivotPlaces";
import type { ChartSpec, PivotSpec } from "./pivotSpec";
import { pivotSource } from "./pivotSource";
import { pivotSummary, type TablePlace } from "./pivotSummary";
import { DIMENSION_WORDS, ruleLabel } from "./pivotWords";
import { OFFICIAL_PRINT } from "./print";
import type { Block, CellContent, Format, SheetSpec } from "./sheetSpec";
import { SHEETS } from "./sheets";
import { STYLES } from "./styles";
import { countLines, rowPoints } from "./textSize";

/** 投资透视 laid out: what is written, and the pivot and the chart that stand on it. */
export interface PivotSheet {
  readonly spec: SheetSpec;
  readonly pivot: PivotSpec;
  readonly chart: ChartSpec;
}

/** Digits of the columns: the summary, the slicer between, the pivot's units and its values. */
const WIDTHS = { summary: [26, 15, 15, 13, 3], slicer: 16, keys: 26, value: 13 } as const;
/** Points of the lines above: title, explanations, a blank row. */
const HEIGHTS = { title: 32, line: 15 } as const;
/** Digits that an A3 page across takes before its print gets too small to read. */
const PAGE = 300;

const area = (row: number, rows: number, column: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Names to the left, money, and shares (or, where there are none, money again) to the right. */
function tableFormats(
  { row, column, values }: Block,
  amount: Format["style"],
  last: Format["style"],
): Format[] {
  const rows = values.length - 1;
  return [
    { area: area(row + 1, rows, column, 1), style: "left" },
    { area: area(row + 1, rows, column + 1, 2), style: amount },
    { area: area(row + 1, rows, column + 3, 1), style: last },
    { area: area(row, 1, column, values[0]?.length ?? 0), style: "headerOurs" },
  ];
}

/**
 * Lays 投资透视 out over the table.
 *
 * @param sections the chapters of what is counted, each once: the pivot's columns
 * @param sheet the sheet's name, where somebody renamed it
 */
export function layPivot(
  facts: PivotFacts,
  summary: Summary,
  table: TablePlace,
  sections: readonly (string | null)[],
  sheet: string = SHEETS.pivot,
): PivotSheet {
  const source = pivotSource(facts);
  const block = pivotSummary(facts, summary, table);
  const { row, column } = PIVOT_PLACES.summary;
  const chart = { row: row + block.values.length + 1, column, ...PIVOT_PLACES.chart };
  const rest = pivotDifferences(facts.differences, { row: chart.row + chart.rows + 1, column });
  const crossed = facts.by !== "section" && sections.some((name) => name !== null);
  const { row: top, column: left } = PIVOT_PLACES.pivot;
  const heads = crossed ? 3 : 1;
  const across = 1 + 2 * (crossed ? sections.length + 1 : 1);
  const pivot = area(top, heads + Math.max(summary.rows.length, 1) + 1, left, across);
  const lines = pivotLines(facts);
  const wide = PIVOT_PLACES.lines.columns;
  const amount = amountStyle(facts.unit);
  const columnWidths = [
    ...WIDTHS.summary,
    WIDTHS.slicer,
    WIDTHS.keys,
    ...Array.from({ length: across - 1 }, () => WIDTHS.value),
  ];
  const sumOf = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);
  const lineWidth = sumOf(columnWidths.slice(0, wide));
  const heightOf = (text: string | null): number => {
    const count = countLines(text ?? "", lineWidth);
    return count > 1 ? rowPoints(count) : HEIGHTS.line;
  };
  const rule = ruleLabel(facts.by, facts.rule);
  const { numberFormat } = STYLES[amount];
  return {
    spec: {
      name: sheet,
      visibility: "visible",
      tabColor: "#548235",
      columnWidths,
      rowHeights: [
        { row: 0, points: HEIGHTS.title },
        ...lines.slice(1).map((text, at) => ({ row: at + 1, points: heightOf(text) })),
        { row, points: 24 },
      ],
      blocks: [
        {
          row: PIVOT_PLACES.lines.row,
          column: PIVOT_PLACES.lines.column,
          values: lines.map((text): CellContent[] => [text]),
        },
        block,
        ...(rest ? [rest] : []),
      ],
      formats: [
        { area: area(0, 1, 0, wide), style: "subtitle" },
        { area: area(1, lines.length - 1, 0, wide), style: "note" },
        ...tableFormats(block, amount, "share"),
        ...(rest ? tableFormats(rest, amount, amount) : []),
        { area: area(top, heads, left, across), style: "wrapped" },
      ],
      merges: lines.map((_, line) => area(line, 1, 0, wide)),
      gridlines: false,
      print: { ...OFFICIAL_PRINT, pagesWide: Math.ceil(sumOf(columnWidths) / PAGE) },
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
          numberFormat,
        },
        {
          field: INVESTMENT_COLUMNS[source.done].header,
          caption: `已完成投资（${rule}）`,
          numberFormat,
        },
      ],
      figures: amount === "amount" ? "figure" : "figureSmall",
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
      data: area(row, Math.max(block.values.length - 1, 2), column, 3),
      place: chart,
    },
  };
}
