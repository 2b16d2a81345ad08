import type { Summary } from "../investment/summarise";
import { absoluteAddress, cellAddress, quotedSheet } from "./a1";
import type { Area } from "./area";
import { columnLayout } from "./columnLayout";
import { INVESTMENT_COLUMNS, type InvestmentColumn } from "./columns";
import { ALLOCATION_LABELS, ROLE_LABELS } from "./labels";
import { decimalCell } from "./moneyCell";
import { type PivotFacts, pivotLines } from "./pivotLines";
import type { ChartSpec, PivotSpec } from "./pivotSpec";
import { DIMENSION_WORDS, JOINT_ROLE } from "./pivotWords";
import type { Block, CellContent, SheetSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";
import { STYLES } from "./styles";

const { at } = columnLayout(INVESTMENT_COLUMNS);
const NUMBER_FORMAT = STYLES.amount.numberFormat;

/** Where 投资透视 has its parts, from 0: the lines, summary and pivot side by side, the chart below. */
export const PIVOT_PLACES = {
  lines: { row: 0, column: 0, columns: 10 },
  summary: { row: 6, column: 0, columns: 4 },
  pivot: { row: 6, column: 6 },
  chart: { rows: 20, columns: 5 },
} as const;

/** Which columns of 投资明细 are summed under a rule, and which of its rows. */
export interface PivotSource {
  readonly planned: InvestmentColumn;
  readonly done: InvestmentColumn;
  readonly key: InvestmentColumn;
  readonly role: string;
}

/** Sums by section count each project once: the share of its first lead is the whole. */
export function pivotSource({ by, rule }: Pick<PivotFacts, "by" | "rule">): PivotSource {
  if (by === "section")
    return { planned: "plannedFirst", done: "doneFirst", key: "section", role: ROLE_LABELS.lead };
  if (rule === "joint")
    return { planned: "plannedFull", done: "doneFull", key: "unit", role: JOINT_ROLE };
  const columns = {
    first: { planned: "plannedFirst", done: "doneFirst" },
    equal: { planned: "plannedEqual", done: "doneEqual" },
    full: { planned: "plannedFull", done: "doneFull" },
  } as const;
  return { ...columns[rule], key: "unit", role: ROLE_LABELS[by] };
}

/** Sums of 投资明细 as formulas with their values: they stand where no pivot is drawn. */
function summaryBlock(facts: PivotFacts, summary: Summary, table: TablePlace): Block {
  const source = pivotSource(facts);
  const { row, column } = PIVOT_PLACES.summary;
  const range = (key: InvestmentColumn): string =>
    `${quotedSheet(table.sheet)}!${absoluteAddress({
      row: table.area.row + 1,
      column: table.area.column + at[key],
      rows: table.area.rows - 1,
      columns: 1,
    })}`;
  const sum = (of: InvestmentColumn, line: number, result: string | null): CellContent => ({
    formula: `=SUMIFS(${range(of)},${range(source.key)},${cellAddress(line, column)},${range("role")},"${source.role}")`,
    result: result === null ? 0 : decimalCell(result),
  });
  const share = (line: number, planned: string, done: string | null): CellContent => ({
    formula: `=IF(${cellAddress(line, column + 1)}=0,"",${cellAddress(line, column + 2)}/${cellAddress(line, column + 1)})`,
    result: Number(planned) === 0 ? "" : Number(done ?? 0) / Number(planned),
  });
  const first = row + 1;
  const lines = summary.rows.map(({ key, planned, done }, index) => {
    const line = first + index;
    return [
      key,
      sum(source.planned, line, planned),
      sum(source.done, line, done),
      share(line, planned, done),
    ];
  });
  const last = first + lines.length;
  const total = (across: number, result: string | null): CellContent =>
    lines.length === 0
      ? 0
      : {
          formula: `=SUM(${cellAddress(first, across)}:${cellAddress(last - 1, across)})`,
          result: result === null ? 0 : decimalCell(result),
        };
  return {
    row,
    column,
    values: [
      [DIMENSION_WORDS[facts.by].header, "当年投资", "累计完成", "完成率"],
      ...lines,
      [
        "合计",
        total(column + 1, summary.total),
        total(column + 2, summary.doneTotal),
        share(last, summary.total, summary.doneTotal),
      ],
    ],
  };
}

/** 投资透视 laid out: what is written, and the pivot and the chart that stand on it. */
export interface PivotSheet {
  readonly spec: SheetSpec;
  readonly pivot: PivotSpec;
  readonly chart: ChartSpec;
}

/** Where 投资明细表 stands, its header row included. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Lays 投资透视 out over the table. */
export function layPivot(facts: PivotFacts, summary: Summary, table: TablePlace): PivotSheet {
  const lines = pivotLines(facts).map((text): CellContent[] => [text]);
  const block = summaryBlock(facts, summary, table);
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
  const rule = ALLOCATION_LABELS[facts.rule];
  return {
    spec: {
      name: SHEETS.pivot,
      visibility: "visible",
      tabColor: "#548235",
      columnWidths: [26, 14, 14, 10, 3, 3, 26],
      rowHeights: [
        { row: 0, points: 32 },
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
      ],
      merges: lines.map((_, line) => area(line, 1, 0, wide)),
      gridlines: false,
      validations: [],
      conditionalFormats: [],
      tables: [],
      names: [],
    },
    pivot: {
      sheet: SHEETS.pivot,
      at: PIVOT_PLACES.pivot,
      name: "投资透视表",
      source: { ...table, table: TABLES.investment },
      rows: INVESTMENT_COLUMNS[source.key].header,
      columns: facts.by === "section" ? null : INVESTMENT_COLUMNS.section.header,
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
    },
    chart: {
      sheet: SHEETS.pivot,
      name: "投资透视图",
      title: `各${DIMENSION_WORDS[facts.by].by}投资（${rule}，${facts.unit}）`,
      data: area(row, Math.max(count - 1, 2), column, 3),
      place: { row: row + count + 1, column, ...PIVOT_PLACES.chart },
    },
  };
}
