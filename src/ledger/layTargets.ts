import { toExcelSerial } from "../schedule/excelSerial";
import type { Project } from "../plan/plan";
import type { Milestone, Target } from "../targets/target";
import { cellAddress } from "./a1";
import { columnFormats, columnLayout } from "./columnLayout";
import { TARGET_COLUMNS, type TargetColumn } from "./columns";
import { BASIS_LABELS, CONFIRMED, KIND_LABELS, MILESTONE_LABEL, RELATION_LABELS } from "./labels";
import { OFFICIAL_PRINT } from "./print";
import type { CellContent, Formula, SheetSpec } from "./sheetSpec";
import { SHEETS, TABLES } from "./sheets";
import { statusFormats } from "./statusFormats";
import { targetValidations } from "./targetValidations";
import type { TargetRow } from "./targetRows";
import { countLines, rowPoints } from "./textSize";

const { headers, widths, at, keys } = columnLayout(TARGET_COLUMNS);
const HEADER_POINTS = 32;
const TABLE_STYLE = "TableStyleLight1";

/**
 * 完成率 of a row; a ceiling (≤, <) has none, since less of it is better. What is typed as 85% is 0.85 in
 * its cell and 85 in the target's unit. `columns` is where they stand.
 */
export function doneShare(
  row: number,
  columns: Readonly<Record<"current" | "value" | "relation" | "unit", number>> = at,
): Formula {
  const current = cellAddress(row, columns.current);
  const value = cellAddress(row, columns.value);
  const relation = cellAddress(row, columns.relation);
  const unit = cellAddress(row, columns.unit);
  const inUnit = `IF(AND(${unit}="%",${current}<=1,${value}>1),100*${current},${current})`;
  const { "<=": atMost, "<": below } = RELATION_LABELS;
  return {
    formula:
      `=IF(AND(ISNUMBER(${current}),ISNUMBER(${value}),${relation}<>"${atMost}",${relation}<>"${below}"),` +
      `IF(${value}>0,${inUnit}/${value},""),"")`,
    result: "",
  };
}

type TargetContents = Readonly<Record<TargetColumn, CellContent>>;

/** What nobody has filled in yet. */
const UNFILLED = {
  previous: null,
  current: null,
  share: null,
  expected: null,
  status: null,
  explanation: null,
  evidence: null,
} as const;

function milestoneContents({ no, title, leads }: Project, milestone: Milestone): TargetContents {
  const { id, text, span, due } = milestone;
  return {
    id,
    no,
    project: title,
    leads: leads.join("、"),
    kind: MILESTONE_LABEL,
    indicator: text,
    relation: null,
    value: null,
    valueMax: null,
    unit: null,
    due: toExcelSerial(due.date) ?? due.date,
    basis: BASIS_LABELS[due.basis],
    text: span.text,
    confirmed: CONFIRMED,
    ...UNFILLED,
  };
}

function targetContents({ no, title, leads }: Project, target: Target): TargetContents {
  const { id, kind, indicator, relation, value, valueMax, unit, due, span, confidence } = target;
  return {
    id,
    no,
    project: title,
    leads: leads.join("、"),
    kind: KIND_LABELS[kind],
    indicator,
    relation: RELATION_LABELS[relation],
    value,
    valueMax: valueMax ?? null,
    unit,
    due: toExcelSerial(due.date) ?? due.date,
    basis: BASIS_LABELS[due.basis],
    text: span.text,
    confirmed: confidence === "sure" ? CONFIRMED : null,
    ...UNFILLED,
  };
}

const contentsOf = (row: TargetRow): TargetContents =>
  row.kind === "target"
    ? targetContents(row.project, row.target)
    : milestoneContents(row.project, row.milestone);

/** Cells of one row of 指标, in the order of its columns. `sheetRow` counts from 0. */
export function targetCells(row: TargetRow, sheetRow: number): CellContent[] {
  const contents = contentsOf(row);
  const cells = keys.map((key) => contents[key]);
  if (row.kind === "target") cells[at.share] = doneShare(sheetRow);
  return cells;
}

const FITTED = ["project", "leads", "indicator", "text"] as const;

function pointsOf(cells: readonly CellContent[]): number {
  const lines = FITTED.map((key) =>
    countLines(String(cells[at[key]] ?? ""), TARGET_COLUMNS[key].width),
  );
  return rowPoints(Math.max(...lines));
}

/** 指标: the table 指标表, one row per target or milestone. A table is never without a row. */
export function layTargets(rows: readonly TargetRow[], moneyUnit: string): SheetSpec {
  const count = Math.max(rows.length, 1);
  const values = rows.map((row, index) => targetCells(row, index + 1));
  return {
    name: SHEETS.targets,
    visibility: "visible",
    tabColor: "#2F75B5",
    columnWidths: widths,
    rowHeights: [
      { row: 0, points: HEADER_POINTS },
      ...values.map((cells, index) => ({ row: index + 1, points: pointsOf(cells) })),
    ],
    blocks: [
      { row: 0, column: 0, values: [headers] },
      ...(values.length > 0 ? [{ row: 1, column: 0, values }] : []),
    ],
    formats: columnFormats(TARGET_COLUMNS, 0, count),
    merges: [],
    freeze: { rows: 1, columns: at.project + 1 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, repeatRows: { first: 0, last: 0 } },
    validations: targetValidations(rows, moneyUnit),
    conditionalFormats: statusFormats({ row: 1, column: at.status, rows: count, columns: 1 }),
    tables: [
      {
        name: TABLES.targets,
        area: { row: 0, column: 0, rows: count + 1, columns: keys.length },
        style: TABLE_STYLE,
      },
    ],
    names: [],
  };
}
