import type { Area } from "../../ledger/area";
import type { PivotSpec } from "../../ledger/pivotSpec";
import type { CellContent } from "../../ledger/sheetSpec";
import type { Item, PivotGrid } from "./pivotGrid";

const TOTAL = "总计";
const BLANK = "（空白）";

/** Rows of headers above the body: with a column field its name, its items, and the captions. */
export const headerRows = ({ columns }: PivotSpec): number => (columns === null ? 1 : 3);

const columnsOf = ({ columns }: PivotSpec, grid: PivotGrid): Item[] =>
  columns === null ? ["all"] : [...grid.columns.keys(), "all"];

/** The pivot without its page field, headers and grand totals included. */
export function bodyArea(spec: PivotSpec, grid: PivotGrid): Area {
  return {
    row: spec.area.row,
    column: spec.area.column,
    rows: headerRows(spec) + grid.rows.length + 1,
    columns: 1 + columnsOf(spec, grid).length * spec.values.length,
  };
}

/**
 * The cells of a pivot as Excel draws them, from its filter on, two rows above: what viewers and Protected
 * View show, which do not compute pivots.
 */
export function renderPivot(spec: PivotSpec, grid: PivotGrid): CellContent[][] {
  const items = columnsOf(spec, grid);
  const { columns } = bodyArea(spec, grid);
  const wide = (cells: readonly CellContent[]): CellContent[] => [
    ...cells,
    ...new Array<null>(columns - cells.length).fill(null),
  ];
  const name = (item: string | null | undefined): string => item ?? BLANK;
  const spread = (heading: (item: Item, value: number) => CellContent): CellContent[] =>
    items.flatMap((item) => spec.values.map((_, value) => heading(item, value)));
  const total = (value: number): string => `${TOTAL} ${spec.values[value]?.caption ?? ""}`;
  const captions = spread((_, value) => spec.values[value]?.caption ?? "");
  const headers =
    spec.columns === null
      ? [[spec.rows, ...captions]]
      : [
          wide([null, spec.columns]),
          [
            null,
            ...spread((item, value) => {
              if (item === "all") return total(value);
              return value === 0 ? name(grid.columns[item]) : null;
            }),
          ],
          [spec.rows, ...spread((item, v) => (item === "all" ? null : (captions[v] ?? null)))],
        ];
  const line = (label: string, row: Item): CellContent[] => [
    label,
    ...spread((item, value) => grid.sum(row, item, value)),
  ];
  return [
    wide([spec.filter.field, spec.filter.value]),
    wide([]),
    ...headers,
    ...grid.rows.map((item, row) => line(name(item), row)),
    line(TOTAL, "all"),
  ];
}
