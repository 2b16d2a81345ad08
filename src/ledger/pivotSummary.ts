import type { Summary } from "../investment/summarise";
import { absoluteAddress, cellAddress, quotedSheet } from "./a1";
import type { Area } from "./area";
import type { InvestmentColumn } from "./columns";
import type { ColumnPlaces } from "./investmentColumnPlaces";
import { foldedNames, isPlainKey, keyedSum } from "./keyedSum";
import { decimalCell } from "./moneyCell";
import type { PivotFacts } from "./pivotLines";
import { PIVOT_PLACES } from "./pivotPlaces";
import { pivotSource } from "./pivotSource";
import { DIMENSION_WORDS, SUMMARY_TOTAL } from "./pivotWords";
import type { Block, CellContent } from "./sheetSpec";

/** Where 投资明细表 stands, its header row included. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
  /** Its name: 投资明细表, unless somebody renamed it. */
  readonly table: string;
  readonly places: ColumnPlaces;
}

/** Sums of 投资明细 as formulas with their values: they stand where no pivot is drawn. */
export function pivotSummary(facts: PivotFacts, summary: Summary, table: TablePlace): Block {
  const source = pivotSource(facts);
  const { row, column } = PIVOT_PLACES.summary;
  const range = (key: InvestmentColumn): string =>
    `${quotedSheet(table.sheet)}!${absoluteAddress({
      row: table.area.row + 1,
      column: table.area.column + table.places[key],
      rows: table.area.rows - 1,
      columns: 1,
    })}`;
  const names = foldedNames(summary.rows.map(({ key }) => key));
  const sum = (
    of: InvestmentColumn,
    line: number,
    key: string,
    result: string | null,
  ): CellContent => ({
    formula: keyedSum(
      {
        amounts: range(of),
        keys: range(source.key),
        roles: range("role"),
        cell: cellAddress(line, column),
        role: source.role,
      },
      isPlainKey(key, names),
    ),
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
      sum(source.planned, line, key, planned),
      sum(source.done, line, key, done),
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
        SUMMARY_TOTAL,
        total(column + 1, summary.total),
        total(column + 2, summary.doneTotal),
        share(last, summary.total, summary.doneTotal),
      ],
    ],
  };
}
