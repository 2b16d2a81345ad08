import type { Plan, Project } from "../plan/plan";
import { cellAddress } from "./a1";
import { columnFormats, columnLayout } from "./columnLayout";
import { LIST_COLUMNS, type ListColumn } from "./columns";
import { listRows, type ListRow } from "./listRows";
import { listValidations } from "./listValidations";
import { investmentCell } from "./moneyCell";
import { OFFICIAL_PRINT } from "./print";
import type { CellContent, Formula, RowHeight, SheetSpec } from "./sheetSpec";
import { LIST_ROWS, NAMES, SHEETS } from "./sheets";
import { countLines, rowPoints } from "./textSize";

const { headers, widths, at, keys } = columnLayout(LIST_COLUMNS);
const OFFICIAL = at.supports + 1;
const FILLED_IN = keys.length - OFFICIAL;
const SUBTITLE = "进展填报与核对";
const HINT = "浅黄色各列由填报单位填写；投资完成率、核对结果由系统生成，请勿改动。";
const SECTION_POINTS = 24;

/** 投资完成率 of a row: done over planned, where both are numbers. `columns` is where they stand. */
export function investedShare(
  row: number,
  columns: Readonly<Record<"invested" | "investment", number>> = at,
): Formula {
  const done = cellAddress(row, columns.invested);
  const planned = cellAddress(row, columns.investment);
  return {
    formula: `=IF(AND(ISNUMBER(${done}),ISNUMBER(${planned})),IF(${planned}>0,${done}/${planned},""),"")`,
    result: "",
  };
}

/** What a project's official columns A–F print. */
export const officialCells = (project: Project): CellContent[] => [
  project.no,
  project.title,
  project.content,
  investmentCell(project.investment),
  project.leads.join("\n"),
  project.supports.join("\n"),
];

const blank = (count: number): null[] => new Array<null>(count).fill(null);

function cellsOf(entry: ListRow, row: number): CellContent[] {
  if (entry.kind === "section") return [entry.section.name, ...blank(keys.length - 1)];
  const cells = [...officialCells(entry.project), ...blank(FILLED_IN)];
  cells[at.investedShare] = investedShare(row);
  return cells;
}

function pointsOf(entry: ListRow): number {
  if (entry.kind === "section") return SECTION_POINTS;
  const { title, content, leads, supports } = entry.project;
  const lines = (text: string, column: ListColumn): number =>
    countLines(text, LIST_COLUMNS[column].width);
  return rowPoints(
    Math.max(
      2,
      lines(title, "title"),
      lines(content, "content"),
      lines(leads.join("\n"), "leads"),
      lines(supports.join("\n"), "supports"),
    ),
  );
}

/** 清单: the official list unchanged in columns A–F, with the columns to fill in beside it. */
export function layList(plan: Plan): SheetSpec {
  const rows = listRows(plan);
  const last = LIST_ROWS.first + rows.length;
  const across = (row: number, column: number, columns: number) => ({
    row,
    column,
    rows: 1,
    columns,
  });
  const sections = rows.flatMap((entry, index) =>
    entry.kind === "section" ? [LIST_ROWS.first + index] : [],
  );
  const heights: RowHeight[] = [
    { row: LIST_ROWS.title, points: 40 },
    { row: LIST_ROWS.unitNote, points: 20 },
    { row: LIST_ROWS.header, points: 32 },
    ...rows.map((entry, index) => ({ row: LIST_ROWS.first + index, points: pointsOf(entry) })),
  ];
  return {
    name: SHEETS.list,
    visibility: "visible",
    tabColor: "#C00000",
    columnWidths: widths,
    rowHeights: heights,
    blocks: [
      { row: LIST_ROWS.title, column: 0, values: [[plan.title]] },
      { row: LIST_ROWS.title, column: OFFICIAL, values: [[SUBTITLE]] },
      { row: LIST_ROWS.unitNote, column: 0, values: [[`单位：${plan.unit}`]] },
      { row: LIST_ROWS.unitNote, column: OFFICIAL, values: [[HINT]] },
      { row: LIST_ROWS.header, column: 0, values: [headers] },
      {
        row: LIST_ROWS.first,
        column: 0,
        values: rows.map((entry, index) => cellsOf(entry, LIST_ROWS.first + index)),
      },
    ],
    formats: [
      ...columnFormats(LIST_COLUMNS, LIST_ROWS.header, rows.length),
      ...sections.map((row) => ({ area: across(row, 0, keys.length), style: "section" as const })),
      { area: across(LIST_ROWS.title, 0, OFFICIAL), style: "title" },
      { area: across(LIST_ROWS.title, OFFICIAL, FILLED_IN), style: "subtitle" },
      { area: across(LIST_ROWS.unitNote, 0, OFFICIAL), style: "unitNote" },
      { area: across(LIST_ROWS.unitNote, OFFICIAL, FILLED_IN), style: "hint" },
    ],
    merges: [
      ...[LIST_ROWS.title, LIST_ROWS.unitNote].flatMap((row) => [
        across(row, 0, OFFICIAL),
        across(row, OFFICIAL, FILLED_IN),
      ]),
      ...sections.map((row) => across(row, 0, OFFICIAL)),
    ],
    freeze: { rows: LIST_ROWS.first, columns: at.title + 1 },
    gridlines: false,
    print: { ...OFFICIAL_PRINT, repeatRows: { first: LIST_ROWS.header, last: LIST_ROWS.header } },
    validations: listValidations(plan, rows.length),
    conditionalFormats: [],
    tables: [],
    names: [
      {
        name: NAMES.list,
        area: {
          row: LIST_ROWS.header,
          column: 0,
          rows: last - LIST_ROWS.header,
          columns: keys.length,
        },
      },
    ],
  };
}
