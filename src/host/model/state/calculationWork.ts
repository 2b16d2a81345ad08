type DirtyRange = { unitId: string; sheetId: string; range: Record<string, number> };

/** What changed since formulas were last up to date. */
export type CalculationWork = {
  dirtyRanges: DirtyRange[];
  /** True when all formulas are to be calculated. */
  forceCalculation: boolean;
  /** Defined names by their new formulas. */
  names: Record<string, unknown>;
  /** Sheets of whose dependencies Univer must know nothing any more. */
  forgotten: Record<string, string>;
};

export const noWork = (): CalculationWork => ({
  dirtyRanges: [],
  forceCalculation: false,
  names: {},
  forgotten: {},
});

/** The maps of a calculation that concerns nothing. */
export const nothingDirty = {
  dirtyNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitOtherFormulaMap: {},
};

const calculating = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
]);

/** Where cells move or tables change, Univer must forget what it knew of a sheet's dependencies. */
const reordering = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.remove-sheet",
  "formula.mutation.set-super-table",
]);

/** Takes a change of the grid into the work; answers whether all formulas must be calculated for it. */
export function noteChange(
  work: CalculationWork,
  id: string,
  params: Record<string, unknown>,
): boolean {
  if (reordering.has(id)) work.forgotten[sheetOf(params)] = "1";
  if (id.endsWith("-defined-name"))
    work.names[String(params["name"])] = params["formulaOrRefString"];
  if (!calculating.has(id)) return false;
  work.forceCalculation = true;
  return true;
}

/** The sheet a change concerns; a table names it in its reference. */
function sheetOf(params: Record<string, unknown>): string {
  const reference = params["reference"] as { sheetId?: string } | undefined;
  return reference?.sheetId ?? String(params["subUnitId"]);
}
