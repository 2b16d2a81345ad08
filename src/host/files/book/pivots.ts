import type { PivotDataFieldFunction, WritePivotTable } from "hucre";
import { drawPivot } from "../../model/pivot/drawPivot";
import { readSource } from "../../model/pivot/pivotSource";
import { pivotWordsFor } from "../../model/pivot/pivotWords";
import { formatArea, parseAddress } from "../../model/state/address";
import { sameArea } from "../../model/state/area";
import type { Book } from "../../model/state/book";
import type { Aggregation, PivotState } from "../../model/state/pivotState";
import type { SheetState } from "../../model/state/sheetState";

const aggregations: readonly (readonly [PivotDataFieldFunction, Aggregation])[] = [
  ["sum", "Sum"],
  ["count", "Count"],
  ["average", "Average"],
  ["max", "Max"],
  ["min", "Min"],
  ["product", "Product"],
  ["countNums", "CountNumbers"],
  ["stdDev", "StandardDeviation"],
  ["stdDevp", "StandardDeviationP"],
  ["var", "Variance"],
  ["varp", "VarianceP"],
];

/**
 * Gives a sheet the pivots of a file and draws them: a file need not hold their cells. One that
 * cannot be drawn (its source is gone, or something is in its way) leaves the cells as they are.
 */
export function loadPivots(book: Book, sheet: SheetState, pivots: WritePivotTable[]): void {
  for (const pivot of pivots) {
    const source = findSource(book, sheet, pivot);
    const anchor = parseAddress(pivot.targetCell ?? "A1")?.area;
    if (source === undefined || anchor === undefined) continue;
    try {
      const state = newPivot(book, sheet, pivot, source, anchor);
      drawPivot(book, state);
      book.pivots.push(state);
    } catch {
      continue;
    }
  }
}

/** A table of that name, a table over exactly those cells, or the cells. */
function findSource(
  book: Book,
  own: SheetState,
  { sourceSheet, sourceRange = "" }: WritePivotTable,
): PivotState["source"] | undefined {
  const named = book.tables.find((table) => table.name === sourceRange);
  if (named !== undefined) return { table: named };
  const area = parseAddress(sourceRange)?.area;
  const sheet = sourceSheet === undefined ? own : book.findSheet(sourceSheet);
  if (area === undefined || sheet === undefined) return undefined;
  const over = book.tables.find((table) => table.sheet === sheet && sameArea(table.area, area));
  return over === undefined ? { sheet, area } : { table: over };
}

function newPivot(
  book: Book,
  sheet: SheetState,
  pivot: WritePivotTable,
  source: PivotState["source"],
  anchor: PivotState["anchor"],
): PivotState {
  return {
    id: book.ids.next(),
    sheet,
    name: pivot.name,
    source,
    anchor,
    drawn: undefined,
    fields: readSource(source).fields,
    rows: pivot.rows ?? [],
    columns: pivot.columns ?? [],
    filters: pivot.pages ?? [],
    data: pivot.values.map(({ field, function: how, displayName, numberFormat }) => {
      const summarizeBy = aggregations.find(([word]) => word === how)?.[1] ?? "Sum";
      return {
        id: book.ids.next(),
        field,
        name: displayName ?? pivotWordsFor(book.locale).caption(summarizeBy, field),
        summarizeBy,
        numberFormat: numberFormat ?? "General",
        showAs: { calculation: "None" },
      };
    }),
    fieldStates: new Map(),
    showRowGrandTotals: true,
    showColumnGrandTotals: true,
    layoutType: "Compact",
    subtotalLocation: "AtTop",
    options: {},
  };
}

/** The pivots of a sheet for a file; one without values has nothing to count yet. */
export function takePivots({ pivots }: Book, sheet: SheetState): WritePivotTable[] {
  return pivots
    .filter((pivot) => pivot.sheet === sheet && pivot.data.length > 0)
    .map((pivot) => {
      const from = "table" in pivot.source ? pivot.source.table : pivot.source;
      return {
        name: pivot.name,
        sourceSheet: from.sheet.name,
        sourceRange: formatArea(from.area),
        targetCell: formatArea(pivot.anchor),
        rows: pivot.rows,
        columns: pivot.columns,
        pages: pivot.filters,
        values: pivot.data.map(({ field, name, summarizeBy, numberFormat }) => ({
          field,
          function: aggregations.find(([, each]) => each === summarizeBy)?.[0] ?? "sum",
          displayName: name,
          ...(numberFormat === "General" ? {} : { numberFormat }),
        })),
        styleName: "PivotStyleLight16",
      };
    });
}
